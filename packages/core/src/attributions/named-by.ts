import type { Entity, Mention, Reference, Span } from '../model.ts';
import { plainText } from '../source/characters.ts';
import { firstEndingAfter } from '../source/search.ts';
import { overlaps } from '../source/span.ts';
import type { Scene } from './scene.ts';

/** Where the head of a source ends: before its first comma, preposition or relative clause. */
const TAIL: RegExp =
  /,|;|\((?![A-Z]{2,6}\) (?:[A-Z]|[a-z ]+, [A-Z]))| (?:of|who|which|that|in|at|from|for|with|on|whose|to|by|as|privy|close|familiar|briefed) | (?=\w+(?:ed|ing) (?:by|to|with|in|on|for|at|from) )|(?<=[a-z]{4}) (?=[a-z]+ing (?:the|an?|[A-Z]))|—|–| - /;

/** Offset behind the head of a source, whose words are given as well: the whole of it where nothing hangs on the head. */
export function headEnd(source: Span, words: string): number {
  const tail = TAIL.exec(words);
  return source.start + (tail === null || tail.index === 0 ? words.length : tail.index);
}

/** The entity that the head of the source names, or that its apposition does ("the foreign minister, Mara Ilves"). */
export function namedBy(source: Span, words: string, scene: Scene): Entity | undefined {
  const mentions = within(scene.mentions, source);
  if (mentions.length === 0) return undefined;
  const end = source.start + words.slice(0, headEnd(source, words) - source.start).trimEnd().length;
  const titled = mentions.find((item) => isTitled(item, source, scene));
  if (titled !== undefined) return scene.entity(titled.entity);
  const head = mentions.find((item) => {
    if (item.start >= end) return false;
    const rest = scene.text.slice(item.end, Math.max(item.end, end));
    return /^(?:[’']s?|\))?$/.test(rest) || isBracketed(rest) || (item.kind === 'organization' && CALLED.test(rest));
  });
  if (head !== undefined) return isJoint(mentions, head, scene) ? undefined : scene.entity(head.entity);
  const apposed = mentions.find((item) => isApposed(item, end, scene)) ?? lastApposed(mentions, source, scene);
  return apposed === undefined ? undefined : scene.entity(apposed.entity);
}

/** "the Orvik Times | newspaper", "the Harvest Union (HU) | opposition party": what it is called behind its name; "the White House | statement": its own words. */
const CALLED =
  /^(?:[’']s|\))? (?:(?:opposition|militant|rebel|rights|daily|press) )?(?:statement|newspaper|magazine|broadcaster|party|group|news (?:agency|site|channel|network))$/;

/** "Velmark and Ostrand said": two speak, and neither alone. */
function isJoint(mentions: readonly Mention[], head: Mention, scene: Scene): boolean {
  return mentions.some(
    (item) =>
      item.entity !== head.entity &&
      item.end < head.start &&
      /^,? (?:and|or|nor) (?:the )?(?:[A-ZÀ][A-Za-zÀàª.]* ){0,4}$/.test(
        plainText(scene.text.slice(item.end, head.start)),
      ),
  );
}

/** "the chair of the inquiry, Sir Alban Pym": a name behind a comma, with titles between at the most. */
function isApposed(item: Mention, end: number, scene: Scene): boolean {
  if (item.start < end || (item.kind !== 'person' && item.kind !== 'organization')) return false;
  const gap = scene.text.slice(end, item.start);
  // What hangs on the head may come first: ", … of the inquiry, Sir ".
  return (
    gap.includes(',') && /^(?: (?:of|for|in|at) [^,]{1,40})?,\s+(?:[A-ZÀ][A-Za-zÀàª.]*\s+){0,4}$/.test(plainText(gap))
  );
}

/** "the minister of water, land, and trade, Alban Pym": the one person that a source names, behind its last comma. */
function lastApposed(mentions: readonly Mention[], source: Span, scene: Scene): Mention | undefined {
  const [item, ...others] = mentions.filter(({ kind }) => kind === 'person');
  if (item === undefined || others.length > 0 || item.end < source.end) return undefined;
  return scene.text.slice(source.start, item.start).endsWith(', ') ? item : undefined;
}

/** "The president of the republic Alban Pym", "University of Velmark President Alban Pym", "Minister of Water and Chairman of the Fund Alban Pym": all before the name is his title. */
function isTitled(item: Mention, source: Span, scene: Scene): boolean {
  // Behind it may stand a name in its own script: " (王美花)".
  if (item.kind !== 'person' || !/^(?:.| \([^()]{1,12}\))?$/.test(scene.text.slice(item.end, source.end))) return false;
  const { roles } = scene.entity(item.entity);
  return roles.some(({ start, end }) => {
    if (start < source.start || !isBetweenTitleAndName(scene.text.slice(end, item.start))) return false;
    return start - source.start <= 4 || TITLE_BEFORE.test(scene.text.slice(source.start, start));
  });
}

/** A space, or the short form of the title: " (DGP) ". */
const isBetweenTitleAndName = (gap: string): boolean => /^ (?:\([A-Z]{2,6}\) )?$/.test(gap);

/** A title with its field, and "and" behind it. */
const TITLE_BEFORE = /^(?:the )?[A-Z]\w+ (?:of|for) [^().;]{3,60} and $/i;

/** "Coastal Relief Agency (CRA)": the short form in brackets belongs to the name. */
const isBracketed = (text: string): boolean =>
  /^\s*\(?[^()]{0,20}\)?$/.test(text) && (text.includes('(') || text.trim() === '');

/** The items that overlap a span; both are in text order. */
export function within<T extends Mention | Reference>(items: readonly T[], span: Span): T[] {
  const found: T[] = [];
  for (let i = firstEndingAfter(items, span.start); i < items.length && items[i]!.start < span.end; i++)
    if (overlaps(items[i]!, span)) found.push(items[i]!);
  return found;
}
