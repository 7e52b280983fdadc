import type { Span } from '../model.ts';
import { PICTURE_AGENCIES } from '../language/en/picture-agencies.ts';
import { plainText } from '../source/characters.ts';
import type { Piece } from './piece.ts';

const LONGEST = 700;
const PICTURE = String.raw`(?:file\s|handout\s)?(?:photo(?:graph)?s?|images?|pictures?|pics?|illustrations?|graphics?|artwork|video|screengrab|screenshot|map)`;
const WHO = String.raw`(?<who>[^\n]{2,100}?)[.\s]*$`;

/** A way to say who made a picture. */
interface Credit {
  /** Without one of these signs the form cannot match. */
  sign: RegExp;
  /** Anchored at the end of the text, and tried on its last stretch only. */
  form: RegExp;
}

const PICTURE_SIGN = /photo|image|pic|illustration|graphic|artwork|video|screen|map/;

/** Read in lower-case `plainText`. */
const CREDITS: readonly Credit[] = [
  {
    sign: PICTURE_SIGN,
    form: new RegExp(
      String.raw`(?:^|[\s.(\[])${PICTURE}(?:\s(?:credit|by|source|copyright|courtesy|via)s?)*\s?(?::|…|\.{3}|©)\s*(?:${PICTURE}\s)?(?:by\s)?${WHO}`,
    ),
  },
  {
    sign: PICTURE_SIGN,
    form: new RegExp(
      String.raw`(?:^|[.!?”"’)\n]\s*|\()${PICTURE}(?:\s(?:by|via|courtesy(?:\sof)?|copyright))\s+${WHO}`,
    ),
  },
  { sign: /credit/, form: new RegExp(String.raw`(?:^|[.!?”"’)\n]\s*|[a-zà](?=c))credits?\s?(?::|…|\.{3})\s*${WHO}`) },
];
/** Read in `plainText`. */
const CASED_CREDITS: readonly Credit[] = [
  { sign: /via|courtesy/, form: /[.!?”"’)]\s+(?:Via|Courtesy of|Courtesy)\s(?<who>[A-ZÀ][^\n.!?]{1,90}?)[.\s]*$/ },
  {
    sign: /\(/,
    form: /\((?<who>[A-ZÀ][A-Za-zÀàª.\s-]{1,40}(?:Photo|Image|Picture)?\s?\/\s?[^()\n]{2,60}|[^()\n]{2,40}\s(?:via|for)\s[^()\n]{2,40})\)[.\s]*$/,
  },
  {
    sign: /\(/,
    form: /\((?:photo|image|picture|file photo|photograph)s?(?:\sby|\scourtesy(?:\sof)?|:)?\s(?<who>[^()\n]{2,80})\)[.\s]*$/i,
  },
  { sign: /©/, form: /[.!?”"’)]\s+©\s?(?<who>[^\n]{2,80}?)[.\s]*$/ },
  {
    sign: /licen/,
    form: /["”’]\sby\s(?<who>[^\n]{2,60}?)\s(?:is\s)?licen[sc]ed\s(?:under|by)\s(?:an?\s)?(?:CC|Creative Commons)\b[^\n]{0,40}$/,
  },
];
/** Pages glue the label to the words behind it: "Media captionThe bridge", "Image copyrightMara Ilves". */
const GLUED_LABEL = /^(?:Image|Media|Photo|Picture) (?:caption(?=[A-ZÀ])|copyright(?<who>[A-ZÀ].{1,60})$)/;
const AGENCY_END: Credit = {
  sign: /[/|]/,
  form: new RegExp(
    String.raw`(?:^|[.!?”"’)]\s*|\s[|–—-]\s|\s)(?<who>(?:[A-ZÀ][A-Za-zÀàª.'’-]*\s?){0,5}[/|]\s?(?:[^\n.!?/]{2,30}\/\s?)?(?:${PICTURE_AGENCIES.join('|')})(?:\s[Ii]mages|\s[Pp]hotos?|\s[Ff]ile)?)[.\s)]*$`,
  ),
};
const OPENING_SIGN = /^(?:pictured|file|photo|image|picture|media|caption|an?\sfile\s|in\sthis\s)/;
const LONGEST_SIGN = 8;
const OPENING =
  /^(?:pictured(?:\s(?:above|below|here|left|right))?:|(?:file\s)?(?:photo|image|picture)\s?[:–—-]\s|(?:image|photo|picture|media)\scaption:?\s|caption:\s|file\s?[:–—]\s|(?:a|an)\sfile\s(?:photo|image|picture)\sof\s|in\sthis\s(?:undated\s|file\s|handout\s|\w+\.?\s\d{1,2},\s\d{4},?\s)*(?:photo|image|picture)\b)/i;
/** Capitals, and the small words that stand inside names. */
const NAMES =
  /^(?:[A-ZÀ0-9²©@"“][^\s]*|of|the|and|for|via|by|von|van|de|del|\/|&|-)(?:\s+(?:[A-ZÀ0-9²©@"“(][^\s]*|of|the|and|for|via|by|von|van|de|del|\/|&|-))*$/;
const CREDIT_REACH = 160;
/** Signs without which none of the forms can match: most paragraphs have none of them. */
const HINT = /[/|©(]|:|…|\.{3}|\b(?:by|via|courtesy|copyright)\b/;

export interface Caption {
  /** Who made the picture. */
  credit?: Span;
}

/** The caption of a picture, known by its credit or by its first words. */
export function readCaption(piece: Piece): Caption | undefined {
  if (piece.text.length > LONGEST) return undefined;
  const label = mayOpenCaption(piece) ? GLUED_LABEL.exec(plainText(piece.text)) : null;
  if (label !== null) {
    const who = label.groups?.['who'];
    return who === undefined ? {} : { credit: { start: piece.end - who.length, end: piece.end } };
  }
  const from = Math.max(0, piece.text.length - CREDIT_REACH);
  const tail = piece.text.slice(from);
  if (!HINT.test(tail.toLowerCase())) return opensAsCaption(piece) ? {} : undefined;
  const plain = plainText(tail);
  const lower = plain.toLowerCase();
  const credit =
    creditIn(piece, plain, lower, lower, CREDITS) ??
    creditIn(piece, plain, lower, plain, CASED_CREDITS) ??
    creditIn(piece, plain, lower, plain, [AGENCY_END]);
  if (credit !== undefined)
    return { credit: { start: piece.start + from + credit.start, end: piece.start + from + credit.end } };
  return opensAsCaption(piece) ? {} : undefined;
}

/** Who made the picture, as offsets in the tail of a piece. `read` is the view of the tail that the forms are for. */
function creditIn(
  piece: Piece,
  plain: string,
  lower: string,
  read: string,
  credits: readonly Credit[],
): Span | undefined {
  for (const credit of credits) {
    const found = credit.sign.test(lower) ? credit.form.exec(read)?.groups?.['who'] : undefined;
    if (found === undefined) continue;
    const start = read.lastIndexOf(found);
    const who = plain.slice(start, start + found.length);
    if (!/^[A-ZÀ0-9²@©"“]/.test(who)) continue;
    // "File photo: the bridge in its first year." opens with the word and goes on to say what is seen.
    if (plain.startsWith(who, plain.indexOf(':') + 2) && piece.text.length < CREDIT_REACH && !NAMES.test(who)) continue;
    // A name, not a sentence: "Picture: he walks in and says nothing."
    if (credit !== AGENCY_END && who.split(/\s+/).length > 12) continue;
    return { start, end: start + who.trimEnd().length };
  }
  return undefined;
}

function mayOpenCaption({ text }: Piece): boolean {
  return OPENING_SIGN.test(text.slice(0, LONGEST_SIGN).toLowerCase());
}

function opensAsCaption(piece: Piece): boolean {
  return mayOpenCaption(piece) && OPENING.test(piece.text);
}
