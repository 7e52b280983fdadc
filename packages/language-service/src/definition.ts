import type { Article, Span } from '@article-digest/core';
import type { LocationLink, Position } from 'vscode-languageserver-types';
import { linesOf } from './line-index.ts';
import { attributionsAt, reportingWords, touches } from './lookup.ts';
import { placesAt } from './places.ts';

/**
 * Where the thing under the cursor is introduced: the first full name of a person, organisation or place (from its later
 * names, pronouns and descriptions too), the first words for an unnamed source, the date of publication that the text
 * gives for a date worked out from it, the words that report them for what somebody said. Empty elsewhere.
 */
export function definition(article: Article, uri: string, position: Position): LocationLink[] {
  const offset = linesOf(article).offsetAt(position);
  const found = placesAt(article, offset);
  if (found !== undefined) return [linkTo(article, uri, found.here, found.definition)];
  const time = article.times.find((item) => touches(item, offset));
  const { date } = article.meta;
  if (time?.value !== undefined && !time.certain && date !== undefined) return [linkTo(article, uri, time, date)];
  return attributionOfWords(article, uri, offset);
}

/** From reported words to “Brell said”; nothing where no words report them, or on the cue itself. */
function attributionOfWords(article: Article, uri: string, offset: number): LocationLink[] {
  const found = attributionsAt(article, offset, ['content'])[0];
  const here = found?.content.find((span) => touches(span, offset));
  if (found === undefined || here === undefined || found.source.length + found.cue.length === 0) return [];
  if (found.cue.some((span) => touches(span, offset))) return [];
  return [linkTo(article, uri, here, reportingWords(found)!)];
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
