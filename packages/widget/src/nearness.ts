/** Calls once when an element comes near the visible part of the page; disconnect the observer to call it off. */
export function whenNear(element: Element, call: () => void): IntersectionObserver {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      call();
    },
    { rootMargin: '300px' },
  );
  observer.observe(element);
  return observer;
}
