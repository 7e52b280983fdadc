import type { Entity } from '../model.ts';
import type { TokenRange } from '../sentences/passage.ts';
import type { Token } from '../sentences/tokens.ts';
import { remember } from '../source/remember.ts';
import {
  classOfWord,
  countryOf,
  DEMONYM,
  HONORIFIC,
  listedPlace,
  listsOf,
  ORGANISATION_HEAD,
  ORGANISATION_NOUN,
  PORTFOLIO,
  ROLE,
  TITLE_MODIFIER,
} from './lexicon.ts';
import { wordSet } from '../language/en/packed-lists.ts';

/** A description with "the" or an owner ("the Velmark prime minister", "Velmark's chancellor"): its tokens and what it says. */
export interface Description extends TokenRange {
  /** The noun, in lower case. */
  head: string;
  /** Everything that it says, nationalities as the name of their country. */
  words: string[];
  of: 'person' | 'organization';
}

/** Words that say nothing that tells one person from another. */
const EMPTY: ReadonlySet<string> = wordSet(
  'the a an his her its their of at for in with to and former senior top veteran new then',
);

/** The description that opens with "the" at a token; undefined where there is none, or where it is a title before a name. */
export function descriptionAt(tokens: readonly Token[], the: number): Description | undefined {
  let i = the + 1;
  let head = -1;
  let bits = 0;
  while (i < tokens.length && i < the + 7) {
    const { kind, word } = tokens[i]!;
    if (kind !== 'word') break;
    bits = classOfWord(word);
    const { shape } = word;
    // "the UN agency"
    const isPlace =
      (bits & DEMONYM) !== 0 || shape === 'upper' || (shape !== 'lower' && listsOf(word).place !== undefined);
    if ((bits & (ROLE | ORGANISATION_NOUN | ORGANISATION_HEAD)) !== 0) head = i;
    else if ((bits & (TITLE_MODIFIER | PORTFOLIO | HONORIFIC)) === 0 && !isPlace && !saysWhich(tokens, i, the)) break;
    i++;
  }
  if (head < 0) return undefined;
  const end = endOfField(tokens, head + 1);
  if (end > head + 1) i = end;
  const next = tokens[end];
  // "the prime minister Ana Ilves", "the company spokesman": not the end of the phrase.
  if (next?.kind === 'word' && (next.word.shape !== 'lower' || next.word.lower === 'of') && next.spaced)
    return undefined;
  if (end < i) return undefined;
  const of = (classOfWord(tokens[head]!.word) & ROLE) !== 0 ? 'person' : 'organization';
  // "the Justice Department" is a name of its own.
  if (head > the + 1 && of === 'organization' && tokens[head]!.word.shape !== 'lower') return undefined;
  const noun = tokens[head]!.word.lower;
  return {
    first: the,
    end,
    head: noun,
    words: wordsOf(tokens.slice(the, end).map((token) => token.word.lower)),
    of,
  };
}

/** "the | militant group", "the | opposition party": the one word more that a body was called by. */
function saysWhich(tokens: readonly Token[], i: number, the: number): boolean {
  const next = tokens[i + 1];
  return (
    i === the + 1 &&
    tokens[i]!.word.shape === 'lower' &&
    next?.kind === 'word' &&
    next.word.shape === 'lower' &&
    (classOfWord(next.word) & ORGANISATION_NOUN) !== 0
  );
}

/** Behind "minister | of trade and industry": where the field of an office ends; `at` where none follows. */
function endOfField(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.word.lower !== 'of') return at;
  let end = at;
  for (let i = at + 1; i < at + 7 && tokens[i]?.kind === 'word'; i++) {
    if ((classOfWord(tokens[i]!.word) & PORTFOLIO) !== 0) end = i + 1;
    else if (tokens[i]!.word.lower !== 'and') break;
  }
  return end;
}

/** What people are called again who have these titles, by the last word of the title: "Justice Ilves" is "the judge". */
const CALLED: ReadonlyMap<string, string> = new Map([
  ['justice', 'judge'], ['magistrate', 'judge'], ['sen.', 'senator'], ['gov.', 'governor'], ['gen.', 'general'],
  ['prof.', 'professor'], ['prof', 'professor'], ['col.', 'colonel'], ['capt.', 'captain'], ['sgt.', 'sergeant'],
  ['rep.', 'congressman'], ['rev.', 'pastor'], ['senator', 'lawmaker'], ['mp', 'lawmaker'], ['ceo', 'executive'],
  ['executive', 'ceo'],
]); // prettier-ignore

/** The telling words of a role, in the form in which descriptions hold theirs. */
export function wordsOfRole(role: string): string[] {
  const words = role
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll("'s", '')
    .split(/[\s,]+/);
  const called = words.includes('prime') ? 'premier' : CALLED.get(words.at(-1)!);
  return wordsOf(called === undefined ? words : [...words, called]);
}

function wordsOf(words: readonly string[]): string[] {
  return words.filter((word) => word !== '' && word !== "'s" && !EMPTY.has(word)).map(countryNamed);
}

/** The country of a nationality, the place of a name; any other word as it is. */
const countryNamed = remember((word) => countryOf(word) ?? listedPlace(word)?.name ?? word);

/** True where all that the description says is said by the role, and both name the same kind of office. */
export function matchesRole({ head, words }: Description, role: readonly string[]): boolean {
  return role.includes(head) && words.every((word) => role.includes(word));
}

/** The nouns by which a body may be called again: the last word of its names, and the one before "of" ("the agency" for "Velmark News Agency"). */
export function nounsOfName({ name, aliases }: Entity): Set<string> {
  const nouns = new Set<string>();
  for (const form of [name, ...aliases]) {
    const words = form.toLowerCase().split(' ');
    const link = words.findIndex((word) => word === 'of' || word === 'for');
    if (words.length > 1) nouns.add((link > 0 ? words[link - 1] : words.at(-1))!);
  }
  return nouns;
}
