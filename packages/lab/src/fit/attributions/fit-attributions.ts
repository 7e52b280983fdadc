import { CUE_FEATURES, cueFeatures } from '../../../../core/src/attributions/fitted/cue-features.ts';
import { isOpen, type Candidate } from '../../../../core/src/attributions/fitted/candidates.ts';
import { CUE_WORD_FEATURES, eachCueWord } from '../../../../core/src/attributions/fitted/cue-words.ts';
import { choose, newRow, type Choice } from '../../../../core/src/attributions/fitted/choose.ts';
import { END_FEATURES, endFeatures, endsOf } from '../../../../core/src/attributions/fitted/content-ends.ts';
import {
  START_FEATURES,
  startFeatures,
  startsOf,
  type Start,
} from '../../../../core/src/attributions/fitted/content-starts.ts';
import { statementOf } from '../../../../core/src/attributions/fitted/statement-of.ts';
import { logOdds } from '../../../../core/src/attributions/fitted/forest.ts';
import { unpackForest } from '../../../../core/src/attributions/fitted/packed.ts';
import type { PackedForest } from '../../../../core/src/weights/packed-models.ts';
import { earlierThan, isLeftToRules, isRuledWhole } from '../../../../core/src/attributions/fitted/reread.ts';
import {
  SOURCE_FEATURES,
  sourceFeatures,
  sourcesOf,
} from '../../../../core/src/attributions/fitted/source-proposals.ts';
import * as CODE from '../../../../core/src/attributions/fitted/codes.ts';
import { tokenCodes } from '../../../../core/src/attributions/fitted/token-codes.ts';
import { viewOf, type View } from '../../../../core/src/attributions/fitted/view.ts';
import { WHOLE_FEATURES, wholeFeatures } from '../../../../core/src/attributions/fitted/whole-features.ts';
import { firstWhere } from '../../../../core/src/source/search.ts';
import type { TokenRange } from '../../../../core/src/sentences/passage.ts';
import type { AttributionRow } from '../../corpora/attributions.ts';
import { boost, type BoostingParameters } from './boosted-trees.ts';
import { countCues, entriesOf, lexiconWithout, type CueCounts, type Entry } from './cue-counts.ts';
import { thingsOf } from './count-things.ts';
import { lessonsOf, type Lesson, type Wanted } from './documents.ts';
import { packForest } from './pack.ts';

export interface AttributionFit {
  /** Least number of times that a word must be a cue to be in the lexicon. */
  leastCues: number;
  /** Least number of times that a noun must head what a cue takes. */
  leastThings: number;
  cue: BoostingParameters;
  start: BoostingParameters;
  end: BoostingParameters;
  source: BoostingParameters;
  whole: BoostingParameters;
  cueWord: BoostingParameters;
}

export interface Fitted {
  entries: Entry[];
  things: string[];
  cue: PackedForest;
  start: PackedForest;
  end: PackedForest;
  source: PackedForest;
  whole: PackedForest;
  cueWord: PackedForest;
}

/** One cue of the corpus and all that the models may look at. */
interface Case {
  view: View;
  cue: Candidate;
  lesson: Lesson;
  wanted: Wanted | undefined;
  document: number;
  row: Uint8Array;
}

/** What the models choose for a cue. */
interface Told {
  one: Case;
  choice: Choice;
}

/** Rows for one model, with what each should come to, and the choice that it belongs to where one of several is to be chosen. */
class Sample {
  readonly rows: Uint8Array[] = [];
  readonly targets: number[] = [];
  readonly choices: number[] = [];
  readonly #width: number;
  constructor(width: number) {
    this.#width = width;
  }
  add(row: Uint8Array, target: number, choice?: number): void {
    this.rows.push(row.slice(0, this.#width));
    this.targets.push(target);
    if (choice !== undefined) this.choices.push(choice);
  }
  fit(parameters: BoostingParameters, onTree?: (done: number) => void): PackedForest {
    const bytes = new Uint8Array(this.rows.length * this.#width);
    for (const [index, row] of this.rows.entries()) bytes.set(row, index * this.#width);
    const targets = Float32Array.from(this.targets);
    const choices = this.choices.length === 0 ? {} : { choices: Int32Array.from(this.choices) };
    return packForest(boost({ width: this.#width, bytes, targets, ...choices }, parameters, onTree));
  }
}

export function casesOf(lessons: readonly Lesson[], counts: CueCounts, least: number, jackknife: boolean): Case[] {
  const cases: Case[] = [];
  let document = -1;
  let lexicon = lexiconWithout(counts, least, undefined);
  const byDocument = Map.groupBy(lessons, (lesson) => lesson.document);
  for (const lesson of lessons) {
    if (jackknife && lesson.document !== document) {
      document = lesson.document;
      lexicon = lexiconWithout(counts, least, countCues(byDocument.get(document)!));
    }
    const view = viewOf(lesson.grammar, tokenCodes(lesson.grammar.passage), lesson.found, lexicon);
    for (const [index, cue] of lesson.candidates.entries()) {
      if (!isOpen(cue) && !cue.keys.some((key) => lexicon.entryOf(key) !== undefined)) continue;
      if (lesson.silent[index] === 2 || isLeftToRules(view, cue)) continue;
      const row = newRow();
      cueFeatures(view, cue, row);
      cases.push({ view, cue, lesson, wanted: lesson.wanted[index], document: lesson.document, row });
    }
  }
  return cases;
}

const isWord = (view: View, i: number): boolean => view.codes[i]! > CODE.MARK;

/** Share of the words in either that lie in both. */
function overlap(view: View, a: readonly TokenRange[], b: readonly TokenRange[]): number {
  const words = (ranges: readonly TokenRange[]): Set<number> => {
    const set = new Set<number>();
    for (const { first, end } of ranges) for (let i = first; i < end; i++) if (isWord(view, i)) set.add(i);
    return set;
  };
  const left = words(a);
  const right = words(b);
  return left.intersection(right).size / Math.max(1, left.union(right).size);
}

const overMark = (view: View, i: number): number => (view.codes[i] === CODE.MARK ? i + 1 : i);
function beforeMarks(view: View, end: number): number {
  while (end > 0 && !isWord(view, end - 1)) end--;
  return end;
}

function isRightStart({ view, cue }: Case, start: Start, { content }: Wanted): boolean {
  const first = content[0]!;
  const isBehind = first.first >= cue.main;
  const goesOn = content.some((range) => range.first >= cue.main);
  if (overMark(view, start.first) !== overMark(view, first.first)) return false;
  if (start.subject !== undefined) return !isBehind && (start.subject === 2) === goesOn && first.end <= cue.main;
  if ((start.end === undefined) !== isBehind) return false;
  return start.end === undefined || !(content.length > 1 && goesOn && Math.abs(start.end - first.end) > 3);
}

/** What is to be found in the sentence of the cue: quotations that carry it on behind are added later, whatever was chosen here. */
function withoutCarried({ view, cue }: Case, { content }: Wanted): TokenRange[] {
  const own = content.filter(({ first }) => first < cue.reach.end || view.codes[first] !== CODE.MARK);
  return own.length === 0 ? content : own;
}

/** 0 where the head is missed, else 0.6 to 1 by how much of the source is right. */
function sourceTarget({ view, lesson }: Case, range: TokenRange | undefined, wanted: Wanted): number {
  if (range === undefined) return wanted.hasSource ? 0 : 1;
  const { tokens } = lesson.grammar.passage;
  const { head } = wanted;
  if (head === undefined || tokens[range.first]!.start > head || tokens[range.end - 1]!.end <= head) return 0;
  return wanted.source.length === 0 ? 1 : 0.6 + 0.4 * overlap(view, [range], wanted.source);
}

export type Progress = (what: string) => (done: number) => void;

/** Fits the models that choose content and source, on cues that people marked. */
function fitChooser(
  cases: readonly Case[],
  fit: AttributionFit,
  progress: Progress,
): Record<'start' | 'end' | 'source', PackedForest> {
  const starts = new Sample(START_FEATURES);
  const ends = new Sample(END_FEATURES);
  const sources = new Sample(SOURCE_FEATURES);
  for (const [choice, one] of cases.entries()) {
    const { view, cue, wanted, row, lesson } = one;
    if (wanted === undefined) continue;
    const statement = view.ruled[cue.main];
    const proposed = startsOf(view, cue, statement);
    for (const start of proposed) {
      startFeatures(view, cue, start, statement, row);
      starts.add(row, isRightStart(one, start, wanted) ? 1 : 0, choice);
    }
    const right = proposed.find((start) => isRightStart(one, start, wanted));
    const behind = wanted.content.filter((range) => range.first >= cue.main);
    if (right !== undefined && (right.end === undefined || right.subject === 2) && behind.length > 0) {
      const first = right.subject === 2 ? cue.after : right.first;
      const possible = endsOf(view, cue, first, statement);
      for (const [order, end] of possible.entries()) {
        endFeatures(view, cue, first, end, order, possible.length, statement, row);
        const exact = beforeMarks(view, end) === beforeMarks(view, behind[0]!.end);
        const share = overlap(view, [{ first, end }], behind);
        ends.add(row, exact ? 1 : share >= 0.5 ? 0.3 * share : 0, choice);
      }
    }
    const earlier = earlierThan(
      lesson.found,
      firstWhere(lesson.found, (other) => other.cue.first >= cue.main),
    );
    const proposals = sourcesOf(view, cue, statement, earlier);
    for (const [order, proposal] of proposals.entries()) {
      sourceFeatures(view, cue, proposal, order, proposals.length, wanted.content[0], row);
      sources.add(row, sourceTarget(one, proposal.range, wanted), choice);
    }
  }
  return {
    start: starts.fit(fit.start, progress('starts')),
    end: ends.fit(fit.end, progress('ends')),
    source: sources.fit(fit.source, progress('sources')),
  };
}

function fitCue(cases: readonly Case[], fit: AttributionFit, progress: Progress): PackedForest {
  const sample = new Sample(CUE_FEATURES);
  for (const { row, wanted } of cases) sample.add(row, wanted === undefined ? 0 : 1);
  return sample.fit(fit.cue, progress('cues'));
}

/** Cues less likely than this teach nothing about whole statements, as log-odds: less than what a parse asks for, so that the model learns what to refuse. */
const GATE = -2.5;

/** Fits everything; the model of whole statements on what models fitted to the other half of the documents choose. */
export function fitAttributions(rows: readonly AttributionRow[], fit: AttributionFit, progress: Progress): Fitted {
  const lessons = lessonsOf(rows, progress('reading'));
  const counts = countCues(lessons);
  const cases = casesOf(lessons, counts, fit.leastCues, true);
  const whole = new Sample(WHOLE_FEATURES);
  const told: Told[] = [];
  for (const half of [0, 1]) {
    const own = cases.filter(({ document }) => document % 2 === half);
    const other = cases.filter(({ document }) => document % 2 !== half);
    const cueModel = unpackForest(fitCue(other, fit, progress));
    const packed = fitChooser(other, fit, progress);
    const chooser = {
      start: unpackForest(packed.start),
      end: unpackForest(packed.end),
      source: unpackForest(packed.source),
    };
    for (const one of own) {
      const { view, cue, lesson, row, wanted } = one;
      const odds = logOdds(cueModel, row);
      if (odds < GATE && view.ruled[cue.main] === undefined) continue;
      const earlier = earlierThan(
        lesson.found,
        firstWhere(lesson.found, (other) => other.cue.first >= cue.main),
      );
      const choice = choose(view, cue, odds, earlier, chooser, row);
      if (choice === undefined) continue;
      told.push({ one, choice });
      wholeFeatures(view, cue, choice, row);
      const right =
        wanted !== undefined &&
        overlap(view, choice.content, withoutCarried(one, wanted)) >= 0.5 &&
        sourceTarget(one, choice.source, wanted) > 0;
      whole.add(row, right ? 1 : 0);
    }
  }
  return {
    entries: entriesOf(counts, fit.leastCues),
    things: thingsOf(lessons, fit.leastThings),
    cue: fitCue(cases, fit, progress),
    ...fitChooser(cases, fit, progress),
    whole: whole.fit(fit.whole, progress('whole statements')),
    cueWord: fitCueWords(told, fit.cueWord, progress),
  };
}

/** Fits what belongs to a cue, on statements that models fitted to the other half of the documents choose. */
function fitCueWords(told: readonly Told[], parameters: BoostingParameters, progress: Progress): PackedForest {
  const sample = new Sample(CUE_WORD_FEATURES);
  const row = new Uint8Array(CUE_WORD_FEATURES);
  for (const { one, choice } of told) {
    const { view, cue, lesson } = one;
    const ruled = view.ruled[cue.main];
    const statement = isRuledWhole(view.grammar, cue, ruled)
      ? ruled!
      : statementOf(view.grammar, cue, choice, 1, ruled);
    const marked = lesson.cues.find((ranges) => ranges.some((range) => meets(range, statement.cue)));
    if (marked === undefined) continue;
    for (const step of [-1, 1] as const)
      eachCueWord(view.grammar, view.codes, view.lexicon, statement, step, row, (i) => {
        const belongs = marked.some(({ first, end }) => (step < 0 ? first <= i : end > i));
        sample.add(row, belongs ? 1 : 0);
        return true;
      });
  }
  return sample.fit(parameters, progress('words of cues'));
}

const meets = (a: TokenRange, b: TokenRange): boolean => a.first < b.end && b.first < a.end;
