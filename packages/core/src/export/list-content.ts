import type { AnnouncedList, Attribution, Digest } from '../model.ts';

/** The announced list whose items are what is attributed: its place in a digest, so that no items need stand there twice. */
export function listOf({ lists }: Digest, attribution: Attribution): AnnouncedList | undefined {
  return lists.find(({ items }) => isContent(items, attribution));
}

function isContent(items: AnnouncedList['items'], { content }: Attribution): boolean {
  return (
    items.length > 1 &&
    items.length === content.length &&
    items.every(({ start }, index) => start === content[index]?.start)
  );
}
