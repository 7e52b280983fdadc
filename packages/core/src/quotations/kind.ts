import { itemAt } from '../source/search.ts';
import { SPEECH_WORDS, TERM_WORDS, WORK_WORDS } from '../language/en/quotation-words.ts';
import type { WordList } from '../language/en/packed-words.ts';
import type { Quotation } from '../model.ts';
import type { Passage, TokenRange } from '../sentences/passage.ts';
import type { Token } from '../sentences/tokens.ts';
import { isFiniteVerb } from '../tags/classes.ts';

/** Longest quotation, in words, that can be a scare quote. */
const SCARE_WORDS = 5;

/**
 * Speech, scare, title or term, judged by the words inside and right beside the marks.
 * A short quotation that turns out to be the content of an attribution is speech after all: the attributions say so.
 */
export function kindOf(passage: Passage, range: TokenRange): Quotation['kind'] {
  // Nothing so long is a title or a scare quote; and a look at every token of marks nested a thousand deep would take long.
  if (range.end - range.first > 40) return 'speech';
  const { tokens } = passage;
  const inside = tokens.slice(range.first, range.end).filter((token) => token.kind !== 'mark');
  const words = inside.filter((token) => token.kind === 'word' || token.kind === 'number' || token.kind === 'url');
  const before = itemAt(tokens, range.first - 1);
  const after = tokens[range.end];
  const last = inside.at(-1)?.word.text ?? '';
  const stopped = /^[.,?!…–—]|^\.\.|^--/.test(last);

  if (words.length > 12) return 'speech';
  // In a headline capitals alone say nothing: "Mayor hails ‘Miracle’ At Mill".
  if (passage.tags[range.first - 1] === 'NNP' && isNickname(words, before, after)) return 'term';
  // "he wrote in his book, “and it was”": no title.
  if (words[0]?.word.shape !== 'lower' && announces(passage, range.first, WORK_WORDS)) return 'title';
  if (announces(passage, range.first, TERM_WORDS)) return 'term';
  // On "Face of the Day," …: a comma inside the marks does not make a title speech.
  const governed =
    /^(?:on|in|of|from|'s|for|at|to|the|read|reads|watch|watched|saw|sang|played)$/.test(before?.word.lower ?? '') &&
    last === ',';
  if (
    before?.word.lower === 'as' &&
    tokens
      .slice(Math.max(0, range.first - 7), range.first)
      .some((token) => /^(?:known|nicknamed|remembered|billed|styled)$/.test(token.word.lower))
  )
    return 'term';
  const spoken = spokenBeside(tokens, range);
  // In a headline every word has its capital.
  const free = !stopped || governed || (/^[.,]$/.test(last) && !spoken && passage.kind !== 'headline');
  if (isTitleCase(words) && free && before?.word.text !== ':') return 'title';
  // of this "help," he said
  if (words.length < 4 && /^(?:th[eo]se|this|an?|so-called)$/.test(before?.word.lower ?? '')) return 'scare';
  if (spoken) return 'speech';
  if (stopped && words.length > 1 && /[?!.…,]/.test(last)) return 'speech';
  return words.length > SCARE_WORDS ? 'speech' : 'scare';
}

/** Tomas “Brick” Arden, Tomas Arden (“Brick”). */
function isNickname(words: readonly Token[], before: Token | undefined, after: Token | undefined): boolean {
  return (
    words.length > 0 &&
    words.length <= 3 &&
    words.some((token) => token.word.shape === 'capital') &&
    before?.word.shape === 'capital' &&
    before.kind === 'word' &&
    after?.word.shape === 'capital' &&
    after.kind === 'word' &&
    !SPEECH_WORDS.has(before.word.lower)
  );
}

/** One of the words stands right before the quotation, or with a word or a comma between that is no verb. */
function announces({ tokens, tags }: Passage, first: number, words: WordList): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 3); i--) {
    const token = tokens[i]!;
    if (words.has(token.word.lower)) return true;
    if (
      isFiniteVerb(tags[i]!) ||
      token.kind === 'mark' ||
      /^[.:;!?]/.test(token.word.text) ||
      SPEECH_WORDS.has(token.word.lower)
    )
      return false;
  }
  return false;
}

/** A colon, or a verb of speech at either side. */
function spokenBeside(tokens: readonly Token[], range: TokenRange): boolean {
  if (itemAt(tokens, range.first - 1)?.word.text === ':') return true;
  for (let i = range.first - 1; i >= Math.max(0, range.first - 4); i--) {
    const token = tokens[i]!;
    if (speaks(token)) return true;
    if (/^[.;!?]/.test(token.word.text)) break;
  }
  for (let i = range.end; i < Math.min(tokens.length, range.end + 4); i++) {
    const token = tokens[i]!;
    if (speaks(token)) return true;
    if (token.kind === 'punctuation' && token.word.text !== ',') break;
  }
  return false;
}

/** "says", not the "States" of a name. */
const speaks = (token: Token): boolean =>
  SPEECH_WORDS.has(token.word.lower) && (token.word.shape === 'lower' || token.word.lower === 'according');

/** All the longer words, and two words at the least, are capitalised. */
function isTitleCase(words: readonly Token[]): boolean {
  const low = words.filter((token) => token.word.shape === 'lower');
  const high = words.filter(({ kind, word }) => kind === 'word' && word.shape !== 'lower' && word.text.length > 2);
  return high.length > 1 && words[0] !== low[0] && low.every((token) => token.word.text.length <= 3);
}
