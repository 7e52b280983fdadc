import { GIVEN_NAME, isCommonWord, LAW_HEAD, ORGANISATION_HEAD, ROLE } from './lexicon.ts';
import { isNameWord } from './name-word.ts';
import type { View } from './view.ts';
import { wordSet } from '../language/en/packed-lists.ts';

/** Small words inside the names of laws. */
const JOINTS: ReadonlySet<string> = wordSet('of and for against from in to');

/**
 * "Prevention and Control of Floods Act", "Offences against the State Act": the end of a law of which one of its small words stands at a token; 0
 * elsewhere. It opens with a common word behind an article or "under", so that no body is taken in ("the passage by Parliament of the Rivers Bill").
 */
export function endOfLaw(view: View, first: number, i: number, limit: number): number {
  const { tokens, classes } = view;
  if (!JOINTS.has(tokens[i]!.word.lower) || !opensLaw(view, first)) return 0;
  let at = i;
  for (;;) {
    // An article stands behind "against" alone: what follows another is a name of its own.
    const joint = tokens[at]?.word.text ?? '';
    if (JOINTS.has(joint)) at += joint === 'against' && tokens[at + 1]?.word.lower === 'the' ? 2 : 1;
    if (at >= limit || !isNameWord(view, at)) return 0;
    while (at < limit && isNameWord(view, at)) at++;
    if ((classes[at - 1]! & LAW_HEAD) !== 0) return at;
  }
}

function opensLaw({ tokens, classes }: View, first: number): boolean {
  const bits = classes[first]!;
  return (
    isCommonWord(tokens[first]!.word) &&
    (bits & (ROLE | ORGANISATION_HEAD | GIVEN_NAME)) === 0 &&
    /^(?:the|an?|under|['’]s)$/.test(tokens[first - 1]?.word.lower ?? '')
  );
}
