import type { Token } from '../sentences/tokens.ts';
import type { Draft } from './draft.ts';
import { exact } from './numeral.ts';
import { formAt } from './phrase-words.ts';
import { readExtent, type Extent } from './range.ts';
import { unitAt, unitOf, type UnitMatch } from './unit-phrase.ts';

/** A number with a unit of measurement, percent and the names of currencies among them. */
export function measureOf(tokens: readonly Token[], extent: Extent): Draft | undefined {
  const { first, end, rest, value, upper } = extent;
  const match = rest === '' ? unitAt(tokens, end, value) : unitOf(rest, tokens, end);
  // "half an hour" is one; "half an apple" has no unit.
  if (match === undefined)
    return extent.fraction && rest === '' ? { first, end, value, unit: 'fraction', dimension: 'fraction' } : undefined;
  if (match.unit === 'foot') return feetAndInches(tokens, extent, match);
  const scale = match.scale ?? 1;
  const minus = upper === undefined && isMinus(tokens, first, match);
  return rangeOfUnits(tokens, {
    first: minus ? first - 1 : first,
    end: match.end,
    value: exact((minus ? -value : value) * scale),
    upper: upper === undefined ? undefined : exact(upper * scale),
    unit: match.unit,
    dimension: match.dimension,
  });
}

/** "-8.3 percent", "−5°C": a sign that touches the number and nothing before it; "minus 5 degrees". */
function isMinus(tokens: readonly Token[], first: number, { dimension }: UnitMatch): boolean {
  const sign = tokens[first - 1];
  if (sign?.word.lower !== 'minus' && (sign === undefined || tokens[first]!.spaced || !sign.spaced || first < 2))
    return false;
  return (
    /^(?:[-−–]|minus)$/.test(sign.word.lower) &&
    ['percent', 'percentage-point', 'temperature', 'angle'].includes(dimension)
  );
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
