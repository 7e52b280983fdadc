import { ORGANISATION_OPENERS, PLACE_OPENERS } from '../language/en/name-openers.ts';
import { question } from '../sentences/words.ts';
import { isAt, plainText, UPPER } from '../source/characters.ts';
import { isAcronym, NO_EVIDENCE, type Evidence } from './kind.ts';
import {
  classOf,
  COMPANY_ENDING,
  COMPASS_POINT,
  EVENT_HEAD,
  FACILITY_HEAD,
  FUNCTION_WORD,
  GIVEN_NAME,
  isCommonWord,
  LAW_HEAD,
  listedOrganisation,
  listedPlace,
  listsOf,
  NUMBERED,
  ORGANISATION_HEAD,
  PARTICLE,
  PLACE_HEAD,
  WORK_HEAD,
} from './lexicon.ts';
import { isOrdinal, opensEvent } from './other-kind.ts';
import type { Piece } from './segment.ts';
import { listedAs, textOf, type InLists, type View } from './view.ts';
import { wordSet } from '../language/en/packed-lists.ts';

/** What the words of the name say by themselves. The same wherever the name stands. */
export function evidenceOfForm(view: View, piece: Piece, { body, place }: InLists): Evidence {
  const { tokens, classes } = view;
  const { first, end } = piece;
  const found: Evidence = { ...NO_EVIDENCE };
  // A name that two lists hold says half as much of either.
  const weight = body !== undefined && place !== undefined ? 0.5 : 1;
  if (body !== undefined) found.organization += (2 + 4 * body.strength) * weight;
  if (place !== undefined) found.place += (2 + 4 * place.strength) * weight;

  const shape = shapeOf(view, piece);
  if (end - first === 1) addLone(view, first, shape, found);
  else {
    addHead(view, piece, shape, found);
    if (shape.titled && !isGiven(view, first)) found.other += 3;
    if (!shape.linked) addParts(view, piece, shape, found);
  }
  if (end > first + 1 && SAINTS.has(tokens[first]!.word.lower)) found.place += 1.5;
  if ((classes[first]! & LAW_HEAD) !== 0 && tokens[end - 1]!.kind === 'number') found.other += 6;
  return found;
}

const SAINTS: ReadonlySet<string> = wordSet('st st. saint saint. san san. santa santa.');

/** What can be counted of the words of a name. */
interface Shape {
  /** "of", "for" or "and" stands inside. */
  linked: boolean;
  /** An owner stands inside ("King's College Orvik"). */
  owns: boolean;
  /** How many are common words. */
  common: number;
  /** "van", "bin", "al-". */
  particle: boolean;
  /** "J.", or a nickname. */
  initial: boolean;
  /** A word of grammar with a capital stands inside: the title of something ("A Word for My Son"). */
  titled: boolean;
  /** A listed country or region stands inside. */
  holdsPlace: boolean;
}

function shapeOf({ tokens, classes }: View, { first, end }: Piece): Shape {
  const found: Shape = {
    linked: false,
    owns: false,
    common: 0,
    particle: false,
    initial: false,
    titled: false,
    holdsPlace: false,
  };
  for (let i = first; i < end; i++) {
    const { word } = tokens[i]!;
    const { text, lower, shape } = word;
    // "Channel Nine" is no title.
    const isNumber = i > first && (classes[i - 1]! & NUMBERED) !== 0;
    if (i > first && !isNumber && shape === 'capital' && (classes[i]! & (FUNCTION_WORD | GIVEN_NAME)) === FUNCTION_WORD)
      found.titled = true;
    if (tokens[i]!.kind === 'clitic') found.owns = true;
    // "Mara “Red” Ilves"
    else if (tokens[i]!.kind === 'mark') found.initial = true;
    else if (LINKS.has(lower)) found.linked = true;
    else if (shape === 'lower' && (classes[i]! & PARTICLE) !== 0) found.particle = true;
    else if (
      isInitial(text) ||
      (i === first && end > first + 1 && isInitials(text) && listsOf(word).place === undefined)
    )
      found.initial = true;
    else if (isCommonWord(word) && (classes[i]! & GIVEN_NAME) === 0) found.common++;
    else if (i > first && listsOf(word).place?.strength === 1) found.holdsPlace = true;
    if (text[2] === '-' && /^(?:al|el|ul)-[A-Za-zÀàª]|^(?:Al|El)-/.test(plainText(text))) found.particle = true;
  }
  return found;
}

/** "J" or "J." */
function isInitial(text: string): boolean {
  return (text.length === 1 || (text.length === 2 && text[1] === '.')) && isAt(text, 0, UPPER);
}

/** "J.K." */
function isInitials(text: string): boolean {
  return text.endsWith('.') && /^(?:[A-ZÀ]\.){2,}$/.test(plainText(text));
}

const BEHIND_PEOPLE = /^(?:I{1,3}|IV|VI?|JR|SR|MP|MPP|MLA|MEP|QC|KC|SC|SJ|CBE|OBE|MBE|AM|AO|MD|PHD|DDS|ESQ)$/;

function isFirmLetters(text: string): boolean {
  return text.length < 6 && isAcronym(text) && !BEHIND_PEOPLE.test(text);
}

const NAMING_HEADS = ORGANISATION_HEAD | FACILITY_HEAD | EVENT_HEAD | WORK_HEAD | LAW_HEAD | PLACE_HEAD;

const LINKS: ReadonlySet<string> = wordSet('of for and & on to in');

const opensPlace = question((lower) => PLACE_OPENERS.has(lower));
const opensBody = question((lower) => ORGANISATION_OPENERS.has(lower));

function addHead(view: View, { first, end }: Piece, shape: Shape, found: Evidence): void {
  const { tokens, classes } = view;
  const last = classes[isOrdinal(tokens[end - 1]!.word.lower) ? end - 2 : end - 1]!;
  const inner = shape.linked ? headBefore(view, first, end) : last;
  // "Prevention and Control of Floods Act", "Administration of Rivers Act"
  const isLaw = (last & LAW_HEAD) !== 0 && ((inner & NAMING_HEADS) === 0 || tokens[end - 1]!.word.text === 'Act');
  const head = isLaw ? last : inner;
  const { word } = tokens[first]!;
  const opener = word.lower;
  if ((classes[end - 1]! & COMPANY_ENDING) !== 0 || tokens[end - 1]!.word.text === '+') found.organization += 5;
  if ((head & ORGANISATION_HEAD) !== 0) found.organization += 3.5;
  if ((head & (FACILITY_HEAD | PLACE_HEAD)) !== 0) found.place += 3;
  else if (!shape.linked && opensPlace(word)) found.place += 3;
  // "El Tarvo", "Las Orvas": a Spanish article opens the names of places, and of papers, which contexts tell.
  else if (end - first === 2 && /^(?:el|la|los|las)$/.test(opener)) found.place += 2;
  // "South Orvik", "Northern Ardal"
  else if (
    (classes[first]! & COMPASS_POINT) !== 0 &&
    (end - first === 2 ? !isCommonWord(tokens[first + 1]!.word) : listedAs(view, first + 1, end) !== undefined)
  )
    found.place += 3;
  // "St. Orvik Eagles": the town and what its team is called.
  if (isTeam(view, first, end)) found.organization += 4;
  // "Tarvik 66ers": nothing else is called so.
  if (tokens[end - 1]!.word.lower.endsWith('ers') && tokens[end - 1]!.kind === 'number') found.organization += 5;
  // "Orvik AMC": letters behind a name are those of a firm, unless they are somebody's degree or seat.
  if (!shape.linked && !isOrdinal(tokens[end - 1]!.word.lower) && isFirmLetters(tokens[end - 1]!.word.text))
    found.organization += 3;
  if (opensBody(word) && (head & (ORGANISATION_HEAD | FACILITY_HEAD)) === 0) found.organization += 2.5;
  // "Tropical Storm Ilva", but not "Orvik Hurricane Centre"
  if (
    (head & EVENT_HEAD) !== 0 ||
    opensEvent(opener) ||
    (end - first > 2 && (head & NAMING_HEADS) === 0 && opensEvent(tokens[first + 1]!.word.lower))
  )
    found.other += 4;
  if (isPair(view, first, end)) found.organization += 3;
  // "Sigma Alpha Tau"
  if (GREEK.test(opener) && GREEK.test(tokens[first + 1]!.word.lower)) found.organization += 5;
  if ((head & (LAW_HEAD | WORK_HEAD)) !== 0) found.other += 4;
}

const GREEK = /^(?:alpha|beta|gamma|delta|epsilon|zeta|theta|kappa|lambda|pi|sigma|tau|phi|chi|psi|omega)$/;

/** A body that the lists know by its last word, behind a place that they know; "City" behind a city, but not "Oklahoma City". */
function isTeam(view: View, first: number, end: number): boolean {
  const { text } = view.tokens[end - 1]!.word;
  if (text !== 'City' && (!text.endsWith('s') || listedOrganisation(text) === undefined)) return false;
  const place = listedPlace(textOf(view, first, end - 1));
  return place !== undefined && (text !== 'City' || place.strength < 1);
}

/** "Orvik & Tarvik": a firm by its sign. */
function isPair({ tokens }: View, first: number, end: number): boolean {
  for (let i = first + 1; i < end - 1; i++) if (tokens[i]!.word.text === '&') return true;
  return false;
}

function addParts(view: View, { first, end }: Piece, shape: Shape, found: Evidence): void {
  const length = end - first;
  const given = isGiven(view, first);
  // "Mara Ilves Foundation": somebody's name inside the name of something else.
  const isNamedAfter = length > 2 && (view.classes[end - 1]! & NAMING_HEADS) !== 0;
  // "Ann Hall", "Peter Hill": unless something around says that it is a place.
  if (given && length === 2 && SURNAMES.test(view.tokens[end - 1]!.word.lower)) found.person += 3.2;
  else if (given && shape.common < length - 1) found.person += isNamedAfter ? 1 : 3.5;
  else if (given && length === 2 && (view.classes[end - 1]! & NAMING_HEADS) === 0) found.person += 1.8;
  else if (length <= 4 && shape.common === 0) found.person += 1.5;
  // "Miles O'Tarn", "Rusty McTarn", "Miles Tarn Jr.": whatever word the first is.
  if (SON_OF.test(view.tokens[end - 1]!.word.text)) found.person += 3;
  // "Moudjahid Mohamed Tahar": a rare name or a word of honour before a given name.
  if (!given && length > 2 && shape.common === 0 && isGiven(view, first + 1)) found.person += 2;
  // "City University London"
  for (let i = first + 1; i < end - 1; i++) if (INNER_HEADS.test(view.tokens[i]!.word.lower)) found.organization += 2.5;
  if (shape.owns) found.person -= 3;
  if (shape.particle) found.person += 1.2;
  if (shape.initial) found.person += 2.5;
  if (shape.holdsPlace && !given && found.place < 3) found.organization += 2.3;
  if (shape.common >= length - 1 && !given) found.organization += 0.4;
  if (shape.common === length) found.other += 0.8;
}

/** Words for places that many people are called by as well. */
const SURNAMES = /^(?:hall|hill|fields?|rivers?|beach|castle|lane|church|bridges?|brooks?|marsh|forest|lake|banks)$/;

const SON_OF = /^(?:O['’]|Mc)[A-Z]|^[JS][rR]\.?$/;
const INNER_HEADS = /^(?:university|institute|college|ministry|hospital|radio|tv|fm)$/;

const ARTICLES: ReadonlySet<string> = wordSet('al el la le los las de');

/** A given name, or two of them with a hyphen ("Carol-Ann"); "Al" before a name is mostly the article. */
function isGiven({ tokens, classes }: View, i: number): boolean {
  const { lower } = tokens[i]!.word;
  if (ARTICLES.has(lower)) return false;
  if ((classes[i]! & GIVEN_NAME) !== 0) return true;
  const hyphen = lower.indexOf('-');
  return hyphen > 0 && (classOf(lower.slice(0, hyphen)) & GIVEN_NAME) !== 0;
}

/** "SoftBank", "EcoGo"; not "McTarn". Read in `plainText`. */
const CAMEL = /^(?!(?:Ma?c|De|Di|La|Le|Du|Van|Fitz|O)[A-ZÀ])[A-ZÀ][a-zà]+[A-ZÀ]/;

function addLone(view: View, i: number, shape: Shape, found: Evidence): void {
  const { tokens, classes } = view;
  const { text } = tokens[i]!.word;
  if ((classes[i]! & EVENT_HEAD) !== 0) found.other += 2;
  if (isGiven(view, i)) found.person += 2;
  if (shape.particle) found.person += 0.6;
  // "Orvik-2", "EVs": a probe or another of a row, many of a kind.
  if (/-\d+$|^[A-Z]{2,}s$/.test(text)) found.other += 3;
  // "Velm-Orvik": a pair of places, or a part of one.
  const hyphen = text.indexOf('-');
  if (hyphen > 0 && listedPlace(text)?.kind !== 'place' && listedPlace(text.slice(0, hyphen)) !== undefined)
    found.place += 1.5;
  // "a G4 storm", "the F1 season"
  if (isAcronym(text)) found.organization += /^.\d$/.test(text) ? -1 : 1.7;
  else if (tokens[i]!.word.shape === 'mixed' && CAMEL.test(plainText(text))) {
    found.organization += 2;
    found.person -= 1.5;
  } else if (tokens[i]!.word.shape === 'mixed' && !/['-]/.test(text) && !shape.particle) found.organization += 0.6;
  else {
    found.person += 0.1;
    found.organization -= 0.4;
  }
}

/** The bits of the word before the first "of", "for", "on" or "to": the head of a linked name. */
function headBefore(view: View, first: number, end: number): number {
  for (let i = first + 1; i < end; i++) {
    const { lower, shape } = view.tokens[i]!.word;
    // "al Qaeda in the Arabian Peninsula"
    if (lower === 'in') return ORGANISATION_HEAD;
    if (shape === 'lower' && /^(?:of|for|on|to)$/.test(lower)) return view.classes[i - 1]!;
  }
  return view.classes[end - 1]!;
}
