import { CURRENCY_NAMES, LONGEST_CURRENCY } from '../language/en/money.ts';
import { LONGEST_UNIT, UNITS, type Unit } from '../language/en/units.ts';
import type { Token } from '../sentences/tokens.ts';
import { formAt } from './phrase-words.ts';
import { wordSet } from '../language/en/packed-lists.ts';

/** What a number is a number of, with the token after it. */
export interface UnitMatch {
  unit: string;
  dimension: string;
  end: number;
  /** What the number is multiplied by: 0.01 for cents. */
  scale?: number;
}

/** Forms of one letter that are units only where they touch the number: "5m", never "5 m". */
const TIGHT = wordSet('m g p c');
/** A pound of these and more is money, and what is no verb behind them is a currency: "7 billion won". */
const HEAVY = 100_000;
const WHERE_HEAVY: ReadonlyMap<string, string> = new Map([['pounds', 'GBP'], ['won', 'KRW']]); // prettier-ignore

/** The unit that stands at a token: one or two words, a sign, or a rate ("kilometres per hour", "sieverts an hour"). */
export function unitAt(tokens: readonly Token[], at: number, value: number): UnitMatch | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark' || token.kind === 'punctuation' || token.kind === 'number')
    return undefined;
  const money = moneyNameAt(tokens, at, value);
  if (money !== undefined) return money;
  for (let words = LONGEST_UNIT; words > 0; words--) {
    const form = wordsAt(tokens, at, words);
    const unit = UNITS.get(form);
    if (unit === undefined || (form.length === 1 && TIGHT.has(form) && token.spaced)) continue;
    if (form === '°' || unit.name === 'degree') return degrees(tokens, at, words);
    return rate(tokens, at + words, unit);
  }
  return undefined;
}

/** The unit that the rest of a number's own token is: `km` of "100km", `kilometre` of "20-kilometre". */
export function unitOf(rest: string, tokens: readonly Token[], end: number): UnitMatch | undefined {
  const unit = UNITS.get(rest.replaceAll('-', ' ')) ?? UNITS.get(/^[^-\d]*/.exec(rest)![0]);
  if (unit !== undefined) return rate(tokens, end, unit);
  const money = CURRENCY_NAMES.get(rest);
  return money === undefined ? undefined : { unit: money[0], dimension: 'money', end, scale: money[1] };
}

function moneyNameAt(tokens: readonly Token[], at: number, value: number): UnitMatch | undefined {
  for (let words = LONGEST_CURRENCY; words > 0; words--) {
    const form = wordsAt(tokens, at, words);
    const money = CURRENCY_NAMES.get(form);
    if (money === undefined || (form === 'p' && tokens[at]!.spaced)) continue;
    const per = perAt(tokens, at + words);
    if (per === undefined) return { unit: money[0], dimension: 'money', end: at + words, scale: money[1] };
    return {
      unit: `${money[0]} per ${per.unit.name}`,
      dimension: `money per ${per.unit.dimension}`,
      end: per.end,
      scale: money[1],
    };
  }
  // "Some 2 million won a prize."
  const heavy =
    value >= HEAVY && !/^(?:an?|the|their|more)$/.test(formAt(tokens, at + 1))
      ? WHERE_HEAVY.get(formAt(tokens, at))
      : undefined;
  return heavy === undefined ? undefined : { unit: heavy, dimension: 'money', end: at + 1, scale: 1 };
}

function wordsAt(tokens: readonly Token[], at: number, words: number): string {
  let form = formAt(tokens, at);
  for (let index = 1; index < words; index++) form += ` ${formAt(tokens, at + index)}`;
  return form;
}

/** "30 degrees", "30°C", "30 degrees Celsius". */
function degrees(tokens: readonly Token[], at: number, words: number): UnitMatch {
  const scale = formAt(tokens, at + words);
  const name = {
    c: 'degree Celsius',
    celsius: 'degree Celsius',
    centigrade: 'degree Celsius',
    f: 'degree Fahrenheit',
    fahrenheit: 'degree Fahrenheit',
  }[scale];
  if (name !== undefined) return { unit: name, dimension: 'temperature', end: at + words + 1 };
  return { unit: 'degree', dimension: 'angle', end: at + words };
}

/** Takes in "per hour" and "an hour". */
function rate(tokens: readonly Token[], end: number, unit: Unit): UnitMatch {
  const per = perAt(tokens, end);
  if (per === undefined || unit.dimension === 'percent') return { unit: unit.name, dimension: unit.dimension, end };
  const speed = unit.dimension === 'length' && per.unit.dimension === 'time';
  const dimension = speed ? 'speed' : `${unit.dimension} per ${per.unit.dimension}`;
  return { unit: `${unit.name} per ${per.unit.name}`, dimension, end: per.end };
}

/** "per hour", "an hour", "a day" at a token. */
export function perAt(tokens: readonly Token[], at: number): { unit: Unit; end: number } | undefined {
  const form = formAt(tokens, at);
  if (form !== 'per' && form !== 'a' && form !== 'an' && form !== '/') return undefined;
  const next = formAt(tokens, at + 1);
  // One letter stands for a unit of time behind a stroke alone: "km/h".
  const unit = form === '/' ? UNITS.get({ h: 'hour', s: 'second' }[next] ?? next) : UNITS.get(next);
  if (unit === undefined || (form !== 'per' && !/^(?:time|mass|volume)$/.test(unit.dimension))) return undefined;
  return { unit, end: at + 2 };
}
