/** Calls once when an element comes near the visible part of the page, unless the signal calls it off. */
export function whenNear(element: Element, call: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      call();
    },
    { rootMargin: '300px' },
  );
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}
