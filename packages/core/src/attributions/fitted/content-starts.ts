import { closesAt, finiteVerbOf, mayOpenClause, opensAt, quoteAt } from '../clause.ts';
import { startOfVerb } from '../cue.ts';
import type { Statement } from '../statement.ts';
import { subjectOf, type Candidate } from './candidates.ts';
import { clamp, CUE_FEATURES, nounClass } from './cue-features.ts';
import * as CODE from './codes.ts';
import { codeIn, codeTable } from './token-codes.ts';
import { COMMAS, COUNTS, countsOf, NAMES, type View } from './view.ts';

/** Where the content may begin: behind the cue, or before it with an end that is settled. */
export interface Start {
  first: number;
  /** Set where the content stands before source and cue. */
  end: number | undefined;
  /** The subject is (part of) the content: "the man was charged with theft"; 2 with what follows the cue, 3 alone. */
  subject: 2 | 3 | undefined;
  /** Place in the list, from the cue outwards. */
  order: number;
}

const MOST_STARTS = 8;

const STOPS = codeTable(CODE.STOP, CODE.SEMICOLON);
const PAUSES = codeTable(CODE.COLON, CODE.COMMA, CODE.DASH, CODE.BRACKET);
const CONNECTS = codeTable([CODE.FOR, CODE.WHILE]);
const OPENS = codeTable([CODE.THAT, CODE.TO]);
const MODIFIES = codeTable(CODE.GERUND, CODE.ADJECTIVE, CODE.PARTICIPLE);

/** What the subject does or is, and nobody says: "the talks seem to stall". */
const SEEMING = /^(?:seem|appear|look|sound|prove)$/;

export function startsOf(view: View, cue: Candidate, statement: Statement | undefined): Start[] {
  const starts: Start[] = [];
  if (statement !== undefined && statement.content.length > 0) {
    const [piece] = statement.content;
    add(view, starts, piece!.first, piece!.first >= cue.main ? undefined : piece!.end);
  }
  addBefore(view, cue, starts);
  addBehind(view, cue, starts);
  if (cue.form === 'passive' || (cue.form === 'finite' && SEEMING.test(cue.lemma))) {
    const subject = subjectOf(view.grammar, cue)?.range;
    if (subject !== undefined)
      // "The sale was reported by the Gazette": who did it is no content.
      for (const kind of [2, 3] as const)
        if (kind === 3 || view.codes[cue.after] !== CODE.BY)
          starts.push({ first: subject.first, end: subject.end, subject: kind, order: starts.length });
  }
  return starts;
}

/** Adds a start that is none yet. */
function add({ codes }: View, starts: Start[], first: number, end: number | undefined): void {
  if (first < 0 || first >= codes.length || (end !== undefined && end <= first)) return;
  // "But, she said, it is shut"
  if (end === first + 1 && (codes[first] === CODE.BUT || codes[first] === CODE.AND)) return;
  for (const one of starts) if (one.first === first && (one.end === undefined) === (end === undefined)) return;
  starts.push({ first, end, subject: undefined, order: starts.length });
}

function addBehind(view: View, cue: Candidate, starts: Start[]): void {
  const { grammar, codes } = view;
  const { end } = cue.reach;
  const addAt = (first: number): void => add(view, starts, first, undefined);
  let found = 0;
  let i = cue.after;
  for (let steps = 0; i < end && steps < 25 && found < MOST_STARTS; steps++) {
    const code = codes[i]!;
    if (STOPS[code] === 1) break;
    const quote = code === CODE.MARK ? opensAt(grammar, i) : undefined;
    if (quote !== undefined) {
      addAt(i);
      found++;
      i = quoteAt(grammar, i)?.end ?? i + 1;
      continue;
    }
    const group = grammar.groupAt[i];
    if (group !== undefined && group.first === i && group.tense !== 'none' && i > cue.after) break;
    if (PAUSES[code] === 1) {
      i++;
      if (i < end && codes[i] !== CODE.MARK) {
        addAt(i);
        found++;
      }
      continue;
    }
    if (CONNECTS[code] === 1) {
      // "is accused by critics | of raising taxes"
      if (code !== CODE.BY || cue.form !== 'passive') {
        addAt(i);
        addAt(i + 1 < end ? i + 1 : -1);
        found += 2;
      }
      i++;
      const object = grammar.phraseAt[i];
      if (object !== undefined) i = object.end;
      continue;
    }
    if (OPENS[code] === 1) {
      // "opposed a plan that would close it": of the plan, and nothing that is said.
      if (code !== CODE.THAT || i === cue.after || grammar.groupAt[i + 1]?.first !== i + 1) addAt(i);
      found++;
      if (code === CODE.TO) {
        const object = grammar.phraseAt[i + 1];
        if (object === undefined) break;
        i = object.end;
      } else i++;
      continue;
    }
    const phrase = grammar.phraseAt[i];
    if (phrase !== undefined && phrase.first === i) {
      addAt(i);
      found++;
      i = phrase.end;
      continue;
    }
    if (steps === 0 || MODIFIES[code] === 1) {
      addAt(i);
      found++;
    }
    i++;
  }
}

function addBefore(view: View, cue: Candidate, starts: Start[]): void {
  const { grammar, codes } = view;
  const addUpTo = (start: number, end: number): void => add(view, starts, start, end);
  const limit = cue.reach.first;
  const first = startOfVerb(cue);
  const subject = subjectOf(grammar, cue);
  const edges = subject === undefined ? [first] : [subject.range.first, first];
  for (const edge of edges) {
    let last = edge - 1;
    if (last >= 0 && codes[last] === CODE.AS) last--;
    if (last < 0) continue;
    if (codes[last] === CODE.COMMA || codes[last] === CODE.DASH) last--;
    else if (codes[last] !== CODE.MARK) continue;
    if (last < 0) continue;
    const end = last + 1;
    const quote = quoteAt(grammar, last) ?? closesAt(grammar, last);
    if (quote !== undefined && quote.end === end) addUpTo(quote.first, end);
    if (last < limit) continue;
    addUpTo(limit, end);
    if (codes[limit] === CODE.AND || codes[limit] === CODE.BUT) addUpTo(limit + 1, end);
    let found = 0;
    for (let i = last - 1; i > limit && found < 2; i--) {
      const code = codes[i]!;
      if (code === CODE.SEMICOLON || code === CODE.COLON || code === CODE.DASH) {
        addUpTo(i + 1, end);
        break;
      }
      if (code === CODE.COMMA) {
        addUpTo(i + 1, end);
        found++;
      }
    }
  }
}

export const START_FEATURES: number = CUE_FEATURES + 20;

/** `out` holds the features of the cue already. */
export function startFeatures(
  view: View,
  cue: Candidate,
  start: Start,
  statement: Statement | undefined,
  out: Uint8Array,
): void {
  const { grammar, codes } = view;
  let f = CUE_FEATURES;
  const { first, end } = start;
  const limit = end ?? cue.reach.end;
  out[f++] = start.subject ?? (end === undefined ? 0 : 1);
  out[f++] = codeIn(codes, first - 2);
  out[f++] = codeIn(codes, first - 1);
  out[f++] = codes[first]!;
  out[f++] = codeIn(codes, first + 1);
  out[f++] = codeIn(codes, first + 2);
  out[f++] = clamp(Math.abs(first - cue.after));
  out[f++] = start.order;
  const quote = opensAt(grammar, first);
  out[f++] = quote === undefined ? 0 : quote.whole ? 2 : 1;
  const piece = statement?.content[0];
  out[f++] = piece === undefined ? 0 : piece.first === first ? 2 : 1;
  // Between the cue and the start.
  const counts = countsOf(view);
  const left = COUNTS * Math.min(cue.after, first);
  const right = COUNTS * Math.max(first, cue.first);
  out[f++] = left < right ? clamp(counts[right + COMMAS]! - counts[left + COMMAS]!, 20) : 0;
  out[f++] = left < right ? clamp(counts[right + NAMES]! - counts[left + NAMES]!, 20) : 0;
  const verb = finiteVerbOf(grammar, first, limit);
  out[f++] = verb > first && mayOpenClause(grammar, first) ? 1 : 0;
  out[f++] = verb < 0 ? 255 : clamp(verb - first);
  const phrase = grammar.phraseAt[first];
  out[f++] = phrase === undefined || phrase.first !== first ? 0 : nounClass(view, phrase);
  out[f++] = phrase === undefined ? 0 : clamp(phrase.end - first);
  out[f++] = phrase === undefined ? 0 : codeIn(codes, phrase.end);
  out[f++] = clamp(limit - first);
  out[f++] = end === undefined ? 0 : codes[end - 1]!;
  out[f++] = end === undefined ? 0 : codeIn(codes, end);
}
