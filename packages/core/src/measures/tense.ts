import { sentenceAt, type Passage } from '../sentences/passage.ts';
import type { Side } from './time-phrase.ts';
import { wordSet } from '../language/en/packed-lists.ts';

const FUTURE = wordSet(
  "will 'll shall wo won't due scheduled expected expect expects planned plans slated supposed likely intend intends hopes aims gonna",
);
/** These say so of what they stand beside alone: "the upcoming vote on Friday". */
const AHEAD = wordSet('upcoming forthcoming ahead deadline');
const PAST = wordSet('was were had did said told has have');
/** These look ahead unless they speak of what has been: "may rule on Friday", but "may have ruled on Friday". */
const MODALS = wordSet('may might must should would');
/** "postponed to Friday" */
const PUT_OFF = wordSet('postponed adjourned rescheduled delayed deferred extended');
/** Verbs of speech stand in the present whatever day it is. */
const SPEECH = wordSet('says say tells tell writes reports adds notes according claims argues');

const AUXILIARY = wordSet("be been being is are was were am 's 're get gets got to will");

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
  const { tokens } = passage;
  const before = tokens[at - 1]?.word.lower;
  if (before === 'since') return 'past';
  if (before === 'until' && at - 1 > first + 1) return 'future';
  // "has to choose before Tuesday", "agreed to pay by Friday", but "had to leave by Friday"
  if ((before === 'before' || before === 'by') && passage.tags[at - 2] === 'VB' && tokens[at - 3]?.word.lower === 'to')
    return tokens[at - 4]?.word.lower === 'had' ? 'past' : 'future';
  if (before === 'to' && PUT_OFF.has(tokens[at - 2]?.word.lower ?? '')) return 'future';
  let beside = true;
  for (let token = at - 1; token >= Math.max(first, at - REACH) && tokens[token]!.word.text !== ';'; token--) {
    beside &&= at - token <= BESIDE && tokens[token]!.kind !== 'punctuation';
    const side =
      sideOfToken(passage, token, beside) ?? (beside && isReduced(passage, token, first) ? 'past' : undefined);
    if (side !== undefined) return side;
  }
  for (let token = at + 1; token < Math.min(end, at + REACH) && tokens[token]!.word.text !== ';'; token++) {
    const side = sideOfToken(passage, token, false);
    if (side !== undefined) return side;
  }
  return undefined;
}

/** "a poll released Friday": a participle beside the time with no auxiliary before it tells what has been. */
function isReduced({ tags, tokens }: Passage, at: number, first: number): boolean {
  if (tags[at] !== 'VBN') return false;
  for (let token = at - 1; token >= Math.max(first, at - BESIDE); token--) {
    if (AUXILIARY.has(tokens[token]!.word.lower)) return false;
  }
  return true;
}

function sideOfToken({ tokens, tags }: Passage, at: number, planned: boolean): Side | undefined {
  const { lower } = tokens[at]!.word;
  if (FUTURE.has(lower) || (lower === 'forward' && tokens[at - 1]?.word.lower.startsWith('look'))) return 'future';
  const next = tokens[at + 1]?.word.lower;
  if (MODALS.has(lower) && tags[at] === 'MD') return next === 'have' ? 'past' : 'future';
  // "going to meet", "set to open"
  if (next === 'to' && (lower === 'going' || lower === 'set')) return 'future';
  if (AHEAD.has(lower)) return planned ? 'future' : undefined;
  if (tags[at] === 'VBD' || PAST.has(lower)) return 'past';
  // "The council meets on Monday": what is arranged stands in the present, but "is quoted" does not look ahead.
  const present = (tags[at] === 'VBZ' || tags[at] === 'VBP') && tags[at + 1] !== 'VBN';
  return planned && present && !SPEECH.has(lower) ? 'future' : undefined;
}
