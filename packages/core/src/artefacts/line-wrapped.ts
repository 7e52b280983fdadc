import type { Artefact, Edit } from '../model.ts';
import type { Section } from '../section.ts';

const LINE_BREAK = /[^\S\r\n\u2028\u2029]*(?:\r\n|[\r\n\u2028\u2029])\s*/gu;
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
  return [...text.slice(from, to).matchAll(LINE_BREAK)].map((match) => {
    const start = from + match.index;
    return { start, end: start + match[0].length, newText: /\p{L}-$/u.test(text.slice(start - 2, start)) ? '' : ' ' };
  });
}
