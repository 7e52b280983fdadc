import type { Span } from '../model.ts';
import { plainText } from '../source/characters.ts';
import { findDate } from './calendar-date.ts';
import type { Piece } from './piece.ts';

/** What a dateline says; spans are offsets into the article. */
export interface Dateline extends Span {
  place?: Span;
  date?: Span;
  /** ISO 8601 day, where the line gives all of it. */
  published?: string;
}

const LONGEST_LINE = 120;
/** Words that stand round a date and say no more than that it is one. */
const ROUND_A_DATE =
  /\b(?:first|last|published|posted|updated|modified|created|filed|issued|released|on|at|by|date|dated|from|gmt|utc|bst|ist|est|edt|cst|cdt|mst|mdt|pst|pdt|et|pt|ct|cet|cest|a\.?m|p\.?m|hrs?|hours?|ago|am|pm)\b\.?/gi;
const CLOCK = /\b\d{1,2}(?:[:.h]\d{2}){0,2}\b/g;
const PLACE = /^[A-ZÀ][A-Za-zÀàª.'’-]*(?:,?\s+(?:[A-ZÀ][A-Za-zÀàª.'’-]*|of|the|de|al|el|la|upon|on)){0,5}$/;

/** A line that is nothing but a date, or a place and a date. */
export function readDateLine(piece: Piece): Dateline | undefined {
  if (piece.text.length > LONGEST_LINE) return undefined;
  const date = findDate(piece.text);
  if (date === undefined) return undefined;
  const before = piece.text.slice(0, date.start);
  const rest =
    `${withoutFurniture(before)} ${withoutFurniture(piece.text.slice(date.end).replace(findTail(piece.text, date.end), ''))}`.trim();
  const at = (span: Span): Span => ({ start: piece.start + span.start, end: piece.start + span.end });
  const line = {
    start: piece.start,
    end: piece.end,
    date: at(date),
    ...(date.value === undefined ? {} : { published: date.value }),
  };
  if (rest === '') return line;
  if (!PLACE.test(plainText(rest)) || !before.includes(rest)) return undefined;
  // "Jane Roe | 3 May 2031": an upright line parts a name from a date.
  if (/\s/.test(rest) && /[|•·]\s*$/.test(before)) return undefined;
  const place = piece.text.indexOf(rest);
  return { ...line, place: at({ start: place, end: place + rest.length }) };
}

/** A second date of the line ("Published … Updated …"). */
function findTail(text: string, from: number): string {
  const second = findDate(text.slice(from));
  return second === undefined ? '' : text.slice(from + second.start, from + second.end);
}

function withoutFurniture(text: string): string {
  // Beside most dates there is nothing, and all these expressions would be compiled for it.
  if (text.trim() === '') return '';
  return text
    .replace(ROUND_A_DATE, ' ')
    .replace(CLOCK, ' ')
    .replace(/^[\s\p{P}|]+|[\s\p{P}|]+$/gu, '');
}

const AGENCY = String.raw`\((?:[A-ZÀ][A-Za-zÀàª.&-]*)(?:\s[A-ZÀ][A-Za-zÀàª.&-]*){0,3}\)`;
const REGION = String.raw`(?:,\s?[A-ZÀ][A-Za-zÀàª.]*(?:\s[A-ZÀ][A-Za-zÀàª.]*){0,2})`;
const DATE = String.raw`(?:,?\s?(?:[A-ZÀ][A-Za-zÀàª]{2,8}\.?\s\d{1,2}|\d{1,2}\s[A-ZÀ][A-Za-zÀàª]{2,8})(?:,?\s\d{4})?)`;
const DASH = String.raw`\s?(?:—|–|--|-\s)\s?`;
const UPPER_PLACE = String.raw`(?<place>[A-ZÀ][A-ZÀ.'’-]+(?:\s[A-ZÀ][A-ZÀ.'’-]+){0,3}(?:\/[A-ZÀ][A-ZÀ.'’-]+)?)`;
const TITLE_PLACE = String.raw`(?<place>[A-ZÀ][A-Za-zÀàª.'’-]+(?:\s[A-ZÀ][A-Za-zÀàª.'’-]+){0,3})`;
const OPENINGS: readonly RegExp[] = [
  new RegExp(String.raw`^${UPPER_PLACE}${REGION}?${DATE}?(?:\s?${AGENCY})?${DASH}(?=["“‘']?[A-ZÀ0-9²])`),
  new RegExp(String.raw`^${TITLE_PLACE}${REGION}?${DATE}?\s?${AGENCY}${DASH}(?=["“‘']?[A-ZÀ0-9²])`),
  new RegExp(String.raw`^${TITLE_PLACE}${REGION}?${DATE}${DASH}(?=["“‘']?[A-ZÀ0-9²])`),
  // Copies of web pages lose the dash and the space: "Port Lorn (COASTWIRE)The bridge", "(COASTWIRE) The bridge".
  new RegExp(String.raw`^${TITLE_PLACE}${REGION}?${DATE}?\s?${AGENCY}(?=["“‘]?[A-ZÀ])`),
  new RegExp(String.raw`^${AGENCY}(?:${DASH})?(?=["“‘]?[A-ZÀ0-9²])`),
  /^\([A-ZÀ]{2,}\)\s(?=["“‘]?[A-ZÀ])/,
];
const LONGEST_OPENING = 100;
/** A dash or an agency: without either there is no dateline. */
const SIGN = /[—–(]|-[-\s]/;

/** "GENEVA (AP) —" or "(AP)" before the first words of a paragraph; the span ends with the dash, or with the bracket. */
export function readOpeningDateline(piece: Piece): Dateline | undefined {
  const opening = plainText(piece.text.slice(0, LONGEST_OPENING));
  if (!SIGN.test(opening)) return undefined;
  for (const form of OPENINGS) {
    const match = form.exec(opening);
    if (match === null) continue;
    const place = match.groups?.['place'];
    const length = match[0].trimEnd().length;
    const date = findDate(match[0]);
    return {
      start: piece.start,
      end: piece.start + length,
      ...(place === undefined ? {} : { place: { start: piece.start, end: piece.start + place.length } }),
      ...(date === undefined ? {} : { date: { start: piece.start + date.start, end: piece.start + date.end } }),
      ...(date?.value === undefined ? {} : { published: date.value }),
    };
  }
  return undefined;
}
