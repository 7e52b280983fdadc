import type { Passage } from '../../sentences/passage.ts';
import type { Word } from '../../sentences/words.ts';
import type { Tag } from '../../tags/tag.ts';

/**
 * What a token is to the fitted models: its tag, with the few words told apart that settle what follows a cue. Neighbours
 * in number are neighbours in use, since the trees part them by thresholds.
 */
export const CODE: Readonly<Record<string, number>> = {
  edge: 0, stop: 1, semicolon: 2, colon: 3, dash: 4, bracket: 5, comma: 6, mark: 7,
  that: 8, wh: 9, relative: 10, if: 11, to: 12, for: 13, as: 14, of: 15, about: 16, by: 17, on: 18, in: 19, with: 20,
  preposition: 21, while: 22, but: 23, and: 24, adverb: 25, not: 26, particle: 27,
  modal: 28, past: 29, present: 30, plain: 31, bare: 32, participle: 33, gerund: 34,
  he: 35, they: 36, i: 37, it: 38, him: 39, this: 40, his: 41, determiner: 42, adjective: 43, number: 44,
  noun: 45, nouns: 46, time: 47, name: 48, possessive: 49, other: 50,
}; // prettier-ignore

const WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    that: 'that',
    wh: 'what how why when where whether wherever whatever',
    relative: 'who which whom whose',
    if: 'if unless',
    for: 'for',
    as: 'as like',
    of: 'of',
    about: 'about over regarding concerning',
    by: 'by',
    on: 'on upon at',
    in: 'in during',
    with: 'with against toward towards from',
    while: 'while although though because since until after before once whereas',
    but: 'but or nor yet',
    and: 'and',
    not: "not n't never",
    he: 'he she',
    they: 'they',
    i: 'i we you',
    it: 'it there',
    him: 'him me us them her himself herself themselves',
    this: 'this these those such',
    time: `monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight week month year day morning
      evening night afternoon weekend`,
  }).flatMap(([code, words]) => words.split(/\s+/).map((word): [string, number] => [word, CODE[code]!])),
);

const TAGS: Readonly<Partial<Record<Tag, string>>> = {
  '.': 'stop', ',': 'comma', '(': 'bracket', ')': 'bracket', MARK: 'mark', WP: 'relative', WDT: 'relative', 'WP$': 'relative', WRB: 'wh',
  TO: 'to', IN: 'preposition', CC: 'and', RB: 'adverb', RBR: 'adverb', RBS: 'adverb', RP: 'particle', MD: 'modal', VBD: 'past',
  VBZ: 'present', VBP: 'plain', VB: 'bare', VBN: 'participle', VBG: 'gerund', PRP: 'him', 'PRP$': 'his', DT: 'determiner', PDT: 'determiner',
  JJ: 'adjective', JJR: 'adjective', JJS: 'adjective', CD: 'number', NN: 'noun', NNS: 'nouns', NNP: 'name', NNPS: 'name', POS: 'possessive',
  EX: 'it',
}; // prettier-ignore

const BY_TAG: ReadonlyMap<string, number> = new Map(Object.entries(TAGS).map(([tag, code]) => [tag, CODE[code]!]));

/** A set of codes as a table: 1 for those of these names, `a-c` for all from one to another. */
export function codeTable(names: string): Uint8Array {
  const table = new Uint8Array(64);
  for (const name of names.split(' ')) {
    const [first, last] = name.split('-');
    table.fill(1, CODE[first!], CODE[last ?? first!]! + 1);
  }
  return table;
}

/** The code of each token of a passage. */
export function tokenCodes({ tokens, tags }: Passage): Uint8Array {
  const codes = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) codes[i] = codeOf(tokens[i]!.word, tags[i]!);
  return codes;
}

/** The code at a place; 0 beyond either end. */
export function codeIn(codes: Uint8Array, i: number): number {
  return i >= 0 && i < codes.length ? codes[i]! : 0;
}

function codeOf(word: Word, tag: Tag): number {
  if (tag === ':') {
    if (word.lower === ':') return CODE['colon']!;
    return word.lower === ';' ? CODE['semicolon']! : CODE['dash']!;
  }
  if (word.code < 0) word.code = WORDS.get(word.lower) ?? 0;
  // "so on", "the in crowd": only function words are told apart by form.
  if (word.code > 0 && !(tag.startsWith('VB') || (tag === 'NNP' && word.code !== CODE['time']))) return word.code;
  return BY_TAG.get(tag) ?? CODE['other']!;
}
