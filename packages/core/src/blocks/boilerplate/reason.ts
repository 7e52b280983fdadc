import type { BoilerplateReason } from '../../model.ts';
import { plainText } from '../../source/characters.ts';
import type { Piece } from '../piece.ts';
import { ADVERTISEMENT } from './advertisement.ts';
import { AUTHOR_BIO, NAMED_AUTHOR } from './author-bio.ts';
import { COMMENT_FORM } from './comment-form.ts';
import { COOKIE } from './cookie.ts';
import { COPYRIGHT } from './copyright.ts';
import { FEED_CREDIT } from './feed-credit.ts';
import { openingOf, type BoilerplateForms, type Opened } from './forms.ts';
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

/** A form that only lines with a certain opening can have; `rank` is the place of its kind in {@link KINDS}. */
interface OpenedForm {
  rank: number;
  form: RegExp;
  cased: boolean;
}

const BY_OPENING: ReadonlyMap<string, readonly OpenedForm[]> = byOpening();

function byOpening(): Map<string, OpenedForm[]> {
  const found = new Map<string, OpenedForm[]>();
  const add = (rank: number, all: readonly Opened[] = [], cased: boolean): void => {
    for (const [openings, form] of all) {
      for (const opening of openings.split(' ')) {
        const forms = found.get(opening);
        if (forms === undefined) found.set(opening, [{ rank, form, cased }]);
        else forms.push({ rank, form, cased });
      }
    }
  };
  KINDS.forEach(({ opened, openedCased }, rank) => {
    add(rank, opened, false);
    add(rank, openedCased, true);
  });
  return found;
}

/** The first kind of all that the line can be. */
function readReason(text: string, words: number): BoilerplateReason | undefined {
  if (words > MOST_WORDS) return undefined;
  const plain = plainText(text.slice(0, REACH));
  const lower = plain.toLowerCase();
  const opened = BY_OPENING.get(openingOf(lower))?.find(
    ({ rank, form, cased }) => words <= KINDS[rank]!.mostWords && form.test(cased ? plain : lower),
  );
  for (const kind of opened === undefined ? KINDS : KINDS.slice(0, opened.rank)) {
    const { reason, mostWords, hint, forms, cased } = kind;
    if (words > mostWords || hint?.test(lower) === false) continue;
    if (forms?.some((form) => form.test(lower)) || cased?.some((form) => form.test(plain))) return reason;
  }
  return opened && KINDS[opened.rank]!.reason;
}
