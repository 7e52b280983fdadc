import type { Span } from '../model.ts';
import { commonWords, givenNames } from '../language/en/word-sets.ts';
import { plainText } from '../source/characters.ts';
import { findDate } from './calendar-date.ts';
import { dayOf } from './dateline.ts';
import type { Origin, Piece } from './piece.ts';

const LONGEST = 160;
const NAME = String.raw`[A-ZÀ][A-Za-zÀàª.'’-]*(?:\s(?:[A-ZÀ][A-Za-zÀàª.'’-]*|van|von|de|der|den|del|della|da|di|du|la|le|al|bin|ibn|el)(?![A-Za-zÀàª])){1,4}`;
const NAMES = String.raw`${NAME}(?:(?:,\s|,?\sand\s|\s&\s|,\sand\s)${NAME}){0,4}`;
const BY = new RegExp(
  String.raw`^(?:(?:[Ww]ritten|[Rr]eported|Story|Report|Words|Text|Analysis|[Pp]osted|[Cc]ompiled|[Pp]ublished)\s)?(?:[Bb][Yy]:?|[Aa]uthors?:)\s+(?<names>${NAMES})(?<rest>.*)$`,
  's',
);
/** Without it, only a line that opens with the names can be a byline. */
const WORD_BY = /\b(?:[Bb][Yy]|[Aa]uthors?:)/;
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
  /\b(?:writer|reporter|correspondent|editor|columnist|contributor|staff|journalist|bureau|news|desk|agency|press|wire|columnists|reporters|correspondents|special to)\b/;
const namesJob = (words: string): boolean => JOB.test(words.toLowerCase());

/** A line that says who wrote the story. */
export function readByline({ text, closed }: Piece): Origin | undefined {
  if (text.length > LONGEST || closed) return undefined;
  const plain = plainText(text);
  const dated = /\d/.test(plain);
  if (WORD_BY.test(plain)) {
    const by = BY.exec(plain);
    if (by !== null) return bylineOf(plain, by.groups!);
    const last = dated ? DATE_FIRST.exec(plain) : null;
    if (last !== null && findDate(last.groups!['before']!) !== undefined) return bylineOf(plain, last.groups!);
  }
  const handle = plain.includes('@') ? HANDLE.exec(plain) : null;
  if (handle !== null) return bylineOf(plain, handle.groups!);
  if (!dated && !namesJob(plain)) return undefined;
  const first = NAME_FIRST.exec(plain);
  if (first === null || isSentence(first.groups!['rest']!)) return undefined;
  if (findDate(first.groups!['rest']!) === undefined && !namesJob(first.groups!['rest']!)) return undefined;
  return bylineOf(plain, first.groups!);
}

/** "Jane Roe, speaks in Port Lorn on 3 May 2031" is a sentence. */
function isSentence(rest: string): boolean {
  return /\s[a-zà]+s\s(?:at|in|on|to|for|with|from)\s/.test(` ${rest}`) && !namesJob(rest);
}

/** A line that holds one to five names and nothing else, or the job of who is named above. */
export function isNameOrJob(piece: Piece): boolean {
  return piece.words <= 8 && !piece.closed && (NAME_ONLY.test(plainText(piece.text)) || isJob(piece));
}

/** Two to four words that open with a given name; "Victoria Police" ends in a common word. */
export function isPersonsName({ text, closed, words }: Piece): boolean {
  if (closed || words > 4 || !NAME_ONLY.test(plainText(text))) return false;
  const all = text.toLowerCase().split(/\s+/);
  return givenNames.has(all[0]!) && !commonWords.has(all.at(-1)!);
}

export function isJob(piece: Piece): boolean {
  return piece.words <= 5 && !piece.closed && /^[A-ZÀ]/.test(plainText(piece.text)) && namesJob(piece.text);
}

function bylineOf(plain: string, groups: Record<string, string | undefined>): Origin {
  const names = groups['names']!;
  return { names: splitNames(names, plain.lastIndexOf(names)), ...dayOf(findDate(plain)) };
}

const BETWEEN_NAMES = /,?\s+and\s+|\s*&\s*|,\s+/g;

/** The single names of "Jane Roe, Sam Poe and Ann Low"; a job after the comma is none. */
function splitNames(names: string, at: number): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const end of [...names.matchAll(BETWEEN_NAMES), undefined]) {
    const name = names.slice(start, end?.index);
    if (name !== '' && !namesJob(name)) spans.push({ start: at + start, end: at + start + name.length });
    if (end !== undefined) start = end.index + end[0].length;
  }
  return spans;
}
