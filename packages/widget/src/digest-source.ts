import type { Article, Digest } from '@article-digest/core';
import { toView, type DigestView } from '@article-digest/core/export/view';
import { parseText } from './parse-text.ts';
import { languageOf, messagesFor, messagesNow, watchLanguage } from './language.ts';
import { PageLink } from './page-link.ts';
import type { Known } from './reader.ts';
import type { Reading } from './reading.ts';
import type { Source } from './source.ts';

/** Parses and digests what is not yet, and puts it in the words of the host's language. */
export async function digestSource(
  source: Exclude<Source, { view: unknown }>,
  host: Element,
  { published, href }: Known,
  signal: AbortSignal,
): Promise<Reading> {
  const language = languageOf(host);
  const options = {
    ...(published && { published }),
    ...(href !== null && { url: new URL(href, document.baseURI).href }),
  };
  if ('article' in source) {
    const { article } = source;
    const digest = source.digest ?? (await import('@article-digest/core/digest')).digest(article);
    return reading(article, digest, toView(article, digest, await messagesFor(language)), host);
  }
  const page = 'target' in source ? PageLink.read(source.target, source.roots, host.localName) : undefined;
  const text = page?.text ?? ('text' in source ? source.text : '');
  const { article, digest, view } = await parseText({ text, options, language }, signal);
  const made = reading(article, digest, view, host);
  if (page) Object.assign(made, { page, target: page.target });
  return made;
}

/** A model in words, which follow the language of the host. */
function reading(article: Article, digest: Digest, view: DigestView, host: Element): Reading {
  const made: Reading = {
    view,
    article,
    digest,
    follow: (changed, signal) => watchLanguage(host, () => void translate(changed), signal),
    again: (...[otherArticle, otherDigest, element]) => {
      const table = messagesNow(languageOf(element));
      return table && reading(otherArticle, otherDigest, toView(otherArticle, otherDigest, table), element);
    },
  };
  async function translate(changed: () => void): Promise<void> {
    made.view = toView(article, digest, await messagesFor(languageOf(host)));
    changed();
  }
  return made;
}
