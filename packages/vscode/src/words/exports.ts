import type { Article, Digest } from '@article-digest/core';
import { toHtml } from '@article-digest/core/export/html';
import { toJsonLd } from '@article-digest/core/export/json-ld';
import { toMarkdown } from '@article-digest/core/export/markdown';
import { toNlcst } from '@article-digest/core/export/nlcst';
import { toWebAnnotation } from '@article-digest/core/export/web-annotation';

export interface ExportFormat {
  id: string;
  label: string;
  /** Language of the document that holds it. */
  language: string;
  write: (article: Article, digest: Digest) => string;
}

/** Every format of core, by the names that the command line has for them. */
export const EXPORTS: readonly ExportFormat[] = [
  { id: 'markdown', label: 'Markdown', language: 'markdown', write: toMarkdown },
  { id: 'html', label: 'HTML', language: 'html', write: toHtml },
  { id: 'json', label: 'JSON', language: 'json', write: (article, digest) => inLines({ article, digest }) },
  { id: 'json-ld', label: 'JSON-LD (schema.org)', language: 'json', write: (article) => inLines(toJsonLd(article)) },
  {
    id: 'web-annotation',
    label: 'Web Annotations (W3C)',
    language: 'json',
    write: (article) => inLines(toWebAnnotation(article)),
  },
  { id: 'nlcst', label: 'nlcst', language: 'json', write: (article) => inLines(toNlcst(article)) },
];

/** The digest in a format, by its name; undefined where there is no such format. */
export function exported(
  id: string,
  article: Article,
  digest: Digest,
): { content: string; language: string } | undefined {
  const format = EXPORTS.find((one) => one.id === id);
  return format && { content: format.write(article, digest), language: format.language };
}

function inLines(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
