import { NUMBERED } from '../language/en/numbered.ts';
import { DENOMINATORS, ROUND_PLURALS, SCALES, SMALL_NUMBERS, TENS } from '../language/en/numbers.ts';
import type { Quantity } from '../model.ts';
import { UNITS } from '../language/en/units.ts';
import { sentenceAt, type Passage } from '../sentences/passage.ts';
import type { Token } from '../sentences/tokens.ts';
import { question } from '../sentences/words.ts';
import { ageOf } from './age.ts';
import { compoundOf } from './compound.ts';
import { boundAfter, boundBefore } from './bound.ts';
import { areHarmed, countOf, HARMS, roundPlural } from './count.ts';
import { countedNoun } from './counted-noun.ts';
import type { Draft } from './draft.ts';
import { measureOf } from './measure.ts';
import { gluedMoney, mayBeGluedMoney } from './glued-money.ts';
import { moneyOf } from './money.ts';
import { exact } from './numeral.ts';
import { formAt, isCapital, opensSentence } from './phrase-words.ts';
import { readExtent, type Extent } from './range.ts';
import { fractionAt, shareOf } from './share.ts';
import { toSi } from './si.ts';
import type { TimePhrase } from './time-phrase.ts';

const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(), ...TENS.keys(), ...SCALES.keys(), ...ROUND_PLURALS.keys(), ...DENOMINATORS.keys(), 'a', 'an', 'dozen',
]); // prettier-ignore

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
  let last: Draft | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const glued = token.kind === 'word' && mayBeGluedMoney(token.word) ? gluedMoney(passage, at) : undefined;
    if (glued === undefined && token.kind !== 'number' && !(token.kind === 'word' && mayBeNumber(token.word))) continue;
    while (time < times.length && times[time]!.end <= token.start) time++;
    if (time < times.length && times[time]!.start < token.end) continue;
    const draft = glued === undefined ? readQuantity(passage, at, trail) : withBound(tokens, glued, trail.free);
    if (draft === undefined) continue;
    const compound = compoundOf(tokens, last, draft);
    if (compound !== undefined) found.pop();
    last = compound ?? draft;
    found.push(finished(tokens, last));
    trail.free = draft.end;
    at = draft.end - 1;
  }
  return found;
}

/** The cheap test that most words fail. */
const mayBeNumber = question((lower) => {
  const hyphen = lower.indexOf('-');
  return NUMBER_WORDS.has(lower) || (hyphen > 0 && NUMBER_WORDS.has(lower.slice(0, hyphen)));
});

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
    const draft: Draft = { first: at, dimension: 'count', bound: 'at-least', ...round };
    return withBound(tokens, draft, trail.free);
  }
  const extent = withMillion(passage, readExtent(tokens, at) ?? articleAt(tokens, at, trail.free));
  const fraction = fractionAt(tokens, at, extent);
  if (fraction !== undefined) return withBound(tokens, { first: at, ...fraction }, trail.free);
  if (extent === undefined || isNameNumber(passage, at, extent)) return undefined;

  const draft =
    moneyOf(tokens, at, extent) ??
    age(tokens, at, extent) ??
    measureOf(tokens, extent) ??
    (NUMBERED.has(formAt(tokens, at - 1)) ? undefined : (share(passage, extent) ?? count(passage, extent, trail)));
  if (draft === undefined || draft.end <= at) return undefined;
  draft.first = Math.max(draft.first, trail.free);
  const whole = withBound(tokens, extent.bound === undefined ? draft : { ...draft, bound: extent.bound }, trail.free);
  if (extent.value === 1 && !extent.figures && whole.bound === undefined && isVagueOne(tokens, whole)) return undefined;
  if (whole.dimension === 'count') trail.noun = whole.unit;
  return whole;
}

/** "One" alone is a pronoun or an article more often than a number, and "one day" is some day. */
function isVagueOne(tokens: readonly Token[], { dimension, unit, first, end }: Draft): boolean {
  const before = formAt(tokens, first - 1);
  // "Only one ferry", "One guard was killed", "killing one guard" tell how many.
  if (dimension === 'count')
    return before !== 'only' && before !== 'just' && !HARMS.test(before) && !areHarmed(tokens, end);
  return unit === 'day' && !/^(?:for|in|within|after|of|by|only|than|every)$/.test(before);
}

/** "more than a year", "within an hour": with a bound before it, the article of a unit is a number. */
function articleAt(tokens: readonly Token[], at: number, free: number): Extent | undefined {
  const unit = UNITS.get(formAt(tokens, at + 1));
  if (!/^an?$/.test(formAt(tokens, at)) || unit?.dimension !== 'time' || unit.name === 'second') return undefined;
  // "More than a year and a half" is not one year.
  if (boundBefore(tokens, at, free) === undefined || formAt(tokens, at + 4) === 'half') return undefined;
  return { first: at, end: at + 1, value: 1, rest: '', hyphen: false, figures: false };
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

/** "the Seven Sisters", "version 2.5". */
function isNameNumber(passage: Passage, at: number, extent: Extent): boolean {
  const { tokens } = passage;
  if (extent.first < at) return false;
  // "BA.5", "N7.2"
  if (!tokens[at]!.spaced && formAt(tokens, at - 1) === '.') return true;
  if (extent.figures) return false;
  const named =
    isCapital(tokens[at]) && !opensSentence(passage, at) && passage.kind !== 'headline' && passage.kind !== 'heading';
  return named && isCapital(tokens[extent.end]);
}

function age(tokens: readonly Token[], at: number, extent: Extent): Draft | undefined {
  const found = ageOf(tokens, at, extent);
  return found && { value: extent.value, upper: extent.upper, dimension: 'age', ...found };
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
  return { ...draft, ...(boundBefore(tokens, draft.first, free) ?? boundAfter(tokens, draft.end)) };
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
