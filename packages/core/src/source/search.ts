import type { Span } from '../model.ts';

/**
 * What stands at a place of a list; undefined before its start and behind its end. Where places before the start are asked for often:
 * V8 takes them for names of properties, and looks for each as long as a rule takes for a whole sentence.
 */
export function itemAt<Item>(items: readonly Item[], place: number): Item | undefined {
  return place < 0 ? undefined : items[place];
}

/**
 * Index of the first item that has reached something, or the number of items where none has. The items stand in an order
 * in which all behind the first have reached it too. Takes logarithmic time.
 */
export function firstWhere<Item>(items: readonly Item[], reached: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reached(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the first of some spans in text order that ends after `offset`; their number where none does. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  return firstWhere(spans, ({ end }) => end > offset);
}

/** The last item that ends before an offset and no more than `reach` before it; items are in text order. */
export function lastBefore<T extends Span>(
  items: readonly T[],
  at: number,
  reach: number,
  wanted: (item: T) => boolean = () => true,
): T | undefined {
  for (let i = firstEndingAfter(items, at) - 1; i >= 0 && at - items[i]!.end <= reach; i--)
    if (wanted(items[i]!)) return items[i];
  return undefined;
}
