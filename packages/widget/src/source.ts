import type { Article, Digest } from '@article-digest/core';
import { readArticle } from './check-article.ts';
import type { ErrorReason } from './events.ts';
import type { Reading } from './items.ts';
import { PageLink } from './page-link.ts';
import { PageText } from './page-text.ts';
import { safeUrl } from './safe-url.ts';

/** What an element was given to digest: a parsed article, or text and its tie to the page where it was read from there. */
export type Source = { article: Article; digest?: Digest } | { text: string; page?: PageLink };

/** Why there is no source, as the element's `error` event tells it. */
export interface Failure {
  reason: ErrorReason;
  message: string;
}

/** Where an element looks for its source, in the order of the fields; then among its children. The first that is present wins. */
export interface SourceSettings {
  article: Article | null;
  text: string | null;
  src: string | null;
  htmlFor: string | null;
  forElement: Element | null;
}

/** Finds the source. Rejects with an `AbortError` alone; everything else that can go wrong is a failure. */
export async function findSource(
  host: HTMLElement,
  { article, text, src, htmlFor, forElement }: SourceSettings,
  signal: AbortSignal,
): Promise<Source | Failure> {
  if (article) return { article };
  if (text !== null) return { text };
  if (src !== null) return fetchSource(src, signal);
  if (forElement || htmlFor) {
    // Out of any document there is no id to find.
    const root = host.getRootNode() as Partial<Document>;
    const target = forElement ?? root.getElementById?.(htmlFor ?? '');
    return target
      ? fromPage(target, [target], host)
      : { reason: 'target', message: `No element has the id "${htmlFor}".` };
  }
  const script = host.querySelector<HTMLScriptElement>(
    ':scope > script[type="application/json"], :scope > script[type="text/plain"]',
  );
  if (script) return script.type === 'text/plain' ? { text: script.text } : fromJson(script.text);
  const slotted = [...host.childNodes].filter((node) => !(node instanceof Element && node.hasAttribute('slot')));
  return fromPage(host, slotted, host);
}

/** Parses and digests what is not yet: each is loaded only where it is needed. */
export async function readSource(
  source: Source,
  { published, url }: { published: string | null; url: string | null },
): Promise<Reading> {
  if ('article' in source)
    return { article: source.article, digest: source.digest ?? (await digested(source.article)) };
  const { parse } = await import('@article-digest/core/parse');
  const article = parse(source.text, { ...(published && { published }), ...(url && { url }) });
  return { article, digest: await digested(article), ...(source.page && { page: source.page }) };
}

async function digested(article: Article): Promise<Digest> {
  const { digest } = await import('@article-digest/core/digest');
  return digest(article);
}

async function fetchSource(src: string, signal: AbortSignal): Promise<Source | Failure> {
  const url = safeUrl(src);
  if (url === null) return { reason: 'network', message: `"${src}" is no address to fetch from.` };
  try {
    const response = await fetch(new URL(url, document.baseURI), { signal });
    if (!response.ok) return { reason: 'status', message: `${url} answered ${response.status}.` };
    const type = (response.headers.get('content-type') ?? 'text/plain').split(';', 1)[0]?.trim().toLowerCase() ?? '';
    if (/[/+]json$/.test(type)) return fromJson(await response.text());
    if (type.startsWith('text/') && type !== 'text/html') return { text: await response.text() };
    return { reason: 'type', message: `${url} is ${type}; plain text or JSON is needed.` };
  } catch (error) {
    if (signal.aborted) throw error;
    return { reason: 'network', message: `${url} could not be fetched: ${String(error)}` };
  }
}

function fromPage(target: Element, roots: readonly Node[], host: HTMLElement): Source {
  const page = new PageText(roots, host.localName);
  return { text: page.text, page: new PageLink(target, page) };
}

function fromJson(json: string): Source | Failure {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return { reason: 'json', message: `This is not JSON: ${String(error)}` };
  }
  return (
    readArticle(value) ?? { reason: 'json', message: 'This JSON is not an article of the model "article-digest/1".' }
  );
}
