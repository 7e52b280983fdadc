import { isOpen, type Piece } from './piece.ts';

/** "---", "title: …", "---": what a Markdown file may open with. */
const FIELDS = /^\s*---\s+?(?:(?:\w[\w -]*:|[ -])[^\n]*\n)+?---/;

/** Marks the fields that are no byline and no date: they are told to whoever publishes the file, and not to its readers. */
export function markFields(text: string, pieces: readonly Piece[]): void {
  const end = FIELDS.exec(text)?.[0].length ?? 0;
  for (const piece of pieces)
    if (piece.start < end && isOpen(piece)) piece.detail = { kind: 'boilerplate', reason: 'other' };
}
