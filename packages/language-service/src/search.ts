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
