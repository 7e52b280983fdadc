import type { Article, Digest } from '@article-digest/core';
import type { DigestView } from '@article-digest/core/export/view';
import { checkedView } from './check-view.ts';
import type { ErrorReason } from './events.ts';

/** What an element was given to digest: a view, a parsed article, text, or an element of the page that holds the text. */
export type Source =
  | { view: DigestView }
  | { article: Article; digest?: Digest }
  | { text: string }
  | { target: Element; roots: readonly Node[] };

/** Why there is no source, as the element's `error` event tells it. */
export interface Failure {
  reason: ErrorReason;
  message: string;
}

/** Where an element looks for its source, in the order of the fields; then among its children. The first that is present wins. */
export interface SourceHost extends HTMLElement {
  view: DigestView | null;
  article: Article | null;
  digest: Digest | null;
  text: string | null;
  src: string | null;
  htmlFor: string | null;
  forElement: Element | null;
}

const NO_MODEL: Failure = {
  reason: 'json',
  message: 'This is no "article-digest-view/1" and no "article-digest/1".',
};

/** Finds the source. Rejects with an `AbortError` alone; everything else that can go wrong is a failure. */
export async function findSource(host: SourceHost, signal: AbortSignal): Promise<Source | Failure> {
  const { view, article, digest, text, src, htmlFor, forElement } = host;
  if (view) return checkedView(view) ? { view } : NO_MODEL;
  if (article) return { article, ...(digest && { digest }) };
  // oxlint-disable-next-line typescript/no-unnecessary-type-conversion -- whatever a page without types gives is text
  if (text !== null) return { text: String(text) };
  if (src !== null) return fetchSource(src, signal);
  const script = host.querySelector<HTMLScriptElement>(
    ':scope > script[type="application/json"], :scope > script[type="text/plain"]',
  );
  if (script) return script.type === 'text/plain' ? { text: script.text } : fromJson(script.text);
  if (forElement || htmlFor) {
    // Out of any document there is no id to find.
    const root = host.getRootNode() as Partial<Document>;
    const target = forElement ?? root.getElementById?.(htmlFor ?? '');
    return target ? { target, roots: [target] } : { reason: 'target', message: `No element has the id "${htmlFor}".` };
  }
  return { target: host, roots: slottedIn(host) };
}

/** An element's content but for what is meant for named slots. */
export function slottedIn(host: Element): Node[] {
  return [...host.childNodes].filter((node) => !(node instanceof Element && node.hasAttribute('slot')));
}

async function fetchSource(src: string, signal: AbortSignal): Promise<Source | Failure> {
  try {
    const url = new URL(src, document.baseURI);
    if (!/^https?:$/.test(url.protocol)) return { reason: 'network', message: `"${src}" is no address to fetch from.` };
    const response = await fetch(url, { signal });
    if (!response.ok) return { reason: 'status', message: `${src} answered ${response.status}.` };
    const type = (response.headers.get('content-type') ?? 'text/plain').split(';', 1)[0]?.trim().toLowerCase() ?? '';
    if (/[/+]json$/.test(type)) return fromJson(await response.text());
    if (type.startsWith('text/') && type !== 'text/html') return { text: await response.text() };
    return { reason: 'type', message: `${src} is ${type}; plain text or JSON is needed.` };
  } catch (error) {
    if (signal.aborted) throw error;
    return { reason: 'network', message: `${src} could not be fetched: ${String(error)}` };
  }
}

async function fromJson(json: string): Promise<Source | Failure> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return { reason: 'json', message: `This is not JSON: ${String(error)}` };
  }
  const view = checkedView(value);
  if (view) return { view };
  const { readArticle } = await import('./check-article.ts');
  return readArticle(value) ?? NO_MODEL;
}
