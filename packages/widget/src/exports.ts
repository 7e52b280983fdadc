import type { Article } from '@article-digest/core';
import { toJsonLd, type JsonLdArticle } from '@article-digest/core/export/json-ld';
import { toWebAnnotation, type WebAnnotationCollection } from '@article-digest/core/export/web-annotation';

/** An article in a format that others read. */
export function exported(article: Article, format: 'json-ld' | 'annotations'): JsonLdArticle | WebAnnotationCollection {
  return format === 'json-ld' ? toJsonLd(article) : toWebAnnotation(article);
}
