import type { Meta, Span } from '../model.ts';
import { addressOf, creditedPublisher, feedAuthor } from './boilerplate/feed-credit.ts';
import { readByline } from './byline.ts';
import { readDateLine, readOpeningDateline, type Dateline } from './dateline.ts';
import { hashesOf } from './heading.ts';
import type { Piece } from './piece.ts';

/** What the finished pieces say about the article itself. The first that says a thing is believed. */
export function readMeta(pieces: readonly Piece[]): Meta {
  const meta: Meta = {};
  const url = addressOf(pieces[0]);
  if (url !== undefined) meta.url = url;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    const { detail } = piece;
    const isDated = meta.date !== undefined;
    // Nothing is left to be believed: further down there are dates and names by the hundred in a long text.
    if (isDated && (detail?.kind === 'byline' ? meta.byline : detail?.kind === 'dateline' ? meta.place : undefined))
      continue;
    const span: Span = { start: piece.start, end: piece.end };
    if (detail?.kind === 'headline') meta.headline ??= { start: piece.start + hashesOf(piece), end: piece.end };
    else if (detail?.kind === 'standfirst') meta.standfirst ??= span;
    else if (detail?.kind === 'dateline') addDateline(meta, readDateLine(piece));
    else if (detail?.kind === 'paragraph' && detail.dateline !== undefined)
      addDateline(meta, readOpeningDateline(piece));
    else if (detail?.kind === 'byline') {
      const byline = readByline(piece);
      if (byline === undefined) addNames(meta, [span]);
      else {
        addNames(meta, byline.names);
        addDateline(meta, byline);
      }
    } else if (detail?.kind === 'boilerplate' && detail.reason === 'feed-credit') {
      const author = feedAuthor(piece);
      if (author !== undefined) addNames(meta, [author]);
      const publisher = creditedPublisher(piece);
      if (publisher !== undefined) meta.publisher ??= publisher;
    }
  }
  return meta;
}

function addNames(meta: Meta, names: readonly Span[]): void {
  if (names.length > 0) meta.byline ??= [...names];
}

function addDateline(meta: Meta, found: Pick<Dateline, 'place' | 'date' | 'published'> | undefined): void {
  if (found?.place !== undefined) meta.place ??= found.place;
  if (found?.date === undefined || meta.date !== undefined) return;
  meta.date = found.date;
  if (found.published !== undefined) meta.published = found.published;
}
