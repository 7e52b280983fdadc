import type { Article } from '@article-digest/core';
import { readArticle } from './check-article.ts';
import { ArticleDigestErrorEvent } from './events.ts';
import { PageText } from './page-text.ts';
import { safeUrl } from './safe-url.ts';

/** What an element was given to digest. */
export type Source =
  | { kind: 'article'; article: Article }
  | { kind: 'text'; text: string; page?: PageText; slotted?: true };

/** Where an element looks for its source, in the order of the fields; the first that is present wins. */
export interface SourceSettings {
  article: Article | null;
  text: string | null;
  src: string | null;
  htmlFor: string | null;
  forElement: Element | null;
}

/** The source that is at hand without a request: `undefined` where `src` must be fetched. */
export function localSource(host: HTMLElement, settings: SourceSettings): Source | ArticleDigestErrorEvent | undefined {
  const { article, text, src, htmlFor, forElement } = settings;
  if (article) return { kind: 'article', article };
  if (text !== null) return { kind: 'text', text };
  if (src !== null) return undefined;
  if (forElement || htmlFor) {
    const target = forElement ?? (host.getRootNode() as Document | ShadowRoot).getElementById(htmlFor ?? '');
    if (!target) return new ArticleDigestErrorEvent('target', `No element has the id "${htmlFor}".`);
    return fromPage([target], host);
  }
  const script = host.querySelector<HTMLScriptElement>(
    ':scope > script[type="application/json"], :scope > script[type="text/plain"]',
  );
  if (script?.type === 'application/json') return fromJson(script.text);
  if (script) return { kind: 'text', text: script.text };
  const slotted = [...host.childNodes].filter((node) => !(node instanceof Element && node.hasAttribute('slot')));
  return { ...fromPage(slotted, host), slotted: true };
}

/** Fetches `src`. Rejects with an `AbortError` alone; everything else that can go wrong is an event. */
export async function fetchSource(src: string, signal: AbortSignal): Promise<Source | ArticleDigestErrorEvent> {
  const url = safeUrl(src);
  if (url === null) return new ArticleDigestErrorEvent('network', `"${src}" is no address to fetch from.`);
  try {
    const response = await fetch(new URL(url, document.baseURI), { signal });
    if (!response.ok) return new ArticleDigestErrorEvent('status', `${url} answered ${response.status}.`);
    const type = (response.headers.get('content-type') ?? 'text/plain').split(';', 1)[0]?.trim().toLowerCase() ?? '';
    if (/[/+]json$/.test(type)) return fromJson(await response.text());
    if (type.startsWith('text/') && type !== 'text/html') return { kind: 'text', text: await response.text() };
    return new ArticleDigestErrorEvent('type', `${url} is ${type}; plain text or JSON is needed.`);
  } catch (error) {
    if (signal.aborted) throw error;
    return new ArticleDigestErrorEvent('network', `${url} could not be fetched: ${String(error)}`);
  }
}

function fromPage(roots: readonly Node[], host: HTMLElement): Source & { kind: 'text' } {
  const page = new PageText(roots, host.localName);
  return { kind: 'text', text: page.text, page };
}

function fromJson(json: string): Source | ArticleDigestErrorEvent {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return new ArticleDigestErrorEvent('json', `This is not JSON: ${String(error)}`);
  }
  const article = readArticle(value);
  return article
    ? { kind: 'article', article }
    : new ArticleDigestErrorEvent('json', 'This JSON is not an article of the model "article-digest/1".');
}
