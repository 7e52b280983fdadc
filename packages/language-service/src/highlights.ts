import type { Article } from '@article-digest/core';
import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver-types';
import { linesOf } from './line-index.ts';
import { attributionsAt, touches } from './lookup.ts';
import { placesAt } from './places.ts';

/**
 * On a name, pronoun, description or unnamed source: all places where it stands, the one that introduces it as `Write`.
 * On a cue: what it ties together, the source as `Write`. Elsewhere nothing.
 */
export function documentHighlights(article: Article, position: Position): DocumentHighlight[] {
  const lines = linesOf(article);
  const offset = lines.offsetAt(position);
  const found = placesAt(article, offset);
  if (found !== undefined) {
    return found.all.map((span) => ({
      range: lines.rangeOf(span),
      kind: span.start === found.definition.start ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }));
  }
  const attribution = attributionsAt(article, offset, ['cue']).find(({ cue }) =>
    cue.some((span) => touches(span, offset)),
  );
  if (attribution === undefined) return [];
  const { source, cue, content, addressee } = attribution;
  return [
    ...source.map((span) => ({ range: lines.rangeOf(span), kind: DocumentHighlightKind.Write })),
    ...[...cue, ...addressee, ...content].map((span) => ({
      range: lines.rangeOf(span),
      kind: DocumentHighlightKind.Read,
    })),
  ];
}
