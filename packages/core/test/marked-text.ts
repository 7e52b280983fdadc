import type { Span } from '../src/model.ts';

/** A stretch of text that a fixture says something of. */
export interface Mark extends Span {
  label: string;
}

const SIGN = /⟦([^\s⟧]+) |⟧/gu;

/**
 * Reads text with marks in it, `⟦label words⟧`, which may stand inside each other: `⟦s1 She⟧ ⟦q1 said⟧ ⟦c1 so⟧`.
 * Without the marks the text itself is left; spans point into that. Throws on marks that do not pair.
 */
export function readMarked(marked: string): { text: string; marks: Mark[] } {
  let text = '';
  let last = 0;
  const marks: Mark[] = [];
  const open: Mark[] = [];
  for (const sign of marked.matchAll(SIGN)) {
    text += marked.slice(last, sign.index);
    last = sign.index + sign[0].length;
    const label = sign[1];
    if (label !== undefined) {
      const mark = { label, start: text.length, end: text.length };
      marks.push(mark);
      open.push(mark);
      continue;
    }
    const mark = open.pop();
    if (mark === undefined) throw new Error(`A mark is closed that was not opened: ${marked.slice(0, last)}`);
    mark.end = text.length;
  }
  if (open.length > 0) throw new Error(`A mark is not closed: ⟦${open[0]!.label} … in: ${marked}`);
  return { text: text + marked.slice(last), marks };
}
