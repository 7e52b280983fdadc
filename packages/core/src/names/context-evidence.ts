import { itemAt } from '../source/search.ts';
import type { Apposition } from './apposition.ts';
import { NO_EVIDENCE, type Evidence } from './kind.ts';
import {
  classOf,
  COMPASS_POINT,
  FACILITY_HEAD,
  FUNCTION_WORD,
  HONORIFIC,
  isCommon,
  ORGANISATION_HEAD,
  ORGANISATION_NOUN,
  PLACE_HEAD,
  PLACE_NOUN,
  PLACE_PREPOSITION,
  ROLE,
  SPEECH,
  WEAK_PREPOSITION,
} from './lexicon.ts';
import type { Piece } from './segment.ts';
import { listedAs, type View } from './view.ts';
import { wordSet } from '../language/en/packed-lists.ts';

/** What stands around one mention says. */
export function evidenceOfContext(
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
  const before = itemAt(tokens, first - 1);
  // "In Velmark", "Carmaker Velmark": a word that has its capital from the sentence.
  const isOfGrammar =
    first > 0 && view.opening[first - 1] === 1 && (classes[first - 1]! & (FUNCTION_WORD | ORGANISATION_NOUN)) !== 0;
  if (before?.kind === 'word' && before.word.shape !== 'lower' && before.word.lower !== 'the' && !isOfGrammar)
    return found;
  // "the Orvik administration": the article belongs to the noun.
  const isAttribute = before?.word.lower === 'the' && OF_PEOPLE.has(tokens[end]?.word.text ?? '');
  if (isAttribute) found.person += 1;
  else if (view.opening[first] === 0 && before !== undefined) addBefore(view, piece, found);
  if (tokens[end] !== undefined) addAfter(view, piece, found);
  return found;
}

const OF_PEOPLE: ReadonlySet<string> = wordSet(
  'administration campaign presidency family affair trial era brothers sisters doctrine',
);

/** "shouted at Daniel Park" */
const AT_PEOPLE = /^(?:laugh|shout|yell|look|star|point|aim|ang)/;

/** "a degree in Sociology" */
const STUDIES = /^(?:[BM]A|[BM]Sc|PhD|degree|diploma)$/;

function addBefore(view: View, { first, end }: Piece, found: Evidence): void {
  const { tokens, classes, passage } = view;
  const bits = classes[first - 1]!;
  const { lower } = tokens[first - 1]!.word;
  if (lower === 'the') {
    found.organization += 1;
    found.other += 0.8;
    found.person -= 2.5;
  } else if (
    (lower === '(' || (lower === 'or' && tokens[first - 2]?.word.text === ',')) &&
    (classes[first - 2]! & (ORGANISATION_NOUN | ORGANISATION_HEAD)) === 0
  ) {
    // "closed-circuit television (CCTV)", "electric vehicles, or EVs": the letters of a thing.
    const noun = tokens[lower === '(' ? first - 2 : first - 3]?.word;
    if (noun?.shape === 'lower' && tokens[first]!.word.text.replace(/s$/, '').endsWith(noun.text[0]!.toUpperCase())) {
      found.person -= 9;
      found.place -= 9;
      found.organization -= 20;
    }
  } else if (lower === ',' && tokens[end]?.word.text === ',' && (classes[first - 2]! & ORGANISATION_NOUN) !== 0) {
    // "the news agency, Orvik, reported"
    found.organization += 3;
  } else if ((bits & PLACE_PREPOSITION) !== 0 && !STUDIES.test(tokens[first - 2]?.word.text ?? '')) {
    found.place += 3.1;
    found.person -= 1;
  } else if ((bits & WEAK_PREPOSITION) !== 0) {
    // "at Albert Park"
    const isSpot = lower === 'at' && end > first + 1 && (classes[end - 1]! & (FACILITY_HEAD | PLACE_HEAD)) !== 0;
    found.place += isSpot && !AT_PEOPLE.test(tokens[first - 2]?.word.lower ?? '') ? 1.2 : 0.2;
  } else if ((bits & COMPASS_POINT) !== 0) found.place += 2.5;
  else if (lower === 'of' && first > 1) addOf(view, first, found);
  else if ((bits & ORGANISATION_NOUN) !== 0 && (bits & PLACE_NOUN) === 0) found.organization += 2;
  else if ((bits & PLACE_NOUN) !== 0) found.place += 1;
  else if (lower === 'called' || lower === 'named') addCalled(view, first - 2, found);
  else if (lower === 'like' || lower === 'including') addCalled(view, first - 2, found);
  else if (tokens[first - 2]?.word.lower === 'such') addCalled(view, first - 3, found);
  // "They said Orvik is": of whom or what it is said is open; "Kessun called Ilves" in, but "a play called Ilves".
  // "told Orvik on Monday": those who are told are named in full elsewhere, or ask for a paper.
  if (lower === 'told') found.organization += 1.2;
  else if ((bits & SPEECH) !== 0 && (lower !== 'called' || tokens[first - 2]?.word.shape !== 'lower'))
    found.person += /^(?:VB[DZ]|MD)$/.test(passage.tags[end] ?? '') ? 0.4 : 1.6;
  // "as told by Ilves"
  else if (lower === 'by' && (classes[first - 2]! & SPEECH) !== 0) found.person += 1.6;
  // People are named in full elsewhere.
  else if (tokens[first - 2]?.word.lower === 'according') found.organization += 1;
}

/** "a group called", "one such town, named", "towns such as": what is called so is said before. */
function addCalled({ tokens }: View, noun: number, found: Evidence): void {
  const bits = classOfNoun(tokens[tokens[noun]?.word.text === ',' ? noun - 1 : noun]?.word.lower ?? '');
  if ((bits & ROLE) !== 0) found.person += 2.5;
  else if ((bits & ORGANISATION_NOUN) !== 0) found.organization += 4;
  else if ((bits & PLACE_NOUN) !== 0) found.place += 3;
}

/** Of a noun in either number: what is known of one is so of many ("the cities of"). */
function classOfNoun(word: string): number {
  return classOf(word) | (word.endsWith('s') ? classOf(word.replace(/ies$|s$/, (end) => (end === 's' ? '' : 'y'))) : 0);
}

/** "mayor of", "people of": those of a place; "head of", "founder of": mostly those of a body. */
function addOf({ tokens }: View, first: number, found: Evidence): void {
  const { lower } = tokens[first - 2]!.word;
  const bits = classOfNoun(lower);
  if ((bits & COMPASS_POINT) !== 0) found.place += 3;
  else if (AREAS.test(lower)) found.place += 5.5;
  else if (OF_PLACES.has(lower)) found.place += 2;
  else if (OF_BODIES.has(lower)) found.organization += 3;
  // "Lord Vance of Orvik"
  else if (tokens[first - 2]!.word.shape === 'capital' && bits === 0 && !isCommon(lower)) found.place += 1.2;
  else if ((bits & PLACE_NOUN) !== 0) found.place += 3.5;
  else if ((bits & ROLE) !== 0) {
    found.organization += 0.8;
    found.place += 0.3;
  }
}

const OF_PLACES: ReadonlySet<string> = wordSet(
  'people residents villagers inhabitants citizens mayor governor bishop archbishop king queen prince emir sultan duke earl countess university republic kingdom battle siege shelling bombing outskirts streets bank',
);
/** What states and towns have, and people and bodies do not. */
const OWNED_BY_STATES: ReadonlySet<string> = wordSet(
  'capital border borders territory coast coastline parliament economy army military population airport harbour harbor outskirts suburbs president prime foreign neighbour neighbours neighbor neighbors',
);
/** What people have, and places and bodies do not. */
const OWNED_BY_PEOPLE: ReadonlySet<string> = wordSet(
  'wife husband mother father parents son sons daughter brother sister widow children death birth birthday life career childhood lawyer lawyers attorney attorneys book letter letters speech remarks comments words face body voice house mind',
);
const OF_BODIES: ReadonlySet<string> = wordSet(
  'founder founders co-founder co-founders owner owners co-owner co-owners head heads boss ceo chairman chairwoman chair executive director directors employees member members shareholders shares customers subsidiary',
);
const PEOPLE_NOUNS: ReadonlySet<string> = wordSet(
  'language people peoples culture tribe tribes clan ethnic women community communities cuisine literature tradition traditions',
);

/** What only places are: "Orvik province", "the village of Ana Ilves"; firms have mines, and candidates camps. */
const AREAS =
  /^(?:city|village|municipality|county|province|region|district|prefecture|governorate|island|river|suburb)s?$/;
const MEDIA = /^(?:newspaper|magazine|daily|broadcaster|website)$/;
const STREETS = /^(?:Street|Road|Avenue)s?$/;

function addAfter(view: View, { first, end }: Piece, found: Evidence): void {
  const { tokens, classes } = view;
  const after = tokens[end]!;
  const { lower, shape } = after.word;
  // "the Velm nuclear plant"
  let noun = end;
  while (/^(?:nuclear|power)$/.test(tokens[noun]?.word.lower ?? '')) noun++;
  const one = after.spaced && shape === 'lower' ? (classes[noun] ?? 0) : 0;
  // "Velm and Orvik districts"
  const bits = one === 0 && lower.endsWith('s') ? classOfNoun(lower) & PLACE_NOUN : one;
  const behind = lower === ',' ? tokens[end + 1]?.word.lower : lower;
  if (behind === 'who') found.person += 2.5;
  else if (after.word.text === 'Flight') found.organization += 4;
  // "Orvik, which makes cars", "Orvik, based in Tarvik"
  else if (behind === 'which' || behind === 'based') found.organization += 1;
  // "a nurse from Orvik said"
  else if ((bits & SPEECH) !== 0 && (classes[first - 1]! & (PLACE_PREPOSITION | WEAK_PREPOSITION)) === 0) {
    found.person += 1;
    // Papers and agencies report.
    found.organization += lower === 'reported' ? 1.8 : 0.6;
  } else if ((bits & PLACE_NOUN) !== 0)
    found.place += (bits & ORGANISATION_NOUN) !== 0 ? 1 : AREAS.test(lower) ? 5 : 2.5;
  // "Velmark's Orvik newspaper"
  else if (MEDIA.test(lower) && tokens[first - 1]?.kind === 'clitic') found.organization += 9;
  // "Orvik police" are those of a town.
  else if ((bits & ORGANISATION_NOUN) !== 0)
    found[lower === 'police' ? 'place' : 'organization'] += lower === 'party' ? 3 : 1.5;
  else if (lower === 'news' && ((classes[end + 1] ?? 0) & ORGANISATION_NOUN) !== 0) found.organization += 2.5;
  else if (after.kind === 'clitic' && OWNED_BY_STATES.has(tokens[end + 1]?.word.text ?? '')) found.place += 2;
  else if (after.kind === 'clitic' && OWNED_BY_PEOPLE.has(tokens[end + 1]?.word.text ?? '')) found.person += 1.2;
  else if (lower === ',' && listedPlaceAt(view, end + 1)) found.place += 2;
  // "Orvik recorded 12 mm of rain", "Orvik saw a low of 4", "Orvik 8.4mm"
  else if (isMeasured(view, after.kind === 'number' ? end : end + 1)) found.place += 2.5;
  // "Mool and Tarvik Streets"
  else if (lower === 'and' && STREETS.test(tokens[end + 2]?.word.text ?? '')) found.place += 3;
  // "Orvik residents"
  else if ((bits & ROLE) !== 0 && OF_PLACES.has(lower)) found.place += 2.5;
  else if ((bits & ROLE) !== 0) {
    found.organization += 2;
    // Towns have none.
    if (lower.startsWith('spokes')) found.place -= 2.5;
  } else if (PEOPLE_NOUNS.has(lower)) found.other += 2;
}

function isMeasured({ tokens }: View, i: number): boolean {
  return /^(?:[\d.]+ ?(?:mm|cm|°)|a (?:low|minimum|maximum))/.test(
    `${tokens[i]?.word.text} ${tokens[i + 1]?.word.text}`,
  );
}

function listedPlaceAt(view: View, i: number): boolean {
  return (
    view.tokens[i]?.kind === 'word' &&
    (listedAs(view, i, i + 1)?.kind === 'place' ||
      (view.tokens[i + 1]?.kind === 'word' && listedAs(view, i, i + 2)?.kind === 'place'))
  );
}
