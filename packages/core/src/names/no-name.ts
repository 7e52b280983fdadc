import { plainText } from '../source/characters.ts';
import { EVENT_HEAD, FUNCTION_WORD, GIVEN_NAME, isCommon, ORGANISATION_HEAD, SPEECH } from './lexicon.ts';
import { ADJECTIVES, hasHead, HEADS, TITLE_WORDS } from './run-title.ts';
import type { View } from './view.ts';

/** Endings of words that open a sentence far more often than they are names. */
const WORD_ENDING =
  /(?:ing|ings|ly|[ts]ion|[ts]ions|ness|ments?|ical|able|ible|ious|ive|ized|ised|ology|less|ful|ship|ism|isms|ists?|tural|ary|ance|ence)$/;

/** Titles, heads and adjectives that stand alone; a lone word of grammar, letter or Roman numeral. */
export function isNoName(view: View, first: number, end: number): boolean {
  const { tokens, classes } = view;
  const lone = end === first + 1;
  const { text, lower } = tokens[first]!.word;
  if (lone && (text.length < 2 || /^(?:[IVX]+|[A-Z]\.)$/.test(text))) return true;
  for (let i = first; i < end; i++) {
    if ((classes[i]! & (TITLE_WORDS | ADJECTIVES | FUNCTION_WORD)) === 0) {
      return (
        lone &&
        (classes[i]! & (HEADS | SPEECH)) !== 0 &&
        (classes[i]! & EVENT_HEAD) === 0 &&
        tokens[i]!.word.shape === 'capital'
      );
    }
  }
  // "World War I"
  if (tokens[end - 1]!.word.text === 'I' && (classes[end - 2]! & EVENT_HEAD) !== 0) return false;
  return (classes[end - 1]! & (GIVEN_NAME | ORGANISATION_HEAD)) === 0 || (lone && isCommon(lower));
}

/** A common word alone; anything in a headline where every word has a capital. */
export function isDoubtful(view: View, first: number, end: number): boolean {
  if (view.titleCase) return !isFullName(view, first, end);
  if (end > first + 1) return false;
  const { lower, shape } = view.tokens[first]!.word;
  // "It is FREE": a common word in capitals is loud; in brackets it is the short form of a name.
  if (shape === 'upper' && lower.length > 2 && isCommon(lower)) return view.tokens[first - 1]?.word.text !== '(';
  if (shape !== 'capital') return false;
  // "Intrigued, the nurse went on"
  if (view.opening[first] === 1)
    return isOrdinary(lower) || (view.passage.tags[first] === 'VBN' && view.tokens[end]?.word.text === ',');
  // "as Bush claimed": what speaks is a name.
  const next = view.tokens[end];
  if (next?.word.shape === 'lower' && (view.classes[end]! & SPEECH) !== 0) return false;
  return isCommon(lower) && (view.classes[first]! & GIVEN_NAME) === 0;
}

/** A common word, or one by its ending, given in lower case. */
export function isOrdinary(lower: string): boolean {
  return isCommon(lower) || (lower.length > 6 && WORD_ENDING.test(lower));
}

/** A given name and what is no common word: a name even where every word has a capital. */
function isFullName(view: View, first: number, end: number): boolean {
  const { tokens, classes } = view;
  const length = end - first;
  return (
    (length === 2 || length === 3) &&
    (classes[first]! & GIVEN_NAME) !== 0 &&
    (classes[first]! & FUNCTION_WORD) === 0 &&
    !isCommon(tokens[end - 1]!.word.lower) &&
    !hasHead(view, first, end)
  );
}

/** Read in `plainText`. */
const ISM = /[A-Za-zÀàª]{3}isms?$/;
const OF_A_KIND = /[A-Za-zÀàª]{2}(?:ian|ese|ish|esque)$/;

/** "an Orwellian plan", "the Sarvese fleet": an adjective by its ending and by the noun behind it. "Satanism" is no name either. */
export function isCapitalWord({ tokens, classes, passage: { tags } }: View, first: number, end: number): boolean {
  if (end > first + 1 || (classes[first]! & GIVEN_NAME) !== 0) return false;
  const { text } = tokens[first]!.word;
  if (ISM.test(plainText(text))) return true;
  const next = tokens[end];
  if (next?.kind !== 'word' || !next.spaced || next.word.shape !== 'lower' || next.word.lower === 'news') return false;
  return OF_A_KIND.test(plainText(text)) && /^(?:NNS?|JJ)$/.test(tags[end]!);
}
