import type { TokenRange } from '../sentences/passage.ts';
import {
  DEMONYM,
  FUNCTION_WORD,
  GIVEN_NAME,
  HONORIFIC,
  isCommonWord,
  listsOf,
  OPENER,
  ORGANISATION_HEAD,
  ORGANISATION_NOUN,
  PEOPLE,
  PLACE_NOUN,
  ROLE,
  SPEECH,
  TITLE_MODIFIER,
} from './lexicon.ts';
import {
  ADJECTIVES,
  afterOfficeField,
  afterTitle,
  beforeFinalTitle,
  CIVIL,
  hasHead,
  HEADS,
  isPersonLike,
  TITLE_WORDS,
} from './run-title.ts';
import { afterAdjectives, beforeFinalAdjective } from './edge-adjectives.ts';
import { isCapitalWord, isDoubtful, isNoName, isOrdinary } from './no-name.ts';
import { opensInitials } from './name-word.ts';
import { beforeOneOfKind, isShout } from './one-of-kind.ts';
import { isPlural } from './plural.ts';
import { countryOfPair, isInBrackets, listedAs, type View } from './view.ts';
import { wordSet } from '../language/en/packed-lists.ts';

/** A name cut out of a run of capitalised words. */
export interface Piece extends TokenRange {
  /** The title in the same run before it. */
  title?: TokenRange;
  /** True where a title that names it as a body or place follows ("Velmark" of "Velmark President Ilves"). */
  beforeTitle?: boolean;
  /** True where the piece needs the rest of the article to bear it out. */
  weak: boolean;
}

/** Cuts a run into names: titles and adjectives of nationality off, what is no name left out. */
export function segment(view: View, run: TokenRange): Piece[] {
  const pieces: Piece[] = [];
  cut(view, run.first, run.end, pieces);
  return pieces;
}

/** "Law No. 5" */
const NUMBER_SIGNS: ReadonlySet<string> = wordSet('no no. nos nos.');

function cut(view: View, from: number, to: number, pieces: Piece[]): void {
  const { classes, tokens } = view;
  const end = to > from + 1 && NUMBER_SIGNS.has(tokens[to - 1]!.word.lower) ? to - 1 : to;
  if (end === from + 1 && isWordInCapitals(view, from)) {
    pieces.push({ first: from, end, weak: !isShortForm(view, from) });
    return;
  }
  const first = withoutOpening(view, from, end);
  if (first >= end) return;
  if (isShout(view, first, end)) return;
  const kind = beforeOneOfKind(view, first, end);
  if (kind < end) {
    if (kind > first) cut(view, first, kind, pieces);
    return;
  }
  if (end === first + 1 && isTown(view, first)) {
    pieces.push({ first, end, weak: false });
    return;
  }
  if (listedAs(view, first, end) !== undefined) {
    pieces.push({ first, end, weak: (view.titleCase || view.opening[first] === 1) && isDoubtful(view, first, end) });
    return;
  }
  const office = afterOfficeField(view, first, end);
  if (office > first && office < end && isPersonLike(view, office, end)) {
    if (listedAs(view, first, office) !== undefined || isBody(view, first, office))
      pieces.push({ first, end: office, weak: false });
    // "Minister of Education Dr Ana Ilves"
    const person = afterTitle(view, office, end);
    pieces.push({ first: person, end, title: { first, end: person }, weak: isCapitalsOnly(view, person, end) });
    return;
  }
  const behind = afterBody(view, first, end);
  if (behind < end) {
    cut(view, first, behind, pieces);
    cut(view, behind, end, pieces);
    return;
  }
  // "Sri Lankan": "Sri" is no title here.
  if (end - first > 1 && countryOfPair(view, first) !== undefined && !hasHead(view, first, end)) {
    if (end > first + 2) cut(view, first + 2, end, pieces);
    return;
  }
  const name = afterTitle(view, first, end);
  if (name > first) {
    let left = name;
    while (left > first && (classes[left - 1]! & (TITLE_WORDS | ADJECTIVES)) !== 0 && !closesBody(view, first, left))
      left--;
    const odd = (classes[name - 1]! & (ROLE | HONORIFIC)) === 0;
    // "Ohene Professor Ana Ilves": a title that no list knows.
    const unknown =
      left === first + 1 && CIVIL.test(tokens[left]!.word.lower) && listedAs(view, first, left) === undefined;
    if (left > first && !odd && !unknown) cutBeforeTitle(view, first, left, pieces);
    pieces.push({ first: name, end, title: { first, end: name }, weak: isCapitalsOnly(view, name, end) });
    return;
  }
  const last = beforeFinalTitle(view, first, end);
  if (last < end) {
    let stop = last;
    while (stop > first && (classes[stop - 1]! & (DEMONYM | PEOPLE)) !== 0) stop--;
    if (stop > first) cutBeforeTitle(view, first, stop, pieces);
    else if (end === first + 1) pushLone(view, first, pieces);
    return;
  }
  const noun = beforeFinalAdjective(view, first, end);
  if (noun < end) {
    if (noun > first) cut(view, first, noun, pieces);
    return;
  }
  const rest = afterAdjectives(view, first, end);
  if (rest > first) {
    if (rest < end) cut(view, rest, end, pieces);
    else if (end === first + 1) pushLone(view, first, pieces);
    return;
  }
  const split = splitPlaces(view, first, end);
  if (split > first) {
    pieces.push({ first, end: split, weak: false });
    cut(view, split, end, pieces);
    return;
  }
  if (isNoName(view, first, end)) {
    if (end === first + 1) pushLone(view, first, pieces);
    return;
  }
  if (isCapitalWord(view, first, end)) return;
  pieces.push({ first, end, weak: isDoubtful(view, first, end) });
}

/** "Council Leader Faces Vote": where every word has a capital, a title says no more of what follows than that it is told of whom. */
function isCapitalsOnly(view: View, first: number, end: number): boolean {
  return view.titleCase && isDoubtful(view, first, end);
}

/** "World Rivers Forum": more than a field of what somebody is in charge of. */
function isBody({ classes }: View, first: number, end: number): boolean {
  const head = classes[end - 1]!;
  return end - first > 1 && (head & ORGANISATION_HEAD) !== 0 && (head & OPENER) !== 0 && (head & TITLE_WORDS) === 0;
}

/** "Tarvik Hospital" before "Chairman": a head with a name of its own before it is no part of the title. */
function closesBody({ classes, tokens }: View, first: number, end: number): boolean {
  if (end - first < 2 || (classes[end - 1]! & ORGANISATION_HEAD) === 0) return false;
  if (tokens[end - 1]!.word.lower === 'party') return true;
  return (classes[end - 2]! & (TITLE_WORDS | ADJECTIVES)) === 0 && !isCommonWord(tokens[end - 2]!.word);
}

/** How a person is addressed, and nothing else is called. */
const ADDRESSES = /^(?:dr|prof|mr|mrs|ms)\.?$/;

/** "Orvik Rivers Institute Dr. Ana Ilves", "Orvik University of Science and Technology Dr. Ana Ilves": where the person begins behind the body that a run opens with; `end` where none does. */
function afterBody(view: View, first: number, end: number): number {
  const { classes, tokens } = view;
  for (let i = first + 2; i < end - 1; i++) {
    const isAddressed =
      ADDRESSES.test(tokens[i]!.word.lower) && (classes[i - 1]! & (ROLE | HONORIFIC | GIVEN_NAME)) === 0;
    if ((isAddressed && isPersonLike(view, i + 1, end)) || opensOffice(view, first, i, end)) return i;
  }
  return end;
}

/** "Port Authority of Orvik and Tarvik | Executive Director Ana Ilves": past a link a title that a full name follows begins. */
function opensOffice(view: View, first: number, i: number, end: number): boolean {
  const { classes, tokens } = view;
  // Many of a kind are members of the body.
  const isTitle = (at: number): boolean =>
    (classes[at]! & TITLE_WORDS) !== 0 && (classes[at]! & GIVEN_NAME) === 0 && !isPlural(tokens[at]!.word.lower);
  const before = classes[i - 1]! & (ROLE | HONORIFIC | TITLE_MODIFIER);
  if (tokens[i - 1]!.word.shape === 'lower' || (before !== 0 && isTitle(i - 1)) || isTitle(first)) return false;
  let name = i;
  while (name < end && isTitle(name)) name++;
  const office = classes[name - 1]!;
  if (name === i || (office & (ROLE | HONORIFIC)) === 0) return false;
  const linked = tokens.slice(first, i).some(({ word }) => word.lower === 'of' || word.lower === 'for');
  return linked && isPersonLike(view, name, end);
}

/** "ED", "UP": letters that are a word of grammar elsewhere, by themselves and on no list. */
function isWordInCapitals(view: View, i: number): boolean {
  const { text, shape } = view.tokens[i]!.word;
  if (shape !== 'upper' || text.length < 2 || (view.classes[i]! & FUNCTION_WORD) === 0) return false;
  return listedAs(view, i, i + 1) === undefined;
}

/** "in Reading, Ohio, when": whatever word that is before a state that marks set off. */
function isTown(view: View, i: number): boolean {
  const { tokens } = view;
  if (tokens[i + 1]?.word.text !== ',' || !/^(?:in|from|of|near|to)$/.test(tokens[i - 1]?.word.text ?? ''))
    return false;
  return (
    tokens[i + 3]?.kind === 'punctuation' &&
    tokens[i + 2]!.kind === 'word' &&
    listsOf(tokens[i + 2]!.word).place?.strength === 1
  );
}

/** "(UP)" behind a name. */
function isShortForm(view: View, i: number): boolean {
  return isInBrackets(view, i) && view.tokens[i - 2]?.word.shape === 'capital';
}

/** "Park", "King": a word of another class that may be a surname, if the article has somebody of that name. */
function pushLone(view: View, first: number, pieces: Piece[]): void {
  const bits = view.classes[first]!;
  if ((bits & FUNCTION_WORD) !== 0) return;
  if (((bits & DEMONYM) !== 0 || (bits & (PEOPLE | GIVEN_NAME)) === PEOPLE) && !speaks(view, first)) return;
  // "Sherpa guides"
  if ((bits & PEOPLE) !== 0 && view.passage.tags[first + 1]?.startsWith('NN') === true) return;
  const before = view.tokens[first - 1]?.word.lower ?? '';
  if (view.tokens[first]!.word.text.length < 3 || /^(?:the|a|an)$/.test(before)) return;
  pieces.push({ first, end: first + 1, weak: true });
}

/** "French said", "Han replied"; peoples who speak are many, or have an article. */
function speaks({ tokens, classes, passage: { tags } }: View, i: number): boolean {
  return ((classes[i + 1] ?? 0) & SPEECH) !== 0 && tags[i + 1]!.startsWith('V') && !isPlural(tokens[i]!.word.lower);
}

function cutBeforeTitle(view: View, first: number, end: number, pieces: Piece[]): void {
  const before = pieces.length;
  cut(view, first, end, pieces);
  for (let i = before; i < pieces.length; i++) pieces[i]!.beforeTitle = true;
}

/** Past words whose capital comes from the start of the sentence, and past an article that is no part of a listed name. */
function withoutOpening(view: View, from: number, end: number): number {
  const { tokens, classes, opening } = view;
  let first = from;
  while (first < end && (classes[first]! & FUNCTION_WORD) !== 0 && !keepsOpening(view, first, end)) first++;
  if (first + 1 >= end || listedAs(view, first, end) !== undefined) return first;
  // "Former Velmark …", "Citing Reuters": the capital of an ordinary word before a name that stands by itself.
  const bits = classes[first]!;
  const { lower } = tokens[first]!.word;
  const opens = opening[first] === 1 && (bits & (GIVEN_NAME | HEADS | ADJECTIVES)) === 0;
  if (
    opens &&
    (bits & TITLE_MODIFIER) !== 0 &&
    (bits & ROLE) === 0 &&
    /^(?:former|ex|late|then|acting|incoming|outgoing|fictional)$/.test(lower)
  ) {
    return first + 1;
  }
  if (opens && isOrdinary(lower) && listedAs(view, first + 1, end) !== undefined) return first + 1;
  // "Carmaker Orvik"
  const isKind = (bits & ORGANISATION_NOUN) !== 0 && (bits & (TITLE_WORDS | PLACE_NOUN)) === 0;
  if (opens && isKind && !isCommonWord(tokens[first + 1]!.word)) return first + 1;
  return first;
}

/** True for a word of grammar that belongs to the name all the same. */
function keepsOpening(view: View, first: number, end: number): boolean {
  const { tokens, classes, opening } = view;
  const { lower, shape } = tokens[first]!.word;
  if (lower === 'the') {
    return first + 1 < end && (opening[first] === 0 || listedAs(view, first, end) !== undefined);
  }
  if (opensInitials(view, first)) return true;
  // "US" and "IT" are words of grammar in lower case alone.
  if (/^(?:first|second|third)$/.test(lower) && opening[first] === 0 && !view.titleCase) return true;
  if (shape === 'upper' && lower.length > 1 && listedAs(view, first, first + 1) !== undefined) return true;
  // "Will Tarrant": a given name, if a surname follows.
  const next = tokens[first + 1];
  return (
    (classes[first]! & GIVEN_NAME) !== 0 &&
    first + 2 === end &&
    !isCommonWord(next!.word) &&
    (classes[first + 1]! & (HEADS | TITLE_WORDS)) === 0 &&
    tokens.at(-1)!.word.text !== '?'
  );
}

/** "Velmark Ana Ilves": a listed country that opens a run with a person's name behind it is a name of its own. */
function splitPlaces(view: View, first: number, end: number): number {
  const { classes } = view;
  if (end - first < 3 || hasHead(view, first, end)) return first;
  for (let i = Math.min(end - 2, first + listsOf(view.tokens[first]!.word).longest); i >= first + 1; i--) {
    const listed = listedAs(view, first, i);
    if (listed?.strength === 1 && (classes[i]! & GIVEN_NAME) !== 0 && isPersonLike(view, i, end)) return i;
  }
  return first;
}
