import { sentenceAt, type Passage } from '../sentences/passage.ts';
import type { Side } from './time-phrase.ts';

const FUTURE = new Set(
  "will 'll shall wo won't due scheduled expected planned plans slated upcoming forthcoming ahead deadline until".split(
    ' ',
  ),
);
const PAST = new Set('was were had did said told'.split(' '));

/** Words on each side that are looked at. */
const REACH = 24;

/**
 * Whether the sentence puts a time before or after the day it was written on: what the nearest verb that tells says,
 * one before the time counting before one after it. Undefined where none does.
 */
export function sideOf(passage: Passage, at: number): Side | undefined {
  const { first, end } = passage.sentences[sentenceAt(passage, at)]!;
  for (let before = at - 1; before >= Math.max(first, at - REACH); before--) {
    const side = sideOfToken(passage, before);
    if (side !== undefined) return side;
  }
  for (let after = at + 1; after < Math.min(end, at + REACH); after++) {
    const side = sideOfToken(passage, after);
    if (side !== undefined) return side;
  }
  return undefined;
}

function sideOfToken({ tokens, tags }: Passage, at: number): Side | undefined {
  const { lower } = tokens[at]!.word;
  if (FUTURE.has(lower)) return 'future';
  return tags[at] === 'VBD' || PAST.has(lower) ? 'past' : undefined;
}
