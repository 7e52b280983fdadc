import {
  COMPANY_ENDING,
  COMPASS_POINT,
  DEMONYM,
  EVENT_HEAD,
  FACILITY_HEAD,
  FUNCTION_WORD,
  GIVEN_NAME,
  HONORIFIC,
  isCommonWord,
  LAW_HEAD,
  ORGANISATION_HEAD,
  PEOPLE,
  PLACE_HEAD,
  PORTFOLIO,
  ROLE,
  TITLE_MODIFIER,
  WORK_HEAD,
} from './lexicon.ts';
import { isPlural } from './plural.ts';
import { listedAs, type View } from './view.ts';
import { wordSet } from '../language/en/packed-lists.ts';

/** Words that say what a longer name names. */
export const HEADS: number =
  ORGANISATION_HEAD | FACILITY_HEAD | EVENT_HEAD | LAW_HEAD | WORK_HEAD | PLACE_HEAD | COMPANY_ENDING;
/** Words of which titles are made. */
export const TITLE_WORDS: number = ROLE | HONORIFIC | TITLE_MODIFIER | PORTFOLIO;
/** Adjectives of place, people and belief. */
export const ADJECTIVES: number = DEMONYM | PEOPLE | COMPASS_POINT;

/** Titles that are names as well. */
const NAME_LIKE: ReadonlySet<string> = wordSet(
  'shah sultan khan emir king prince judge major pope bishop dean duke earl baron count marshal cook baker farmer hunter singer archer fisher',
);

/** Titles that are nothing else. */
export const CIVIL: RegExp = /^(?:mr|mrs|ms|miss|dr|prof|professor|engr|ayatollah)\.?$/;

/** Offices that are for a field ("Secretary for Health"); others are for whom they serve. */
const IN_GOVERNMENT = /^(?:minister|secretary|undersecretary|commissioner)$/;
const FIELD_LINKS: ReadonlySet<string> = wordSet('of to for in');

/** "Defence Ana Ilves" behind "minister of": past the field or country of the office that opens the run; `first` elsewhere. */
export function afterOfficeField(view: View, first: number, end: number): number {
  const { tokens, classes } = view;
  let link = first - 1;
  // "Minister of the Interior and | Municipalities Ana Ilves"
  if (link < 0) return first;
  if (tokens[link]!.word.lower === 'and')
    while (link > 0 && link > first - 6 && isFieldWord(view, link) && tokens[link]!.word.lower !== 'of') link--;
  if (tokens[link]!.word.lower === 'the') link--;
  if (link < 1 || !FIELD_LINKS.has(tokens[link]!.word.lower) || (classes[link - 1]! & ROLE) === 0) return first;
  for (let i = end - 1; i > first; i--) if (listedAs(view, first, i) !== undefined) return i;
  const { lower } = tokens[link]!.word;
  if (lower !== 'of' && !(lower === 'for' && IN_GOVERNMENT.test(tokens[link - 1]!.word.lower))) return first;
  let i = first;
  while (i < end && isFieldWord(view, i)) i++;
  // "spokesman of the Ministry of Hajj and | Umrah": behind a link the field goes on.
  return i > first && /^(?:of|for|and|,)$/.test(tokens[i - 1]!.word.lower) ? first : i;
}

function isFieldWord({ tokens, classes }: View, i: number): boolean {
  const { lower, text } = tokens[i]!.word;
  if ((classes[i]! & (PORTFOLIO | PLACE_HEAD | ORGANISATION_HEAD)) !== 0 || lower === 'and' || text === ',')
    return true;
  return lower === 'of' || (isCommonWord(tokens[i]!.word) && (classes[i]! & GIVEN_NAME) === 0);
}

/** True where the run that begins at a token names the field or country of an office before it. */
export function behindOffice({ tokens, classes }: View, first: number): boolean {
  return first > 1 && FIELD_LINKS.has(tokens[first - 1]!.word.lower) && (classes[first - 2]! & ROLE) !== 0;
}

/** The index after the titles that open the run before a person's name; `first` where there are none. */
export function afterTitle(view: View, first: number, end: number): number {
  const { tokens, classes } = view;
  let after = first;
  // Only titles so far, so that a word which is a name as well ("Shah", "King") can open the title.
  let opens = true;
  for (let i = first; i < end - 1; i++) {
    const bits = classes[i]!;
    const { lower, shape } = tokens[i]!.word;
    // "Ministry of Hajj and Umrah": past a link there is the rest of a body's name.
    if (shape === 'lower' && (lower === 'of' || lower === 'for')) break;
    if ((bits & (ROLE | HONORIFIC)) !== 0) {
      // "Martin Luther King Jr": a given name before says that the title is a surname.
      if (i > first && after === first && (classes[first]! & (GIVEN_NAME | TITLE_WORDS | ADJECTIVES)) === GIVEN_NAME)
        break;
      // "Harbour Authority Manager Dr Ilves": right behind one title stands another.
      // "Whatever Professor Ana Ilves": nobody is called by a title that is nothing else.
      const isName =
        !opens &&
        after !== i &&
        ((bits & HONORIFIC) !== 0 || NAME_LIKE.has(lower)) &&
        !CIVIL.test(lower) &&
        !lower.endsWith('.');
      // "Dr Hall", "Mr Park": whoever is addressed so is no building.
      const addressed =
        (bits & HONORIFIC) !== 0 &&
        end - i < 4 &&
        (!hasHead(view, i + 1, end) || lower.endsWith('.') || (end === i + 2 && CIVIL.test(lower))) &&
        tokens[i + 1]!.word.shape !== 'lower';
      // "Dean Tarvik": a dean has a given name or "the" as well.
      const isGiven = i === first && end === i + 2 && lower === 'dean';
      // "Twins Study", "Queens Park Rangers": people of a kind before a common word open the name of something else.
      const isKind =
        isPlural(lower) &&
        (bits & HONORIFIC) === 0 &&
        isCommonWord(tokens[i + 1]!.word) &&
        tokens[end]?.word.lower !== 'and';
      if (!isName && !isGiven && !isKind && (isPersonLike(view, i + 1, end) || addressed)) after = i + 1;
    }
    opens &&= (bits & (TITLE_WORDS | ADJECTIVES)) !== 0 || listedAs(view, first, i + 1) !== undefined;
  }
  return after > first ? after : afterOddTitle(view, first, end);
}

/** "Prime Minster Ana Ilves", "Deputy Whatnot Ana Ilves": words of a title, then what opens with a given name. */
function afterOddTitle(view: View, first: number, end: number): number {
  const { tokens, classes } = view;
  if (end - first < 4 || (classes[first]! & (TITLE_MODIFIER | ROLE)) === 0 || (classes[first]! & GIVEN_NAME) !== 0)
    return first;
  const given = end - 2;
  if ((classes[given]! & GIVEN_NAME) === 0 || isCommonWord(tokens[end - 1]!.word) || hasHead(view, first, end))
    return first;
  return isPersonLike(view, given, end) ? given : first;
}

/** True for a run that could be the name of a person behind a title. */
export function isPersonLike(view: View, first: number, end: number): boolean {
  const { tokens, classes } = view;
  if (first >= end || end - first > 7 || (classes[first]! & FUNCTION_WORD) !== 0) return false;
  if (hasHead(view, first, end) && !(end - first === 2 && (classes[first]! & GIVEN_NAME) !== 0)) return false;
  const listed = listedAs(view, first, end);
  if (listed !== undefined && (listed.strength > 0.7 || end - first > 1)) return false;
  let plain = true;
  for (let i = first; i < end; i++) {
    const { lower } = tokens[i]!.word;
    if (lower === 'of' || lower === 'for' || lower === '&') return false;
    if (tokens[i]!.kind === 'number' || tokens[i]!.kind === 'clitic') return false;
    if ((classes[i]! & (TITLE_WORDS | DEMONYM)) === 0) plain = false;
  }
  return !plain;
}

/** True where the last word says that the run names a body, place, event or work. */
export function hasHead(view: View, first: number, end: number): boolean {
  return end > first && (view.classes[end - 1]! & HEADS) !== 0;
}

/** Where the titles that close the run begin ("Orvik CEO", "VDP Members"); `end` where it closes with none, `first` where it is nothing but titles. */
export function beforeFinalTitle(view: View, first: number, end: number): number {
  const { tokens, classes } = view;
  if ((classes[end - 1]! & ROLE) === 0) return end;
  // "Coast Guard": a word for a body as well as for somebody in it.
  if (end - first > 1 && (classes[end - 1]! & ORGANISATION_HEAD) !== 0) return end;
  for (let i = first; i < end; i++) if (tokens[i]!.word.lower === 'of') return end;
  // "Ana King": one word that is a surname as well as a title.
  const given = (classes[first]! & (GIVEN_NAME | ADJECTIVES | TITLE_WORDS)) === GIVEN_NAME;
  if (given && end - first <= 3 && end - first > 1) return end;
  let i = end;
  // "Orvik Party MP": the party is no part of the title.
  while (
    i > first &&
    (classes[i - 1]! & TITLE_WORDS) !== 0 &&
    (i - 1 === first || tokens[i - 1]!.word.lower !== 'party')
  )
    i--;
  // A plural may be part of the name of a body ("Young Farmers"), unless a name stands before it.
  if (i > first && isPlural(tokens[end - 1]!.word.lower)) {
    const listed = listedAs(view, first, i) !== undefined;
    return listed || tokens[i - 1]!.word.shape === 'upper' ? i : end;
  }
  return i;
}
