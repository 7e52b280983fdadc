import { itemAt } from '../source/search.ts';
import type { Token } from '../sentences/tokens.ts';
import { wordSet } from '../language/en/packed-lists.ts';

/** Which marks can be a pair: double with double, single with single, guillemets with guillemets, corners with corners. */
export type Family = 'double' | 'single' | 'guillemet' | 'single-guillemet' | 'corner' | 'white-corner';

/** What a mark does where it stands, judged by its form and its neighbours alone. */
export interface Mark {
  /** Index of its token. */
  token: number;
  family: Family;
  /** Could open a quotation here. */
  opens: boolean;
  /** Could close one. */
  closes: boolean;
  /** Its form says so too: `“` opens wherever it stands, `"` does not. */
  sure: boolean;
}

const FORMS: Record<string, [family: Family, form: 'open' | 'close' | 'either']> = {
  '“': ['double', 'open'],
  '„': ['double', 'open'],
  '‟': ['double', 'open'],
  '”': ['double', 'close'],
  '"': ['double', 'either'],
  "''": ['double', 'either'],
  '``': ['double', 'open'],
  '‘‘': ['double', 'open'],
  '’’': ['double', 'close'],
  '«': ['guillemet', 'open'],
  '»': ['guillemet', 'close'],
  '‹': ['single-guillemet', 'open'],
  '›': ['single-guillemet', 'close'],
  '「': ['corner', 'open'],
  '」': ['corner', 'close'],
  '『': ['white-corner', 'open'],
  '』': ['white-corner', 'close'],
  '‘': ['single', 'open'],
  '`': ['single', 'open'],
  '‚': ['single', 'open'],
  '‛': ['single', 'open'],
  '’': ['single', 'close'],
  "'": ['single', 'either'],
};

/** True of a character that opens a quotation, or may, by its form. */
export function mayOpen(mark: string): boolean {
  const form = FORMS[mark]?.[1];
  return form === 'open' || form === 'either';
}

/** What follows the apostrophe of a word cut at its front: 'tis, 'em, 'n', 'cause. */
const ELIDED = wordSet('tis twas em n cause til till round bout ere neath cuz kay nuff s t d m re ve ll');

/** The quotation marks among the tokens, in order; apostrophes, feet and inches are left out. */
export function findMarks(tokens: readonly Token[]): Mark[] {
  const marks: Mark[] = [];
  const copy = { german: tokens.some((token) => token.word.text === '„'), turned: isTurned(tokens) };
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.kind !== 'mark') continue;
    const mark = readMark(tokens, i, copy);
    if (mark !== undefined) marks.push(mark);
    // Fish 'n' chips: the mark behind stands for a letter as well.
    else if (tokens[i + 1]?.word.lower === 'n' && tokens[i + 2]?.kind === 'mark') i += 2;
  }
  return marks;
}

/** What the form of marks means in a passage. */
interface Copy {
  /** “ closes: „so“. */
  german: boolean;
  /** ” opens. */
  turned: boolean;
}

/** Swedish and Finnish copy opens with the mark that it closes with, Urdu with the one that closes elsewhere: the first tells. */
function isTurned(tokens: readonly Token[]): boolean {
  const first = tokens.findIndex(({ word: { text } }) => text === '”' || text === '“' || text === '„');
  if (first < 0 || tokens[first]!.word.text !== '”') return false;
  return (first === 0 || tokens[first]!.spaced) && tokens[first + 1]?.spaced === false;
}

function readMark(tokens: readonly Token[], i: number, { german, turned }: Copy): Mark | undefined {
  const { text } = tokens[i]!.word;
  const form = FORMS[text];
  if (form === undefined) return undefined;
  const family = form[0];
  const shape = turned && (text === '”' || text === '“') ? 'either' : form[1];
  const before = itemAt(tokens, i - 1);
  const next = tokens[i + 1];
  const spaceBefore = before === undefined || tokens[i]!.spaced || isOpening(before);
  const spaceAfter = next === undefined || next.spaced || isClosing(next);
  if (isElision(family, shape, spaceBefore, next)) return undefined;
  if (isMeasure(before, tokens[i]!, shape)) return { token: i, family, opens: false, closes: true, sure: false };
  // German and Danish copy points guillemets inwards.
  if (family.endsWith('guillemet') && spaceBefore !== spaceAfter && spaceBefore === (shape === 'close'))
    return { token: i, family, opens: true, closes: true, sure: false };
  // "“It is shut,“ she said": the wrong way round, it closes what is open.
  const wrong = text === '“' && (next === undefined || next.spaced || (isClosing(next) && !spaceBefore));
  if (shape === 'open')
    return { token: i, family, opens: true, closes: wrong || (german && text === '“'), sure: !german };
  if (shape === 'close') return { token: i, family, opens: false, closes: true, sure: family !== 'single' };
  // A lone ' behind a word is an apostrophe more often than the end of something.
  if (spaceBefore !== spaceAfter)
    return { token: i, family, opens: spaceBefore, closes: spaceAfter, sure: family !== 'single' || spaceBefore };
  // A single mark between two letters or two blanks is an apostrophe; a double one is a mark with a space lost or added.
  return family === 'single' ? undefined : { token: i, family, opens: true, closes: true, sure: false };
}

const isOpening = (token: Token): boolean =>
  /^[([{—–‒―/-]/.test(token.word.text) || (token.kind === 'mark' && /["“„«‹‘']/.test(token.word.text));
const isClosing = (token: Token): boolean =>
  token.kind === 'mark' || (token.kind === 'punctuation' && !/^[([{]/.test(token.word.text));

function isElision(family: Family, shape: string, spaceBefore: boolean, next: Token | undefined): boolean {
  if (family !== 'single' || !spaceBefore || next === undefined || next.spaced) return false;
  if (ELIDED.has(next.word.lower)) return true;
  if (next.kind === 'number') return shape !== 'open' && /^\d0s$|^\d\d$/.test(next.word.lower);
  // ’ never opens: before a word it stands for letters left out.
  return shape === 'close' && next.kind === 'word';
}

/** The mark of feet, inches, minutes or seconds: glued to a number. */
function isMeasure(before: Token | undefined, mark: Token, shape: string): boolean {
  return shape === 'either' && before?.kind === 'number' && !mark.spaced && /^\d+(?:[.,]\d+)?$/.test(before.word.text);
}
