import { digest, parse, type Article, type Digest, type ParseOptions } from '@article-digest/core';
import type { Messages } from '@article-digest/core/export/view';
import type { DigestRequest, Format } from './arguments.ts';
import { Failure } from './failure.ts';
import { json } from './json.ts';
import { readInput } from './read-input/read.ts';
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

/** How each format is written; one is loaded when it is asked for, since who waits at a terminal waits for what is loaded. */
const FORMATTERS: Record<
  Format,
  (article: Article, summary: Digest, request: DigestRequest) => string | Promise<string>
> = {
  text: async (article, summary, { width, color }) =>
    (await import('./render/text.ts')).renderText(article, summary, { width, color }),
  json: (article, summary) => json({ article, digest: summary }, 2),
  markdown: async (article, summary) =>
    (await import('@article-digest/core/export/markdown')).toMarkdown(article, summary),
  html: async (article, summary) => (await import('@article-digest/core/export/html')).toHtml(article, summary),
  'json-ld': async (article) => json((await import('@article-digest/core/export/json-ld')).toJsonLd(article), 2),
  'web-annotation': async (article) =>
    json((await import('@article-digest/core/export/web-annotation')).toWebAnnotation(article), 2),
  nlcst: async (article) => json((await import('@article-digest/core/export/nlcst')).toNlcst(article), 2),
  view: async (article, summary, { words }) => {
    const { toView } = await import('@article-digest/core/export/view');
    return json(toView(article, summary, (await WORDS[words]()).messages), 0);
  },
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
