import type { HashedSet } from '../../language/en/hashed-set.ts';
import type { TokenRange } from '../../sentences/passage.ts';
import { closesAt, lower } from '../clause.ts';
import { frontedClause } from '../fronted.ts';
import { isUnnamedFrom } from '../end-of-content.ts';
import { partsAdjectives } from '../leaves-at-comma.ts';
import { secondPiece } from '../content-before.ts';
import type { Statement } from '../statement.ts';
import type { Candidate } from './candidates.ts';
import { END_FEATURES, endFeatures, endsOf } from './content-ends.ts';
import { START_FEATURES, startFeatures, startsOf, type Start } from './content-starts.ts';
import { logOdds, type Forest } from './forest.ts';
import type { CueLexicon } from './lexicon.ts';
import { SOURCE_FEATURES, sourceFeatures, sourcesOf, WAYS, type SourceProposal } from './source-proposals.ts';
import * as CODE from './codes.ts';
import type { View } from './view.ts';
import { WHOLE_FEATURES } from './whole-features.ts';

export interface Models {
  lexicon: CueLexicon;
  /** Nouns that name what news reports opinions of. */
  things: HashedSet;
  cue: Forest;
  start: Forest;
  end: Forest;
  source: Forest;
  /** Of a whole statement: right in content, cue and source. */
  whole: Forest;
  /** Of a word beside a cue: it belongs to it. */
  cueWord: Forest;
}

/** What the models make of one cue. */
export interface Choice {
  content: TokenRange[];
  source: TokenRange | undefined;
  start: Start;
  proposal: SourceProposal;
  /** Log-odds of the cue, of where its content starts, by how much that beats the next best, of its end and of its source. */
  odds: { cue: number; start: number; margin: number; end: number; source: number };
}

/** Room for the features of any of the models. */
export const newRow = (): Uint8Array =>
  new Uint8Array(Math.max(START_FEATURES, END_FEATURES, SOURCE_FEATURES, WHOLE_FEATURES));

export type Chooser = Pick<Models, 'start' | 'end' | 'source'>;

/** The likeliest content and source of a cue, whose features lie in `row`; undefined where there is nothing to choose from. */
export function choose(
  view: View,
  cue: Candidate,
  cueOdds: number,
  earlier: readonly Statement[],
  models: Chooser,
  row: Uint8Array,
): Choice | undefined {
  const statement = view.ruled[cue.main];
  const starts = likeliestStart(view, cue, statement, models.start, row);
  if (starts === undefined) return undefined;
  const start = starts.one;
  let endOdds = ENDS_BEFORE_CUE;
  const content: TokenRange[] = [];
  if (start.end !== undefined) content.push({ first: start.first, end: start.end });
  if (start.end === undefined || start.subject === 2) {
    const first = start.subject === 2 ? cue.after : start.first;
    const ends = likeliestEnd(view, cue, first, statement, models.end, row);
    if (ends !== undefined) content.push({ first, end: ends.one });
    else if (content.length === 0) return undefined;
    endOdds = ends === undefined ? NO_END : oddsAmong(ends);
  }
  const proposals = sourcesOf(view, cue, statement, earlier);
  const sources = likeliest(proposals, (one, order) => {
    sourceFeatures(view, cue, one, order, proposals.length, content[0], row);
    return logOdds(models.source, row) + ((one.ways & WAYS.rule) === 0 ? 0 : SOURCE_BONUS);
  })!;
  const source =
    statement?.rule === 'passive-agent' ? statement.source : withAddition(view, sources.one.range, statement?.source);
  content.push(...furtherPieces(view, cue, start, source, statement));
  return {
    content,
    source,
    start,
    proposal: sources.one,
    odds: {
      cue: cueOdds,
      start: oddsAmong(starts),
      margin: starts.odds - starts.second,
      end: endOdds,
      source: oddsAmong(sources),
    },
  };
}

function likeliestStart(
  view: View,
  cue: Candidate,
  statement: Statement | undefined,
  forest: Forest,
  row: Uint8Array,
): Likeliest<Start> | undefined {
  const that = thatBehind(view, cue, statement);
  const starts = startsOf(view, cue, statement).filter(({ first, end }) => end !== undefined || first >= that);
  return likeliest(starts, (one) => {
    startFeatures(view, cue, one, statement, row);
    return logOdds(forest, row) + (isRuled(one, statement) ? RULE_BONUS : 0);
  });
}

/** The likeliest end of a content that begins at `first`. */
function likeliestEnd(
  view: View,
  cue: Candidate,
  first: number,
  statement: Statement | undefined,
  forest: Forest,
  row: Uint8Array,
): Likeliest<number> | undefined {
  const { codes, grammar } = view;
  const ruledEnd = statement?.content.find((range) => range.first === first)?.end;
  // "saw it | even though it was dark"; "that if it rained | , they would go"
  const fronted = codes[first] === CODE.THAT ? frontedClause(grammar, first + 1, cue.reach.end) : 0;
  const whole = endsOf(view, cue, first, statement).filter(
    (end) => end !== fronted && !partsAdjectives(grammar, end) && lower(grammar, end - 1) !== 'even',
  );
  const ends = upToMark(view, cue, beforeNextVerb(view, whole, ruledEnd));
  return likeliest(ends, (one, order) => {
    endFeatures(view, cue, first, one, order, ends.length, statement, row);
    return logOdds(forest, row) + (ruledEnd === one ? RULE_BONUS : 0);
  });
}

/** What a content has behind its first piece: what the rules have found there, or what goes on behind the source. */
function furtherPieces(
  { grammar }: View,
  cue: Candidate,
  start: Start,
  source: TokenRange | undefined,
  statement: Statement | undefined,
): TokenRange[] {
  if (start.subject !== undefined) return [];
  const [piece, ...others] = statement?.content ?? [];
  if (others.length > 0 && (piece!.first === start.first || piece!.end === start.end)) return others;
  if (start.end === undefined) return [];
  return secondPiece(grammar, source !== undefined && source.first >= cue.after ? source.end : cue.after);
}

/** The likeliest of some things to choose from. */
interface Likeliest<One> {
  one: One;
  /** Its score as log-odds, and that of the next best; -Infinity where there is none. */
  odds: number;
  second: number;
  /** Sum of the exponentials of all scores. */
  all: number;
}

/** The first of those with the highest score; undefined where there is nothing to choose from. */
function likeliest<One>(
  ones: readonly One[],
  scoreOf: (one: One, order: number) => number,
): Likeliest<One> | undefined {
  let best: One | undefined;
  let odds = -Infinity;
  let second = -Infinity;
  let all = 0;
  for (const [order, one] of ones.entries()) {
    const score = scoreOf(one, order);
    all += Math.exp(score);
    second = Math.max(second, Math.min(score, odds));
    if (score > odds) {
      best = one;
      odds = score;
    }
  }
  return best === undefined ? undefined : { one: best, odds, second, all };
}

/** "said when the suit was filed | that": where the rules found a clause with its "that", nothing before that is said; 0 elsewhere. */
function thatBehind({ codes }: View, cue: Candidate, statement: Statement | undefined): number {
  const first = statement?.content[0]?.first ?? 0;
  return first >= cue.after && codes[first] === CODE.THAT && statement!.content.length === 1 ? first : 0;
}

/** "Tomas Rehn |, who runs the ferry company, said", "Velm, | DC-based writer Tomas Rehn": the whole that the rules take for the source of which the models choose one side of a comma. */
function withAddition(
  { codes }: View,
  source: TokenRange | undefined,
  ruled: TokenRange | undefined,
): TokenRange | undefined {
  if (source === undefined || ruled === undefined) return source;
  const goesOn = ruled.first === source.first && ruled.end > source.end && codes[source.end] === CODE.COMMA;
  // "a man | who says he is her father"
  const parts = ruled.first < source.first ? codes.subarray(ruled.first, source.first) : undefined;
  const begins = ruled.end === source.end && (parts?.at(-1) === CODE.COMMA || parts?.includes(CODE.RELATIVE) === true);
  return goesOn || begins ? ruled : source;
}

/** Log-odds that the likeliest is right, if one of all is. */
function oddsAmong({ odds, all }: Likeliest<unknown>): number {
  const others = all - Math.exp(odds);
  return others > 0 ? odds - Math.log(others) : SURE;
}

/** Log-odds where there was nothing else to choose. */
const SURE = 10;

/** Log-odds of an end that its start brings along, and of none where a subject has no more to it: the model of whole statements was fitted on these. */
const ENDS_BEFORE_CUE = 5;
const NO_END = -5;

/** What the rules chose is right in ways that the corpus cannot show (it leaves out whom something was said to, and what stands inside): so much is put on their side, as log-odds. */
const RULE_BONUS = 1.1;

const SOURCE_BONUS = 0.2;

function isRuled(start: Start, statement: Statement | undefined): boolean {
  const piece = statement?.content[0];
  return (
    piece !== undefined &&
    start.subject === undefined &&
    piece.first === start.first &&
    (start.end === undefined || start.end === piece.end)
  );
}

/** "reports saying that it fell | were wrong": the verb at which the rules have stopped is of the sentence around. "admitted that A | and promised to B": the verb behind an "and" at which the rules have stopped is a cue of its own, and ends what came before. */
function beforeNextVerb({ codes, grammar, ruled }: View, ends: number[], ruledEnd: number | undefined): number[] {
  if (ruledEnd === undefined) return ends;
  const group = grammar.groupAt[ruledEnd];
  if (group?.first === ruledEnd && group.tense !== 'none') return ends.filter((end) => end <= ruledEnd);
  if (isUnnamedFrom(grammar, ruledEnd)) return ends.filter((end) => end <= ruledEnd);
  if (codes[ruledEnd] !== CODE.AND && codes[ruledEnd] !== CODE.BUT) return ends;
  const verb = grammar.groupAt[ruledEnd + 1];
  return verb !== undefined && ruled[verb.main] !== undefined ? ends.filter((end) => end <= ruledEnd) : ends;
}

/** "is “true,” | but in the course of": a comma inside a closing mark ends what was said before "but", "while" or an "-ing" form of the writer's. */
function upToMark({ codes, grammar, ruled }: View, cue: Candidate, ends: number[]): number[] {
  const mark = ends.find(
    (end) =>
      // "referred to the treaty, noting that it was old", "rejected the result and called for a recount": who says the one says the other.
      ((codes[end] === CODE.AND || (codes[end] === CODE.COMMA && codes[end + 1] === CODE.GERUND)) &&
        (ruled[end + 1]?.source?.first ?? cue.first) < cue.first) ||
      (codes[end - 1] === CODE.MARK &&
        codes[end - 2] === CODE.COMMA &&
        closesAt(grammar, end - 1)?.whole === false &&
        (codes[end] === CODE.BUT || codes[end] === CODE.WHILE || codes[end] === CODE.GERUND)),
  );
  return mark === undefined ? ends : ends.filter((end) => end <= mark);
}
