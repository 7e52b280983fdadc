import type { Block, Meta, Span } from '../model.ts';
import { splitLines } from '../source/lines.ts';
import { trim } from '../source/span.ts';

/** What the layout alone tells. */
export interface Layout {
  blocks: Block[];
  meta: Meta;
}

/** Splits a text into blocks; every non-blank character lies in exactly one. */
export function segment(text: string): Layout {
  const blocks: Block[] = [];
  let open: Span | undefined;
  const close = (): void => {
    if (open !== undefined) blocks.push({ kind: blocks.length === 0 ? 'headline' : 'paragraph', ...open });
    open = undefined;
  };
  for (const line of splitLines(text)) {
    const inner = trim(text, line);
    if (inner.start === inner.end) close();
    else open = { start: open?.start ?? inner.start, end: inner.end };
  }
  close();
  const first = blocks[0];
  return { blocks, meta: first?.kind === 'headline' ? { headline: { start: first.start, end: first.end } } : {} };
}
