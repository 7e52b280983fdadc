import { ORGANISATION_OPENERS } from '../language/en/organisation-words.ts';
import { PLACE_OPENERS } from '../language/en/place-words.ts';
import type { Apposition } from './apposition.ts';
import {
  classOf,
  COMPANY_ENDING,
  COMPASS_POINT,
  EVENT_HEAD,
  FACILITY_HEAD,
  FUNCTION_WORD,
  GIVEN_NAME,
  HONORIFIC,
  isCommon,
  LAW_HEAD,
  listedOrganisation,
  listedPlace,
  ORGANISATION_HEAD,
  ORGANISATION_NOUN,
  PARTICLE,
  PLACE_HEAD,
  PLACE_NOUN,
  PLACE_PREPOSITION,
  ROLE,
  SPEECH,
  WEAK_PREPOSITION,
  WORK_HEAD,
} from './lexicon.ts';
import type { Piece } from './segment.ts';
import { listedAs, textOf, type View } from './view.ts';

/** How much speaks for each kind; `other` is everything that is neither person, organisation nor place. Units are those of log odds: set by hand, then some moved to what EWT and WikiGold bear out. */
export interface Evidence {
  person: number;
  organization: number;
  place: number;
  other: number;
}

/** The kinds that evidence is kept for. */
export const KINDS = ['person', 'organization', 'place', 'other'] as const;

/** Nothing known. */
export const NO_EVIDENCE: Evidence = Object.freeze({ person: 0, organization: 0, place: 0, other: 0 });

/** What the words of the name say by themselves. The same wherever the name stands. */
export function evidenceOfForm(view: View, piece: Piece): Evidence {
  const { tokens, classes } = view;
  const { first, end } = piece;
  const found: Evidence = { ...NO_EVIDENCE };
  const text = textOf(view, first, end);
  const listedBody = listedOrganisation(text);
  const place = listedPlace(text);
  // A name that two lists hold says half as much of either.
  const weight = listedBody !== undefined && place !== undefined ? 0.5 : 1;
  if (listedBody !== undefined) found.organization += (2 + 4 * listedBody.strength) * weight;
  if (place !== undefined) found.place += (2 + 4 * place.strength) * weight;

  const shape = shapeOf(view, piece);
  if (end - first === 1) addLone(view, first, shape, found);
  else {
    addHead(view, piece, shape, found);
    if (shape.titled && !isGiven(view, first)) found.other += 3;
    if (!shape.linked) addParts(view, piece, shape, found);
  }
  if (/^(?:st|saint|san|santa)\.?$/.test(tokens[first]!.word.lower) && end > first + 1) found.place += 1.5;
  if ((classes[first]! & LAW_HEAD) !== 0 && tokens[end - 1]!.kind === 'number') found.other += 6;
  return found;
}

/** What can be counted of the words of a name. */
interface Shape {
  /** "of", "for" or "and" stands inside. */
  linked: boolean;
  /** How many are common words. */
  common: number;
  /** "van", "bin", "al-". */
  particle: boolean;
  /** "J." */
  initial: boolean;
  /** A word of grammar with a capital stands inside: the title of something ("A Word for My Son"). */
  titled: boolean;
  /** A listed country or region stands inside. */
  holdsPlace: boolean;
}

function shapeOf({ tokens, classes }: View, { first, end }: Piece): Shape {
  const found: Shape = { linked: false, common: 0, particle: false, initial: false, titled: false, holdsPlace: false };
  for (let i = first; i < end; i++) {
    const { text, lower, shape } = tokens[i]!.word;
    if (i > first && shape === 'capital' && (classes[i]! & FUNCTION_WORD) !== 0 && (classes[i]! & GIVEN_NAME) === 0)
      found.titled = true;
    if (LINKS.has(lower)) found.linked = true;
    else if (shape === 'lower' && (classes[i]! & PARTICLE) !== 0) found.particle = true;
    else if (/^\p{Lu}\.?$/u.test(text) || (i === first && end > first + 1 && /^(?:\p{Lu}\.){2,}$/u.test(text)))
      found.initial = true;
    else if (isCommon(lower) && (classes[i]! & GIVEN_NAME) === 0) found.common++;
    else if (i > first && listedPlace(text)?.strength === 1) found.holdsPlace = true;
    if (/^(?:al|el|ul)-\p{L}|^(?:Al|El)-/u.test(text)) found.particle = true;
  }
  return found;
}

const NAMING_HEADS = ORGANISATION_HEAD | FACILITY_HEAD | EVENT_HEAD | WORK_HEAD | LAW_HEAD | PLACE_HEAD;

const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'and', '&', 'on']);
const placeOpeners: ReadonlySet<string> = new Set(PLACE_OPENERS.split(' '));
const organisationOpeners: ReadonlySet<string> = new Set(ORGANISATION_OPENERS.split(' '));

function addHead(view: View, { first, end }: Piece, shape: Shape, found: Evidence): void {
  const { tokens, classes } = view;
  const head = shape.linked ? headBefore(view, first, end) : classes[end - 1]!;
  const opener = tokens[first]!.word.lower;
  if ((classes[end - 1]! & COMPANY_ENDING) !== 0) found.organization += 5;
  if ((head & ORGANISATION_HEAD) !== 0) found.organization += 3.5;
  if ((head & (FACILITY_HEAD | PLACE_HEAD)) !== 0) found.place += 3;
  else if (placeOpeners.has(opener) && !shape.linked) found.place += 3;
  if (organisationOpeners.has(opener) && (head & (ORGANISATION_HEAD | FACILITY_HEAD)) === 0) found.organization += 2.5;
  if ((head & EVENT_HEAD) !== 0 || opener === 'operation') found.other += 4;
  if ((head & (LAW_HEAD | WORK_HEAD)) !== 0) found.other += 4;
}

function addParts(view: View, { first, end }: Piece, shape: Shape, found: Evidence): void {
  const length = end - first;
  const given = isGiven(view, first);
  if (given && shape.common < length - 1) found.person += 2.5;
  else if (given && length === 2 && (view.classes[end - 1]! & NAMING_HEADS) === 0) found.person += 1.8;
  else if (length <= 4 && shape.common === 0) found.person += 1.5;
  if (/^(?:jr|sr)\.?$/.test(view.tokens[end - 1]!.word.lower)) found.person += 3;
  if (shape.particle) found.person += 1.2;
  if (shape.initial) found.person += 2.5;
  if (shape.holdsPlace && !given) found.organization += 2.3;
  if (shape.common >= length - 1 && shape.common > 0 && !given) found.organization += 0.4;
  if (shape.common === length) found.other += 0.8;
  else if (
    length === 2 &&
    shape.common === 1 &&
    !given &&
    view.tokens[first]!.word.shape === 'capital' &&
    (view.classes[end - 1]! & NAMING_HEADS) === 0
  )
    found.person += 0.8;
}

/** A given name, or two of them with a hyphen ("Carol-Ann"); "Al" before a name is mostly the article. */
function isGiven({ tokens, classes }: View, i: number): boolean {
  const { lower } = tokens[i]!.word;
  if (/^(?:al|el|la|le|los|las)$/.test(lower)) return false;
  if ((classes[i]! & GIVEN_NAME) !== 0) return true;
  const hyphen = lower.indexOf('-');
  return hyphen > 0 && (classOf(lower.slice(0, hyphen)) & GIVEN_NAME) !== 0;
}

function addLone(view: View, i: number, shape: Shape, found: Evidence): void {
  const { tokens, classes } = view;
  const { text } = tokens[i]!.word;
  if ((classes[i]! & EVENT_HEAD) !== 0) found.other += 2;
  if (isGiven(view, i)) found.person += 1.2;
  if (shape.particle) found.person += 0.6;
  if (isAcronym(text)) found.organization += 1.7;
  else if (tokens[i]!.word.shape === 'mixed' && !/['-]/.test(text) && !shape.particle) found.organization += 0.6;
  else {
    found.person += 0.1;
    found.organization -= 0.4;
  }
}

/** What stands around one mention says. */
export function evidenceOfPlace(
  view: View,
  piece: Piece,
  said: Partial<Apposition> | undefined,
  titled: boolean,
): Evidence {
  const { tokens, classes } = view;
  const { first, end } = piece;
  const found: Evidence = { ...NO_EVIDENCE };
  if (titled) found.person += 4;
  if (piece.title !== undefined) found.person += (classes[piece.title.end - 1]! & (HONORIFIC | ROLE)) !== 0 ? 2 : 0.5;
  if (piece.beforeTitle === true) {
    found.organization += 1.5;
    found.place += 1.5;
    found.person -= 2;
  }
  if (said?.age === true) found.person += 3.5;
  if (said?.role !== undefined) found.person += 3;
  if (said?.noun !== undefined) {
    const bits = classes[said.noun]!;
    if ((bits & ORGANISATION_NOUN) !== 0) found.organization += 2.5;
    if ((bits & PLACE_NOUN) !== 0) found.place += 2.5;
  }
  const before = tokens[first - 1];
  if (before?.kind === 'word' && before.word.shape !== 'lower') return found;
  if (view.opening[first] === 0 && before !== undefined) addBefore(view, first, found);
  if (tokens[end] !== undefined) addAfter(view, end, found);
  return found;
}

function addBefore(view: View, first: number, found: Evidence): void {
  const { tokens, classes } = view;
  const bits = classes[first - 1]!;
  const { lower } = tokens[first - 1]!.word;
  if (lower === 'the') {
    found.organization += 1;
    found.other += 0.8;
    found.person -= 2.5;
  } else if ((bits & PLACE_PREPOSITION) !== 0) {
    found.place += 3.1;
    found.person -= 1;
  } else if ((bits & WEAK_PREPOSITION) !== 0) found.place += 0.2;
  else if ((bits & COMPASS_POINT) !== 0) found.place += 2.5;
  else if (lower === 'of' && first > 1) addOf(view, first, found);
  else if ((bits & ORGANISATION_NOUN) !== 0 && (bits & PLACE_NOUN) === 0) found.organization += 2;
  else if ((bits & PLACE_NOUN) !== 0) found.place += 1;
  if ((bits & SPEECH) !== 0) found.person += 1.6;
}

/** "mayor of", "people of": those of a place; "head of", "founder of": mostly those of a body. */
function addOf({ tokens, classes }: View, first: number, found: Evidence): void {
  const bits = classes[first - 2]!;
  const { lower } = tokens[first - 2]!.word;
  if (OF_PLACES.test(lower)) found.place += 2;
  else if ((bits & PLACE_NOUN) !== 0) found.place += 3;
  else if ((bits & ROLE) !== 0) {
    found.organization += 0.7;
    found.place += 0.8;
  }
}

const OF_PLACES =
  /^(?:people|residents|inhabitants|citizens|mayor|governor|bishop|archbishop|king|queen|prince|emir|sultan|duke|university|republic|kingdom|battle|siege|shelling|bombing|outskirts|streets|city|bank)$/;
const PEOPLE_NOUNS =
  /^(?:language|people|peoples|culture|tribe|tribes|clan|ethnic|women|community|communities|cuisine|literature|traditions?)$/;

function addAfter(view: View, end: number, found: Evidence): void {
  const { tokens, classes } = view;
  const after = tokens[end]!;
  const { lower, shape } = after.word;
  const bits = after.spaced && shape === 'lower' ? classes[end]! : 0;
  if (lower === 'who' || (lower === ',' && tokens[end + 1]?.word.lower === 'who')) found.person += 2.5;
  else if ((bits & SPEECH) !== 0) {
    found.person += 1;
    found.organization += 0.6;
  } else if ((bits & PLACE_NOUN) !== 0) found.place += (bits & ORGANISATION_NOUN) !== 0 ? 1 : 2.5;
  else if ((bits & ORGANISATION_NOUN) !== 0) found.organization += 1.5;
  else if (lower === ',' && listedPlaceAt(view, end + 1)) found.place += 2;
  else if ((bits & ROLE) !== 0) found.organization += 2;
  else if (PEOPLE_NOUNS.test(lower)) found.other += 2;
}

/** The kind with most behind it, and how sure: 0 to 1. */
export function decide(evidence: Evidence): { kind: keyof Evidence; confidence: number } {
  let best: keyof Evidence = 'place';
  for (const kind of KINDS) if (evidence[kind] > evidence[best]) best = kind;
  let total = 0;
  for (const kind of KINDS) total += Math.exp(evidence[kind] - evidence[best]);
  return { kind: best, confidence: Math.round(100 / total) / 100 };
}

/** Two or more capitals with at most one small letter or digit among them ("CRA", "G20", "MPs"). */
export function isAcronym(text: string): boolean {
  return /^\p{Lu}(?:[\p{Lu}&\d]+|(?:\.?\p{Lu}\.?)+)$/u.test(text) && text.length <= 8;
}

/** The bits of the word before the first "of", "for" or "and": the head of a linked name. */
function headBefore(view: View, first: number, end: number): number {
  for (let i = first + 1; i < end; i++) {
    const { lower, shape } = view.tokens[i]!.word;
    if (shape === 'lower' && (lower === 'of' || lower === 'for' || lower === 'on')) return view.classes[i - 1]!;
  }
  return view.classes[end - 1]!;
}

function listedPlaceAt(view: View, i: number): boolean {
  return (
    view.tokens[i]?.kind === 'word' &&
    (listedAs(view, i, i + 1)?.kind === 'place' ||
      (view.tokens[i + 1]?.kind === 'word' && listedAs(view, i, i + 2)?.kind === 'place'))
  );
}
