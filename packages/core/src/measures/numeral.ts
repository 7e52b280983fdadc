import { DENOMINATORS, FRACTION_SIGNS, SCALE_LETTERS, SCALES, SMALL_NUMBERS, TENS } from '../language/en/numbers.ts';
import type { Token } from '../sentences/tokens.ts';

/** A number as it is written, in figures or in words. */
export interface Numeral {
  value: number;
  /** Upper end where one token holds a range ("10-15"). */
  upper?: number;
  /** Token after the last one. */
  end: number;
  /** What stands in the last token behind the number, after a hyphen or not, lower case: `km` of "100km", `year-old`. */
  rest: string;
  /** A hyphen stands before {@link rest}. */
  hyphen: boolean;
  /** Written in figures. */
  figures: boolean;
  /** Word or letters that it was multiplied by, as a number: 1e6 for "1.5 million". */
  scale?: number;
  /** "one-tenth", "half": a share of something. */
  fraction?: true;
}

/** No number that a reader can take in is longer; a longer run of digits is something else. */
const LONGEST = 40;

const FIGURES = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:([½⅓⅔¼¾⅕⅛])|-(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?)?(-?)(.*)$/su;

/**
 * Reads the number that starts at a token: figures, words ("twenty-five", "two and a half", "half a million") or both
 * ("1.5 million"). Undefined where there is none. Does not read ordinals, times of day, or figures joined by `:` or `/`.
 */
export function readNumeral(tokens: readonly Token[], at: number): Numeral | undefined {
  const token = tokens[at];
  if (token === undefined || token.end - token.start > LONGEST) return undefined;
  if (token.kind === 'number') return scaled(tokens, readFigures(token.word.lower, at));
  if (token.kind === 'word') return readWords(tokens, at);
  return undefined;
}

function readFigures(text: string, at: number): Numeral | undefined {
  const sign = FRACTION_SIGNS.get(text);
  if (sign !== undefined) return { value: sign, end: at + 1, rest: '', hyphen: false, figures: true };
  const match = FIGURES.exec(text);
  if (match === null) return undefined;
  const [, whole, part = '', fraction, second, secondPart = '', hyphen, rest = ''] = match;
  if (/^[\d.,:/]|[:/]/.test(rest) || (hyphen === '-' && rest === '')) return undefined;
  const value = Number(whole!.replaceAll(',', '') + part) + (FRACTION_SIGNS.get(fraction ?? '') ?? 0);
  const upper = second === undefined ? undefined : Number(second.replaceAll(',', '') + secondPart);
  if (upper !== undefined && upper <= value) return undefined; // scores, telephone numbers
  return { value, upper, end: at + 1, rest, hyphen: hyphen === '-', figures: true };
}

/** Takes in the scale that follows, as a word or as letters: "1.5 million", "3bn", "3m-strong". */
function scaled(tokens: readonly Token[], numeral: Numeral | undefined): Numeral | undefined {
  if (numeral === undefined) return undefined;
  if (numeral.rest !== '') {
    const hyphen = numeral.rest.indexOf('-');
    const letters = hyphen < 0 ? numeral.rest : numeral.rest.slice(0, hyphen);
    // A lone "m" is metres unless it stands behind money, which is for the reader of money to say.
    const scale = letters === 'm' ? undefined : (SCALE_LETTERS.get(letters) ?? SCALES.get(letters));
    if (scale === undefined) return numeral;
    const rest = hyphen < 0 ? '' : numeral.rest.slice(hyphen + 1);
    return { ...numeral, ...times(numeral, scale), rest, hyphen: rest !== '' };
  }
  const next = tokens[numeral.end];
  if (next === undefined || next.kind !== 'word') return numeral;
  const { lower } = next.word;
  const hyphen = lower.indexOf('-');
  const scale = SCALES.get(hyphen < 0 ? lower : lower.slice(0, hyphen)) ?? shortScale(lower);
  if (scale === undefined || (scale === 100 && numeral.figures)) return numeral;
  const rest = hyphen < 0 ? '' : lower.slice(hyphen + 1);
  return { ...numeral, ...times(numeral, scale), end: numeral.end + 1, rest, hyphen: rest !== '' };
}

/** "3 bn", but not "3 m" nor "3 b". */
function shortScale(lower: string): number | undefined {
  return lower.length > 1 ? SCALE_LETTERS.get(lower) : undefined;
}

function times({ value, upper }: Numeral, scale: number): Pick<Numeral, 'value' | 'upper' | 'scale'> {
  return { value: exact(value * scale), upper: upper === undefined ? undefined : exact(upper * scale), scale };
}

/** 1.1 million is 1100000, not 1100000.0000000002. */
export function exact(value: number): number {
  return Number(value.toPrecision(12));
}

function readWords(tokens: readonly Token[], first: number): Numeral | undefined {
  let total = 0;
  let group: number | undefined;
  let rest = '';
  let at = first;
  for (; at < tokens.length && at < first + 12 && rest === ''; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || token.end - token.start > LONGEST) break;
    const { lower } = token.word;
    if (lower === 'and') {
      // "a hundred and two", not "two and three"
      if (group === undefined || group < 100 || !startsNumber(tokens[at + 1]) || group % 100 !== 0) break;
      continue;
    }
    if ((lower === 'a' || lower === 'an') && at === first) {
      const next = tokens[at + 1]?.word.lower ?? '';
      if (next !== 'dozen' && !SCALES.has(next)) return undefined;
      group = 1;
      continue;
    }
    if (lower === 'half' && at === first) {
      const half = readHalf(tokens, at);
      if (half !== undefined) return half;
    }
    const parts = lower.includes('-') ? lower.split('-') : [lower];
    let used = 0;
    for (; used < parts.length; used++) {
      const next = addWord(group, parts[used]!, total);
      if (next === undefined) break;
      ({ group, total } = next);
    }
    if (used === 0) break;
    rest = parts.slice(used).join('-');
  }
  if (at === first || (group === undefined && total === 0)) return undefined;
  const value = total + (group ?? 0);
  const scale = rest === '' ? SCALES.get(tokens[at - 1]!.word.lower) : undefined;
  const numeral = { value, end: at, rest, hyphen: rest !== '', figures: false, ...(scale && { scale }) };
  return fractionOf(numeral) ?? andHalf(tokens, numeral);
}

/** One word more of a number: what has been read of the last group of it, and the total of the groups before. */
function addWord(
  group: number | undefined,
  word: string,
  total: number,
): { group: number | undefined; total: number } | undefined {
  const small = SMALL_NUMBERS.get(word);
  if (small !== undefined) {
    const fits =
      group === undefined ||
      (group % 100 === 0 && group > 0) ||
      (group % 10 === 0 && group >= 20 && small < 10 && small > 0);
    return fits ? { group: (group ?? 0) + small, total } : undefined;
  }
  const ten = TENS.get(word);
  if (ten !== undefined) {
    return group === undefined || (group % 100 === 0 && group > 0) ? { group: (group ?? 0) + ten, total } : undefined;
  }
  if (group === undefined) return undefined;
  if (word === 'dozen') return { group: group * 12, total };
  const scale = SCALES.get(word);
  if (scale === undefined) return undefined;
  if (scale === 100) return group < 100 ? { group: group * 100, total } : undefined;
  return { group: undefined, total: total + group * scale };
}

/** "one-tenth", "two-thirds", "three quarters" within one token. */
function fractionOf(numeral: Numeral): Numeral | undefined {
  const denominator = DENOMINATORS.get(numeral.rest) ?? DENOMINATORS.get(numeral.rest.replace(/s$/, ''));
  if (denominator === undefined) return undefined;
  return { ...numeral, value: exact(numeral.value / denominator), rest: '', hyphen: false, fraction: true };
}

function startsNumber(token: Token | undefined): boolean {
  const first = token?.word.lower.split('-', 1)[0] ?? '';
  return SMALL_NUMBERS.has(first) || TENS.has(first);
}

/** "half a million", "half a dozen", "half-dozen" */
function readHalf(tokens: readonly Token[], at: number): Numeral | undefined {
  if (!['a', 'an'].includes(tokens[at + 1]?.word.lower ?? '')) return undefined;
  const word = tokens[at + 2]?.word.lower ?? '';
  const scale = word === 'dozen' ? 12 : SCALES.get(word);
  if (scale === undefined) return { value: 0.5, end: at + 2, rest: '', hyphen: false, figures: false, fraction: true };
  return { value: scale / 2, end: at + 3, rest: '', hyphen: false, figures: false };
}

/** "two and a half" */
function andHalf(tokens: readonly Token[], numeral: Numeral): Numeral {
  if (numeral.rest !== '') return numeral;
  const words = [0, 1, 2].map((offset) => tokens[numeral.end + offset]?.word.lower ?? '');
  if (words[0] !== 'and' || words[1] !== 'a' || (words[2] !== 'half' && words[2] !== 'quarter')) return numeral;
  return { ...numeral, value: numeral.value + (words[2] === 'half' ? 0.5 : 0.25), end: numeral.end + 3 };
}
