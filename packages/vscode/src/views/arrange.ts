import { startOf, type ViewItem } from './item.ts';

export type Order = 'appearance' | 'count' | 'name';

/** The rows that a filter leaves; people, organisations, places and speakers in the order asked for, all others in their own. */
export function arrange(items: readonly ViewItem[], order: Order, filter: string): ViewItem[] {
  const wanted = filter.trim().toLowerCase();
  return sorted(wanted === '' ? items : filtered(items, wanted), order);
}

/** A row stays that has the words, with all beneath it, or that holds one that does. */
function filtered(items: readonly ViewItem[], wanted: string): ViewItem[] {
  return items.flatMap((item) => {
    const words = [item.label, item.note, item.copy, item.tooltip].join('\n').toLowerCase();
    if (words.includes(wanted) && item.kind !== 'group') return [item];
    const children = filtered(item.children ?? [], wanted);
    return children.length > 0 ? [{ ...item, children }] : [];
  });
}

function sorted(items: readonly ViewItem[], order: Order): ViewItem[] {
  const by: Record<Order, (a: ViewItem, b: ViewItem) => number> = {
    appearance: (a, b) => startOf(a) - startOf(b),
    count: (a, b) => (b.count ?? 0) - (a.count ?? 0),
    name: (a, b) => a.label.localeCompare(b.label, 'en'),
  };
  const arranged = items.every(({ kind }) => kind === 'entity') ? items.toSorted(by[order]) : items;
  return arranged.map((item) =>
    item.children === undefined ? item : { ...item, children: sorted(item.children, order) },
  );
}

/** A row and all beneath it as lines of text, each level further in. */
export function copyOf({ copy, children = [] }: ViewItem, depth = 0): string {
  return [
    `${depth === 0 ? '' : `${'  '.repeat(depth - 1)}- `}${copy}`,
    ...children.map((child) => copyOf(child, depth + 1)),
  ].join('\n');
}
