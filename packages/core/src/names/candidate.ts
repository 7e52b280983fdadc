import type { TokenRange } from '../sentences/passage.ts';
import {
  EVENT_HEAD,
  FUNCTION_WORD,
  GIVEN_NAME,
  isCommonWord,
  NUMBERED,
  OPENING_PARTICLE,
  PARTICLE,
  PEOPLE,
} from './lexicon.ts';
import { endOfLaw } from './law-run.ts';
import { afterAim, afterBridge, afterJoint, ownsInside } from './links.ts';
import { isNameWord } from './name-word.ts';
import type { View } from './view.ts';

const HONOURS = /^(?:[CDKMO]BE|[KQ]C|A[CMO]|FRS|PhD)$/;

/** Runs of capitalised words with the links inside them ("Ministry of Health and Welfare", "Ursula van der Merle"), in order. */
export function findRuns(view: View): TokenRange[] {
  const runs: TokenRange[] = [];
  for (const sentence of view.passage.sentences) {
    let i = sentence.first;
    while (i < sentence.end) {
      if (opensName(view, i)) {
        const end = endOfRun(view, i, sentence.end);
        // "Ana Ilves OBE": the letters are no part of the name.
        const isHonoured = end > i + 1 && HONOURS.test(view.tokens[end - 1]!.word.text);
        runs.push({ first: i, end: isHonoured ? end - 1 : end });
        i = end;
      } else {
        i++;
      }
    }
  }
  return runs;
}

function opensName(view: View, i: number): boolean {
  if (isNameWord(view, i)) return true;
  return (
    (view.classes[i]! & OPENING_PARTICLE) !== 0 &&
    view.tokens[i]!.word.shape === 'lower' &&
    isNameWord(view, i + 1) &&
    view.tokens[i + 1]!.spaced
  );
}

/** The most tokens that a name with its titles takes; what is longer is a line of capitals. */
const LONGEST = 24;

function endOfRun(view: View, first: number, endOfSentence: number): number {
  const limit = Math.min(endOfSentence, first + LONGEST);
  let bridged = false;
  let i = first + 1;
  while (i < limit) {
    const { lower } = view.tokens[i]!.word;
    const next = afterLink(view, first, i, bridged, limit);
    if (next === 0) break;
    bridged ||= lower === 'of' || lower === 'for' || lower === 'on';
    i = next;
  }
  return i;
}

/** The index after what the token at `i` adds to the run; 0 where the run ends before it. */
function afterLink(view: View, first: number, i: number, bridged: boolean, limit: number): number {
  const { tokens, classes } = view;
  const token = tokens[i]!;
  const { lower, text } = token.word;
  if (isNameWord(view, i)) {
    // "D.Ankhtuya": an initial with no space behind it.
    return token.spaced || tokens[i - 1]!.word.text.endsWith('.') || tokens[i - 1]!.word.text === '&' ? i + 1 : 0;
  }
  // "World War I"
  if (text === 'I' && i > first + 1 && (classes[i - 1]! & EVENT_HEAD) !== 0) return i + 1;
  // "Robert C. “Bobby” Scott"
  if (token.kind === 'mark' && token.spaced && isPartOfName(view, i - 1)) {
    const closing = isNameWord(view, i + 1) && tokens[i + 2]?.kind === 'mark' && isNameWord(view, i + 3);
    return closing && !tokens[i + 2]!.spaced && tokens[i + 3]!.spaced ? i + 4 : 0;
  }
  // "Disney+", but not "LGBTQ+"
  if (text === '+' && !token.spaced && (i > first + 1 || (classes[first]! & PEOPLE) === 0)) return i + 1;
  // "Tarvik 66ers"
  if (token.kind === 'number')
    return /^\d+ers$/.test(text) || (/^\d{1,3}$/.test(text) && (classes[i - 1]! & NUMBERED) !== 0) ? i + 1 : 0;
  if (
    (token.kind === 'clitic' && lower === "'s") ||
    ((text === "'" || text === '’') && !token.spaced && tokens[i - 1]!.word.lower.endsWith('s'))
  ) {
    return ownsInside(view, first, i) ? i + 1 : 0;
  }
  if (text === '&') return isNameWord(view, i + 1) ? i + 2 : 0;
  // "Council for Persons with Disabilities"
  if (lower === 'with')
    return /^(?:persons|people)$/.test(tokens[i - 1]!.word.lower) && isNameWord(view, i + 1) ? i + 2 : 0;
  // "al Qaeda in the Arabian Peninsula"
  if (lower === 'in')
    return tokens[i + 1]?.word.lower === 'the' && /qa[ei]da$/.test(tokens[i - 1]!.word.lower) && isNameWord(view, i + 2)
      ? i + 3
      : 0;
  const law = endOfLaw(view, first, i, limit);
  if (law > 0) return law;
  if (lower === 'of' || lower === 'for' || lower === 'on') return afterBridge(view, i, bridged);
  if (lower === 'to') return afterAim(view, i);
  if (lower === 'and' || text === ',') return afterJoint(view, first, i, bridged, limit);
  if ((classes[i]! & PARTICLE) === 0 || (classes[i - 1]! & FUNCTION_WORD) !== 0) return 0;
  let next = i + 1;
  while (next < limit && next < i + 3 && (classes[next]! & PARTICLE) !== 0 && tokens[next]!.word.shape === 'lower')
    next++;
  return isNameWord(view, next) ? next + 1 : 0;
}

/** A given name, an initial, or a word that is nothing but a name. */
function isPartOfName({ tokens, classes }: View, i: number): boolean {
  const { word } = tokens[i]!;
  return (classes[i]! & GIVEN_NAME) !== 0 || word.text[1] === '.' || (classes[i] === 0 && !isCommonWord(word));
}
