import { sentenceAt, type TokenRange } from '../../sentences/passage.ts';
import type { CueForm } from '../cue.ts';
import { nounForm } from '../noun-form.ts';
import { isTimeNoun } from '../time-nouns.ts';
import { subjectOf, wordEntry, type Candidate } from './candidates.ts';
import * as CODE from './codes.ts';
import { codeTable } from './token-codes.ts';
import { COUNTS, countsOf, MARKS, VERBS, type View } from './view.ts';

/** The models know forms by their places here. */
export const FORMS: readonly CueForm[] = ['finite', 'participle', 'infinitive', 'passive', 'according', 'noun'];
const TENSES = ['none', 'past', 'present', 'future', 'modal'];
const KINDS = [
  'paragraph',
  'headline',
  'standfirst',
  'heading',
  'list',
  'caption',
  'quote',
  'table',
  'byline',
  'dateline',
  'boilerplate',
];

export const clamp = (value: number, most = 255): number => (value < 0 ? 0 : value > most ? most : value);

/** A common noun in the singular for no person, office, body or document, as {@link nounClass} has it. */
export const THING = 19;

/** What kind of thing a noun phrase names: 0 nothing, then pronouns, names, people, offices, bodies, documents, other nouns, things. */
export function nounClass({ grammar, codes }: View, range: TokenRange | undefined): number {
  if (range === undefined) return 0;
  const code = codes[range.first]!;
  if (range.end - range.first === 1 && code >= CODE.HE && code <= CODE.THIS) return 1 + code - CODE.HE; // 1..6
  if (code === CODE.RELATIVE || code === CODE.THAT) return 7;
  const phrase = grammar.phraseAt[range.first];
  const head = Math.min(phrase?.end ?? range.end, range.end) - 1;
  const last = codes[head]!;
  if (last === CODE.NAME) return 8;
  if (isTimeNoun(grammar, head)) return 20;
  const { kind } = nounForm(grammar.passage.tokens[head]!.word);
  if (kind !== 0) return kind;
  if (last === CODE.NOUNS) return 15;
  if (last === CODE.NUMBER) return 16;
  if (last === CODE.DETERMINER) return 17;
  if (last === CODE.HIS) return 18;
  return THING;
}

/** How far the features of a cue look for verbs, in tokens. */
const SIGHT = 80;
/** How far they look for quotation marks, and for cues that the rules found. */
const MARK_SIGHT = 30;
const CUE_SIGHT = 25;

/** What opens a clause that a verb may stand in. */
const OPENS_CLAUSE = codeTable([CODE.THAT, CODE.IF], CODE.WHILE, CODE.AS);

export const CUE_FEATURES = 45;

/** Fills `out` with what the cue model looks at, a byte each. */
export function cueFeatures(view: View, cue: Candidate, out: Uint8Array): void {
  const { grammar, codes, lexicon, ruled } = view;
  const { passage, level, phraseAt } = grammar;
  const { main, after, group } = cue;
  const sentence = passage.sentences[sentenceAt(passage, main)]!;
  const from = sentence.first;
  const to = sentence.end;
  const code = (i: number): number => (i < from || i >= to ? 0 : codes[i]!);
  const first = group?.first ?? cue.first;
  const { word } = passage.tokens[main]!;
  const ofWord = wordEntry(lexicon, cue, word);
  const entry = (cue.keys.length === 1 ? undefined : lexicon.entryOf(cue.keys[0]!)) ?? ofWord;
  let f = 0;
  out[f++] = entry?.level ?? 0;
  out[f++] = ofWord?.level ?? 0;
  out[f++] = entry?.before[cue.next] ?? 0;
  out[f++] = cue.next;
  out[f++] = FORMS.indexOf(cue.form);
  out[f++] = group === undefined ? 0 : TENSES.indexOf(group.tense);
  out[f++] = codes[main]!;
  out[f++] = group === undefined ? 0 : (group.negated ? 1 : 0) + (group.perfect ? 2 : 0) + (group.passive ? 4 : 0) + 8;
  out[f++] = clamp(cue.end - first);
  out[f++] = code(first - 1);
  out[f++] = code(first - 2);
  out[f++] = code(first - 3);
  out[f++] = code(after);
  out[f++] = code(after + 1);
  out[f++] = code(after + 2);
  out[f++] = code(first);
  // The subject and what it is.
  const subject = subjectOf(grammar, cue)?.range;
  out[f++] = nounClass(view, subject);
  out[f++] = subject === undefined ? 255 : clamp(first - subject.end);
  out[f++] = subject === undefined ? 0 : clamp(subject.end - subject.first);
  out[f++] = subject === undefined ? 0 : code(subject.first - 1);
  out[f++] = nounClass(view, first > 0 ? phraseAt[first - 1] : undefined);
  const behind = phraseAt[after];
  out[f++] = behind === undefined || behind.first !== after ? 0 : nounClass(view, behind);
  out[f++] = behind === undefined ? 0 : code(behind.end);
  const owner = cue.form === 'noun' ? phraseAt[main] : undefined;
  out[f++] = owner === undefined ? 0 : code(owner.first);
  out[f++] = owner === undefined ? 0 : code(owner.first - 1);
  // Marks around.
  out[f++] = level[main]! >= 0 ? 1 : 0;
  const counts = countsOf(view);
  const marks = counts[COUNTS * main + MARKS]!;
  out[f++] = clamp(marks - counts[COUNTS * from + MARKS]!, 20);
  out[f++] = clamp(counts[COUNTS * to + MARKS]! - marks, 20);
  const mark = CODE.MARK;
  let toMark = 0;
  while (toMark < MARK_SIGHT && after + toMark < to && codes[after + toMark] !== mark) toMark++;
  out[f++] = toMark;
  let sinceMark = 0;
  while (sinceMark < MARK_SIGHT && first - 1 - sinceMark >= from && codes[first - 1 - sinceMark] !== mark) sinceMark++;
  out[f++] = sinceMark;
  // Where it stands.
  out[f++] = clamp(first - from);
  out[f++] = clamp(to - cue.end);
  out[f++] = KINDS.indexOf(passage.kind);
  out[f++] = codes[from]!;
  out[f++] = codes[to - 1]!;
  // Other verbs of the sentence.
  const least = Math.max(from, first - SIGHT);
  const verbs = counts[COUNTS * first + VERBS]!;
  out[f++] = clamp(verbs - counts[COUNTS * Math.min(first, least) + VERBS]!, 10);
  let opener = 0;
  for (let i = first - 1; i >= least && opener === 0 && counts[COUNTS * i + VERBS] === verbs; i--)
    if (OPENS_CLAUSE[codes[i]!] === 1) opener = codes[i]!;
  out[f++] = opener;
  const most = Math.min(to, cue.end + SIGHT);
  out[f++] = cue.end < most ? clamp(counts[COUNTS * most + VERBS]! - counts[COUNTS * cue.end + VERBS]!, 10) : 0;
  // What the rules say.
  const statement = ruled[main];
  out[f++] = statement === undefined ? 0 : 1 + Math.round(statement.confidence * 20);
  out[f++] = statement === undefined ? 0 : clamp(1 + lengthOf(statement.content));
  let near = 1;
  while (near < CUE_SIGHT && first - near >= from && ruled[first - near] === undefined) near++;
  out[f++] = near < CUE_SIGHT && first - near >= from ? near : 0;
  near = 1;
  while (near < CUE_SIGHT && main + near < to && ruled[main + near] === undefined) near++;
  out[f++] = near < CUE_SIGHT && main + near < to ? near : 0;
  out[f++] = clamp(word.lower.length);
  out[f++] = word.shape === 'lower' ? 0 : word.shape === 'capital' ? 1 : 2;
  out[f++] = first > 0 && passage.tokens[first - 1]!.word.lower === 'not' ? 1 : 0;
}

/** How many tokens lie in the ranges. */
export function lengthOf(ranges: readonly TokenRange[]): number {
  let sum = 0;
  for (const { first, end } of ranges) sum += end - first;
  return sum;
}
