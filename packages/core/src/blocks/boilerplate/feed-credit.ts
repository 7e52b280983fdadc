import type { Span } from '../../model.ts';
import { plainText } from '../../source/characters.ts';
import type { Piece } from '../piece.ts';
import type { BoilerplateForms } from './forms.ts';

/** Where a copy was taken from: "via RSS URL Name", "This article first appeared on …". */
export const FEED_CREDIT: BoilerplateForms = {
  reason: 'feed-credit',
  mostWords: 40,
  opened: [
    [
      'via source from original originally',
      /^(?:via|source|from|original|originally at)\s*:?\s+(?:https?:\/\/|www\.)\S+/,
    ],
  ],
  behind: [
    ['via', /^\s+(?:rss|atom|feed)\b/],
    [
      'this-article this-story this-post this-piece this-report this-column this-essay the-article the-story the-post the-piece the-report the-column the-essay',
      /^\s+(?:was\s+|has\s+been\s+)?(?:first\s+|originally\s+)?(?:appeared|published|posted|produced)\b.{0,20}\b(?:on|in|at|by)\b/,
    ],
    ['originally first', /^\s+(?:published|appeared|posted)\b/],
    [
      'this-article this-story this-report the-article the-story the-report',
      /^\s+(?:was|is)\s+(?:republished|reproduced|syndicated)\b/,
    ],
    ['republished', /^\s+(?:with\s+permission|from)\b/],
    ['read', /^\s+the\s+original\s+(?:article|story|post)\b/],
    ['the-post', /^\s.{3,160}\s(?:first\s+)?appeared\s+(?:first\s+)?on\s/],
  ],
  openedCased: [
    ['distributed syndicated powered provided', /^(?:distributed|syndicated|powered|provided)\s+(?:by|via)\s+[A-ZÀ]/],
  ],
};

/** The address of the article, where the line is nothing else. It stands over the text; further down it is a link. */
export function addressOf(piece: Piece | undefined): string | undefined {
  return piece !== undefined && /^https?:\/\/\S+$/i.test(piece.text) ? piece.text : undefined;
}

const FEED =
  /^via\s+(?:rss|atom|feed)\S*\s+(?:(?:https?:\/\/|www\.)\S+\s+)?(?<name>[a-zà][a-zàª.'’-]*(?:\s+[a-zà][a-zàª.'’-]*){0,3})$/;

/** The author that a feed's line ends with ("via RSS https://example.org/a Jane Roe"). */
export function feedAuthor(piece: Piece): Span | undefined {
  const plain = plainText(piece.text);
  const name = FEED.exec(plain.toLowerCase())?.groups?.['name'];
  if (name === undefined || !/[A-ZÀ]/.test(plain[plain.length - name.length]!)) return undefined;
  return { start: piece.end - name.length, end: piece.end };
}

const APPEARED =
  /^(?:This|The)\s(?:article|story|report|post)\s.{0,30}(?:published|appeared|posted)\s.{0,20}?(?:in|on|by|at)\s(?<name>(?:The\s|the\s)?[A-ZÀ][A-Za-zÀàª&’'-]*(?:\s(?:[A-ZÀ][A-Za-zÀàª&’'-]*|of|and|the)){0,4})[.\s]*$/;

/** The paper or site that a credit names ("This article first appeared in the Lorn Post."), as written. */
export function creditedPublisher(piece: Piece): string | undefined {
  const name = APPEARED.exec(plainText(piece.text))?.groups?.['name']?.replace(/^the\s/, '');
  if (name === undefined) return undefined;
  const end = piece.text.replace(/[.\s]+$/, '').length;
  return piece.text.slice(end - name.length, end);
}
