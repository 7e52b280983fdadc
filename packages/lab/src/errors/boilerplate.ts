import type { Article, Block, Span } from '@article-digest/core';
import { STORY_KINDS, type BoilerplateRow } from '../corpora/boilerplate.ts';
import { loadDevPart } from '../corpora/dev-parts.ts';
import { chosen, type ErrorTask, type Mistake } from './mistake.ts';

/** Lines of pasted pages that people marked as story or not, beside what was kept. */
export const boilerplateErrors: ErrorTask = {
  name: 'boilerplate',
  about: 'lines of pasted pages: story that was lost, junk that was kept',
  async find(options, parseAll) {
    const all = loadDevPart('boilerplate');
    if (all === undefined) return undefined;
    const rows = chosen(all, options);
    const articles = await parseAll('boilerplate', rows);
    const lines = rows.reduce((sum, row) => sum + row.lines.length, 0);
    const mistakes = rows.flatMap((row) => lineMistakes(row, articles.get(row.id)!));
    return { headline: `${rows.length} pages, ${lines} lines, ${mistakes.length} wrong`, mistakes };
  },
};

/** Lines of one page that were kept and should not be, or the other way round; the longest weigh most. */
export function lineMistakes({ id, text, lines }: BoilerplateRow, { blocks }: Pick<Article, 'blocks'>): Mistake[] {
  return lines.flatMap(([start, end, keep], index): Mistake[] => {
    const middle = Math.floor((start + end) / 2);
    const block = blocks.find((one) => one.start <= middle && middle < one.end);
    const kept = block !== undefined && STORY_KINDS.has(block.kind);
    if (kept === (keep === 1)) return [];
    const around = [lines[index - 1], lines[index + 1]].map((line) => line && { start: line[0], end: line[1] });
    return [
      {
        kind: kept ? 'junk kept' : 'story lost',
        article: id,
        weight: end - start,
        note: `taken for ${nameOf(block)}`,
        views: [
          ...(around[0] === undefined ? [] : [{ label: 'before', text, window: shown(around[0]) }]),
          { label: kept ? 'junk' : 'story', text, window: shown({ start, end }) },
          ...(around[1] === undefined ? [] : [{ label: 'behind', text, window: shown(around[1]) }]),
        ],
      },
    ];
  });
}

/** The beginning of a line. */
function shown({ start, end }: Span): Span {
  return { start, end: Math.min(end, start + 240) };
}

function nameOf(block: Block | undefined): string {
  if (block === undefined) return 'white space';
  return block.kind === 'boilerplate' ? `boilerplate, ${block.reason}` : block.kind;
}
