import type { Artefact, Edit } from '../model.ts';
import type { Section } from '../section.ts';

const BLANK = /\s+/gu;
const LINE_END = /[\r\n\u2028\u2029]/;
const RUNNING: ReadonlySet<string> = new Set(['headline', 'standfirst', 'paragraph', 'caption', 'list']);

/** Paragraphs and items whose lines were broken at a fixed width. */
export function findWrappedLines(text: string, sections: readonly Section[]): Artefact[] {
  const found: Artefact[] = [];
  for (const { block } of sections) {
    if (!RUNNING.has(block.kind)) continue;
    const fix = (block.kind === 'list' ? block.items : [block]).flatMap(({ start, end }) => breaksIn(text, start, end));
    if (fix.length === 0) continue;
    found.push({
      start: block.start,
      end: block.end,
      code: 'line-wrapped',
      message: 'The lines of this paragraph are broken at a fixed width.',
      severity: 'hint',
      fix,
    });
  }
  return found;
}

function breaksIn(text: string, from: number, to: number): Edit[] {
  const edits: Edit[] = [];
  for (const { 0: blank, index } of text.slice(from, to).matchAll(BLANK)) {
    if (!LINE_END.test(blank)) continue;
    const start = from + index;
    const hyphen = /\p{L}-$/u.test(text.slice(start - 2, start));
    edits.push({ start, end: start + blank.length, newText: hyphen ? '' : ' ' });
  }
  return edits;
}
