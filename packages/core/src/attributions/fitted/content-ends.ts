import type { Statement } from '../statement.ts';
import { sentenceAt } from '../../sentences/passage.ts';
import { clauseBegins, closesAt, opensAt, quoteAt } from '../clause.ts';
import { endInside } from '../grammar.ts';
import { verbKey, type Candidate } from './candidates.ts';
import { clamp, CUE_FEATURES, nounClass, type View } from './cue-features.ts';
import { CODE } from './token-codes.ts';

/** The ends that a content may have that begins behind its cue. */
export function endsOf(view: View, cue: Candidate, first: number, statement: Statement | undefined): number[] {
  const { grammar, codes } = view;
  const end = cue.form === 'noun' ? beforeVerb(view, first, cue.reach.end) : cue.reach.end;
  const near: number[] = [];
  const piece = statement?.content.find((range) => range.first === first);
  const quote = opensAt(grammar, first);
  let i = first + 1;
  if (quote?.whole === true) i = Math.max(i, quote.end);
  for (; i < end; i++) {
    const code = codes[i]!;
    const inner = quoteAt(grammar, i);
    if (inner !== undefined && inner.first === i) {
      i = inner.end - 1;
      if (i + 1 < end) near.push(i + 1);
      continue;
    }
    if (
      code <= CODE['comma']! ||
      (code >= CODE['while']! && code <= CODE['and']!) ||
      (code >= CODE['for']! && code <= CODE['preposition']!) ||
      code === CODE['relative'] ||
      code === CODE['that'] ||
      code === CODE['wh'] ||
      code === CODE['if'] ||
      code === CODE['to'] ||
      code === CODE['gerund'] ||
      code === CODE['time']
    )
      near.push(i);
    else if (code === CODE['mark']) near.push(closesAt(grammar, i) === undefined ? i : i + 1);
    else {
      const phrase = grammar.phraseAt[i - 1];
      if (phrase !== undefined && phrase.end === i && near.length === 0) near.push(i);
    }
  }
  let last = end;
  while (
    last > first + 1 &&
    (codes[last - 1] === CODE['stop'] || codes[last - 1] === CODE['comma'] || codes[last - 1] === CODE['colon'])
  ) {
    if (/^[?!]/.test(grammar.passage.tokens[last - 1]!.word.text)) break;
    last--;
  }
  // Of many, the first few, the last two, and those between at which clauses part.
  const ends = near.filter((at, index) => index < 4 || index >= near.length - 2 || (index < 12 && parts(codes, at)));
  ends.push(last);
  if (piece !== undefined) ends.push(piece.end);
  if (quote !== undefined) ends.push(quote.end);
  // "that" and "to" open a clause, and a clause holds a verb.
  const least = isOpener(codes[first]!) ? behindVerb(view, first, end) : first;
  return [...new Set(ends)].filter((one) => one > least && one <= Math.max(end, quote?.end ?? 0)).sort((a, b) => a - b);
}

/** A mark, a comma, or what opens a clause of its own. */
function parts(codes: Uint8Array, end: number): boolean {
  const code = codes[end]!;
  return (
    code <= CODE['comma']! ||
    codes[end - 1] === CODE['mark'] ||
    code === CODE['while'] ||
    code === CODE['but'] ||
    code === CODE['and'] ||
    code === CODE['gerund']
  );
}

const isOpener = (code: number): boolean => code === CODE['that'] || code === CODE['to'];

/** The main verb of the first verb group behind `first`, or `first` where none follows. */
function behindVerb({ grammar }: View, first: number, end: number): number {
  for (let i = first + 1; i < end; i++) {
    const group = grammar.groupAt[i];
    if (group !== undefined && group.main < end) return group.main;
  }
  return first;
}

/** What a noun takes without "that" or "to" ends before the verb that the noun is the subject of: "calls for calm | went unheard". */
function beforeVerb({ grammar, codes }: View, first: number, end: number): number {
  if (codes[first]! <= CODE['to']!) return end;
  for (let i = first + 1; i < end; i++) {
    const group = grammar.groupAt[i];
    if (group !== undefined && group.first === i && group.tense !== 'none') return i;
  }
  return end;
}

export const END_FEATURES: number = CUE_FEATURES + 32;

export function endFeatures(
  view: View,
  cue: Candidate,
  first: number,
  end: number,
  order: number,
  of: number,
  statement: Statement | undefined,
  out: Uint8Array,
): void {
  const { grammar, codes } = view;
  let f = CUE_FEATURES;
  const put = (value: number): void => {
    out[f++] = value;
  };
  const hi = cue.reach.end;
  const code = (i: number): number => (i < hi ? codes[i]! : 0);
  put(code(first));
  put(code(first + 1));
  put(code(first - 1));
  put(clamp(first - cue.after));
  put(code(end - 2));
  put(code(end - 1));
  put(code(end));
  put(code(end + 1));
  put(code(end + 2));
  put(code(end + 3));
  put(clamp(end - first));
  put(clamp(hi - end));
  put(order);
  put(of - order);
  const piece = statement?.content.find((range) => range.first === first);
  put(piece === undefined ? 0 : piece.end === end ? 2 : piece.end > end ? 1 : 3);
  let commas = 0;
  let verbs = 0;
  let conjunctions = 0;
  for (let i = first; i < end; i++) {
    if (codes[i] === CODE['comma']) commas++;
    if (codes[i] === CODE['and'] || codes[i] === CODE['but']) conjunctions++;
    const group = grammar.groupAt[i];
    if (group !== undefined && group.first === i && group.tense !== 'none') verbs++;
  }
  put(commas);
  put(verbs);
  put(conjunctions);
  let later = 0;
  let firstVerb = 255;
  let cues = 0;
  for (let i = end; i < hi; i++) {
    const group = grammar.groupAt[i];
    if (group !== undefined && group.first === i && group.tense !== 'none') {
      later++;
      if (firstVerb === 255) firstVerb = clamp(i - end, 254);
      if (view.ruled.has(group.main)) cues++;
    }
  }
  put(later);
  put(firstVerb);
  put(cues);
  const next = codes[end] === CODE['comma'] || codes[end] === CODE['and'] || codes[end] === CODE['but'] ? end + 1 : end;
  const group = grammar.groupAt[next];
  put(
    group !== undefined && group.first === next
      ? group.tense === 'none'
        ? 1
        : group.tense === cue.group?.tense
          ? 3
          : 2
      : 0,
  );
  put(next < hi && clauseBegins(grammar, next, hi) ? 1 : 0);
  put(nounClass(view, grammar.phraseAt[next]?.first === next && next < hi ? grammar.phraseAt[next] : undefined));
  // A verb that may be a cue of its own ends what came before it.
  put(cueLevel(view, group !== undefined && group.first === next ? group.main : -1));
  put(cueLevel(view, firstVerb < 12 ? (grammar.groupAt[end + firstVerb]?.main ?? -1) : -1));
  const quote = opensAt(grammar, first);
  put(quote === undefined ? 0 : quote.end === end ? 3 : endInside(grammar.passage, quote) >= end ? 1 : 2);
  const level = grammar.level[end - 1]!;
  put(level === cue.level ? 0 : 1);
  const sentence = sentenceAt(grammar.passage, end - 1) - sentenceAt(grammar.passage, cue.main);
  put(clamp(sentence + 5, 10));
  let depth = 0;
  for (let i = first; i < end; i++) if (codes[i] === CODE['bracket']) depth++;
  put(depth % 2);
  const phrase = grammar.phraseAt[end];
  put(phrase !== undefined && phrase.first < end ? 1 : 0);
  put(codes[end - 1] === CODE['mark'] ? 1 : 0);
  if (f !== END_FEATURES) throw new Error(`${f} features of an end`);
}

/** How often the verb at a token is a cue; 0 where there is none or the lexicon does not know it. */
function cueLevel({ grammar, lexicon }: View, main: number): number {
  const word = main < 0 ? undefined : grammar.passage.tokens[main]?.word;
  return word === undefined ? 0 : (lexicon.share(verbKey(word)) ?? 1);
}
