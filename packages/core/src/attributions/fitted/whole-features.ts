import type { Candidate } from './candidates.ts';
import type { Choice } from './choose.ts';
import * as CODE from './codes.ts';
import { clamp, CUE_FEATURES, lengthOf, nounClass } from './cue-features.ts';
import { codeIn } from './token-codes.ts';
import { marksIn, type View } from './view.ts';

/** Bytes of a row: the features of the cue, and behind them those of what was chosen for it. */
export const WHOLE_FEATURES: number = CUE_FEATURES + 20;

/** Log-odds as a byte, an eighth a step. */
const byteOf = (odds: number): number => clamp(Math.round((Math.max(-10, Math.min(10, odds)) + 10) * 8));

/** What the model of whole statements looks at, behind the features of the cue in `row`. */
export function wholeFeatures(view: View, cue: Candidate, choice: Choice, row: Uint8Array): void {
  const { codes } = view;
  const { content, source, start, proposal, odds } = choice;
  const statement = view.ruled[cue.main];
  let f = CUE_FEATURES;
  row[f++] = byteOf(odds.cue);
  row[f++] = byteOf(odds.start);
  row[f++] = byteOf(odds.margin);
  row[f++] = byteOf(odds.end);
  row[f++] = byteOf(odds.source);
  row[f++] = start.subject ?? (start.end === undefined ? 0 : 1);
  row[f++] = codes[start.first]!;
  row[f++] = codeIn(codes, start.first + 1);
  row[f++] = clamp(lengthOf(content));
  row[f++] = content.length;
  row[f++] = nounClass(view, source);
  row[f++] = source === undefined ? 255 : clamp(Math.abs(cue.main - source.end), 254);
  row[f++] = proposal.ways;
  const piece = statement?.content[0];
  row[f++] =
    piece === undefined ? 0 : (piece.first === content[0]!.first ? 1 : 0) + (piece.end === content[0]!.end ? 2 : 0) + 4;
  row[f++] = statement === undefined ? 0 : statement.source?.first === source?.first ? 2 : 1;
  let marks = 0;
  for (const range of content) marks += marksIn(view, range);
  row[f++] = clamp(marks, 20);
  row[f++] = codeIn(codes, content.at(-1)!.end);
  row[f++] = codes[start.first] === CODE.MARK && codes[content[0]!.end - 1] === CODE.MARK ? 1 : 0;
  row[f++] = source === undefined ? 0 : codes[source.first]!;
  row[f++] = clamp(
    start.first > cue.main ? start.first - cue.after : 100 + Math.max(0, cue.first - content[0]!.end),
    200,
  );
}
