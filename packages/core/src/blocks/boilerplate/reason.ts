import type { BoilerplateReason } from '../../model.ts';
import { plainText } from '../../source/characters.ts';
import type { Piece } from '../piece.ts';
import { ADVERTISEMENT } from './advertisement.ts';
import { AUTHOR_BIO, NAMED_AUTHOR } from './author-bio.ts';
import { COMMENT_FORM } from './comment-form.ts';
import { COOKIE } from './cookie.ts';
import { COPYRIGHT } from './copyright.ts';
import { FEED_CREDIT } from './feed-credit.ts';
import { openingOf, type BoilerplateForms } from './forms.ts';
import { NAVIGATION, TRAIL } from './navigation.ts';
import { OTHER } from './other.ts';
import { RELATED } from './related.ts';
import { SHARE, SHARE_BUTTONS } from './share.ts';
import { SUBSCRIBE } from './subscribe.ts';

const KINDS: readonly BoilerplateForms[] = [
  FEED_CREDIT,
  COMMENT_FORM,
  COOKIE,
  COPYRIGHT,
  SUBSCRIBE,
  SHARE,
  SHARE_BUTTONS,
  RELATED,
  ADVERTISEMENT,
  AUTHOR_BIO,
  NAMED_AUTHOR,
  NAVIGATION,
  TRAIL,
  OTHER,
];
const REACH = 240;
const MOST_WORDS = Math.max(...KINDS.map(({ mostWords }) => mostWords));

/** Why a piece is not the story, by its own words alone; undefined where they do not say so. */
export function reasonOf({ text, known }: Piece): BoilerplateReason | undefined {
  if (known.reason === undefined) known.reason = readReason(text, known.words) ?? null;
  return known.reason ?? undefined;
}

function readReason(text: string, words: number): BoilerplateReason | undefined {
  if (words > MOST_WORDS) return undefined;
  const plain = plainText(text.slice(0, REACH));
  const lower = plain.toLowerCase();
  const opening = openingOf(lower);
  for (const { reason, mostWords, openings, hint, forms, cased } of KINDS) {
    if (words > mostWords || openings?.has(opening) === false || hint?.test(lower) === false) continue;
    if (forms.some((form) => form.test(lower)) || cased?.some((form) => form.test(plain)) === true) return reason;
  }
  return undefined;
}
