import type { Span } from '../model.ts';
import { PICTURE_AGENCIES } from '../language/en/picture-agencies.ts';
import type { Piece } from './piece.ts';

const LONGEST = 700;
const PICTURE = String.raw`(?:file\s|handout\s)?(?:photo(?:graph)?s?|images?|pictures?|pics?|illustrations?|graphics?|artwork|video|screengrab|screenshot|map)`;
const WHO = String.raw`(?<who>[^\n]{2,100}?)[.\s]*$`;

/** Ends of a caption that say who made the picture. Anchored at the end of the text, each tried on its last stretch only. */
const CREDITS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:^|[\s.(\[])${PICTURE}(?:\s(?:credit|by|source|copyright|courtesy|via)s?)*\s?(?::|…|\.{3}|©)\s*(?:${PICTURE}\s)?(?:by\s)?${WHO}`,
    'iu',
  ),
  new RegExp(String.raw`(?:^|[.!?”"’)\n]\s*|\()${PICTURE}(?:\s(?:by|via|courtesy(?:\sof)?|copyright))\s+${WHO}`, 'iu'),
  new RegExp(String.raw`(?:^|[.!?”"’)\n]\s*|\p{Ll}(?=C))credits?\s?(?::|…|\.{3})\s*${WHO}`, 'iu'),
  /[.!?”"’)]\s+(?:Via|Courtesy of|Courtesy)\s(?<who>\p{Lu}[^\n.!?]{1,90}?)[.\s]*$/u,
  /\((?<who>\p{Lu}[\p{L}.\s-]{1,40}(?:Photo|Image|Picture)?\s?\/\s?[^()\n]{2,60}|[^()\n]{2,40}\s(?:via|for)\s[^()\n]{2,40})\)[.\s]*$/u,
  /\((?:photo|image|picture|file photo|photograph)s?(?:\sby|\scourtesy(?:\sof)?|:)?\s(?<who>[^()\n]{2,80})\)[.\s]*$/iu,
  /[.!?”"’)]\s+©\s?(?<who>[^\n]{2,80}?)[.\s]*$/u,
  /["”’]\sby\s(?<who>[^\n]{2,60}?)\s(?:is\s)?licen[sc]ed\s(?:under|by)\s(?:an?\s)?(?:CC|Creative Commons)\b[^\n]{0,40}$/u,
];
/** Pages glue the label to the words behind it: "Media captionThe bridge", "Image copyrightMara Ilves". */
const GLUED_LABEL = /^(?:Image|Media|Photo|Picture) (?:caption(?=\p{Lu})|copyright(?<who>\p{Lu}.{1,60})$)/u;
const AGENCY_END = new RegExp(
  String.raw`(?:^|[.!?”"’)]\s*|\s[|–—-]\s|\s)(?<who>(?:\p{Lu}[\p{L}.'’-]*\s?){0,5}[/|]\s?(?:[^\n.!?/]{2,30}\/\s?)?(?:${PICTURE_AGENCIES.join('|')})(?:\s[Ii]mages|\s[Pp]hotos?|\s[Ff]ile)?)[.\s)]*$`,
  'u',
);
const OPENING =
  /^(?:pictured(?:\s(?:above|below|here|left|right))?:|(?:file\s)?(?:photo|image|picture)\s?[:–—-]\s|(?:image|photo|picture|media)\scaption:?\s|caption:\s|file\s?[:–—]\s|(?:a|an)\sfile\s(?:photo|image|picture)\sof\s|in\sthis\s(?:undated\s|file\s|handout\s|\w+\.?\s\d{1,2},\s\d{4},?\s)*(?:photo|image|picture)\b)/iu;
/** Capitals, and the small words that stand inside names. */
const NAMES =
  /^(?:[\p{Lu}\p{N}©@"“][^\s]*|of|the|and|for|via|by|von|van|de|del|\/|&|-)(?:\s+(?:[\p{Lu}\p{N}©@"“(][^\s]*|of|the|and|for|via|by|von|van|de|del|\/|&|-))*$/u;
const CREDIT_REACH = 160;
/** Signs without which none of the forms can match: most paragraphs have none of them. */
const HINT = /[/|©(]|:|…|\.{3}|\b(?:by|via|courtesy|copyright)\b/i;

export interface Caption {
  /** Who made the picture. */
  credit?: Span;
}

/** The caption of a picture, known by its credit or by its first words. */
export function readCaption(piece: Piece): Caption | undefined {
  if (piece.text.length > LONGEST) return undefined;
  const label = GLUED_LABEL.exec(piece.text);
  if (label !== null) {
    const who = label.groups?.['who'];
    return who === undefined ? {} : { credit: { start: piece.end - who.length, end: piece.end } };
  }
  const from = Math.max(0, piece.text.length - CREDIT_REACH);
  const tail = piece.text.slice(from);
  if (!HINT.test(tail)) return OPENING.test(piece.text) ? {} : undefined;
  for (const form of [...CREDITS, AGENCY_END]) {
    const who = form.exec(tail)?.groups?.['who'];
    if (who === undefined || !/^[\p{Lu}\p{N}@©"“]/u.test(who)) continue;
    // "File photo: the bridge in its first year." opens with the word and goes on to say what is seen.
    if (tail.startsWith(who, tail.indexOf(':') + 2) && piece.text.length < CREDIT_REACH && !NAMES.test(who)) continue;
    // A name, not a sentence: "Picture: he walks in and says nothing."
    if (form !== AGENCY_END && who.split(/\s+/).length > 12) continue;
    const start = piece.start + from + tail.lastIndexOf(who);
    return { credit: { start, end: start + who.trimEnd().length } };
  }
  return OPENING.test(piece.text) ? {} : undefined;
}
