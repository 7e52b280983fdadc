import type { Meta, Span } from '../model.ts';
import { addressOf, creditedPublisher, feedAuthor } from './boilerplate/feed-credit.ts';
import { readOpeningDateline } from './dateline.ts';
import { hashesOf } from './heading.ts';
import { shift } from '../source/span.ts';
import type { Origin, Piece } from './piece.ts';

/** What the finished pieces say about the article itself. The first that says a thing is believed. */
export function readMeta(pieces: readonly Piece[]): Meta {
  const meta: Meta = {};
  const url = addressOf(pieces[0]);
  if (url !== undefined) meta.url = url;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    const { detail, start } = piece;
    const isDated = meta.date !== undefined;
    // Nothing is left to be believed: further down there are dates and names by the hundred in a long text.
    if (isDated && (detail?.kind === 'byline' ? meta.byline : detail?.kind === 'dateline' ? meta.place : undefined))
      continue;
    const span: Span = { start: piece.start, end: piece.end };
    if (detail?.kind === 'headline') meta.headline ??= { start: piece.start + hashesOf(piece), end: piece.end };
    else if (detail?.kind === 'standfirst') meta.standfirst ??= span;
    else if (detail?.kind === 'paragraph' && detail.dateline !== undefined)
      addOrigin(meta, readOpeningDateline(piece.text), start);
    else if (detail?.kind === 'dateline' || detail?.kind === 'byline') {
      const { line } = piece.known;
      // Names alone are a byline by where they stand.
      if (line?.kind === detail.kind) addOrigin(meta, line, start);
      else addNames(meta, [span]);
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

/** What a line says that starts at an offset. */
function addOrigin(meta: Meta, { names = [], place, date, published }: Origin = {}, start: number): void {
  addNames(
    meta,
    names.map((name) => shift(name, start)),
  );
  if (place !== undefined) meta.place ??= shift(place, start);
  if (date === undefined || meta.date !== undefined) return;
  meta.date = shift(date, start);
  if (published !== undefined) meta.published = published;
}
