import { EVENT_HEAD, GIVEN_NAME, isCommonWord } from './lexicon.ts';
import { HEADS, TITLE_WORDS } from './run-title.ts';
import type { View } from './view.ts';

/** "Velmair | Flight 370", "Gen Z", "Series B": where the name ends before one of a kind that is told by its letter or number; `end` elsewhere. */
export function beforeOneOfKind({ tokens, classes }: View, first: number, end: number): number {
  const flight = /\d/.test(tokens[end - 1]!.word.text) ? end - 2 : end - 1;
  if (flight >= first && tokens[flight]!.word.text === 'Flight' && /\d/.test(tokens[flight + 1]?.word.text ?? ''))
    return flight;
  const kind = end - 2;
  if (kind < first || !/^[A-Z]$/.test(tokens[end - 1]!.word.text)) return end;
  const { word } = tokens[kind]!;
  const isKind =
    kind === first && isCommonWord(word) && (classes[kind]! & (TITLE_WORDS | GIVEN_NAME | EVENT_HEAD)) === 0;
  return isKind || word.lower === 'gen' ? kind : end;
}

/** "WE WILL FOLLOW THEM": loud, and no name. */
export function isShout({ tokens, classes }: View, first: number, end: number): boolean {
  let common = 0;
  for (let i = first; i < end; i++) {
    const { word } = tokens[i]!;
    if (word.shape !== 'upper' || (classes[i]! & HEADS) !== 0) return false;
    if (isCommonWord(word) || word.text.length < 4) common++;
  }
  return common > 2;
}
