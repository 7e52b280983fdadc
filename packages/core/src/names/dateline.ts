import type { TokenRange } from '../sentences/passage.ts';
import type { View } from './view.ts';
import { wordSet } from '../language/en/packed-lists.ts';

/** How many tokens a dateline may take: town, state, date and agency. */
const LONGEST = 16;
const DASHES: ReadonlySet<string> = wordSet('- – — --');

/** What names a place and what a body in the dateline that opens a passage ("ORVIK, May 3 (Coastwire) —"). */
export interface DatelineNames {
  /** The tokens of the town, behind the start of the passage. */
  town: TokenRange;
  /** The tokens between the brackets. */
  agency?: TokenRange;
}

/** The dateline that opens a passage: a town in capitals, one that opens the story, or any with an agency in brackets, and a dash not far behind. */
export function datelineOf({ tokens, passage }: View): DatelineNames | undefined {
  let town = 0;
  while (tokens[town]?.kind === 'word' && tokens[town]!.word.shape !== 'lower') town++;
  if (town === 0 || town > 4) return undefined;
  const limit = Math.min(tokens.length, LONGEST);
  let open = -1;
  let close = -1;
  for (let i = town; i < limit; i++) {
    const { text } = tokens[i]!.word;
    if (text === '(' && open < 0) open = i;
    else if (text === ')') close = i;
    else if (DASHES.has(text)) {
      const agency = close > open + 1 && open > 0 ? { first: open + 1, end: close } : undefined;
      const capitals = tokens.slice(0, town).every(({ word }) => word.shape === 'upper');
      if (agency === undefined)
        return capitals || passage.opening === town + 1 ? { town: { first: 0, end: town } } : undefined;
      return close === i - 1 ? { town: { first: 0, end: town }, agency } : undefined;
    }
  }
  return undefined;
}
