import { itemAt } from '../source/search.ts';
import { CURRENCY_LETTERS } from '../language/en/currency-letters.ts';
import { isCompound } from './hyphen.ts';
import {
  CALENDAR_WORD,
  GIVEN_NAME,
  isCommonWord,
  LAW_HEAD,
  listedOrganisation,
  ORGANISATION_HEAD,
  PARTICLE,
} from './lexicon.ts';
import { GLUED, type View } from './view.ts';
import { wordSet } from '../language/en/packed-lists.ts';

const currencyLetters: ReadonlySet<string> = wordSet(CURRENCY_LETTERS);

/** Months that are people's names too. */
const NAME_MONTHS: ReadonlySet<string> = wordSet('may april june august march jan jun mar');

/** "M.Sc", "Ph.D.", without their stops. */
const DEGREES: ReadonlySet<string> = wordSet('BSc MSc DSc PhD BPhil MPhil DPhil BEd MEd BEng MEng LLB LLM LLD');
const LONGEST_DEGREE = 7;
const isDegreeForm = (text: string): boolean => text.length <= LONGEST_DEGREE && DEGREES.has(text.replaceAll('.', ''));

/** Words before a month that is a date. */
const BEFORE_DATES: ReadonlySet<string> = wordSet(
  'in since until last next this early late mid by during of from to and',
);

/** True for a word whose capital may make it part of a name. */
export function isNameWord(view: View, i: number): boolean {
  const token = view.tokens[i];
  if (token === undefined || token.kind !== 'word') return false;
  const { text, lower, shape } = token.word;
  // "Lin Mei-hua (林美華)"
  if (shape === 'other') return text > '\u3040' && view.tokens[i - 1]?.word.text === '(' && isNameWord(view, i - 2);
  if (shape === 'lower' || lower === 'i') return false;
  if ((view.classes[i]! & CALENDAR_WORD) !== 0) return isNameMonth(view, i);
  if (text.length === 1 && (view.opening[i] === 1 || lower === 'a') && !opensInitials(view, i)) return false;
  if (isMeasure(view, i) || isDegree(view, i) || isTicker(view, i)) return false;
  // "Eid al-Fitr"
  if (/^[aeu]l-/.test(lower) && view.tokens[i - 1]?.word.lower === 'eid') return false;
  if (shape === 'mixed' && text[0] === lower[0]) return opensLow(text);
  return !isCompound(text) || opensBody(view, i);
}

/** "A K Ilves", with no stops behind the letters. */
export function opensInitials({ tokens }: View, i: number): boolean {
  return (
    /^[A-Z] [A-Z]$/.test(`${tokens[i]!.word.text} ${tokens[i + 1]?.word.text}`) &&
    tokens[i + 2]?.word.shape === 'capital'
  );
}

/** "Anti-Waste Bureau", "Danish-Norwegian Rivers Council": with a body behind it a pair in capitals is a part of the name. */
function opensBody({ tokens, classes }: View, i: number): boolean {
  if (!/^\p{Lu}[\p{L}]+-\p{Lu}\p{L}/u.test(tokens[i]!.word.text)) return false;
  let last = i;
  while (last < i + 4 && tokens[last + 1]?.kind === 'word' && tokens[last + 1]!.word.shape === 'capital') last++;
  return last > i && (classes[last]! & (ORGANISATION_HEAD | LAW_HEAD)) !== 0;
}

/** In one token or two ("M." and "Sc"). */
function isDegree({ tokens }: View, i: number): boolean {
  const { text } = tokens[i]!.word;
  if (isDegreeForm(text)) return true;
  // "an MA in history"
  if (/^(?:[BM]A|MBA|LLM)$/.test(text) && /^(?:an?|her|his|in|degree)$/.test(`${tokens[i - 1]?.word.lower}`))
    return true;
  const before = tokens[i]!.spaced ? undefined : tokens[i - 1]?.word.text;
  if (before?.endsWith('.') === true && isDegreeForm(before + text)) return true;
  const next = tokens[i + 1];
  return text.endsWith('.') && next !== undefined && !next.spaced && isDegreeForm(text + next.word.text);
}

/** "LCOc1", "ORV.N", "GBP=", ".DJI": what a share or a rate is called on the market. */
function isTicker({ tokens }: View, i: number): boolean {
  const { word, spaced } = tokens[i]!;
  if (/^[A-Z]+c\d$|^[A-Z]{2,}\.[A-Z]{1,2}$/.test(word.text) || tokens[i + 1]?.word.text === '=') return true;
  if (spaced) return false;
  const before = tokens[i - 1];
  return before?.word.text === '=' || (before?.word.text === '.' && before.spaced);
}

/** "al-Sadr", "d'Orsay", "easyJet": names that open with a small letter. */
function opensLow(text: string): boolean {
  const joint = /^(\p{Ll}{1,4})[-']\p{Lu}/u.exec(text);
  if (joint !== null) return /^(?:al|el|ul|ud|ad|as|ash|an|ar|at|bin|ben|d|l|o|dell|de|le|la)$/.test(joint[1]!);
  return GLUED.test(text) || listedOrganisation(text) !== undefined;
}

/** "Theresa May", "Jun Arima": a month that a name stands beside and no figure. */
function isNameMonth({ tokens, classes }: View, i: number): boolean {
  const { word, spaced } = tokens[i]!;
  const before = itemAt(tokens, i - 1);
  const next = tokens[i + 1];
  if (!NAME_MONTHS.has(word.lower) || next?.kind === 'number') return false;
  if (spaced && before?.word.shape === 'capital' && (classes[i - 1]! & GIVEN_NAME) !== 0) return true;
  // "Mar del Plata"
  if ((classes[i + 1] ?? 0) & PARTICLE && next?.word.shape === 'lower') return tokens[i + 2]?.word.shape === 'capital';
  return (
    next?.kind === 'word' &&
    next.word.shape === 'capital' &&
    !isCommonWord(next.word) &&
    (classes[i + 1]! & (GIVEN_NAME | CALENDAR_WORD)) === 0 &&
    !BEFORE_DATES.has(before?.word.lower ?? '')
  );
}

/** The letters of a currency or a unit beside a figure ("RM36", "HK$5", "21°C"). */
function isMeasure({ tokens }: View, i: number): boolean {
  const { word, spaced } = tokens[i]!;
  const { text, shape } = word;
  if (shape !== 'upper' && text.length > 2 && !/\d/.test(text)) return false;
  const before = tokens[i - 1];
  if (!spaced && (before?.kind === 'number' || (before?.kind === 'symbol' && before.word.text !== '&'))) return true;
  const next = tokens[i + 1];
  if (next?.kind === 'symbol' && !next.spaced && /^[$£€¥₦₹]/.test(next.word.text)) return true;
  const figure = text.search(/\d/);
  if (figure < 0) return next?.kind === 'number' && currencyLetters.has(text.toUpperCase());
  if (!currencyLetters.has(text.slice(0, figure).toUpperCase()) || !/^\d+$/.test(text.slice(figure))) return false;
  return text.length > 2 || /^(?:[.,]|million|billion|trillion|m|bn)$/.test(next?.word.text ?? '');
}
