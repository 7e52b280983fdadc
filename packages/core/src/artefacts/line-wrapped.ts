import type { Artefact, Edit } from '../model.ts';
import type { Section } from '../section.ts';
import type { Passage } from '../sentences/passage.ts';
import { wordSet } from '../language/en/packed-lists.ts';

const BLANK = /\s+/gu;
const LINE_END = /[\r\n\u2028\u2029]/;
const RUNNING: ReadonlySet<string> = wordSet('headline standfirst paragraph caption list');

/** Paragraphs and items whose lines were broken at a fixed width. */
export function findWrappedLines(sections: readonly Section[]): Artefact[] {
  const found: Artefact[] = [];
  for (const { block, reading } of sections) {
    const { lineBreaks } = reading.copy;
    if (lineBreaks.length === 0) continue;
    found.push({
      start: block.start,
      end: block.end,
      code: 'line-wrapped',
      message: 'The lines of this paragraph are broken at a fixed width.',
      severity: 'hint',
      fix: lineBreaks.map(({ start, end, newText }) => ({
        start: start + block.start,
        end: end + block.start,
        newText,
      })),
    });
  }
  return found;
}

/** Breaks inside the running text of a block, each with what joins the lines. */
export function lineBreaksIn({ kind, text, segments }: Passage): Edit[] {
  const edits: Edit[] = [];
  if (!RUNNING.has(kind) || !LINE_END.test(text)) return edits;
  for (const segment of segments) {
    for (const { 0: blank, index } of text.slice(segment.start, segment.end).matchAll(BLANK)) {
      if (!LINE_END.test(blank)) continue;
      const start = segment.start + index;
      // The decks of a title stand on lines of their own.
      if (kind === 'headline' && text[start - 1] === ';') continue;
      const hyphen = /\p{L}-$/u.test(text.slice(Math.max(0, start - 2), start));
      edits.push({ start, end: start + blank.length, newText: hyphen ? '' : ' ' });
    }
  }
  return edits;
}
