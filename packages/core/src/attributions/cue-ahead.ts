import { isNoun } from '../tags/classes.ts';
import { finiteVerbOf, isFiniteCue, lower } from './clause.ts';
import type { TokenRange } from '../sentences/passage.ts';
import type { VerbGroup } from '../tags/verb-groups.ts';
import type { Grammar } from './grammar.ts';

/** The clause that begins at `at` reports by itself: subject, cue and something reported. */
export function cueAhead(grammar: Grammar, at: number, end: number): boolean {
  const verb = finiteVerbOf(grammar, at, end);
  return verb > at && (isFiniteCue(grammar, verb) || grammar.reports[verb] === 2);
}

/** "said Mara Ilves": not "the county, which cut its budget, had promised money", nor "inspectors, who came in May, reported no faults". */
export function mayTurn(grammar: Grammar, group: VerbGroup | undefined, behind: TokenRange): boolean {
  return group?.perfect !== true && lower(grammar, behind.first) !== 'no';
}

/** ", Reuters reports," and "” she said.": subject and cue with nothing reported behind them. */
export function sourceThenCue(grammar: Grammar, at: number, end: number): boolean {
  const { tags } = grammar.passage;
  if (lower(grammar, at) === 'as') at++;
  // ", said Mara Ilves"
  if (isFiniteCue(grammar, at)) {
    const group = grammar.groupAt[at];
    const phrase = grammar.phraseAt[group?.end ?? at + 1];
    if (phrase === undefined || !mayTurn(grammar, group, phrase)) return false;
    return finiteVerbOf(grammar, phrase.first, Math.min(end, phrase.end + 1)) < 0;
  }
  const phrase = grammar.phraseAt[at];
  if (phrase === undefined || phrase.first !== at) return false;
  // ", Reuters reports": the tagger may take the verb for the head of the phrase.
  let verb = isFiniteCue(grammar, phrase.end - 1) ? phrase.end - 1 : phrase.end;
  for (let steps = 0; steps < 12 && verb < end && !isFiniteCue(grammar, verb); steps++) {
    // "a video released by police shows"
    const isFinite = grammar.groupAt[verb]?.tense !== undefined && grammar.groupAt[verb]!.tense !== 'none';
    if (isFinite && lower(grammar, verb + 1) !== 'by') return false;
    verb++;
  }
  if (verb >= end || !isFiniteCue(grammar, verb)) return false;
  let rest = grammar.groupAt[verb]?.end ?? verb + 1;
  while (tags[rest] === 'RP') rest++;
  // ", the sources told the Orvik Times."
  if (lower(grammar, rest - 1) === 'told' && grammar.phraseAt[rest]?.first === rest) rest = grammar.phraseAt[rest]!.end;
  if (rest >= end) return true;
  return (
    tags[rest] === ',' ||
    tags[rest] === '.' ||
    // ", Reuters reports from Orvik", but not ", the firm, had known for months that"
    (tags[rest] === 'IN' &&
      lower(grammar, rest) !== 'that' &&
      lower(grammar, grammar.phraseAt[rest + 1]?.end ?? rest) !== 'that') ||
    (isNoun(tags[rest]!) && /day$|^(?:yesterday|today)$/.test(lower(grammar, rest)))
  );
}
