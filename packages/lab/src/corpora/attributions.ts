import type { Article, Attribution, Span } from '@article-digest/core';
import { cover, headOf, wordsOf } from '../gold/words.ts';
import { SPEECH_FORMS } from './speech-forms.ts';

type Pairs = [start: number, end: number][];

/** An attribution with its spans as pairs of offsets, as the corpus and the reference scorer have them. */
interface Flat {
  source: Pairs;
  cue: Pairs;
  content: Pairs;
}

export interface AttributionRow {
  id: string;
  text: string;
  attributions: Flat[];
}

/** `quoted`: quotation marks in the content; `speech`: that, or a verb of speech for cue. */
export type Slice = 'all' | 'speech' | 'quoted';

/** F1 in percent for each measure. */
export type AttributionScores = Record<string, number>;

interface Counts {
  wanted: number;
  found: number;
  touching: number;
  half: number;
  exact: number;
  full: number;
  fullExact: number;
  roles: Record<keyof Flat, { right: number; found: number; wanted: number }>;
}

/** Scores the outermost attributions: only those are annotated in the corpus. */
export function scoreAttributions(
  rows: readonly AttributionRow[],
  articles: ReadonlyMap<string, Article>,
  slice: Slice,
): AttributionScores {
  const counts: Counts = {
    wanted: 0,
    found: 0,
    touching: 0,
    half: 0,
    exact: 0,
    full: 0,
    fullExact: 0,
    roles: { content: none(), source: none(), cue: none() },
  };
  for (const row of rows) {
    const keep = keeper(row.text, slice);
    const wanted = row.attributions.filter(({ content, cue }) => content.length > 0 && cue.length > 0).filter(keep);
    countArticle(row.text, wanted, outermost(articles.get(row.id)).filter(keep), counts);
  }
  const f1 = (right: number): number => (200 * right) / Math.max(1, counts.found + counts.wanted);
  const { roles } = counts;
  return {
    token_content: tokenF1(roles.content),
    token_source: tokenF1(roles.source),
    token_cue: tokenF1(roles.cue),
    'content@ov': f1(counts.touching),
    'content@.5': f1(counts.half),
    'content@exact': f1(counts.exact),
    'full@head': f1(counts.full),
    'full@exact': f1(counts.fullExact),
  };
}

/**
 * For each outermost statement of speech in the article, whether the corpus has it too: content, cue and source right as
 * in "full@head". Only speech is judged, since the corpus marks many attitudes that are no speech.
 */
export function judgeSpeech(row: AttributionRow, article: Article): Map<Attribution, boolean> {
  const keep = keeper(row.text, 'speech');
  const wanted = row.attributions.filter(({ content, cue }) => content.length > 0 && cue.length > 0).filter(keep);
  const judged = article.attributions.filter((one) => one.within === undefined && keep(flatOf(one)));
  const right = rightOnes(row.text, wanted, judged.map(flatOf));
  return new Map(judged.map((one, index) => [one, right.has(index)]));
}

/** Indexes of the statements found that are right. */
function rightOnes(text: string, wanted: readonly Flat[], found: readonly Flat[]): Set<number> {
  const words = wordsOf(text);
  const gold = wanted.map((flat) => coveredBy(words, flat));
  const parsed = found.map((flat) => coveredBy(words, flat));
  const right = match(gold, parsed).filter(
    ({ i, j, jaccard }) => jaccard >= 0.5 && isFull(text, words, wanted[i]!, gold[i]!, parsed[j]!),
  );
  return new Set(right.map(({ j }) => j));
}

function none(): { right: number; found: number; wanted: number } {
  return { right: 0, found: 0, wanted: 0 };
}

function tokenF1({ right, found, wanted }: { right: number; found: number; wanted: number }): number {
  return (200 * right) / Math.max(1, found + wanted);
}

function outermost(article: Article | undefined): Flat[] {
  return (article?.attributions ?? []).filter(({ within }) => within === undefined).map(flatOf);
}

function flatOf({ source, cue, content }: Attribution): Flat {
  return { source: pairsOf(source), cue: pairsOf(cue), content: pairsOf(content) };
}

function pairsOf(spans: readonly Span[]): Pairs {
  return spans.map(({ start, end }) => [start, end]);
}

function spansOf(pairs: Pairs): Span[] {
  return pairs.map(([start, end]) => ({ start, end }));
}

function keeper(text: string, slice: Slice): (attribution: Flat) => boolean {
  if (slice === 'all') return () => true;
  const mask = quotedMask(text);
  return ({ content, cue }) =>
    content.some(([start, end]) => mask.subarray(start, end).includes(1)) ||
    (slice === 'speech' && isSpeech(text, cue));
}

function isSpeech(text: string, cue: Pairs): boolean {
  return cue.some(([start, end]) =>
    (text.slice(start, end).match(/[A-Za-z]+/g) ?? []).some((word) => SPEECH_FORMS.has(word.toLowerCase())),
  );
}

/** 1 for each character between double quotation marks, line by line. */
function quotedMask(text: string): Uint8Array {
  const mask = new Uint8Array(text.length);
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (character === '\n') inside = false;
    else if ('“„«'.includes(character)) inside = true;
    else if ('”»'.includes(character)) inside = false;
    else if (character === '"') inside = !inside;
    else if (inside) mask[i] = 1;
  }
  return mask;
}

type Covered = Record<keyof Flat, ReadonlySet<number>>;

function countArticle(text: string, wanted: readonly Flat[], found: readonly Flat[], counts: Counts): void {
  const words = wordsOf(text);
  const gold = wanted.map((flat) => coveredBy(words, flat));
  const parsed = found.map((flat) => coveredBy(words, flat));
  for (const role of ['content', 'source', 'cue'] as const) {
    const a = unionOf(gold, role);
    const b = unionOf(parsed, role);
    counts.roles[role].right += a.intersection(b).size;
    counts.roles[role].found += b.size;
    counts.roles[role].wanted += a.size;
  }
  counts.wanted += gold.length;
  counts.found += parsed.length;
  for (const { i, j, jaccard } of match(gold, parsed)) {
    const a = gold[i]!;
    const b = parsed[j]!;
    const exact = same(a.content, b.content);
    counts.touching++;
    counts.exact += Number(exact);
    if (jaccard >= 0.5) {
      counts.half++;
      counts.full += Number(isFull(text, words, wanted[i]!, a, b));
    }
    counts.fullExact += Number(exact && same(a.cue, b.cue) && same(a.source, b.source));
  }
}

function coveredBy(words: ReturnType<typeof wordsOf>, flat: Flat): Covered {
  return {
    source: cover(words, spansOf(flat.source)),
    cue: cover(words, spansOf(flat.cue)),
    content: cover(words, spansOf(flat.content)),
  };
}

/** The cues share a word, and the source found holds the head of the gold's. */
function isFull(text: string, words: ReturnType<typeof wordsOf>, wanted: Flat, gold: Covered, found: Covered): boolean {
  const head = headOf(text, spansOf(wanted.source), words);
  const source = gold.source.size === 0 ? found.source.size === 0 : head !== undefined && found.source.has(head);
  return source && sameOrShared(gold.cue, found.cue);
}

function unionOf(all: readonly Covered[], role: keyof Flat): Set<number> {
  return new Set(all.flatMap((one) => [...one[role]]));
}

/** One to one, by the share of content words in common, then by whether the cues touch. */
function match(gold: readonly Covered[], parsed: readonly Covered[]): { i: number; j: number; jaccard: number }[] {
  const holders = new Map<number, number[]>();
  for (const [j, { content }] of parsed.entries()) {
    for (const word of content) holders.set(word, [...(holders.get(word) ?? []), j]);
  }
  const pairs: { i: number; j: number; jaccard: number; cue: boolean }[] = [];
  for (const [i, a] of gold.entries()) {
    for (const j of new Set([...a.content].flatMap((word) => holders.get(word) ?? []))) {
      const b = parsed[j]!;
      const jaccard = a.content.intersection(b.content).size / a.content.union(b.content).size;
      pairs.push({ i, j, jaccard, cue: !a.cue.isDisjointFrom(b.cue) });
    }
  }
  pairs.sort((x, y) => y.jaccard - x.jaccard || Number(y.cue) - Number(x.cue) || x.i - y.i || x.j - y.j);
  const usedGold = new Set<number>();
  const usedParsed = new Set<number>();
  return pairs.filter(({ i, j }) => {
    if (usedGold.has(i) || usedParsed.has(j)) return false;
    usedGold.add(i);
    usedParsed.add(j);
    return true;
  });
}

function same(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && a.isSubsetOf(b);
}

function sameOrShared(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return !a.isDisjointFrom(b) || (a.size === 0 && b.size === 0);
}
