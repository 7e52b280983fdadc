import { clauseBegins, closesAt, finiteVerbOf, opensAt, quoteAt } from '../clause.ts';
import type { Statement } from '../statement.ts';
import { subjectOf, type Candidate } from './candidates.ts';
import { clamp, CUE_FEATURES, nounClass, type View } from './cue-features.ts';
import { CODE } from './token-codes.ts';

/** Where the content may begin: behind the cue, or before it with an end that is settled. */
export interface Start {
  first: number;
  /** Set where the content stands before source and cue. */
  end?: number;
  /** The subject is (part of) the content: "the man was charged with theft"; 2 with what follows the cue, 3 alone. */
  subject?: 2 | 3;
  /** Place in the list, from the cue outwards. */
  order: number;
}

const MOST_STARTS = 8;

export function startsOf(view: View, cue: Candidate, statement: Statement | undefined): Start[] {
  const starts: Start[] = [];
  const add = (first: number, end?: number): void => {
    if (first < 0 || first >= view.codes.length || (end !== undefined && end <= first)) return;
    if (starts.some((one) => one.first === first && (one.end === undefined) === (end === undefined))) return;
    starts.push({ first, order: starts.length, ...(end !== undefined && { end }) });
  };
  if (statement !== undefined && statement.content.length > 0) {
    const [piece] = statement.content;
    if (piece!.first >= cue.main) add(piece!.first);
    else add(piece!.first, piece!.end);
  }
  before(view, cue, add);
  behind(view, cue, add);
  if (cue.form === 'passive' || cue.form === 'finite') {
    const subject = subjectOf(view.grammar, cue)?.range;
    if (subject !== undefined)
      for (const kind of [2, 3] as const)
        starts.push({ first: subject.first, end: subject.end, order: starts.length, subject: kind });
  }
  return starts;
}

function behind({ grammar, codes }: View, cue: Candidate, add: (first: number) => void): void {
  const { end } = cue.reach;
  let found = 0;
  let i = cue.after;
  for (let steps = 0; i < end && steps < 25 && found < MOST_STARTS; steps++) {
    const code = codes[i]!;
    if (code === CODE['stop'] || code === CODE['semicolon']) break;
    const quote = code === CODE['mark'] ? opensAt(grammar, i) : undefined;
    if (quote !== undefined) {
      add(i);
      found++;
      i = quoteAt(grammar, i)?.end ?? i + 1;
      continue;
    }
    const group = grammar.groupAt[i];
    if (group !== undefined && group.first === i && group.tense !== 'none' && i > cue.after) break;
    if (code === CODE['colon'] || code === CODE['comma'] || code === CODE['dash'] || code === CODE['bracket']) {
      i++;
      if (i < end && codes[i] !== CODE['mark']) {
        add(i);
        found++;
      }
      continue;
    }
    if (code >= CODE['for']! && code <= CODE['while']!) {
      add(i);
      add(i + 1 < end ? i + 1 : -1);
      found += 2;
      i++;
      const object = grammar.phraseAt[i];
      if (object !== undefined) i = object.end;
      continue;
    }
    if (code >= CODE['that']! && code <= CODE['to']!) {
      add(i);
      found++;
      if (code === CODE['to']) {
        const object = grammar.phraseAt[i + 1];
        if (object === undefined) break;
        i = object.end;
      } else i++;
      continue;
    }
    const phrase = grammar.phraseAt[i];
    if (phrase !== undefined && phrase.first === i) {
      add(i);
      found++;
      i = phrase.end;
      continue;
    }
    if (steps === 0 || code === CODE['gerund'] || code === CODE['adjective'] || code === CODE['participle']) {
      add(i);
      found++;
    }
    i++;
  }
}

function before({ grammar, codes }: View, cue: Candidate, add: (first: number, end: number) => void): void {
  const limit = cue.reach.first;
  const first = cue.group?.first ?? cue.first;
  const subject = subjectOf(grammar, cue);
  const edges = subject === undefined ? [first] : [subject.range.first, first];
  for (const edge of edges) {
    let last = edge - 1;
    if (codes[last] === CODE['as']) last--;
    if (codes[last] === CODE['comma'] || codes[last] === CODE['dash']) last--;
    else if (codes[last] !== CODE['mark']) continue;
    if (last < 0) continue;
    const end = last + 1;
    const quote = quoteAt(grammar, last) ?? closesAt(grammar, last);
    if (quote !== undefined && quote.end === end) add(quote.first, end);
    if (last < limit) continue;
    add(limit, end);
    if (codes[limit] === CODE['and'] || codes[limit] === CODE['but']) add(limit + 1, end);
    let found = 0;
    for (let i = last - 1; i > limit && found < 2; i--) {
      const code = codes[i]!;
      if (code === CODE['semicolon'] || code === CODE['colon'] || code === CODE['dash']) {
        add(i + 1, end);
        break;
      }
      if (code === CODE['comma']) {
        add(i + 1, end);
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
  const put = (value: number): void => {
    out[f++] = value;
  };
  const { first, end } = start;
  const code = (i: number): number => codes[i] ?? 0;
  put(start.subject ?? (end === undefined ? 0 : 1));
  put(code(first - 2));
  put(code(first - 1));
  put(code(first));
  put(code(first + 1));
  put(code(first + 2));
  put(clamp(Math.abs(first - cue.after)));
  put(start.order);
  const quote = opensAt(grammar, first);
  put(quote === undefined ? 0 : quote.whole ? 2 : 1);
  const piece = statement?.content[0];
  put(piece === undefined ? 0 : piece.first === first ? 2 : 1);
  let commas = 0;
  let names = 0;
  for (let i = Math.min(cue.after, first); i < Math.max(first, cue.first); i++) {
    if (codes[i] === CODE['comma']) commas++;
    if (codes[i] === CODE['name']) names++;
  }
  put(clamp(commas, 20));
  put(clamp(names, 20));
  put(clauseBegins(grammar, first, end ?? cue.reach.end) ? 1 : 0);
  const verb = finiteVerbOf(grammar, first, end ?? cue.reach.end);
  put(verb < 0 ? 255 : clamp(verb - first));
  const phrase = grammar.phraseAt[first];
  put(phrase === undefined || phrase.first !== first ? 0 : nounClass(view, phrase));
  put(phrase === undefined ? 0 : clamp(phrase.end - first));
  put(phrase === undefined ? 0 : code(phrase.end));
  put(end === undefined ? clamp(cue.reach.end - first) : clamp(end - first));
  put(end === undefined ? 0 : code(end - 1));
  put(end === undefined ? 0 : code(end));
  if (f !== START_FEATURES) throw new Error(`${f} features of a start`);
}
