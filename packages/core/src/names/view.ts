import type { Passage } from '../sentences/passage.ts';
import type { Token } from '../sentences/tokens.ts';
import type { Word } from '../sentences/words.ts';
import {
  classOf,
  classOfWord,
  countryOf,
  FUNCTION_WORD,
  listedOrganisation,
  listedPlace,
  listsOf,
  longestFrom,
} from './lexicon.ts';
import type { Listed } from './listed-names.ts';

/** What the lists hold under a name. */
export interface InLists {
  body: Listed | undefined;
  place: Listed | undefined;
}

const IN_NONE: InLists = { body: undefined, place: undefined };

/** A passage as the name finder reads it: its tokens with what each word may do in a name. */
export interface View {
  passage: Passage;
  tokens: readonly Token[];
  // Plain arrays, here and wherever a passage has some of its own: V8 makes one in a tenth of the time of a typed array.
  /** Bits of `lexicon.ts`, one number a token; 0 for what is no word. */
  classes: readonly number[];
  /** 1 where a capital says nothing, since a sentence opens there. */
  opening: readonly number[];
  /** True where every word has a capital, as in some headlines. */
  titleCase: boolean;
}

/** Marks behind which a sentence may open inside a sentence. */
const OPENERS: ReadonlySet<string> = new Set(':•–—-');

export function viewOf(passage: Passage): View {
  const { tokens, sentences } = passage;
  const classes: number[] = [];
  const opening: number[] = [];
  let opens = 0;
  for (const { kind, word } of tokens) {
    classes.push(kind === 'word' ? classAt(word) : 0);
    opening.push(opens);
    // A quotation, and what stands behind a colon or dash, may open with a capital of their own.
    opens = kind !== 'word' && (kind === 'mark' || OPENERS.has(word.text)) ? 1 : 0;
  }
  for (const { first, end } of sentences) {
    let i = first;
    while (i < end && tokens[i]!.kind !== 'word') i++;
    if (i < end) opening[i] = 1;
  }
  return { passage, tokens, classes, opening, titleCase: isTitleCase(passage, classes) };
}

/** The bits of a word, without what a missing space has glued to its front. */
function classAt(word: Word): number {
  const glued = word.shape === 'mixed' ? (GLUED.exec(word.text)?.[0].length ?? 0) : 0;
  return glued > 0 ? classOf(word.lower.slice(glued)) : classOfWord(word);
}

/** Four in five of the words that could stand in lower case have a capital. */
function isTitleCase(passage: Passage, classes: readonly number[]): boolean {
  if (passage.kind !== 'headline' && passage.kind !== 'heading' && passage.kind !== 'standfirst') return false;
  let capitals = 0;
  let words = 0;
  for (let i = 0; i < passage.tokens.length; i++) {
    const token = passage.tokens[i]!;
    if (token.kind !== 'word' || (classes[i]! & FUNCTION_WORD) !== 0 || token.word.lower.length < 3) continue;
    words++;
    if (token.word.shape !== 'lower') capitals++;
  }
  return words >= 4 && capitals * 5 >= words * 4;
}

/** Words that a missing space glues to the name behind them ("ofWhite Helmets"). */
export const GLUED: RegExp = /^(?:of|the|in|and|to|for|by|from|with|at|on|that|as)(?=\p{Lu}\p{L}{2})/u;

/** Where the name in a token starts: behind a word that a missing space has glued to it. */
export function nameStart({ tokens }: View, i: number): number {
  const token = tokens[i]!;
  return token.word.shape === 'mixed' ? token.start + (GLUED.exec(token.word.text)?.[0].length ?? 0) : token.start;
}

/** "(UP)": the token at `i` stands in brackets by itself. */
export function isInBrackets({ tokens }: Pick<View, 'tokens'>, i: number): boolean {
  return tokens[i - 1]?.word.text === '(' && tokens[i + 1]?.word.text === ')';
}

/** The text of a range of tokens, without what is glued to its front, with straight apostrophes. */
export function textOf(view: View, first: number, end: number): string {
  const { passage, tokens } = view;
  const start = nameStart(view, first);
  if (end === first + 1) return tokens[first]!.word.text.slice(start - tokens[first]!.start);
  const text = passage.text.slice(start, tokens[end - 1]!.end);
  return UNEVEN.test(text) ? text.replaceAll('’', "'").replaceAll(/\s+/g, ' ') : text;
}

/** A curled apostrophe, or white space other than a single space. */
const UNEVEN = /’|[^\S ]|\s\s/;

/** The country of an adjective of two words ("Sri Lankan") that starts at a token. */
export function countryOfPair(view: View, first: number): string | undefined {
  return mayBeListed(view, first, first + 2) ? countryOf(textOf(view, first, first + 2).toLowerCase()) : undefined;
}

/** False where no listed name of so many words opens with the first of a range of tokens. */
export function mayBeListed(view: View, first: number, end: number): boolean {
  if (end === first + 1) return true;
  const { word } = view.tokens[first]!;
  const longest =
    word.shape === 'mixed' ? longestFrom(textOf(view, first, first + 1).toLowerCase()) : listsOf(word).longest;
  return longest >= end - first;
}

/** What the lists have under the whole of a range of tokens. */
export function inLists(view: View, first: number, end: number): InLists {
  if (!mayBeListed(view, first, end)) return IN_NONE;
  const { word } = view.tokens[first]!;
  if (end === first + 1 && word.shape !== 'mixed') return listsOf(word);
  const text = textOf(view, first, end);
  return { body: listedOrganisation(text), place: listedPlace(text) };
}

/** The body, or else the place, that the lists have under the whole of a range of tokens. */
export function listedAs(view: View, first: number, end: number): Listed | undefined {
  const { body, place } = inLists(view, first, end);
  return body ?? place;
}
