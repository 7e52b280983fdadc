import { CURRENCY_CODES, CURRENCY_SIGNS } from '../language/en/money.ts';
import { NUMBERED } from '../language/en/numbered.ts';
import { DENOMINATORS, ROUND_PLURALS, SCALES, SMALL_NUMBERS, TENS } from '../language/en/numbers.ts';
import type { Quantity, QuantityBound } from '../model.ts';
import { sentenceAt, type Passage } from '../sentences/passage.ts';
import type { Token } from '../sentences/tokens.ts';
import { ageOf } from './age.ts';
import { boundAfter, boundBefore } from './bound.ts';
import { countOf, roundPlural } from './count.ts';
import { countedNoun } from './counted-noun.ts';
import { exact } from './numeral.ts';
import { formAt, isCapital, opensSentence } from './phrase-words.ts';
import { readExtent, type Extent } from './range.ts';
import { fractionAt, shareOf } from './share.ts';
import { toSi } from './si.ts';
import type { TimePhrase } from './time-phrase.ts';
import { perAt, unitAt, unitOf, type UnitMatch } from './unit-phrase.ts';

const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(), ...TENS.keys(), ...SCALES.keys(), ...ROUND_PLURALS.keys(), ...DENOMINATORS.keys(), 'a', 'an', 'dozen',
]); // prettier-ignore

/** A quantity while it is being read, in tokens. */
interface Draft {
  first: number;
  end: number;
  value: number;
  upper?: number | undefined;
  unit: string;
  dimension: string;
  bound?: QuantityBound;
}

/** What the quantities before the one at hand leave behind. */
interface Trail {
  /** The first token that no quantity holds. */
  free: number;
  /** The noun counted last, in that sentence. */
  noun: string;
  sentence: number;
}

/**
 * The quantities of one passage, in order, not overlapping; offsets count from the start of the passage.
 * `times` are the passage's time expressions: a number inside one is no quantity.
 */
export function findQuantities(passage: Passage, times: readonly TimePhrase[]): Quantity[] {
  const { tokens } = passage;
  const found: Quantity[] = [];
  const trail: Trail = { free: 0, noun: '', sentence: -1 };
  let time = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'number' && !(token.kind === 'word' && mayBeNumber(token.word.lower))) continue;
    while (time < times.length && times[time]!.end <= token.start) time++;
    if (time < times.length && times[time]!.start < token.end) continue;
    const draft = readQuantity(passage, at, trail);
    if (draft === undefined) continue;
    found.push(finished(tokens, draft));
    trail.free = draft.end;
    at = draft.end - 1;
  }
  return found;
}

/** The cheap test that most words fail. */
function mayBeNumber(lower: string): boolean {
  if (NUMBER_WORDS.has(lower)) return true;
  const hyphen = lower.indexOf('-');
  return hyphen > 0 && NUMBER_WORDS.has(lower.slice(0, hyphen));
}

function readQuantity(passage: Passage, at: number, trail: Trail): Draft | undefined {
  const { tokens } = passage;
  const sentence = sentenceAt(passage, at);
  if (sentence !== trail.sentence) {
    trail.sentence = sentence;
    trail.noun = '';
  }
  const round = roundPlural(passage, at);
  if (round !== undefined) {
    trail.noun = round.unit;
    return (
      bounded(tokens, { first: at, dimension: 'count', ...round }, trail.free) ?? {
        first: at,
        dimension: 'count',
        bound: 'at-least',
        ...round,
      }
    );
  }
  const extent = withMillion(passage, readExtent(tokens, at));
  const fraction = fractionAt(tokens, at, extent);
  if (fraction !== undefined) return withBound(tokens, { first: at, ...fraction }, trail.free);
  if (extent === undefined || isNameNumber(passage, at, extent)) return undefined;

  const draft =
    money(tokens, at, extent) ??
    age(tokens, at, extent) ??
    measure(tokens, extent) ??
    share(passage, extent) ??
    count(passage, extent, trail);
  if (draft === undefined || draft.end <= at) return undefined;
  const whole = withBound(tokens, extent.bound === undefined ? draft : { ...draft, bound: extent.bound }, trail.free);
  // "One" alone is a pronoun or an article more often than a number.
  if (extent.value === 1 && !extent.figures && whole.bound === undefined && whole.dimension === 'count')
    return undefined;
  if (whole.dimension === 'count') trail.noun = whole.unit;
  return whole;
}

/** "2.5m people" are millions; "2.5m" is a length. */
function withMillion(passage: Passage, extent: Extent | undefined): Extent | undefined {
  if (extent?.rest !== 'm' || extent.hyphen || countedNoun(passage, extent.end) === undefined) return extent;
  const { value, upper } = extent;
  return {
    ...extent,
    rest: '',
    value: exact(value * 1e6),
    ...(upper === undefined ? {} : { upper: exact(upper * 1e6) }),
  };
}

/** "Flight 370", "Article 5", "the Seven Sisters". */
function isNameNumber(passage: Passage, at: number, extent: Extent): boolean {
  const { tokens } = passage;
  if (extent.first < at) return false;
  if (NUMBERED.has(formAt(tokens, at - 1))) return true;
  if (extent.figures) return false;
  const named =
    isCapital(tokens[at]) && !opensSentence(passage, at) && passage.kind !== 'headline' && passage.kind !== 'heading';
  return named && isCapital(tokens[extent.end]);
}

/** "$3bn", "US$115", "€20 million", "Rs 500", with what it buys or how often it is paid ("$20 an hour"). */
function money(tokens: readonly Token[], at: number, extent: Extent): Draft | undefined {
  const before = tokens[at - 1];
  if (before === undefined) return undefined;
  let first = at - 1;
  let unit = CURRENCY_CODES.get(before.word.text);
  if (unit === undefined && !tokens[at]!.spaced) {
    const letters = tokens[at - 2];
    const joined =
      letters !== undefined && !before.spaced ? CURRENCY_SIGNS.get(letters.word.text + before.word.text) : undefined;
    if (joined !== undefined) first = at - 2;
    unit = joined ?? CURRENCY_SIGNS.get(before.word.text);
  }
  if (unit === undefined) return undefined;
  // Behind money a lone "m" is a million.
  const million = extent.rest === 'm' ? 1e6 : 1;
  const { value, upper } = extent;
  const per = perAt(tokens, extent.end);
  return {
    first: Math.min(first, extent.first),
    end: per?.end ?? extent.end,
    value: exact(value * million),
    upper: upper === undefined ? undefined : exact(upper * million),
    unit: per === undefined ? unit : `${unit} per ${per.unit.name}`,
    dimension: per === undefined ? 'money' : `money per ${per.unit.dimension}`,
  };
}

function age(tokens: readonly Token[], at: number, extent: Extent): Draft | undefined {
  const found = ageOf(tokens, at, extent);
  return found && { value: extent.value, upper: extent.upper, dimension: 'age', ...found };
}

/** A number with a unit of measurement, percent and the names of currencies among them. */
function measure(tokens: readonly Token[], extent: Extent): Draft | undefined {
  const { first, end, rest, value, upper } = extent;
  if (extent.fraction === true && rest === '') return { first, end, value, unit: 'fraction', dimension: 'fraction' };
  const match = rest === '' ? unitAt(tokens, end, value) : unitOf(rest, tokens, end);
  if (match === undefined) return undefined;
  if (match.unit === 'foot') return feetAndInches(tokens, extent, match);
  const scale = match.scale ?? 1;
  return rangeOfUnits(tokens, {
    first,
    end: match.end,
    value: exact(value * scale),
    upper: upper === undefined ? undefined : exact(upper * scale),
    unit: match.unit,
    dimension: match.dimension,
  });
}

/** "5ft 10in", "6-foot-2": one length, in feet. */
function feetAndInches(
  tokens: readonly Token[],
  { first, rest, value, upper }: Extent,
  { end, unit, dimension }: UnitMatch,
): Draft {
  const joined = /^(?:foot|feet|ft)-?(\d\d?)$/.exec(rest);
  if (joined !== null) return { first, end, value: exact(value + Number(joined[1]) / 12), unit, dimension };
  const inches = upper === undefined ? readExtent(tokens, end) : undefined;
  const behind = inches !== undefined && inches.value < 12 ? inchesEnd(tokens, inches) : undefined;
  if (inches === undefined || behind === undefined) return { first, end, value, upper, unit, dimension };
  return { first, end: behind, value: exact(value + inches.value / 12), unit, dimension };
}

function inchesEnd(tokens: readonly Token[], { end, rest }: Extent): number | undefined {
  const form = rest === '' ? formAt(tokens, end) : rest;
  return /^(?:in|inch|inches)$/.test(form) ? end + (rest === '' ? 1 : 0) : undefined;
}

/** "20 percent to 30 percent", "5 km to 10 km" */
function rangeOfUnits(tokens: readonly Token[], draft: Draft): Draft {
  const joint = formAt(tokens, draft.end);
  if (draft.upper !== undefined || (joint !== 'to' && joint !== '–' && joint !== '-')) return draft;
  const second = readExtent(tokens, draft.end + 1);
  if (second === undefined || second.upper !== undefined || second.value <= draft.value) return draft;
  const match: UnitMatch | undefined =
    second.rest === '' ? unitAt(tokens, second.end, second.value) : unitOf(second.rest, tokens, second.end);
  if (match?.unit !== draft.unit || match.scale !== undefined) return draft;
  const opened = formAt(tokens, draft.first - 1) === 'from';
  return { ...draft, first: opened ? draft.first - 1 : draft.first, end: match.end, upper: second.value };
}

function share(passage: Passage, extent: Extent): Draft | undefined {
  const found = shareOf(passage, extent);
  return found && { first: extent.first, ...found };
}

function count(passage: Passage, extent: Extent, trail: Trail): Draft | undefined {
  const { first, end, value, upper } = extent;
  if (formAt(passage.tokens, end) === 'times') {
    const ratio = /^(?:the|as|more|higher|larger|greater|faster|bigger|its|their|his|her|what|that)$/.test(
      formAt(passage.tokens, end + 1),
    );
    return { first, end: end + 1, value, upper, unit: ratio ? 'times' : 'time', dimension: ratio ? 'ratio' : 'count' };
  }
  const found = countOf(passage, extent, trail.noun);
  return found && { first, value, upper, dimension: 'count', ...found };
}

/** With the bound that stands before or behind it, where one does. */
function withBound(tokens: readonly Token[], draft: Draft, free: number): Draft {
  return bounded(tokens, draft, free) ?? draft;
}

function bounded(tokens: readonly Token[], draft: Draft, free: number): Draft | undefined {
  const before = boundBefore(tokens, draft.first, free);
  if (before !== undefined) return { ...draft, ...before };
  const after = boundAfter(tokens, draft.end);
  return after && { ...draft, ...after };
}

function finished(tokens: readonly Token[], { first, end, value, upper, unit, dimension, bound }: Draft): Quantity {
  const si = dimension === 'age' ? undefined : toSi(value, unit);
  return {
    start: tokens[first]!.start,
    end: endOf(tokens[end - 1]!),
    value,
    ...(upper === undefined ? {} : { upper }),
    unit,
    dimension,
    ...(bound && { bound }),
    ...(si && { si }),
  };
}

/** The dot of "25 °C." is the sentence's, and "5 ft." does without. */
function endOf(token: Token): number {
  return token.kind === 'word' && token.word.lower.endsWith('.') ? token.end - 1 : token.end;
}
