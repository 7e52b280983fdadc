import type { TokenRange } from '../sentences/passage.ts';
import { isCompound } from './hyphen.ts';
import {
  CALENDAR_WORD,
  COMPASS_POINT,
  DEMONYM,
  FUNCTION_WORD,
  HONORIFIC,
  ORGANISATION_HEAD,
  ORGANISATION_NOUN,
  PEOPLE,
  PLACE_NOUN,
  PORTFOLIO,
  ROLE,
  SPEECH,
  TITLE_MODIFIER,
} from './lexicon.ts';
import { isPlaceOfTwo } from './links.ts';
import { isNameWord } from './name-word.ts';
import { isPlural } from './plural.ts';
import { behindOffice } from './run-title.ts';
import { isInBrackets, type View } from './view.ts';

/** The most tokens that a title takes. */
const LONGEST = 16;

const INSIDE =
  ROLE |
  HONORIFIC |
  TITLE_MODIFIER |
  PORTFOLIO |
  DEMONYM |
  PEOPLE |
  COMPASS_POINT |
  ORGANISATION_NOUN |
  ORGANISATION_HEAD |
  PLACE_NOUN;

/**
 * The title or titles that end right before a token ("Velmark's former defence minister", "cleric and party leader"),
 * each as a range without its article; none where the word before is no title.
 */
export function titlesBefore(view: View, at: number): TokenRange[] {
  const { tokens, classes } = view;
  const titles: TokenRange[] = [];
  let end = at;
  // "director general of police (DGP) Anand Velmar": its short form stands between an office and its holder.
  if (isInBrackets(view, at - 2) && tokens[at - 2]!.word.shape === 'upper') end = at - 3;
  for (;;) {
    if (end === 0 || !(tokens[end]?.spaced || tokens[end]?.word.text === ',') || tokens[end - 1]!.kind !== 'word')
      break;
    if (!isTitleEnd(view, end)) break;
    const first = titleOpening(view, titleStart(view, end), end);
    // "army spokesman Maj.", "minister of trade Dr": an office, then a rank.
    let rank = end;
    while (rank > first && (classes[rank - 1]! & (HONORIFIC | ROLE)) === HONORIFIC) rank--;
    const split = rank > first && rank < end;
    if (split && isTitleEnd(view, rank)) titles.unshift({ first, end: rank }, { first: rank, end });
    // "leader of the Rivers Revolution Dr."
    else if (split && tokens[first]!.word.lower === 'the' && behindOffice(view, first))
      titles.unshift({ first: titleStart(view, first - 1), end: rank }, { first: rank, end });
    else titles.unshift({ first, end });
    // "cleric and party leader": two titles side by side.
    if (tokens[first - 1]?.word.lower !== 'and') break;
    // "Minister of Water, Land and Trade and Chairman of the Board"
    if (((classes[first - 2] ?? 0) & ROLE) === 0 && officeBefore(view, first - 1) === 0) break;
    // "the foreign minister and general Ana Ilves" are two people.
    const other = titleStart(view, first - 1);
    if (/^(?:the|a|an)$/.test(tokens[other - 1]?.word.lower ?? '')) break;
    end = first - 1;
  }
  return titles;
}

/** "accused | Mr Marr", "to trade | forward Luca Marr", "son of | vice-president Marr": without a verb before what somebody is addressed by, and without whose title it is. */
function titleOpening({ classes, tokens, passage }: View, first: number, end: number): number {
  let at = first;
  const isAddress = (classes[end - 1]! & (ROLE | HONORIFIC)) === HONORIFIC;
  if (isAddress || tokens[first - 1]?.word.lower === 'to')
    while (at < end - 1 && passage.tags[at]!.startsWith('VB')) at++;
  // "a son of vice-president Marr": an office behind "of" is somebody else's.
  for (let i = end - 2; i > at; i--)
    if (
      tokens[i]!.word.lower === 'of' &&
      (classes[i + 1]! & PORTFOLIO) === 0 &&
      (classes[end - 1]! & (ROLE | HONORIFIC)) !== 0 &&
      (classes[end - 1]! & PORTFOLIO) === 0
    )
      return i + 1;
  return at;
}

function isTitleEnd({ classes, tokens, passage }: View, end: number): boolean {
  // "will miss Mara Ilves", "to guard Mara Ilves"
  if (passage.tags[end - 1] === 'VB' && /^(?:MD|TO)$/.test(passage.tags[end - 2] ?? '')) return false;
  if ((classes[end - 1]! & (ROLE | HONORIFIC)) !== 0) return !isPlural(tokens[end - 1]!.word.lower);
  // "minister of defence", "chief of staff"
  if ((classes[end - 1]! & PORTFOLIO) === 0 && !isMinisterOf(tokens, end)) return false;
  return officeBefore({ classes, tokens }, end) > 0;
}

/** "minister of antiquities": whatever that is in charge of. */
function isMinisterOf(tokens: View['tokens'], end: number): boolean {
  return (
    tokens[end - 1]?.word.shape === 'lower' &&
    tokens[end - 2]?.word.lower === 'of' &&
    tokens[end - 3]?.word.lower === 'minister'
  );
}

/** For "minister of foreign affairs" up to `end`, the index after "minister"; 0 for anything else. */
function officeBefore({ classes, tokens }: Pick<View, 'classes' | 'tokens'>, end: number): number {
  if (isMinisterOf(tokens, end)) return end - 2;
  let i = end - 1;
  while (i > 0 && i > end - 9 && ((classes[i]! & PORTFOLIO) !== 0 || /^(?:and|,)$/.test(tokens[i]!.word.lower))) i--;
  // "son of King": another title, no field.
  if (i === end - 1 && ((classes[end] ?? 0) & (ROLE | HONORIFIC)) !== 0) return 0;
  if (tokens[i]?.word.lower === 'the') i--;
  if (i <= 0) return 0;
  const office = tokens[i - 1]!.word.lower;
  return /^(?:of|for)$/.test(tokens[i]!.word.lower) && (classes[i - 1]! & ROLE) !== 0 && !office.endsWith('rs') ? i : 0;
}

/** Walks left over what may belong to a title. */
export function titleStart(view: View, end: number): number {
  const { tokens, classes, passage } = view;
  let i = end;
  const office = officeBefore(view, end);
  if (office > 0) i = office;
  const least = Math.max(0, end - LONGEST);
  while (i > least) {
    const token = tokens[i - 1]!;
    if (token.kind === 'clitic' && token.word.lower === "'s") {
      i--;
      continue;
    }
    if (token.kind === 'number' && i >= 2 && isNameWord(view, i - 2)) {
      i--;
      continue;
    }
    // "Harvest Party (HP) deputy leader Ana Ilves": a short form behind the body's name.
    if (isInBrackets(view, i - 2) && ((classes[i - 4] ?? 0) & ORGANISATION_HEAD) !== 0) {
      i -= 3;
      continue;
    }
    if (token.kind !== 'word') break;
    // "then-US", "Velmark-born": an adjective by its hyphen; "Washington, DC-based".
    if (isCompound(token.word.text)) {
      i--;
      if (/-(?:based|born)$/.test(token.word.lower) && tokens[i - 1]?.word.text === ',' && isNameWord(view, i - 2))
        i -= 2;
      continue;
    }
    // "Trinidad and Tobago's president"
    if (token.word.lower === 'and' && i >= 2 && i < end && isPlaceOfTwo(view, 0, i - 1)) {
      i -= 2;
      continue;
    }
    const bits = classes[i - 1]!;
    const lower = token.word.shape === 'lower';
    if (
      lower
        ? (bits & INSIDE) === 0 || ((bits & FUNCTION_WORD) !== 0 && (bits & TITLE_MODIFIER) === 0)
        : !isNameWord(view, i - 1) || ((bits & SPEECH) !== 0 && view.opening[i - 1] === 1)
    ) {
      // "chief of staff General": an office with its field, before another title.
      const before = lower || (bits & PORTFOLIO) !== 0 ? officeBefore(view, i) : 0;
      // "TV show host", "Orvik harbour master": what it is of, behind a name.
      const isOf = lower && passage.tags[i - 1] === 'NN' && i < end && isNameWord(view, i - 2);
      if (before === 0 && (!isOf || (classes[i - 2]! & (CALENDAR_WORD | FUNCTION_WORD)) !== 0)) break;
      i = before || i - 1;
      continue;
    }
    const before = (bits & PORTFOLIO) !== 0 ? officeBefore(view, i) : 0;
    i = before > 0 ? before : i - 1;
  }
  while (i < end - 1 && !opensTitle(view, i)) i++;
  return i;
}

/** Not "the", not a loose ending; "US" is a word of grammar in lower case alone. */
function opensTitle({ tokens, classes }: View, i: number): boolean {
  const { kind, word } = tokens[i]!;
  if (kind === 'clitic') return false;
  return (classes[i]! & FUNCTION_WORD) === 0 || (classes[i]! & TITLE_MODIFIER) !== 0 || word.shape === 'upper';
}
