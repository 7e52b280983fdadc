import type { EntityKind } from '../model.ts';
import type { Apposition } from './apposition.ts';
import {
  COMPANY_ENDING,
  COMPASS_POINT,
  EVENT_HEAD,
  FACILITY_HEAD,
  GIVEN_NAME,
  HONORIFIC,
  isCommon,
  LAW_HEAD,
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
import { listedAs, type View } from './view.ts';

/** How much speaks for each kind; `other` is everything that is neither person, organisation nor place. Units are those of log odds. */
export interface Evidence {
  person: number;
  organization: number;
  place: number;
  other: number;
}

/** What the words of the name say by themselves. The same wherever the name stands. */
export function evidenceOfForm(view: View, piece: Piece): Evidence {
  const { tokens, classes } = view;
  const { first, end } = piece;
  const found: Evidence = { person: 0, organization: 0, place: 0, other: 0 };
  const listed = listedAs(view, first, end);
  if (listed !== undefined) found[listed.kind] += 2 + 4 * listed.strength;

  const length = end - first;
  let linked = false;
  let common = 0;
  let particle = false;
  let initial = false;
  for (let i = first; i < end; i++) {
    const { text, lower, shape } = tokens[i]!.word;
    if (lower === 'of' || lower === 'for' || lower === 'and' || lower === '&' || lower === 'on') linked = true;
    else if (shape === 'lower' && (classes[i]! & PARTICLE) !== 0) particle = true;
    else if (/^\p{Lu}\.?$/u.test(text) || (/^(?:\p{Lu}\.){2,}$/u.test(text) && length > 1 && i === first))
      initial = true;
    else if (isCommon(lower) && (classes[i]! & GIVEN_NAME) === 0) common++;
    if (/^(?:al|el|ul)-\p{L}|^(?:Al|El)-/u.test(text)) particle = true;
  }
  const lastBits = classes[end - 1]!;
  const headBits = linked ? headBefore(view, first, end) : lastBits;
  if (length > 1 || linked) {
    if ((lastBits & COMPANY_ENDING) !== 0) found.organization += 5;
    if ((headBits & ORGANISATION_HEAD) !== 0) found.organization += 3.5;
    if ((headBits & FACILITY_HEAD) !== 0) found.place += 3;
    if ((headBits & PLACE_HEAD) !== 0) found.place += 3;
    else if (
      (classes[first]! & PLACE_HEAD) !== 0 &&
      !linked &&
      /^(?:lake|mount|mt|mt\.|port|cape|fort|camp|san|santa|rio|saint)$/.test(tokens[first]!.word.lower)
    )
      found.place += 3;
    if ((headBits & EVENT_HEAD) !== 0) found.other += 4;
    if ((headBits & (LAW_HEAD | WORK_HEAD)) !== 0) found.other += 4;
  }
  if (length > 1 && !linked) {
    if ((classes[first]! & GIVEN_NAME) !== 0 && common < length - 1) found.person += 2.5;
    else if (length <= 4 && common === 0) found.person += 1.5;
    if (/^(?:jr|sr)\.?$/.test(tokens[end - 1]!.word.lower)) found.person += 3;
    if (particle) found.person += 1.2;
    if (initial) found.person += 2.5;
    if (common >= length - 1 && common > 0) found.organization += 1.2;
    if (common === length) found.other += 0.8;
  } else if (length === 1) {
    if ((lastBits & GIVEN_NAME) !== 0) found.person += 1.2;
    if (particle) found.person += 0.6;
    if (isAcronym(tokens[first]!.word.text)) found.organization += 2.5;
    else if (tokens[first]!.word.shape === 'mixed' && !particle) found.organization += 1;
  }
  if (/^(?:st|saint|san|santa)\.?$/.test(tokens[first]!.word.lower) && length > 1) found.place += 1.5;
  return found;
}

/** What stands around one mention says. */
export function evidenceOfPlace(
  view: View,
  piece: Piece,
  apposition: Apposition | undefined,
  titled: boolean,
): Evidence {
  const { tokens, classes } = view;
  const { first, end } = piece;
  const found: Evidence = { person: 0, organization: 0, place: 0, other: 0 };
  const before = tokens[first - 1];
  const beforeBits = before === undefined || view.opening[first] === 1 ? 0 : classes[first - 1]!;
  const after = tokens[end];
  const afterBits = after === undefined || !after.spaced ? 0 : classes[end]!;
  const lowerBefore = view.opening[first] === 1 ? '' : (before?.word.lower ?? '');
  const lowerAfter = after?.word.lower ?? '';

  if (titled) found.person += 4;
  if (piece.title !== undefined) found.person += (classes[piece.title.end - 1]! & (HONORIFIC | ROLE)) !== 0 ? 2 : 0.5;
  if (piece.beforeTitle === true) {
    found.organization += 1.5;
    found.place += 1.5;
    found.person -= 2;
  }
  if (apposition?.age === true) found.person += 3.5;
  if (apposition?.role !== undefined) found.person += 3;
  if (apposition?.noun !== undefined) {
    const bits = classes[apposition.noun]!;
    if ((bits & ORGANISATION_NOUN) !== 0) found.organization += 2.5;
    if ((bits & PLACE_NOUN) !== 0) found.place += 2.5;
  }
  if (before?.word.shape !== 'lower' && before?.kind === 'word') return found;

  if ((beforeBits & ORGANISATION_NOUN) !== 0 && (beforeBits & PLACE_NOUN) === 0) found.organization += 2;
  if (lowerBefore === 'the') {
    found.organization += 1;
    found.other += 0.8;
    found.person -= 2.5;
  }
  if ((beforeBits & PLACE_PREPOSITION) !== 0) {
    found.place += 2;
    found.person -= 0.7;
  } else if ((beforeBits & WEAK_PREPOSITION) !== 0) found.place += 0.5;
  else if ((beforeBits & COMPASS_POINT) !== 0) found.place += 2.5;
  else if (lowerBefore === 'of' && (classes[first - 2] ?? 0) & PLACE_NOUN) found.place += 3;
  else if ((beforeBits & PLACE_NOUN) !== 0) found.place += 1;
  if ((beforeBits & SPEECH) !== 0) found.person += 0.8;

  if (after === undefined) return found;
  if (lowerAfter === 'who' || (lowerAfter === ',' && tokens[end + 1]?.word.lower === 'who')) found.person += 2.5;
  else if ((afterBits & SPEECH) !== 0) {
    found.person += 1;
    found.organization += 0.6;
  } else if ((afterBits & PLACE_NOUN) !== 0 && after.word.shape === 'lower')
    found.place += (afterBits & ORGANISATION_NOUN) !== 0 ? 1 : 2.5;
  else if ((afterBits & ORGANISATION_NOUN) !== 0 && after.word.shape === 'lower') found.organization += 1.5;
  else if (lowerAfter === ',' && listedPlaceAt(view, end + 1)) found.place += 2;
  else if ((afterBits & ROLE) !== 0 && after.word.shape === 'lower') found.organization += 1.2;
  return found;
}

/** The kind with most behind it, and how sure: 0 to 1. */
export function decide(evidence: Evidence): { kind: Exclude<EntityKind, 'work'> | 'work'; confidence: number } {
  const { person, organization, place, other } = evidence;
  const best = Math.max(person, organization, place, other);
  const kind = best === place ? 'place' : best === person ? 'person' : best === organization ? 'organization' : 'work';
  const total =
    Math.exp(person - best) + Math.exp(organization - best) + Math.exp(place - best) + Math.exp(other - best);
  return { kind, confidence: Math.round(100 / total) / 100 };
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
