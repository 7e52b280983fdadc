import { sentenceAt, type Passage } from '../sentences/passage.ts';
import type { CivilDate } from '../source/civil-date.ts';
import type { PlacedPhrase } from './missing-year.ts';
import type { TimeReading } from './time-phrase.ts';
import { wordSet } from '../language/en/packed-lists.ts';

/** Whoever speaks in the first or the second person has a day of their own. */
const PERSONS = wordSet('i we us our ours me my you your');
/** "What is known today as Lorn" */
const KNOWN = wordSet('known called considered regarded remembered used found seen');
/** These and any past tense tell of one day. */
const OF_A_DAY = wordSet('will shall going has have had was were did');

/** So many years told make a text that speaks of now and of long ago. */
const YEARS_OF_HISTORY = 3;
/** A year so far back is history. */
const LONG_AGO = 2;
/** Words on each side that are looked at. */
const REACH = 24;

/**
 * True where the sentence says what is so in general, so that its "today" may mean nowadays ("the coast of what is today Lorn"): all
 * its finite verbs up to the time, or else behind it, stand in the present and nobody speaks for himself.
 */
export function speaksOfNow(passage: Passage, at: number): boolean {
  const { tokens } = passage;
  const sentence = passage.sentences[sentenceAt(passage, at)]!;
  const first = Math.max(sentence.first, at - REACH);
  const end = Math.min(sentence.end, at + REACH);
  let verb: 'now' | 'once' | undefined = KNOWN.has(tokens[at - 1]?.word.lower ?? '') ? 'now' : undefined;
  for (let token = first; token < end; token++) if (PERSONS.has(tokens[token]!.word.lower)) return false;
  for (let token = at - 1; token >= first && verb === undefined; token--) verb = verbAt(passage, token);
  // "Today's ruling": the tagger may take the ending for a verb.
  const behind = tokens[at + 1]?.kind === 'clitic' ? at + 2 : at + 1;
  for (let token = behind; token < end && verb === undefined; token++) verb = verbAt(passage, token);
  return verb === 'now';
}

function verbAt({ tokens, tags }: Passage, at: number): 'now' | 'once' | undefined {
  const { lower } = tokens[at]!.word;
  if (tags[at] === 'VBD' || OF_A_DAY.has(lower)) return 'once';
  return tags[at] === 'VBZ' || tags[at] === 'VBP' || tags[at] === 'MD' ? 'now' : undefined;
}

/** In a text that tells of long ago and of no day beside that of writing, "today" means nowadays, and is no time that it tells of. */
export function withoutNowadays(phrases: PlacedPhrase[], reference: CivilDate | undefined): PlacedPhrase[] {
  if (!phrases.some(({ reading }) => isNow(reading))) return phrases;
  if (phrases.some(({ reading }) => isOfTheDay(reading))) return phrases;
  const last = reference === undefined ? Infinity : reference.year - LONG_AGO;
  const old = phrases.filter(({ reading }) => isOld(reading, last)).length;
  return old < YEARS_OF_HISTORY ? phrases : phrases.filter(({ reading }) => !isNow(reading));
}

/** True for what is told from the day of writing as exactly as news tells it; "today" itself tells nothing. */
function isOfTheDay(reading: TimeReading): boolean {
  if (reading.form === 'day') return reading.days !== 0;
  if (reading.form === 'unit' || reading.form === 'ago') return reading.unit !== 'year' && reading.unit !== 'decade';
  return reading.form === 'weekday';
}

function isOld(reading: TimeReading, last: number): boolean {
  return (
    (reading.form === 'date' && (reading.year ?? Infinity) <= last) ||
    (reading.form === 'years' && reading.last <= last)
  );
}

function isNow(reading: TimeReading): boolean {
  return reading.form === 'day' && reading.nowadays === true;
}
