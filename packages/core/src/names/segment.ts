import type { TokenRange } from '../sentences/passage.ts';
import {
  COMPANY_ENDING,
  COMPASS_POINT,
  countryOf,
  DEMONYM,
  EVENT_HEAD,
  FACILITY_HEAD,
  FUNCTION_WORD,
  GIVEN_NAME,
  HONORIFIC,
  isCommon,
  LAW_HEAD,
  longestFrom,
  NATURAL_HEAD,
  ORGANISATION_HEAD,
  PEOPLE,
  PLACE_HEAD,
  PORTFOLIO,
  ROLE,
  SPEECH,
  TITLE_MODIFIER,
  WORK_HEAD,
} from './lexicon.ts';
import { listedAs, textOf, type View } from './view.ts';

/** A name cut out of a run of capitalised words. */
export interface Piece extends TokenRange {
  /** The title in the same run before it. */
  title?: TokenRange;
  /** True where a title that names it as a body or place follows ("Velmark" of "Velmark President Ilves"). */
  beforeTitle?: boolean;
  /** True where the piece needs the rest of the article to bear it out. */
  weak: boolean;
}

const HEADS = ORGANISATION_HEAD | FACILITY_HEAD | EVENT_HEAD | LAW_HEAD | WORK_HEAD | PLACE_HEAD | COMPANY_ENDING;
const TITLE_WORDS = ROLE | HONORIFIC | TITLE_MODIFIER | PORTFOLIO;
const ADJECTIVES = DEMONYM | PEOPLE | COMPASS_POINT;

/** Cuts a run into names: titles and adjectives of nationality off, what is no name left out. */
export function segment(view: View, run: TokenRange): Piece[] {
  const pieces: Piece[] = [];
  cut(view, run.first, run.end, pieces);
  return pieces;
}

function cut(view: View, from: number, end: number, pieces: Piece[]): void {
  const { tokens, classes } = view;
  const first = withoutOpening(view, from, end);
  if (first >= end) return;
  if (listedAs(view, first, end) !== undefined) {
    pieces.push({ first, end, weak: isDoubtful(view, first, end) });
    return;
  }
  const afterPlace = afterOfficeField(view, first, end);
  if (afterPlace > first && afterPlace < end && isPersonLike(view, afterPlace, end)) {
    if (listedAs(view, first, afterPlace) !== undefined) pieces.push({ first, end: afterPlace, weak: false });
    pieces.push({ first: afterPlace, end, title: { first, end: afterPlace }, weak: false });
    return;
  }
  const name = afterTitle(view, first, end);
  if (name > first) {
    let left = name;
    while (left > first && (classes[left - 1]! & (TITLE_WORDS | ADJECTIVES)) !== 0) left--;
    if (left > first) cutBeforeTitle(view, first, left, pieces);
    pieces.push({ first: name, end, title: { first, end: name }, weak: false });
    return;
  }
  const last = beforeFinalTitle(view, first, end);
  if (last < end) {
    let stop = last;
    while (stop > first && (classes[stop - 1]! & (DEMONYM | PEOPLE)) !== 0) stop--;
    if (stop > first) cutBeforeTitle(view, first, stop, pieces);
    return;
  }
  const rest = afterAdjectives(view, first, end);
  if (rest > first) {
    if (rest < end) cut(view, rest, end, pieces);
    return;
  }
  const split = splitPlaces(view, first, end);
  if (split > first) {
    pieces.push({ first, end: split, weak: false });
    cut(view, split, end, pieces);
    return;
  }
  if (isNoName(view, first, end)) return;
  pieces.push({
    first,
    end,
    weak: isDoubtful(view, first, end) || isLooseVerb(view, first, tokens[first]!.word.lower),
  });
}

function cutBeforeTitle(view: View, first: number, end: number, pieces: Piece[]): void {
  const before = pieces.length;
  cut(view, first, end, pieces);
  for (let i = before; i < pieces.length; i++) pieces[i]!.beforeTitle = true;
}

/** Past words of grammar whose capital comes from the start of the sentence, and past an article that is no part of a listed name. */
function withoutOpening(view: View, from: number, end: number): number {
  const { tokens, classes, opening } = view;
  let first = from;
  while (first < end && (classes[first]! & FUNCTION_WORD) !== 0) {
    const { lower } = tokens[first]!.word;
    if (
      lower === 'the' &&
      first + 1 < end &&
      ((opening[first] === 0 && !view.titleCase) || listedAs(view, first, end) !== undefined)
    )
      break;
    // "US" and "IT" are words of grammar in lower case alone.
    if (
      tokens[first]!.word.shape === 'upper' &&
      lower !== 'the' &&
      lower.length > 1 &&
      listedAs(view, first, first + 1) !== undefined
    )
      break;
    first++;
  }
  return first;
}

/** "Defense Ana Ilves" behind "Minister of": past the field or country of the office, where one opens the run; `first` elsewhere. */
function afterOfficeField(view: View, first: number, end: number): number {
  const { tokens, classes } = view;
  let of = first - 1;
  if (tokens[of]?.word.lower === 'the') of--;
  if (tokens[of]?.word.lower !== 'of' || of === 0 || (classes[of - 1]! & ROLE) === 0) return first;
  for (let i = end - 1; i > first; i--) if (listedAs(view, first, i) !== undefined) return i;
  let i = first;
  while (
    i < end &&
    ((classes[i]! & PORTFOLIO) !== 0 ||
      ['and', 'of', ','].includes(tokens[i]!.word.text) ||
      (isCommon(tokens[i]!.word.lower) && (classes[i]! & GIVEN_NAME) === 0))
  )
    i++;
  return i;
}

/** The index after the titles that open the run before a person's name; `first` where there are none. */
function afterTitle(view: View, first: number, end: number): number {
  const { classes } = view;
  let after = first;
  for (let i = first; i < end - 1; i++) {
    const bits = classes[i]!;
    if ((bits & (ROLE | HONORIFIC)) === 0) continue;
    // "Martin Luther King Jr": a given name before says that the title is a surname.
    if (i > first && after === first && (classes[first]! & (GIVEN_NAME | TITLE_WORDS | ADJECTIVES)) === GIVEN_NAME)
      break;
    if (isPersonLike(view, i + 1, end) || ((bits & HONORIFIC) !== 0 && end - i < 4 && !hasHead(view, i + 1, end)))
      after = i + 1;
  }
  return after;
}

/** True for a run that could be the name of a person behind a title. */
function isPersonLike(view: View, first: number, end: number): boolean {
  const { tokens, classes } = view;
  if (first >= end || end - first > 7 || (classes[first]! & FUNCTION_WORD) !== 0) return false;
  if (hasHead(view, first, end) && !(end - first === 2 && (classes[first]! & GIVEN_NAME) !== 0)) return false;
  const listed = listedAs(view, first, end);
  if (listed !== undefined && (listed.strength > 0.7 || end - first > 1)) return false;
  let plain = true;
  for (let i = first; i < end; i++) {
    const { lower } = tokens[i]!.word;
    if (
      lower === 'of' ||
      lower === 'for' ||
      lower === '&' ||
      tokens[i]!.kind === 'number' ||
      tokens[i]!.kind === 'clitic'
    )
      return false;
    if ((classes[i]! & (TITLE_WORDS | DEMONYM)) === 0) plain = false;
  }
  return !plain;
}

function hasHead(view: View, first: number, end: number): boolean {
  return end > first && (view.classes[end - 1]! & (HEADS & ~NATURAL_HEAD)) !== 0;
}

/** Where the titles that close the run begin ("Orvik CEO"); `end` where it closes with none, `first` where it is nothing but titles. */
function beforeFinalTitle(view: View, first: number, end: number): number {
  const { tokens, classes } = view;
  const lastBits = classes[end - 1]!;
  if ((lastBits & (ROLE | HONORIFIC)) === 0 || /[^s]s$/.test(tokens[end - 1]!.word.lower)) return end;
  for (let i = first; i < end; i++) if (tokens[i]!.word.lower === 'of') return end;
  // "Ana King": one word that is a surname as well as a title.
  if (end - first <= 3 && end - first > 1 && (classes[first]! & (GIVEN_NAME | ADJECTIVES | TITLE_WORDS)) === GIVEN_NAME)
    return end;
  let i = end;
  while (i > first && (classes[i - 1]! & TITLE_WORDS) !== 0) i--;
  return i;
}

/** Past adjectives of nationality or religion that are no part of a longer name ("Finnish Ilves", not "Finnish Red Cross"). */
function afterAdjectives(view: View, first: number, end: number): number {
  const { tokens, classes } = view;
  let i = first;
  while (i < end) {
    if ((classes[i]! & (DEMONYM | PEOPLE)) !== 0 && (i > first || classes[i]! & DEMONYM || end - first === 1)) i++;
    else if (i + 1 < end && countryOf(textOf(view, i, i + 2).toLowerCase()) !== undefined) i += 2;
    else break;
  }
  if (i === first || i === end) return i;
  if (hasHead(view, first, end) || tokens.slice(first, end).some((token) => token.word.lower === 'of')) return first;
  for (let k = i; k < end; k++) {
    if ((classes[k]! & TITLE_WORDS) !== 0 && k === i) continue;
    if (isCommon(tokens[k]!.word.lower) && (classes[k]! & GIVEN_NAME) === 0) return first;
  }
  return i;
}

/** "Velmark Ana Ilves": a listed country that opens a run with a person's name behind it is a name of its own. */
function splitPlaces(view: View, first: number, end: number): number {
  const { classes } = view;
  if (end - first < 3 || hasHead(view, first, end)) return first;
  for (let i = Math.min(end - 2, first + longestFrom(view.tokens[first]!.word.lower)); i >= first + 1; i--) {
    const listed = listedAs(view, first, i);
    if (listed?.strength === 1 && (classes[i]! & GIVEN_NAME) !== 0 && isPersonLike(view, i, end)) return i;
  }
  return first;
}

/** Titles, heads and adjectives that stand alone; a lone word of grammar. */
function isNoName(view: View, first: number, end: number): boolean {
  const { tokens, classes } = view;
  for (let i = first; i < end; i++) {
    if ((classes[i]! & (TITLE_WORDS | ADJECTIVES | FUNCTION_WORD)) === 0) {
      if (end - first > 1 || (classes[i]! & (HEADS | SPEECH)) === 0) return false;
      return isCommon(tokens[i]!.word.lower);
    }
  }
  return (
    (classes[end - 1]! & (GIVEN_NAME | ORGANISATION_HEAD)) === 0 ||
    (end - first === 1 && isCommon(tokens[first]!.word.lower))
  );
}

/** A common word that opens a sentence, alone. */
function isDoubtful(view: View, first: number, end: number): boolean {
  if (view.titleCase) return true;
  return view.opening[first] === 1 && end === first + 1 && isCommon(view.tokens[first]!.word.lower);
}

/** "Citing Reuters": a common word that opens a sentence before what may be a name by itself. */
function isLooseVerb(view: View, first: number, lower: string): boolean {
  return (
    view.opening[first] === 1 &&
    isCommon(lower) &&
    (view.classes[first]! & (HEADS | GIVEN_NAME)) === 0 &&
    /(?:ing|ed|ly)$/.test(lower)
  );
}
