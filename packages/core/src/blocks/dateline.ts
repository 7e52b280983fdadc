import { plainText } from '../source/characters.ts';
import { findDate, type CalendarDate } from './calendar-date.ts';
import type { Origin } from './piece.ts';

const LONGEST_LINE = 120;
/** Words that stand round a date and say no more than that it is one. */
const ROUND_A_DATE =
  /\b(?:first|last|published|posted|updated|modified|created|filed|issued|released|on|at|by|date|dated|from|gmt|utc|bst|ist|est|edt|cst|cdt|mst|mdt|pst|pdt|et|pt|ct|cet|cest|a\.?m|p\.?m|hrs?|hours?|ago|am|pm)\b\.?/gi;
const CLOCK = /\b\d{1,2}(?:[:.h]\d{2}){0,2}\b/g;
/** Marks and signs. V8 takes half a millisecond to compile an expression that knows all the world's. */
const MARKS_AROUND = /^[\s!-/:-@[-`{-~¡-¿‐-⁞]+|[\s!-/:-@[-`{-~¡-¿‐-⁞]+$/g;
const PLACE = /^[A-ZÀ][A-Za-zÀàª.'’-]*(?:,?\s+(?:[A-ZÀ][A-Za-zÀàª.'’-]*|of|the|de|al|el|la|upon|on)){0,5}$/;

/** A line that is nothing but a date, or a place and a date. */
export function readDateLine(text: string): Origin | undefined {
  if (text.length > LONGEST_LINE) return undefined;
  const date = findDate(text);
  if (date === undefined) return undefined;
  const before = text.slice(0, date.start);
  const rest =
    `${withoutFurniture(before)} ${withoutFurniture(text.slice(date.end).replace(findTail(text, date.end), ''))}`.trim();
  const line = dayOf(date);
  if (rest === '') return line;
  if (!PLACE.test(plainText(rest)) || !before.includes(rest)) return undefined;
  // "Jane Roe | 3 May 2031": an upright line parts a name from a date.
  if (/\s/.test(rest) && /[|•·]\s*$/.test(before)) return undefined;
  const place = text.indexOf(rest);
  return { ...line, place: { start: place, end: place + rest.length } };
}

/** What a line says with a date alone. */
export function dayOf(date: CalendarDate | undefined): Pick<Origin, 'date' | 'published'> {
  if (date === undefined) return {};
  const { start, end, value } = date;
  return { date: { start, end }, ...(value === undefined ? {} : { published: value }) };
}

/** A second date of the line ("Published … Updated …"). */
function findTail(text: string, from: number): string {
  const second = findDate(text.slice(from));
  return second === undefined ? '' : text.slice(from + second.start, from + second.end);
}

function withoutFurniture(text: string): string {
  // Beside most dates there is nothing, and all these expressions would be compiled for it.
  if (text.trim() === '') return '';
  return text.replace(ROUND_A_DATE, ' ').replace(CLOCK, ' ').replace(MARKS_AROUND, '');
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
/** "Orvik – Four men": a town and no more, where no second dash closes an aside. */
const TOWN_ALONE = new RegExp(
  String.raw`^(?!(?:\w+day|Breaking|Updated?|Exclusive|Watch|Video|Opinion|Analysis|Live|Editorial)\s)${TITLE_PLACE}\s(?:—|–|--|-)\s(?=["“‘]?[A-ZÀ])(?![^.!?]*\s(?:—|–|--|-)\s)`,
);
/** Of a sentence; a headline ends with none. */
const STOP = /[.!?]["”’]?\s*$/;
const LONGEST_OPENING = 100;
/** A dash or an agency: without either there is no dateline. */
const SIGN = /[—–(]|-[-\s]/;

/** "GENEVA (AP) —" or "(AP)" before the first words of a paragraph; `length` is up to the end of the dash, or of the bracket. */
export function readOpeningDateline(text: string): (Origin & { length: number }) | undefined {
  const opening = plainText(text.slice(0, LONGEST_OPENING));
  if (!SIGN.test(opening)) return undefined;
  for (const form of STOP.test(text.slice(-9)) ? [...OPENINGS, TOWN_ALONE] : OPENINGS) {
    const match = form.exec(opening);
    if (match === null) continue;
    const place = match.groups?.['place'];
    return {
      length: match[0].trimEnd().length,
      ...(place === undefined ? {} : { place: { start: 0, end: place.length } }),
      ...dayOf(findDate(match[0])),
    };
  }
  return undefined;
}
