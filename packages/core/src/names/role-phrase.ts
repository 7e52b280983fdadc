import type { TokenRange } from '../sentences/passage.ts';
import {
  CALENDAR_WORD,
  COMPASS_POINT,
  DEMONYM,
  FUNCTION_WORD,
  HONORIFIC,
  ORGANISATION_HEAD,
  ORGANISATION_NOUN,
  PEOPLE,
  ROLE,
  SPEECH,
  TITLE_MODIFIER,
} from './lexicon.ts';
import { isNameWord } from './name-word.ts';
import { isPlural } from './plural.ts';
import { isInBrackets, type View } from './view.ts';
import { wordSet } from '../language/en/packed-lists.ts';

/** A noun phrase that says what somebody or something is. */
export interface RolePhrase {
  /** Without its article; absent where the noun names no office or calling. */
  role?: TokenRange;
  /** Token of the noun, where it heads no role ("a carmaker"). */
  noun?: number;
  /** Index after the phrase. */
  end: number;
}

/** How many tokens a role may take; a longer one is a clause of its own. */
export const LONGEST = 24;

const DETERMINERS: ReadonlySet<string> = wordSet('the a an his her its their our my one another');
/** Words that carry a role on: "head of the centre at the university". */
const INNER: ReadonlySet<string> = wordSet('of at for in with to from on the a an his her its their');
/** What stands behind "on the" and says when: "on the eve of the vote". */
export const MOMENTS: ReadonlySet<string> = wordSet('eve sidelines margins occasion');
/** Words of grammar that may stand before the noun of a role. */
const MODIFIERS: ReadonlySet<string> = wordSet('then former first second third own');

/** Reads "the Velmark chancellor", "head of the centre at the university", "a carmaker" from a token on. */
export function rolePhraseAt(view: View, from: number, bare = false): RolePhrase | undefined {
  const { tokens, classes } = view;
  const article = DETERMINERS.has(tokens[from]?.word.lower ?? '');
  // "one of the convicts"
  const partitive = ['one', 'of', 'the'].every((word, i) => tokens[from + i]?.word.lower === word);
  let first = partitive ? from + 3 : article ? from + 1 : from;
  // "a 42-year-old male nurse"
  while (/year-old$|^(?:fe)?male$/.test(tokens[first]?.word.lower ?? '')) first++;
  const one = headFrom(view, first);
  const { end: stop } = one;
  // "trader and strategist at the bank", "Attorney-General and Minister of Justice": two offices of one person.
  const other = one.head === stop - 1 && tokens[stop]?.word.lower === 'and' ? headFrom(view, stop + 1).head : -1;
  const head = Math.max(one.head, other);
  if (head < 0) {
    const isNoun = article && stop > first && tokens[stop - 1]!.kind === 'word';
    if (!isNoun) return undefined;
    // "a Velmark national"
    if (tokens[stop - 1]!.word.lower === 'national' && (classes[stop - 2]! & DEMONYM) !== 0)
      return { role: { first, end: stop }, end: stop };
    // "a village southwest of Orvik"
    let noun = stop - 1;
    while (noun > first && (classes[noun]! & COMPASS_POINT) !== 0) noun--;
    return { noun, end: endOfComplements(view, stop, first + LONGEST) };
  }
  if (!article && !bare) {
    // Without an article only a title can be meant, "chief of NATO", not the subject of the next clause.
    const next = tokens[head + 1]?.word.text ?? '';
    const closed =
      next === '' ||
      INNER.has(next) ||
      /^[,.;)]$/.test(next) ||
      (classes[first]! & (DEMONYM | PEOPLE)) !== 0 ||
      (classes[head + 1]! & SPEECH) !== 0;
    if (!closed || isPlural(tokens[head]!.word.lower)) return undefined;
  }
  // A capitalised word behind the title is another person: "President Ilves".
  if (isNameWord(view, head + 1)) return undefined;
  const end = endOfList(view, endOfComplements(view, head + 1, first + LONGEST), first + LONGEST);
  return { role: { first: partitive ? from : first, end }, end };
}

/** "a lawyer, | author and head of a club,": past what else somebody is, up to a mark; `from` where nothing more follows. */
function endOfList(view: View, from: number, limit: number): number {
  const { tokens } = view;
  let end = from;
  while (end < limit) {
    let next = tokens[end]?.word.text === ',' ? end + 1 : end;
    if (tokens[next]?.word.lower === 'and') next++;
    const { head, end: stop } = headFrom(view, next);
    if (next === end || head < 0 || head < stop - 1) break;
    // "a nurse, and director Ana Ilves", "a mayor, and soldiers"
    if (isNameWord(view, stop) || isPlural(tokens[head]!.word.lower)) return from;
    end = endOfComplements(view, stop, limit);
  }
  return tokens[end]?.kind === 'word' ? from : end;
}

export function isDeterminer(lower: string): boolean {
  return DETERMINERS.has(lower);
}

export function isInner(lower: string): boolean {
  return INNER.has(lower);
}

/** The last title in a row of words that may stand in a noun phrase. */
function headFrom(view: View, first: number): { head: number; end: number } {
  const {
    tokens,
    classes,
    passage: { tags },
  } = view;
  let head = -1;
  let i = first;
  for (; i < tokens.length && i < first + 9; i++) {
    const { kind, word } = tokens[i]!;
    if (kind === 'clitic' || kind === 'number') continue;
    // "National Rivers Authority (NRA) | spokesman"
    if (isInBrackets(view, i + 1) && tokens[i + 1]!.word.shape === 'upper') {
      i += 2;
      continue;
    }
    if (kind !== 'word') break;
    const bits = classes[i]!;
    if ((bits & FUNCTION_WORD) !== 0 && (bits & ROLE) === 0 && !MODIFIERS.has(word.lower) && word.shape !== 'upper')
      break;
    if ((bits & (ROLE | HONORIFIC)) !== 0) head = i;
    // "deputy | associate manager"
    else if (head >= 0 && word.shape === 'lower' && (bits & TITLE_MODIFIER) === 0) break;
    // "a bank | looking for partners"
    if (tags[i + 1] === 'VBG' && !/^(?:NN|JJ)/.test(tags[i + 2] ?? '')) return { head, end: i + 1 };
  }
  return { head, end: i };
}

/** "deputy head of Velmark's disease prevention and | control centre,": a body in lower case of one or two words, and a mark. */
function isBodyAt(tokens: View['tokens'], classes: View['classes'], at: number): boolean {
  const last = tokens[at + 1]?.kind === 'word' ? at + 1 : at;
  return (classes[last]! & (ORGANISATION_HEAD | ORGANISATION_NOUN)) !== 0 && tokens[last + 1]?.kind === 'punctuation';
}

/** Past the phrases with a preposition behind the noun, but not past times ("in February"). */
export function endOfComplements({ tokens, classes }: View, from: number, limit: number): number {
  let last = from;
  let linked = false;
  for (let i = from; i < tokens.length && i < limit; i++) {
    const { kind, word } = tokens[i]!;
    // "on the eve of the vote": when, not of what.
    if (MOMENTS.has(tokens[i + 2]?.word.lower ?? '') && word.lower === 'on') break;
    if (INNER.has(word.lower)) {
      linked = true;
      continue;
    }
    if (kind !== 'word' && kind !== 'clitic') break;
    const bits = classes[i]!;
    const lower = word.shape === 'lower';
    if (
      !linked ||
      (bits & CALENDAR_WORD) !== 0 ||
      (lower && (bits & (FUNCTION_WORD | SPEECH)) !== 0 && word.lower !== 'and')
    )
      break;
    if (word.lower === 'and') {
      const next = tokens[i + 1];
      if (next?.kind !== 'word' || (next.word.shape === 'lower' && !isBodyAt(tokens, classes, i + 1))) break;
      continue;
    }
    last = i + 1;
  }
  return last;
}
