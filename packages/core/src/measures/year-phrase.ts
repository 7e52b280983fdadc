import { DATED, NUMBERED } from '../language/en/numbered.ts';
import { SCALES } from '../language/en/numbers.ts';
import { TIME_UNITS } from '../language/en/time-words.ts';
import { UNITS } from '../language/en/units.ts';
import type { Passage } from '../sentences/passage.ts';
import type { Token } from '../sentences/tokens.ts';
import { closes, DASHES, formAt, isCapital, opensSentence, yearAt } from './phrase-words.ts';
import type { TimeMatch } from './time-phrase.ts';
import { wordSet } from '../language/en/packed-lists.ts';

const BEFORE_YEAR = wordSet(
  'in since from until till by before after during between early late mid circa ca c of year fiscal through throughout around about to and the this',
);
/** Before these four figures below 1400 may count something. */
const VAGUE = wordSet('the this of about around');
const ABOUT = wordSet('about around c ca circa to and');
/** A later year is told only where the words around leave no doubt. */
const FAR_AHEAD = 2060;
/** What makes the figures before it a count. */
const COUNTED = wordSet(
  'people men women children civilians soldiers troops police officers workers employees jobs homes houses members students pupils patients cases deaths votes seats times dead injured wounded others more words pages copies tickets units',
);
/** After these a number says how much, not when. */
const AMOUNT = wordSet('than least most over nearly almost some roughly approximately under up exactly no number');
const DECADE = /^(?:(1\d|20)\d0|([2-9]0))(['’]?s)?$/;
const ERAS: ReadonlyMap<string, 'bc' | 'ad'> = new Map([['bc', 'bc'], ['bce', 'bc'], ['b.c', 'bc'], ['ad', 'ad'], ['ce', 'ad'], ['a.d', 'ad']]); // prettier-ignore

/** "2008", "1999-2003", "508 BC", "AD 60", "the 1990s", "the '90s". */
export function readYear(passage: Passage, at: number): TimeMatch | undefined {
  const { tokens } = passage;
  const token = tokens[at]!;
  return (
    readEra(tokens, at) ??
    readDecade(tokens, at) ??
    readYears(token, at) ??
    readBareYear(passage, at) ??
    readEarly(tokens, at) ??
    readShort(passage, at)
  );
}

function readEra(tokens: readonly Token[], at: number): TimeMatch | undefined {
  const text = tokens[at]!.word.text;
  if (!/^\d{1,4}$/.test(text)) return undefined;
  const year = Number(text);
  // "AD 60"
  if (isCapital(tokens[at - 1]) && ERAS.get(formAt(tokens, at - 1)) === 'ad' && year > 0)
    return { end: at + 1, kind: 'date', reading: { form: 'date', year } };
  if (year === 0) return undefined;
  const era = eraAt(tokens, at + 1);
  if (era !== undefined)
    return { end: at + 2, kind: 'date', reading: { form: 'date', year: era === 'bc' ? 1 - year : year } };
  // "from 1200 to about 400 BC"
  const upper = ['about', 'around', 'c', 'ca'].includes(formAt(tokens, at + 2)) ? at + 3 : at + 2;
  const joined = formAt(tokens, at + 1) === 'to' || DASHES.has(formAt(tokens, at + 1));
  if (!joined || tokens[upper]?.kind !== 'number' || eraAt(tokens, upper + 1) !== 'bc') return undefined;
  return year > Number(tokens[upper].word.text)
    ? { end: at + 1, kind: 'date', reading: { form: 'date', year: 1 - year } }
    : undefined;
}

function eraAt(tokens: readonly Token[], at: number): 'bc' | 'ad' | undefined {
  return isCapital(tokens[at]) ? ERAS.get(formAt(tokens, at)) : undefined;
}

/** "1990s", "'20s" behind an apostrophe, "the early 80s", "the 1960's". */
function readDecade(tokens: readonly Token[], at: number): TimeMatch | undefined {
  const { text } = tokens[at]!.word;
  const match = text.length > 6 ? null : DECADE.exec(text);
  if (match === null) return undefined;
  const marked = tokens[at - 1]?.kind === 'mark' && !tokens[at]!.spaced;
  const edge = ['early', 'late', 'mid'].includes(formAt(tokens, at - 1)) ? at - 2 : at - 1;
  const the = formAt(tokens, edge) === 'the';
  // Without its article "1930's" is what belongs to the year.
  const plural = match[3] !== undefined ? at + 1 : marked || the ? endOfPlural(tokens, at + 1) : undefined;
  if (plural === undefined) return undefined;
  if (match[2] !== undefined) {
    // "In her late 20s" is an age, and in the 20s is how warm it gets.
    if (!marked && !(the && Number(match[2]) >= 50)) return undefined;
    return { end: plural, kind: 'date', reading: { form: 'decade', tens: Number(match[2]) } };
  }
  const first = Number(text.slice(0, 4));
  const last = first % 100 === 0 && first < 2000 ? first + 99 : first + 9;
  return { end: plural, kind: 'date', reading: { form: 'years', first, last } };
}

/** The "'s" that a figure can have for a plural, which stands in two tokens; the token behind it. */
function endOfPlural(tokens: readonly Token[], at: number): number | undefined {
  const touches = tokens[at]?.kind === 'mark' && !tokens[at].spaced && tokens[at + 1]?.spaced === false;
  return touches && tokens[at + 1]!.word.lower === 's' ? at + 2 : undefined;
}

/** "1999-2003", "2008-09", "2008/09" in one token. */
function readYears(token: Token, at: number): TimeMatch | undefined {
  const match = /^((?:1[4-9]|20)\d\d)[-/](\d{2}|\d{4})$/.exec(token.word.text);
  if (match === null) return undefined;
  const first = Number(match[1]);
  const last = match[2]!.length === 2 ? first - (first % 100) + Number(match[2]) : Number(match[2]);
  if (last <= first || last > first + 500 || last > 2199) return undefined;
  return { end: at + 1, kind: 'date', reading: { form: 'years', first, last } };
}

function readBareYear(passage: Passage, at: number): TimeMatch | undefined {
  const { tokens } = passage;
  const year = yearAt(tokens, at);
  if (year === undefined) return undefined;
  const before = formAt(tokens, at - 1);
  const after = formAt(tokens, at + 1);
  const sure = BEFORE_YEAR.has(before) || tokens[at - 1]?.word.text === '(';
  if (year < 1400 && !(sure && !VAGUE.has(before))) return undefined;
  if (year > FAR_AHEAD && !sure) return undefined;
  if (NUMBERED.has(before) && !DATED.has(before)) return undefined;
  // "resolution 1325 (2000)": the brackets are part of what it is called.
  if (tokens[at - 1]?.word.text === '(' && tokens[at - 2]?.kind === 'number') return undefined;
  // "ca. 1000 authors", "some to guard 1500 elephants"
  if (year % 50 === 0 && passage.tags[at + 1] === 'NNS' && !(sure && !ABOUT.has(before))) return undefined;
  if (AMOUNT.has(before) || COUNTED.has(after) || isUnit(tokens[at + 1])) return undefined;
  if (tokens[at - 1]?.kind === 'symbol' || (tokens[at + 1]?.kind === 'symbol' && !tokens[at + 1]!.spaced))
    return undefined;
  // "Flight 1549", "Boeing 1900", "No 1984": the number belongs to a name.
  const named = isCapital(tokens[at - 1]) && tokens[at]!.spaced && !opensSentence(passage, at - 1);
  if (named && !sure && (year < 1900 || year > FAR_AHEAD)) return undefined;
  return { end: at + 1, kind: 'date', reading: { form: 'date', year } };
}

/** "c. 347", "circa 60", "c. 314 – 368": a year before the year 1000. */
function readEarly(tokens: readonly Token[], at: number): TimeMatch | undefined {
  const { text } = tokens[at]!.word;
  if (!/^[1-9]\d{1,2}$/.test(text)) return undefined;
  const first = DASHES.has(formAt(tokens, at - 1)) && tokens[at - 2]?.kind === 'number' ? at - 2 : at;
  const before = formAt(tokens, first - 1) === '.' ? formAt(tokens, first - 2) : formAt(tokens, first - 1);
  if (!['c', 'ca', 'circa', 'fl'].includes(before) && !(before === 'year' && first === at)) return undefined;
  return closes(tokens, at + 1)
    ? { end: at + 1, kind: 'date', reading: { form: 'date', year: Number(text) } }
    : undefined;
}

/** "1890 – 91": the second year of a range has lost its century. */
function readShort({ tags, tokens }: Passage, at: number): TimeMatch | undefined {
  const { text } = tokens[at]!.word;
  if (!/^\d\d$/.test(text) || !DASHES.has(formAt(tokens, at - 1))) return undefined;
  const first = yearAt(tokens, at - 2);
  if (first === undefined || Number(text) <= first % 100) return undefined;
  if (tokens[at + 1]?.kind === 'word' && tags[at + 1]?.startsWith('NN')) return undefined;
  return { end: at + 1, kind: 'date', reading: { form: 'date', year: first - (first % 100) + Number(text) } };
}

function isUnit(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return false;
  const { lower } = token.word;
  return (
    TIME_UNITS.has(lower) || UNITS.has(lower) || SCALES.has(lower) || /^(?:per(?:cent)?|dollars|euros)$/.test(lower)
  );
}
