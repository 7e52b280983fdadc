import { POSSESSIVE_OPENERS } from '../language/en/name-particles.ts';
import type { TokenRange } from '../sentences/passage.ts';
import {
  CALENDAR_WORD,
  FUNCTION_WORD,
  isCommon,
  LAW_HEAD,
  listedOrganisation,
  NUMBERED,
  OPENER,
  OPENING_PARTICLE,
  ORGANISATION_HEAD,
  PARTICLE,
  PORTFOLIO,
  ROLE,
} from './lexicon.ts';
import { isCompound } from './hyphen.ts';
import { textOf, type View } from './view.ts';

const possessiveOpeners: ReadonlySet<string> = new Set(POSSESSIVE_OPENERS.split(' '));

/** Months that are people's names too. */
const NAME_MONTHS: ReadonlySet<string> = new Set(['may', 'april', 'june', 'august', 'march', 'jan', 'mar']);

/** Words that a missing space glues to the name behind them ("ofWhite Helmets"). */
const GLUED = /^(?:of|the|in|and|to|for|by|from|with|at|on|that|as)(?=\p{Lu}\p{L}{2})/u;

/** Runs of capitalised words with the links inside them ("Ministry of Health and Welfare", "Ursula van der Merle"), in order. */
export function findRuns(view: View): TokenRange[] {
  const runs: TokenRange[] = [];
  for (const sentence of view.passage.sentences) {
    let i = sentence.first;
    while (i < sentence.end) {
      if (opensName(view, i)) {
        const end = endOfRun(view, i, sentence.end);
        runs.push({ first: i, end });
        i = end;
      } else {
        i++;
      }
    }
  }
  return runs;
}

/** Where the name in a token starts: behind a word that a missing space has glued to it. */
export function nameStart({ tokens }: View, i: number): number {
  const token = tokens[i]!;
  return token.word.shape === 'mixed' ? token.start + (GLUED.exec(token.word.text)?.[0].length ?? 0) : token.start;
}

function opensName(view: View, i: number): boolean {
  if (isNameWord(view, i)) return true;
  return (
    (view.classes[i]! & OPENING_PARTICLE) !== 0 &&
    view.tokens[i]!.word.shape === 'lower' &&
    isNameWord(view, i + 1) &&
    view.tokens[i + 1]!.spaced
  );
}

/** True for a word whose capital may make it part of a name. */
export function isNameWord(view: View, i: number): boolean {
  const token = view.tokens[i];
  if (token === undefined || token.kind !== 'word') return false;
  const { text, lower, shape } = token.word;
  if (shape === 'lower' || shape === 'other' || lower === 'i') return false;
  if ((view.classes[i]! & CALENDAR_WORD) !== 0) {
    return (
      NAME_MONTHS.has(lower) &&
      i > 0 &&
      token.spaced &&
      isNameWord(view, i - 1) &&
      view.tokens[i + 1]?.kind !== 'number'
    );
  }
  if (text.length === 1 && (view.opening[i] === 1 || lower === 'a')) return false;
  if (shape === 'mixed' && text[0] === lower[0]) return opensLow(text);
  return !isCompound(text);
}

/** "al-Sadr", "d'Orsay", "easyJet": names that open with a small letter. */
function opensLow(text: string): boolean {
  const joint = /^(\p{Ll}{1,3})(?:-|')\p{Lu}/u.exec(text);
  if (joint !== null) return /^(?:al|el|ul|ud|ad|as|ash|an|ar|at|bin|ben|d|l|o|dell|de|le|la)$/.test(joint[1]!);
  return GLUED.test(text) || listedOrganisation(text) !== undefined;
}

function endOfRun(view: View, first: number, limit: number): number {
  const { tokens, classes } = view;
  let bridged = false;
  let i = first + 1;
  while (i < limit) {
    const token = tokens[i]!;
    const { lower, text } = token.word;
    if (isNameWord(view, i)) {
      if (!token.spaced) break;
      i++;
    } else if (token.kind === 'number') {
      if (!/^\d{1,3}$/.test(text) || (classes[i - 1]! & NUMBERED) === 0) break;
      i++;
    } else if (token.kind === 'clitic') {
      if (lower !== "'s" || !ownsInside(view, first, i)) break;
      i += 1;
      if (!isNameWord(view, i)) break;
    } else if (text === '&' && isNameWord(view, i + 1)) {
      i += 2;
    } else if (
      text === "'" &&
      !token.spaced &&
      possessiveOpeners.has(singular(tokens[i - 1]!.word.lower)) &&
      isNameWord(view, i + 1)
    ) {
      i += 2;
    } else if (lower === 'of' || lower === 'for' || lower === 'on') {
      const next = afterBridge(view, i, bridged);
      if (next === 0) break;
      bridged = true;
      i = next;
    } else if (lower === 'and' || text === ',') {
      const next = afterJoint(view, first, i, bridged, limit);
      if (next === 0) break;
      i = next;
    } else if ((classes[i]! & PARTICLE) !== 0 && (classes[i - 1]! & FUNCTION_WORD) === 0) {
      let next = i + 1;
      while (next < limit && next < i + 3 && (classes[next]! & PARTICLE) !== 0 && tokens[next]!.word.shape === 'lower')
        next++;
      if (!isNameWord(view, next)) break;
      i = next + 1;
    } else {
      break;
    }
  }
  return i;
}

/** "People's", "St Mark's", "Harrow's" where the list knows the name with its ending. */
function ownsInside(view: View, first: number, clitic: number): boolean {
  const { tokens } = view;
  const owner = tokens[clitic - 1]!.word.lower;
  if (possessiveOpeners.has(owner)) return isNameWord(view, clitic + 1) && tokens[clitic - 1]!.word.shape !== 'lower';
  const before = tokens[clitic - 2]?.word.lower;
  if (clitic - 2 >= first && (before === 'st' || before === 'st.' || before === 'saint')) return true;
  return listedOrganisation(textOf(view, first, clitic + 1)) !== undefined;
}

/** The index after the word that "of", "for" or "on" links to the run; 0 where it links nothing. */
function afterBridge(view: View, i: number, bridged: boolean): number {
  const { tokens, classes } = view;
  const before = classes[i - 1]!;
  const isOf = tokens[i]!.word.lower === 'of';
  const opens = isOf
    ? (before & OPENER) !== 0 || (bridged && (before & ROLE) !== 0)
    : (before & OPENER & -1) !== 0 && (before & (ORGANISATION_HEAD | LAW_HEAD)) !== 0;
  if (!opens || tokens[i - 1]!.word.shape === 'lower') return 0;
  let next = i + 1;
  if (tokens[next]?.word.text === 'the') next++;
  return isNameWord(view, next) ? next + 1 : 0;
}

/** The index after the word that a comma or "and" joins to the run ("Ministry of Trade, Industry and Energy"); 0 where it joins nothing. */
function afterJoint(view: View, first: number, i: number, bridged: boolean, limit: number): number {
  const { tokens, classes } = view;
  if (!isNameWord(view, i + 1) || !isPlainWord(view, i - 1)) return 0;
  if (bridged) {
    if (tokens[i]!.word.text !== ',') return isPlainWord(view, i + 1) ? i + 2 : 0;
    const after = tokens[i + 2]?.word.text;
    return (classes[i + 1]! & PORTFOLIO) !== 0 && (after === ',' || after === 'and') ? i + 2 : 0;
  }
  if (tokens[i]!.word.text === ',') return 0;
  // "Food and Drug Administration": plain words up to a word for a body.
  let end = i + 1;
  while (end < limit && isNameWord(view, end) && isPlainWord(view, end)) {
    if ((classes[end]! & (ORGANISATION_HEAD | LAW_HEAD)) !== 0 && end > i + 1) {
      return (classes[first]! & FUNCTION_WORD) === 0 && (classes[i - 1]! & (ORGANISATION_HEAD | ROLE)) === 0
        ? i + 2
        : 0;
    }
    end++;
  }
  return 0;
}

function isPlainWord({ tokens, classes }: View, i: number): boolean {
  return isCommon(tokens[i]!.word.lower) || (classes[i]! & PORTFOLIO) !== 0;
}

function singular(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
