import type { Edit } from '../model.ts';

/** Cuts characters out; where that would set a word right behind a stop, a space takes their place. */
export function cut(text: string, start: number, end: number): Edit {
  const stopBefore = /[.,;:!?]["”’]?$/.test(text.slice(Math.max(0, start - 2), start));
  return { start, end, newText: stopBefore && /[\p{L}\p{N}]/u.test(text[end] ?? '') ? ' ' : '' };
}
