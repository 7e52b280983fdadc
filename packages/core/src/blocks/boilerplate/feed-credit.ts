import type { Span } from '../../model.ts';
import type { Piece } from '../piece.ts';
import type { BoilerplateForms } from './reason.ts';

/** Where a copy was taken from: "via RSS URL Name", "This article first appeared on …". */
export const FEED_CREDIT: BoilerplateForms = {
  reason: 'feed-credit',
  mostWords: 40,
  forms: [
    /^via\s+(?:rss|atom|feed)\b/iu,
    /^(?:via|source|from|original|originally at)\s*:?\s+(?:https?:\/\/|www\.)\S+/iu,
    /^(?:this|the)\s+(?:article|story|post|piece|report|column|essay)\s+(?:was\s+|has\s+been\s+)?(?:first\s+|originally\s+)?(?:appeared|published|posted|produced)\b.{0,20}\b(?:on|in|at|by)\b/iu,
    /^(?:originally|first)\s+(?:published|appeared|posted)\b/iu,
    /^(?:this|the)\s+(?:article|story|report)\s+(?:was|is)\s+(?:republished|reproduced|syndicated)\b/iu,
    /^republished\s+(?:with\s+permission|from)\b/iu,
    /^read\s+the\s+original\s+(?:article|story|post)\b/iu,
    /^the\s+post\s.{3,160}\s(?:first\s+)?appeared\s+(?:first\s+)?on\s/iu,
    /^(?:distributed|syndicated|powered|provided)\s+(?:by|via)\s+\p{Lu}/u,
  ],
};

/** The address of the article, where the line is nothing else. It stands over the text; further down it is a link. */
export function addressOf(piece: Piece | undefined): string | undefined {
  return piece !== undefined && /^https?:\/\/\S+$/i.test(piece.text) ? piece.text : undefined;
}

const FEED =
  /^via\s+(?:rss|atom|feed)\S*\s+(?:(?:https?:\/\/|www\.)\S+\s+)?(?<name>\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,3})$/iu;

/** The author that a feed's line ends with ("via RSS https://example.org/a Jane Roe"). */
export function feedAuthor(piece: Piece): Span | undefined {
  const name = FEED.exec(piece.text)?.groups?.['name'];
  if (name === undefined || !/^\p{Lu}/u.test(name)) return undefined;
  return { start: piece.end - name.length, end: piece.end };
}

const APPEARED =
  /^(?:This|The)\s(?:article|story|report|post)\s.{0,30}(?:published|appeared|posted)\s.{0,20}?(?:in|on|by|at)\s(?<name>(?:The\s|the\s)?\p{Lu}[\p{L}&’'-]*(?:\s(?:\p{Lu}[\p{L}&’'-]*|of|and|the)){0,4})[.\s]*$/u;

/** The paper or site that a credit names ("This article first appeared in the Lorn Post."), as written. */
export function creditedPublisher(piece: Piece): string | undefined {
  return APPEARED.exec(piece.text)?.groups?.['name']?.replace(/^the\s/, '');
}
