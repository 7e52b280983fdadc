import type { ViewItem } from '@article-digest/core/export/view';

/** All items of a view, or of a part of it, that stand for words of the text. */
export function itemsOf(part: unknown): ViewItem[] {
  if (typeof part !== 'object' || part === null) return [];
  return 'spans' in part ? [part as ViewItem] : Object.values(part).flatMap(itemsOf);
}
