import { POSSESSIVE_OPENERS } from '../language/en/name-openers.ts';
import {
  COMPANY_ENDING,
  COMPASS_POINT,
  DEMONYM,
  GIVEN_NAME,
  isCommon,
  isCommonWord,
  LAW_HEAD,
  listedOrganisation,
  listedPlace,
  OPENER,
  ORGANISATION_HEAD,
  PEOPLE,
  PLACE_HEAD,
  PORTFOLIO,
  ROLE,
} from './lexicon.ts';
import { isNameWord } from './name-word.ts';
import { textOf, type View } from './view.ts';
import { wordSet } from '../language/en/packed-lists.ts';

const NATURAL = /^(?:bay|point|island|cove|creek|hill)$/;

/** "People's Bank", "St Mark's", "Prosecutor's Office", "Harrow's Bay": an owner inside the name, not the owner of what is named. */
export function ownsInside(view: View, first: number, clitic: number): boolean {
  const { tokens, classes } = view;
  const { lower, shape } = tokens[clitic - 1]!.word;
  if (shape === 'lower') return false;
  const before = tokens[clitic - 2]?.word.lower;
  if (clitic - 2 >= first && (before === 'st' || before === 'st.' || before === 'saint')) return true;
  if (listedOrganisation(textOf(view, first, clitic + 1)) !== undefined) return true;
  if (!isNameWord(view, clitic + 1)) return false;
  if (POSSESSIVE_OPENERS.has(lower) || POSSESSIVE_OPENERS.has(singular(lower))) return true;
  if (listedPlace(textOf(view, first, clitic)) !== undefined) return false;
  const bits = classes[clitic - 1]!;
  // "Shippers' Council": many of a kind, known as a word or not; with "'s" it may be anybody's name.
  const many = lower.endsWith('s') && tokens[clitic]!.word.lower !== "'s";
  if (
    (many || isCommon(singular(lower)) || (bits & ROLE) !== 0) &&
    (bits & (GIVEN_NAME | DEMONYM)) === 0 &&
    clitic - first <= 6
  ) {
    let last = clitic + 1;
    while (isNameWord(view, last + 1)) last++;
    return (classes[last]! & ORGANISATION_HEAD) !== 0;
  }
  return clitic === first + 1 && NATURAL.test(tokens[clitic + 1]!.word.lower);
}

/** The index after the word that "of", "for" or "on" links to the run ("Bank of Velmark"); 0 where it links nothing. */
export function afterBridge(view: View, i: number, bridged: boolean): number {
  const { tokens, classes } = view;
  const before = classes[i - 1]!;
  // "Union for the Protection of Rivers", "Institute of Rivers of the Orvik Academy"
  const opens =
    bridged ||
    ((before & OPENER) !== 0 && (tokens[i]!.word.lower === 'of' || (before & (ORGANISATION_HEAD | LAW_HEAD)) !== 0));
  let next = i + 1;
  if (tokens[next]?.word.text === 'the') next++;
  if (!isNameWord(view, next)) return 0;
  let last = next;
  while (isNameWord(view, last + 1)) last++;
  if (!opens || tokens[i - 1]!.word.shape === 'lower') return 0;
  // "Tarvik High School on Long Island"
  if (tokens[i]!.word.lower === 'on' && listedPlace(textOf(view, next, last + 1)) !== undefined) return 0;
  // "the passage by Parliament of the Rivers Bill"
  if (next > i + 1 && (before & ORGANISATION_HEAD) !== 0) {
    if (/^(?:Bill|Act|Amendment)$/.test(tokens[last]!.word.text)) return 0;
  }
  return next + 1;
}

/** "Committee to Protect Rivers": the index after the verb that says what a body is for; 0 where none does ("the Committee to Velmark"). */
export function afterAim(view: View, to: number): number {
  const { tokens, classes } = view;
  const heads = OPENER | ORGANISATION_HEAD;
  if ((classes[to - 1]! & heads) !== heads || tokens[to - 1]!.word.shape === 'lower') return 0;
  const isAim = isNameWord(view, to + 1) && isCommonAt(view, to + 1) && (classes[to + 1]! & GIVEN_NAME) === 0;
  return isAim && isNameWord(view, to + 2) ? to + 2 : 0;
}

/** The index after the word that a comma or "and" joins to the run ("Ministry of Trade, Industry and Energy"); 0 where it joins nothing. */
export function afterJoint(view: View, first: number, i: number, bridged: boolean, limit: number): number {
  const { tokens, classes } = view;
  if (!isNameWord(view, i + 1)) return 0;
  const comma = tokens[i]!.word.text === ',';
  if (comma ? isPlaceOfTwo(view, first, i) : isFirm(view, i) || isPlaceOfTwo(view, first, i)) return i + 2;
  const spelt = comma ? 0 : endOfSpelt(view, first, i, limit);
  if (spelt > 0) return spelt;
  if (bridged && isPlainWord(view, i - 1)) {
    // "Chamber of Trade and Chairman of the Club": who else somebody is.
    if (!comma)
      return (isPlainWord(view, i + 1) && !opensTitle(view, i + 1)) || holdsFields(view, first, i) ? i + 2 : 0;
    let end = i + 1;
    while (end < i + 4 && isNameWord(view, end) && (isPlainWord(view, end) || holdsFields(view, first, end - 1))) end++;
    const after = tokens[end]?.word.text;
    return end > i + 1 && (after === 'and' || (after === ',' && (classes[i + 1]! & PORTFOLIO) !== 0)) ? end : 0;
  }
  if (comma) {
    // "Orvik Motors Co., Ltd."
    if ((classes[i - 1]! & classes[i + 1]! & COMPANY_ENDING) !== 0) return i + 2;
    // "Economic, Social and Environmental Council"
    let and = i + 1;
    while (
      and < limit &&
      (isPlainWord(view, and) || tokens[and]!.word.text === ',') &&
      tokens[and]!.word.lower !== 'and'
    )
      and++;
    return isPlainWord(view, i - 1) &&
      tokens[and]?.word.lower === 'and' &&
      isNameWord(view, and - 1) &&
      isNameWord(view, and + 1) &&
      opensBody(view, first, and, limit)
      ? i + 2
      : 0;
  }
  // "Ministry of Hajj and Umrah", unless what follows stands by itself ("Bank of Velmark and Reuters").
  if (bridged && holdsFields(view, first, i)) return i + 2;
  return opensBody(view, first, i, limit) ? i + 2 : 0;
}

/** "Chairman of" */
function opensTitle({ classes, tokens }: View, i: number): boolean {
  return (classes[i]! & ROLE) !== 0 && tokens[i + 1]?.word.lower === 'of';
}

const KIN_OF_FIRMS = /^(?:sons|brothers|daughters|partners|associates)$/;

/** "Orvik and Sons": a firm, before the "and" at a token. */
function isFirm({ tokens }: View, and: number): boolean {
  const { lower, shape } = tokens[and + 1]!.word;
  return shape === 'capital' && KIN_OF_FIRMS.test(lower);
}

/** "Bosnia and Herzegovina", "Washington, DC": a listed place with an "and" or a comma in it, a title before it or not. */
export function isPlaceOfTwo(view: View, first: number, and: number): boolean {
  const { tokens, classes } = view;
  const other = tokens[and]!.word.text === ',' ? 'upper' : 'capital';
  if (tokens[and - 1]!.word.shape !== 'capital' || tokens[and + 1]!.word.shape !== other) return false;
  // The list is of hashes, and among all pairs of people some are taken for a place.
  if ((classes[and + 1]! & (GIVEN_NAME | ROLE | COMPASS_POINT | PEOPLE)) !== 0) return false;
  return (
    listedPlace(textOf(view, and - 1, and + 2)) !== undefined ||
    (first < and - 1 && listedPlace(textOf(view, Math.max(first, and - 2), and + 2)) !== undefined)
  );
}

const FIELD_BODIES: ReadonlySet<string> = wordSet(
  'ministry department institute bureau commission committee council faculty secretariat directorate authority federation',
);

/** True for a body of several fields, "Institute of Statistics and Censuses", before the "and" at a token. */
function holdsFields({ tokens, classes }: View, first: number, and: number): boolean {
  const next = tokens[and + 1]!.word;
  if (listedPlace(next.text) !== undefined || listedOrganisation(next.text) !== undefined) return false;
  if (next.shape !== 'capital' || (classes[and + 1]! & (GIVEN_NAME | ROLE)) !== 0) return false;
  for (let i = first; i < and - 1; i++) if (FIELD_BODIES.has(tokens[i]!.word.lower)) return true;
  return false;
}

/** Fields of business that head the names of firms, and open those of longer ones. */
const FIELDS: ReadonlySet<string> = wordSet(
  'command securities minerals resources energy power engineering media communications telecommunications oil mining finance financial investment investments insurance shipping logistics',
);
const PLANS = /^(?:plan|strategy|programme|program|scheme|initiative)$/;

/** "Food and Drug Administration", "Velmark and Orvik Affairs Office": what stands on both sides of "and" is a part of one body. */
function opensBody(view: View, first: number, and: number, limit: number): boolean {
  const { tokens, classes } = view;
  // "in Velmark and Orvik Motors"
  if (first === and - 1 && isAreaWord(view, first) && /^(?:in|from)$/.test(tokens[first - 1]?.word.lower ?? ''))
    return false;
  // "the Velm and Tarvik Council": nobody's name has an article.
  let odd = isPlainWord(view, and - 1) || isAreaWord(view, and - 1) ? 0 : 1;
  if (odd > 0 && !/^(?:the|an?) .*[^s]$/i.test(textOf(view, Math.max(0, and - 2), and))) return false;
  // "Securities and Exchange Commission": what is a head elsewhere is a field here.
  if ((classes[and - 1]! & (ORGANISATION_HEAD | ROLE)) !== 0 && !FIELDS.has(tokens[and - 1]!.word.lower)) return false;
  for (let i = and + 1; i < limit && isNameWord(view, i); i++) {
    const isLast = !isNameWord(view, i + 1);
    // "the UK and European Union" are two.
    if ((classes[i]! & (ORGANISATION_HEAD | LAW_HEAD)) !== 0 && isLast)
      return (
        odd !== 1 &&
        (i > and + 1 ? listedOrganisation(textOf(view, and + 1, i + 1)) === undefined : isPlainWord(view, and - 1))
      );
    // "National Recovery and Resilience Plan"
    if (isLast && PLANS.test(tokens[i]!.word.lower)) return i > and + 1 && and > first + 1;
    if (!isPlainWord(view, i) && !isAreaWord(view, i) && (classes[i]! & ORGANISATION_HEAD) === 0 && odd++ === 0)
      return false;
  }
  return false;
}

/** "Velmark Banking and Insurance Regulatory Commission (VBIRC)": the end of what the letters in brackets spell, "and" left out or not; 0 elsewhere. */
function endOfSpelt(view: View, first: number, and: number, limit: number): number {
  const { tokens } = view;
  let end = and + 1;
  while (end < limit && (isNameWord(view, end) || /^(?:of|for)$/.test(tokens[end]!.word.lower))) end++;
  const short = tokens[end]?.word.text === '(' ? tokens[end + 1]?.word : undefined;
  if (short === undefined || short.text.length < 3 || tokens[end + 2]?.word.text !== ')') return 0;
  let letters = '';
  const from = tokens[first]!.word.lower === 'the' ? first + 1 : first;
  for (let i = from; i < end; i++) if (tokens[i]!.word.shape !== 'lower') letters += tokens[i]!.word.lower[0]!;
  return letters === short.lower ? end : 0;
}

function isCommonAt({ tokens }: View, i: number): boolean {
  return tokens[i]?.kind === 'word' && isCommonWord(tokens[i].word);
}

function isPlainWord({ tokens, classes }: View, i: number): boolean {
  return isCommonWord(tokens[i]!.word) || (classes[i]! & PORTFOLIO) !== 0;
}

/** A word for a place inside a longer name: a listed place, an adjective of one, or a word that goes with one. */
function isAreaWord({ tokens, classes }: View, i: number): boolean {
  const { text } = tokens[i]!.word;
  return (
    (classes[i]! & (DEMONYM | PLACE_HEAD)) !== 0 ||
    listedPlace(text) !== undefined ||
    listedOrganisation(text) !== undefined
  );
}

function singular(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
