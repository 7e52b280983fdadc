import type { Article, Attribution, Span } from '../model.ts';

/** What of the cue carries its meaning: the wordings see to auxiliaries and prepositions themselves. */
export function cueCore({ cue, cueHead }: Pick<Attribution, 'cue' | 'cueHead'>): readonly Span[] {
  return cueHead === undefined ? cue : [cueHead];
}

/**
 * The subject of a passive that says what is expected, where nobody is said to expect it ("The storm is expected to pass"): it
 * stands in the chain, and the rest of the content behind it.
 */
export function passiveSubject({ rule, speaker, content, cue, addressee }: Attribution): Span | undefined {
  const [first, second] = content;
  if (!rule.endsWith('subject-content') || speaker.label !== '' || addressee.length > 0 || content.length !== 2)
    return undefined;
  const at = cue[0]?.start ?? 0;
  return first!.end <= at && second!.start > at ? first : undefined;
}

/** Up to six words before an offset, within its clause. */
export function wordsBefore(text: string, offset: number): string[] {
  const near = text.slice(Math.max(0, offset - 60), offset);
  const clause = near.slice(Math.max(near.lastIndexOf('\n'), lastStop(near)) + 1);
  return clause.split(/\s+/).filter(Boolean).slice(-6);
}

function lastStop(text: string): number {
  return Math.max(...['. ', ', ', '; ', ': ', '? ', '! ', '”', '“', '"'].map((stop) => text.lastIndexOf(stop)));
}

/** In lower case with straight apostrophes. */
export function straight(word: string): string {
  return word.replaceAll('’', "'").toLowerCase();
}

/** On one line: each run of white space as a space, and none at either end. */
export function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

export function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

export function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** With the mark that closes a quotation which goes on beyond these words. */
export function closed(words: string): string {
  const open = words.match(/[„“”"]/g)?.length ?? 0;
  if (open % 2 === 0 || /[”"’']$/.test(words)) return words;
  return words.includes('“') ? `${words}”` : /(?:^|[\s(])"/.test(words) ? `${words}"` : words;
}

/** More words than these are better read in the article. */
const LONGEST = 48;
/** Marks and words that only another clause has. */
const CLAUSE =
  /[,;:.!?()–—“”"‘]|\b(?:is|are|was|were|has|have|had|will|would|could|that|which|who|and|but|he|she|they|we|I|when|because|while)\b/;
const LAST_PREPOSITION = /\b(?:of|as|for|with|against)$/;

/**
 * The words of the article between the cue and what follows it: `Marr of` in "accused Marr of lying", `on Monday`. `to`
 * stands for the people spoken to. Of long ones the preposition alone is left, of other clauses nothing. `runs` is true
 * where the content goes on from these words without a mark between. Undefined where the content stands elsewhere.
 */
export function between(
  { text }: Article,
  attribution: Attribution,
  to: string,
): { words: string; runs: boolean } | undefined {
  const { source, addressee, content } = attribution;
  const last = cueCore(attribution).at(-1);
  const first = content[0];
  if (last === undefined || first === undefined || first.start < last.end) return undefined;
  const inside = source.filter(({ start, end }) => start >= last.end && end <= first.start);
  const from = Math.max(last.end, ...inside.map(({ end }) => end));
  const people = addressee.filter(({ start, end }) => start >= from && end <= first.start);
  const [start, end] = [people[0]?.start ?? from, people.at(-1)?.end ?? from];
  if (first.start - from > LONGEST + end - start) return { words: '', runs: false };
  const before = text.slice(from, start);
  const behind = text.slice(end, first.start);
  const spoken = people.length > 0 ? to : '';
  const said = inOneLine(`${before} ${behind}`);
  const open = said.replace(/[,:–—-]+$/, '').trimEnd();
  const words = CLAUSE.test(open)
    ? [spoken, LAST_PREPOSITION.exec(open)?.[0]]
    : [before, spoken, behind.replace(/[\s,:–—-]+$/, '')];
  return { words: inOneLine(words.join(' ')), runs: open === said };
}
