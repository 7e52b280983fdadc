import { sentenceAt, type Passage } from '../sentences/passage.ts';
import type { Side } from './time-phrase.ts';

const FUTURE = new Set(
  "will 'll shall wo won't due scheduled expected planned plans slated supposed likely upcoming forthcoming ahead deadline gonna".split(
    ' ',
  ),
);
const PAST = new Set('was were had did said told has have'.split(' '));
/** These look ahead unless they speak of what has been: "may rule on Friday", but "may have ruled on Friday". */
const MODALS = new Set('may might must should would'.split(' '));
/** "postponed to Friday" */
const PUT_OFF = new Set('postponed adjourned rescheduled delayed deferred extended'.split(' '));
/** Verbs of speech stand in the present whatever day it is. */
const SPEECH = new Set('says say tells tell writes reports adds notes according claims argues'.split(' '));

/** Words on each side that are looked at. */
const REACH = 24;
/** Between a verb in the present and the weekday that something is arranged for. */
const BESIDE = 3;

/**
 * Whether the sentence puts a time before or after the day it was written on: what the nearest verb that tells says,
 * one before the time counting before one after it. Undefined where none does.
 */
export function sideOf(passage: Passage, at: number): Side | undefined {
  const { first, end } = passage.sentences[sentenceAt(passage, at)]!;
  const before = passage.tokens[at - 1]?.word.lower;
  if (before === 'until' || (before === 'to' && PUT_OFF.has(passage.tokens[at - 2]?.word.lower ?? ''))) return 'future';
  let beside = true;
  for (let before = at - 1; before >= Math.max(first, at - REACH); before--) {
    if (passage.tokens[before]!.word.text === ';') break;
    beside &&= at - before <= BESIDE && passage.tokens[before]!.kind !== 'punctuation';
    const side = sideOfToken(passage, before, beside);
    if (side !== undefined) return side;
  }
  for (let after = at + 1; after < Math.min(end, at + REACH); after++) {
    if (passage.tokens[after]!.word.text === ';') break;
    const side = sideOfToken(passage, after, false);
    if (side !== undefined) return side;
  }
  return undefined;
}

function sideOfToken({ tokens, tags }: Passage, at: number, planned: boolean): Side | undefined {
  const { lower } = tokens[at]!.word;
  if (FUTURE.has(lower) || (lower === 'forward' && tokens[at - 1]?.word.lower.startsWith('look'))) return 'future';
  const next = tokens[at + 1]?.word.lower;
  if (MODALS.has(lower) && tags[at] === 'MD') return next === 'have' ? 'past' : 'future';
  // "going to meet", "set to open", "to be held"
  if (next === 'to' && (lower === 'going' || lower === 'set')) return 'future';
  if (lower === 'to' && next === 'be' && tags[at + 2] === 'VBN') return 'future';
  if (tags[at] === 'VBD' || PAST.has(lower)) return 'past';
  // "The council meets on Monday": what is arranged stands in the present, but "is quoted" does not look ahead.
  const present = (tags[at] === 'VBZ' || tags[at] === 'VBP') && tags[at + 1] !== 'VBN';
  return planned && present && !SPEECH.has(lower) ? 'future' : undefined;
}
