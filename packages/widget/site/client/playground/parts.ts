import { ArticleDigestElement } from '../../../src/element.ts';

/** An element of the page, which is made with this script in view. */
export function find<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new TypeError(`The page has no ${kind.name} "${id}".`);
}

/** The article, to be read and written. */
export const story: HTMLElement = find('story', HTMLElement);
export const digest: ArticleDigestElement = find('digest', ArticleDigestElement);
export const published: HTMLInputElement = find('published', HTMLInputElement);
/** How the element is to look, and to be embedded. */
export const layout: HTMLSelectElement = find('layout', HTMLSelectElement);
export const highlight: HTMLInputElement = find('highlight', HTMLInputElement);
export const language: HTMLSelectElement = find('words', HTMLSelectElement);
export const where: HTMLSelectElement = find('where', HTMLSelectElement);

const status = find('status', HTMLElement);

/** Tells the reader what was done, or why not. */
export function say(message: string): void {
  status.textContent = message;
}

/** What was said last. */
export function said(): string {
  return status.textContent;
}

/** Puts what is set into the digest. */
export function applySettings(): void {
  digest.published = published.value || null;
  digest.layout = layout.value as ArticleDigestElement['layout'];
  digest.highlight = highlight.checked;
  digest.lang = language.value;
  digest.dir = language.value === 'ar' ? 'rtl' : 'ltr';
}

/** Puts words on the clipboard, and says so. */
export async function copy(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(done);
  } catch {
    say('The browser does not allow copying here. Select the text and copy it yourself.');
  }
}
