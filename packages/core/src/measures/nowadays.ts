import { sentenceAt, type Passage } from '../sentences/passage.ts';

/** Whoever speaks in the first or the second person has a day of their own. */
const PERSONS = new Set('i we us our ours me my you your'.split(' '));
/** "What is known today as Lorn" */
const KNOWN = new Set('known called considered regarded remembered used found seen'.split(' '));
/** These and any past tense tell of one day. */
const OF_A_DAY = new Set('will shall going has have had was were did'.split(' '));

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
  for (let token = at + 1; token < end && verb === undefined; token++) verb = verbAt(passage, token);
  return verb === 'now';
}

function verbAt({ tokens, tags }: Passage, at: number): 'now' | 'once' | undefined {
  const { lower } = tokens[at]!.word;
  if (tags[at] === 'VBD' || OF_A_DAY.has(lower)) return 'once';
  return tags[at] === 'VBZ' || tags[at] === 'VBP' || tags[at] === 'MD' ? 'now' : undefined;
}
