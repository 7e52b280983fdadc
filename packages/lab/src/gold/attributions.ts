import type { Attribution } from '@article-digest/core';
import type { Gold, GoldAttribution, Pair, Sheet } from './gold.ts';
import { sameSpeaker } from './same-speaker.ts';
import { cover, headOf, wordsOf } from './words.ts';

type Roles = Record<'source' | 'cue' | 'content', ReadonlySet<number>>;

/** Attributions at every depth: found, chained, and their kind, speaker, anonymity and addressee. */
export function scoreAttributions({ gold, article }: Pair, sheet: Sheet): void {
  const { tally, misses } = sheet;
  const words = wordsOf(article.text);
  const wanted = gold.attributions.map((attribution) => rolesOf(attribution, words));
  const found = article.attributions.map((attribution) => rolesOf(attribution, words));
  const matches = match(wanted, found);
  const full = new Set<number>();
  const entities = new Map(article.entities.map((entity) => [entity.id, entity]));

  tally.add('att gold', wanted.length);
  tally.add('att pred', found.length);
  for (const [i, attribution] of gold.attributions.entries()) {
    const j = matches.get(i);
    if (j === undefined) {
      const start = attribution.content[0]!.start;
      misses.push(['attribution', attribution.id, article.text.slice(start, start + 60)]);
      continue;
    }
    const parsed = article.attributions[j]!;
    const cue = shares(wanted[i]!.cue, found[j]!.cue) || (wanted[i]!.cue.size === 0 && found[j]!.cue.size === 0);
    const head = headOf(article.text, attribution.source, words);
    const source =
      wanted[i]!.source.size === 0 ? found[j]!.source.size === 0 : head !== undefined && found[j]!.source.has(head);
    if (cue && source) {
      full.add(i);
    } else {
      const role = cue ? 'source' : 'cue';
      const texts = parsed[role].map(({ start, end }) => article.text.slice(start, end));
      misses.push([role, attribution.id, `[${texts.join(' | ')}]`]);
    }
    tally.add('kind', attribution.kind === parsed.kind);
    tally.add('matched');
    if (attribution.speaker) {
      const entity = parsed.speaker.entity === undefined ? undefined : entities.get(parsed.speaker.entity);
      const name = [parsed.speaker.label, ...(entity === undefined ? [] : [entity.name])].join(' ');
      const right = sameSpeaker(attribution.speaker, name);
      tally.add('spk gold');
      tally.add('spk', right);
      if (!right) misses.push(['speaker', attribution.id, attribution.speaker, name]);
    }
    tally.add('anon ok', Boolean(attribution.anonymous) === parsed.speaker.anonymous);
    if (attribution.addressee !== undefined && attribution.addressee.length > 0) {
      tally.add('addr gold');
      tally.add('addr', shares(cover(words, attribution.addressee), cover(words, parsed.addressee)));
    }
  }
  tally.add('att full', full.size);
  scoreChains(gold, article.attributions, matches, full, sheet);
}

/** From the index of each statement of the gold that was found to the index of the one that was taken for it. */
export function matchStatements({ gold, article }: Pair): Map<number, number> {
  const words = wordsOf(article.text);
  return match(
    gold.attributions.map((attribution) => rolesOf(attribution, words)),
    article.attributions.map((attribution) => rolesOf(attribution, words)),
  );
}

function rolesOf(attribution: GoldAttribution | Attribution, words: ReturnType<typeof wordsOf>): Roles {
  return {
    source: cover(words, attribution.source),
    cue: cover(words, attribution.cue),
    content: cover(words, attribution.content),
  };
}

/** One to one, best first: content words in common at least half of both, those whose cues touch before others. */
function match(wanted: readonly Roles[], found: readonly Roles[]): Map<number, number> {
  const candidates: { cue: boolean; jaccard: number; i: number; j: number }[] = [];
  for (const [i, a] of wanted.entries()) {
    for (const [j, b] of found.entries()) {
      const union = a.content.union(b.content).size;
      if (union === 0) continue;
      const jaccard = a.content.intersection(b.content).size / union;
      if (jaccard >= 0.5) candidates.push({ cue: shares(a.cue, b.cue), jaccard, i, j });
    }
  }
  candidates.sort((x, y) => Number(y.cue) - Number(x.cue) || y.jaccard - x.jaccard || x.i - y.i || x.j - y.j);
  const matches = new Map<number, number>();
  const used = new Set<number>();
  for (const { i, j } of candidates) {
    if (matches.has(i) || used.has(j)) continue;
    matches.set(i, j);
    used.add(j);
  }
  return matches;
}

/** A chain is right where every step of it is, up to the outermost, and the parse adds none. */
function scoreChains(
  gold: Gold,
  found: readonly Attribution[],
  matches: ReadonlyMap<number, number>,
  full: ReadonlySet<number>,
  { tally }: Sheet,
): void {
  const outerGold = outerOf(gold.attributions);
  const outerFound = outerOf(found);
  for (const [i, attribution] of gold.attributions.entries()) {
    let right = full.has(i);
    let step: number | undefined = i;
    let at = matches.get(i);
    while (step !== undefined && right) {
      right = full.has(step) && at !== undefined && matches.get(step) === at;
      if (right) {
        at = outerFound(at!);
        step = outerGold(step);
      }
    }
    if (at !== undefined) right = false;
    tally.add('chain', right);
    tally.add('nested gold', attribution.within !== undefined);
    tally.add('nested', attribution.within !== undefined && right);
  }
}

/** From the index of an attribution to that of the one it stands inside. */
function outerOf(attributions: readonly { id: string; within?: string }[]): (index: number) => number | undefined {
  const indexes = new Map(attributions.map(({ id }, index) => [id, index]));
  return (index) => {
    const { within } = attributions[index]!;
    return within === undefined ? undefined : indexes.get(within);
  };
}

function shares(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return !a.isDisjointFrom(b);
}
