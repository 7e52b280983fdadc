import type { BoilerplateReason } from '../../model.ts';
import type { Piece } from '../piece.ts';
import { ADVERTISEMENT } from './advertisement.ts';
import { AUTHOR_BIO } from './author-bio.ts';
import { COMMENT_FORM } from './comment-form.ts';
import { COOKIE } from './cookie.ts';
import { COPYRIGHT } from './copyright.ts';
import { FEED_CREDIT } from './feed-credit.ts';
import { NAVIGATION } from './navigation.ts';
import { OTHER } from './other.ts';
import { RELATED } from './related.ts';
import { SHARE } from './share.ts';
import { SUBSCRIBE } from './subscribe.ts';

/** How the lines of one kind of boilerplate read. */
export interface BoilerplateForms {
  reason: BoilerplateReason;
  /** Match a whole line, or its first words where they are enough. Read without regard to case. */
  forms: readonly RegExp[];
  /** Where none of these words stands none of the forms can match; spares paragraphs the forms. */
  hint?: RegExp;
  /** No line of this kind has more words. */
  mostWords: number;
}

const KINDS: readonly BoilerplateForms[] = [
  FEED_CREDIT,
  COMMENT_FORM,
  COOKIE,
  COPYRIGHT,
  SUBSCRIBE,
  SHARE,
  RELATED,
  ADVERTISEMENT,
  AUTHOR_BIO,
  NAVIGATION,
  OTHER,
];
const REACH = 240;

/** Why a piece is not the story, by its own words alone; undefined where they do not say so. */
export function reasonOf(piece: Piece): BoilerplateReason | undefined {
  const opening = piece.text.slice(0, REACH);
  for (const { reason, forms, mostWords, hint } of KINDS) {
    if (piece.words > mostWords || hint?.test(opening) === false) continue;
    if (forms.some((form) => form.test(opening))) return reason;
  }
  return undefined;
}
