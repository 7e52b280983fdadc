import type { Article } from '@article-digest/core';
import type { Location, Position, ReferenceContext } from 'vscode-languageserver-types';
import { linesOf } from './line-index.ts';
import { placesAt, statementsAt } from './places.ts';

/**
 * On a name, pronoun, description or unnamed source: all places where it stands. On reported words: all that the same
 * speaker says. Empty elsewhere.
 */
export function references(article: Article, uri: string, position: Position, context: ReferenceContext): Location[] {
  const lines = linesOf(article);
  const offset = lines.offsetAt(position);
  const named = placesAt(article, offset);
  if (named !== undefined) {
    return named.all
      .filter(({ start }) => context.includeDeclaration || start !== named.definition.start)
      .map((span) => ({ uri, range: lines.rangeOf(span) }));
  }
  return (statementsAt(article, offset)?.all ?? []).map((span) => ({ uri, range: lines.rangeOf(span) }));
}
