import type { BoilerplateReason } from '../../model.ts';
import { plainText } from '../../source/characters.ts';
import { addTo } from '../../source/multimap.ts';
import type { Piece } from '../piece.ts';
import { ADVERTISEMENT } from './advertisement.ts';
import { AUTHOR_BIO, NAMED_AUTHOR } from './author-bio.ts';
import { COMMENT_FORM } from './comment-form.ts';
import { COOKIE } from './cookie.ts';
import { COPYRIGHT } from './copyright.ts';
import { FEED_CREDIT } from './feed-credit.ts';
import { firstWords, openingOf, type BoilerplateForms, type Opened } from './forms.ts';
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
  reads: 'line' | 'behind' | 'cased';
}

const BY_OPENING: ReadonlyMap<string, readonly OpenedForm[]> = byOpening();

function byOpening(): Map<string, OpenedForm[]> {
  const found = new Map<string, OpenedForm[]>();
  const add = (rank: number, all: readonly Opened[] = [], reads: OpenedForm['reads']): void => {
    for (const [openings, form] of all) {
      for (const opening of openings.split(' ')) addTo(found, opening, { rank, form, reads });
    }
  };
  KINDS.forEach(({ opened, behind, openedCased }, rank) => {
    add(rank, opened, 'line');
    add(rank, behind, 'behind');
    add(rank, openedCased, 'cased');
  });
  return found;
}

/** The first kind of all that the line can be. */
function readReason(text: string, words: number): BoilerplateReason | undefined {
  if (words > MOST_WORDS) return undefined;
  const plain = plainText(text.slice(0, REACH));
  const lower = plain.toLowerCase();
  const first = firstWords(lower);
  const read = { line: lower, behind: lower.slice(first.length), cased: plain };
  const opened = BY_OPENING.get(openingOf(lower, first))?.find(
    ({ rank, form, reads }) => words <= KINDS[rank]!.mostWords && form.test(read[reads]),
  );
  for (const kind of opened === undefined ? KINDS : KINDS.slice(0, opened.rank)) {
    const { reason, mostWords, hint, forms, cased } = kind;
    if (words > mostWords || hint?.test(lower) === false) continue;
    if (forms?.some((form) => form.test(lower)) || cased?.some((form) => form.test(plain))) return reason;
  }
  return opened && KINDS[opened.rank]!.reason;
}
