import type { QuantityBound } from '../model.ts';
import type { Token } from '../sentences/tokens.ts';
import { formAt } from './phrase-words.ts';
import { wordSet } from '../language/en/packed-lists.ts';
import { addTo } from '../source/multimap.ts';

/** What stands before a number and bounds it, longest first where one ends like another. */
const BEFORE: readonly (readonly [QuantityBound, readonly string[][]])[] = [
  [
    'at-least',
    phrases('at least,no fewer than,no less than,not less than,a minimum of,minimum of,a minimum,no smaller than'),
  ],
  [
    'at-most',
    phrases(
      'up to,at most,within,no more than,not more than,a maximum of,maximum of,as many as,as much as,no greater than,not exceeding',
    ),
  ],
  [
    'more-than',
    phrases(
      'more than,over,above,in excess of,upwards of,upward of,greater than,higher than,exceeding,exceeds,exceeded',
    ),
  ],
  ['less-than', phrases('fewer than,less than,under,below,nearly,almost,not quite,lower than')],
  [
    'about',
    phrases(
      'about,around,approximately,roughly,some,circa,an estimated,estimated,close to,in the region of,somewhere around,approx',
    ),
  ],
];

/** The phrases by their last word. */
const BY_LAST: ReadonlyMap<string, readonly { bound: QuantityBound; words: readonly string[] }[]> = byLast();

/** Words that sharpen a bound: "well over", "just under", "a little more than". */
const SHARPENERS = wordSet('just well slightly far much little barely only perhaps possibly');

const AFTER: ReadonlyMap<string, QuantityBound> = new Map([
  ['or more', 'at-least'], ['or above', 'at-least'], ['or over', 'at-least'], ['or so', 'about'], ['or less', 'at-most'],
  ['or fewer', 'at-most'], ['at most', 'at-most'], ['at least', 'at-least'],
]); // prettier-ignore

function phrases(list: string): string[][] {
  return list.split(',').map((phrase) => phrase.split(' '));
}

function byLast(): Map<string, { bound: QuantityBound; words: string[] }[]> {
  const found = new Map<string, { bound: QuantityBound; words: string[] }[]>();
  for (const [bound, list] of BEFORE) {
    for (const words of list) addTo(found, words.at(-1)!, { bound, words });
  }
  for (const bounds of found.values()) bounds.sort((a, b) => b.words.length - a.words.length);
  return found;
}

export interface Bounded {
  /** First token with the words of the bound. */
  first: number;
  bound: QuantityBound;
}

/** The bound that stands before the number at `at`, not reaching back before `from`. */
export function boundBefore(tokens: readonly Token[], at: number, from: number): Bounded | undefined {
  const candidates = BY_LAST.get(formAt(tokens, at - 1));
  if (candidates === undefined) return undefined;
  for (const { bound, words } of candidates) {
    let first = at - words.length;
    if (first < from || !words.every((word, index) => formAt(tokens, first + index) === word)) continue;
    while (first > from && SHARPENERS.has(formAt(tokens, first - 1))) first--;
    return { first, bound };
  }
  return undefined;
}

/** "or more", "or so" behind a quantity; the token after it. */
export function boundAfter(tokens: readonly Token[], at: number): { end: number; bound: QuantityBound } | undefined {
  const bound = AFTER.get(`${formAt(tokens, at)} ${formAt(tokens, at + 1)}`);
  return bound === undefined ? undefined : { end: at + 2, bound };
}
