import type { Span } from '../model.ts';
import { plainText } from '../source/characters.ts';
import { findDate } from './calendar-date.ts';
import type { Piece } from './piece.ts';

/** Who wrote the story; spans are offsets into the article. */
export interface Byline {
  names: Span[];
  date?: Span;
  published?: string;
}

const LONGEST = 160;
const NAME = String.raw`[A-ZÀ][A-Za-zÀàª.'’-]*(?:\s(?:[A-ZÀ][A-Za-zÀàª.'’-]*|van|von|de|der|den|del|della|da|di|du|la|le|al|bin|ibn|el)(?![A-Za-zÀàª])){1,4}`;
const NAMES = String.raw`${NAME}(?:(?:,\s|,?\sand\s|\s&\s|,\sand\s)${NAME}){0,4}`;
const BY = new RegExp(
  String.raw`^(?:(?:[Ww]ritten|[Rr]eported|Story|Report|Words|Text|Analysis|[Pp]osted|[Cc]ompiled|[Pp]ublished)\s)?[Bb][Yy]:?\s+(?<names>${NAMES})(?<rest>.*)$`,
  's',
);
/** Without it, only a line that opens with the names can be a byline. */
const WORD_BY = /\b[Bb][Yy]\b/;
const NAME_FIRST = new RegExp(String.raw`^(?<names>${NAMES})\s?[|•·,–—-]\s?(?<rest>.*)$`, 's');
const DATE_FIRST = new RegExp(
  String.raw`^(?<before>.{0,80}?\d.{0,24}?)[\s|•·,–—-]+[Bb][Yy]:?\s+(?<names>${NAMES})$`,
  's',
);
/** "Jane Roe @janeroe / 2 days" */
const HANDLE = new RegExp(String.raw`^(?<names>${NAMES})\s+\(?@\w{2,30}\)?(?:\s*[/|•·,–—-].{0,40})?$`, 's');
const NAME_ONLY = new RegExp(String.raw`^${NAMES}$`);
/** Words of a job at a paper. Written by hand. */
const JOB =
  /\b(?:writer|reporter|correspondent|editor|columnist|contributor|staff|journalist|bureau|news|desk|agency|press|wire|columnists|reporters|correspondents|special to)\b/i;

/** A line that says who wrote the story. */
export function readByline(piece: Piece): Byline | undefined {
  if (piece.text.length > LONGEST || piece.closed) return undefined;
  const plain = plainText(piece.text);
  const dated = /\d/.test(plain);
  if (WORD_BY.test(plain)) {
    const by = BY.exec(plain);
    if (by !== null) return bylineOf(piece, plain, by.groups!);
    const last = dated ? DATE_FIRST.exec(plain) : null;
    if (last !== null && findDate(last.groups!['before']!) !== undefined) return bylineOf(piece, plain, last.groups!);
  }
  const handle = plain.includes('@') ? HANDLE.exec(plain) : null;
  if (handle !== null) return bylineOf(piece, plain, handle.groups!);
  if (!dated && !JOB.test(plain)) return undefined;
  const first = NAME_FIRST.exec(plain);
  if (first === null || isSentence(first.groups!['rest']!)) return undefined;
  if (findDate(first.groups!['rest']!) === undefined && !JOB.test(first.groups!['rest']!)) return undefined;
  return bylineOf(piece, plain, first.groups!);
}

/** "Jane Roe, speaks in Port Lorn on 3 May 2031" is a sentence. */
function isSentence(rest: string): boolean {
  return /\s[a-zà]+s\s(?:at|in|on|to|for|with|from)\s/.test(` ${rest}`) && !JOB.test(rest);
}

/** A line that holds one to five names and nothing else, or the job of who is named above. */
export function isNameOrJob(piece: Piece): boolean {
  return piece.words <= 8 && !piece.closed && (NAME_ONLY.test(plainText(piece.text)) || isJob(piece));
}

export function isJob(piece: Piece): boolean {
  return piece.words <= 5 && !piece.closed && /^[A-ZÀ]/.test(plainText(piece.text)) && JOB.test(piece.text);
}

function bylineOf(piece: Piece, plain: string, groups: Record<string, string | undefined>): Byline {
  const names = groups['names']!;
  const date = findDate(plain);
  return {
    names: splitNames(names, piece.start + plain.lastIndexOf(names)),
    ...(date === undefined ? {} : { date: { start: piece.start + date.start, end: piece.start + date.end } }),
    ...(date?.value === undefined ? {} : { published: date.value }),
  };
}

const BETWEEN_NAMES = /,?\s+and\s+|\s*&\s*|,\s+/g;

/** The single names of "Jane Roe, Sam Poe and Ann Low"; a job after the comma is none. */
function splitNames(names: string, at: number): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const end of [...names.matchAll(BETWEEN_NAMES), undefined]) {
    const name = names.slice(start, end?.index);
    if (name !== '' && !JOB.test(name)) spans.push({ start: at + start, end: at + start + name.length });
    if (end !== undefined) start = end.index + end[0].length;
  }
  return spans;
}
