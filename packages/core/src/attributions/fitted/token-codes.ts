import type { Passage } from '../../sentences/passage.ts';
import type { Word } from '../../sentences/words.ts';
import type { Tag } from '../../tags/tag.ts';
import * as CODE from './codes.ts';

const WORDS: ReadonlyMap<string, number> = byForm([
  [CODE.THAT, 'that'],
  [CODE.WH, 'what how why when where whether wherever whatever'],
  [CODE.RELATIVE, 'who which whom whose'],
  [CODE.IF, 'if unless'],
  [CODE.FOR, 'for'],
  [CODE.AS, 'as like'],
  [CODE.OF, 'of'],
  [CODE.ABOUT, 'about over regarding concerning'],
  [CODE.BY, 'by'],
  [CODE.ON, 'on upon at'],
  [CODE.IN, 'in during'],
  [CODE.WITH, 'with against toward towards from'],
  [CODE.WHILE, 'while although though because since until after before once whereas'],
  [CODE.BUT, 'but or nor yet'],
  [CODE.AND, 'and'],
  [CODE.NOT, "not n't never"],
  [CODE.HE, 'he she'],
  [CODE.THEY, 'they'],
  [CODE.I, 'i we you'],
  [CODE.IT, 'it there'],
  [CODE.HIM, 'him me us them her himself herself themselves'],
  [CODE.THIS, 'this these those such'],
  [
    CODE.TIME,
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight week month year day morning evening night afternoon weekend',
  ],
]);

const BY_TAG: ReadonlyMap<string, number> = byForm([
  [CODE.STOP, '.'],
  [CODE.COMMA, ','],
  [CODE.BRACKET, '( )'],
  [CODE.MARK, 'MARK'],
  [CODE.RELATIVE, 'WP WDT WP$'],
  [CODE.WH, 'WRB'],
  [CODE.TO, 'TO'],
  [CODE.PREPOSITION, 'IN'],
  [CODE.AND, 'CC'],
  [CODE.ADVERB, 'RB RBR RBS'],
  [CODE.PARTICLE, 'RP'],
  [CODE.MODAL, 'MD'],
  [CODE.PAST, 'VBD'],
  [CODE.PRESENT, 'VBZ'],
  [CODE.PLAIN, 'VBP'],
  [CODE.BARE, 'VB'],
  [CODE.PARTICIPLE, 'VBN'],
  [CODE.GERUND, 'VBG'],
  [CODE.HIM, 'PRP'],
  [CODE.HIS, 'PRP$'],
  [CODE.DETERMINER, 'DT PDT'],
  [CODE.ADJECTIVE, 'JJ JJR JJS'],
  [CODE.NUMBER, 'CD'],
  [CODE.NOUN, 'NN'],
  [CODE.NOUNS, 'NNS'],
  [CODE.NAME, 'NNP NNPS'],
  [CODE.POSSESSIVE, 'POS'],
  [CODE.IT, 'EX'],
]);

function byForm(lists: readonly [code: number, forms: string][]): Map<string, number> {
  const codes = new Map<string, number>();
  for (const [code, forms] of lists) for (const form of forms.split(' ')) codes.set(form, code);
  return codes;
}

/** A set of codes as a table, 1 for those in it: single ones, and all from one to another. */
export function codeTable(...codes: readonly (number | [first: number, last: number])[]): Uint8Array {
  const table = new Uint8Array(64);
  for (const code of codes) {
    const [first, last] = typeof code === 'number' ? [code, code] : code;
    table.fill(1, first, last + 1);
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
    if (word.lower === ':') return CODE.COLON;
    return word.lower === ';' ? CODE.SEMICOLON : CODE.DASH;
  }
  if (word.code < 0) word.code = WORDS.get(word.lower) ?? 0;
  // "so on", "the in crowd": only function words are told apart by form.
  if (word.code > 0 && !(tag.startsWith('VB') || (tag === 'NNP' && word.code !== CODE.TIME))) return word.code;
  return BY_TAG.get(tag) ?? CODE.OTHER;
}
