import type { Article, Span } from '@article-digest/core';
import type { LocationLink, Position } from 'vscode-languageserver-types';
import { linesOf } from './line-index.ts';
import { touches } from './lookup.ts';
import { placesAt } from './places.ts';

/**
 * Where the thing under the cursor is introduced: the first full name of a person, organisation or place (from its later
 * names, pronouns and descriptions too), the first words for an unnamed source, the date of publication that the text
 * gives for a date worked out from it. Empty elsewhere.
 */
export function definition(article: Article, uri: string, position: Position): LocationLink[] {
  const offset = linesOf(article).offsetAt(position);
  const found = placesAt(article, offset);
  if (found !== undefined) return [linkTo(article, uri, found.here, found.definition)];
  const time = article.times.find((item) => touches(item, offset));
  const { date } = article.meta;
  return time?.value !== undefined && !time.certain && date !== undefined ? [linkTo(article, uri, time, date)] : [];
}

/** A link from words of the text to others. */
export function linkTo(article: Article, uri: string, from: Span, to: Span): LocationLink {
  const lines = linesOf(article);
  const target = lines.rangeOf(to);
  return {
    originSelectionRange: lines.rangeOf(from),
    targetUri: uri,
    targetRange: target,
    targetSelectionRange: target,
  };
}
