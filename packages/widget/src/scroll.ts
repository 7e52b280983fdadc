/** Brings a range to the middle of every box that scrolls around it, if it is not in sight. */
export function scrollToRange(range: Range): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior: ScrollBehavior = still ? 'instant' : 'smooth';
  const start = range.startContainer;
  let box = start instanceof Element ? start : start.parentElement;
  for (; box; box = box.parentElement) {
    const { overflowY } = getComputedStyle(box);
    if (box.scrollHeight <= box.clientHeight || !/auto|scroll/.test(overflowY)) continue;
    const words = range.getBoundingClientRect();
    const frame = box.getBoundingClientRect();
    if (words.top >= frame.top && words.bottom <= frame.bottom) continue;
    box.scrollBy({ top: words.top - frame.top - (frame.height - words.height) / 2, behavior });
  }
  const words = range.getBoundingClientRect();
  if (words.top < 0 || words.bottom > innerHeight)
    window.scrollBy({ top: words.top - (innerHeight - words.height) / 2, behavior });
}
