import '../src/define.ts';
import type { ArticleDigestElement } from '../src/element.ts';

/** Puts an element into the page and takes away those before. */
export function mount(
  properties: Partial<ArticleDigestElement> = {},
  content: readonly (Node | string)[] = [],
): ArticleDigestElement {
  document.body.replaceChildren();
  const element = document.createElement('article-digest');
  Object.assign(element, properties);
  element.append(...content);
  document.body.append(element);
  return element;
}

/** The element once it shows its source, whatever came of that. */
export async function settled(element: ArticleDigestElement): Promise<ArticleDigestElement> {
  await element.updateComplete;
  await element.digestComplete;
  await element.updateComplete;
  return element;
}

/** What a reader sees of the element's own, with each run of white space as one space. */
export function shownText(element: ArticleDigestElement, selector = '.digest'): string {
  const found = element.shadowRoot?.querySelector(selector);
  return found instanceof HTMLElement ? found.innerText.replace(/\s+/g, ' ').trim() : '';
}

/** All elements of a kind in the element's shadow. */
export function all<T extends Element = HTMLElement>(element: ArticleDigestElement, selector: string): T[] {
  return [...(element.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
}
