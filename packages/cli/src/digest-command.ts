import { digest, parse, type Article, type Digest, type ParseOptions } from '@article-digest/core';
import { toHtml } from '@article-digest/core/export/html';
import { toJsonLd } from '@article-digest/core/export/json-ld';
import { toMarkdown } from '@article-digest/core/export/markdown';
import { toNlcst } from '@article-digest/core/export/nlcst';
import { toView, type Messages } from '@article-digest/core/export/view';
import { toWebAnnotation } from '@article-digest/core/export/web-annotation';
import type { DigestRequest, Format } from './arguments.ts';
import { Failure } from './failure.ts';
import { json } from './json.ts';
import { readInput } from './read-input/read.ts';
import { renderText } from './render/text.ts';
import type { Surroundings } from './run.ts';
import { write } from './write.ts';

/** Reads one input, parses it and prints its digest in the format asked for. */
export async function printDigest(request: DigestRequest, surroundings: Surroundings): Promise<void> {
  const { text, publisher, ...found } = await readInput(request, surroundings);
  const { published, url, language, attributions } = { ...found, ...given(request) };
  const article = parse(text, given({ published, url, language, attributions }));
  if (publisher !== undefined) article.meta.publisher ??= publisher;
  if (article.blocks.length === 0) throw new Failure('the input holds no words', 'give an article to read');
  const summary = digest(article, given({ points: request.points }));
  const printed = await FORMATTERS[request.format](article, summary, request);
  await write(surroundings.stdout, `${printed.trimEnd()}\n`);
}

const FORMATTERS: Record<
  Format,
  (article: Article, summary: Digest, request: DigestRequest) => string | Promise<string>
> = {
  text: (article, summary, { width, color }) => renderText(article, summary, { width, color }),
  json: (article, summary) => json({ article, digest: summary }, 2),
  markdown: (article, summary) => toMarkdown(article, summary),
  html: (article, summary) => toHtml(article, summary),
  'json-ld': (article) => json(toJsonLd(article), 2),
  'web-annotation': (article) => json(toWebAnnotation(article), 2),
  nlcst: (article) => json(toNlcst(article), 2),
  view: async (article, summary, { words }) => json(toView(article, summary, (await WORDS[words]()).messages), 0),
};

const WORDS: Record<DigestRequest['words'], () => Promise<{ messages: Messages }>> = {
  ar: () => import('@article-digest/core/locales/ar'),
  de: () => import('@article-digest/core/locales/de'),
  en: () => import('@article-digest/core/locales/en'),
  es: () => import('@article-digest/core/locales/es'),
  fr: () => import('@article-digest/core/locales/fr'),
  ru: () => import('@article-digest/core/locales/ru'),
};

/** The options that were given, without those that were not. */
function given({
  published,
  url,
  language,
  attributions,
  points,
}: Partial<Record<'published' | 'url' | 'language', string | undefined>> & {
  attributions?: ParseOptions['attributions'] | undefined;
  points?: number | undefined;
}) {
  return {
    ...(published !== undefined && { published }),
    ...(url !== undefined && { url }),
    ...(language !== undefined && { language }),
    ...(attributions !== undefined && { attributions }),
    ...(points !== undefined && { points }),
  };
}
