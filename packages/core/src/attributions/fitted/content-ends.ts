import type { Statement } from '../statement.ts';
import { sentenceAt } from '../../sentences/passage.ts';
import { clauseBegins, closesAt, opensAt, quoteAt } from '../clause.ts';
import { endInside } from '../grammar.ts';
import { verbEntry, type Candidate } from './candidates.ts';
import { clamp, CUE_FEATURES, nounClass } from './cue-features.ts';
import * as CODE from './codes.ts';
import { codeTable } from './token-codes.ts';
import { BRACKETS, COMMAS, CONJUNCTIONS, COUNTS, countsOf, NEXT_VERB, RULED_VERBS, VERBS, type View } from './view.ts';

/** A content may end before these. */
const ENDS = codeTable(
  [CODE.EDGE, CODE.COMMA],
  [CODE.WHILE, CODE.AND],
  [CODE.FOR, CODE.PREPOSITION],
  CODE.RELATIVE,
  CODE.THAT,
  CODE.WH,
  CODE.IF,
  CODE.TO,
  CODE.GERUND,
  CODE.TIME,
);
/** Before these, more surely. */
const PARTS = codeTable([CODE.EDGE, CODE.COMMA], CODE.WHILE, CODE.BUT, CODE.AND, CODE.GERUND);
const CLOSES = codeTable(CODE.STOP, CODE.COMMA, CODE.COLON);
const JOINS = codeTable(CODE.COMMA, CODE.AND, CODE.BUT);

/** The ends that a content may have that begins behind its cue. */
export function endsOf(view: View, cue: Candidate, first: number, statement: Statement | undefined): number[] {
  const { grammar, codes } = view;
  const end = cue.form === 'noun' ? beforeVerb(view, first, cue.reach.end) : cue.reach.end;
  const near: number[] = [];
  const nested = grammar.quotes.length > 0;
  const mark = CODE.MARK;
  const piece = statement?.content.find((range) => range.first === first);
  const quote = opensAt(grammar, first);
  let i = first + 1;
  if (quote?.whole === true) i = Math.max(i, quote.end);
  for (; i < end; i++) {
    const code = codes[i]!;
    const inner = nested ? quoteAt(grammar, i) : undefined;
    if (inner !== undefined && inner.first === i) {
      i = inner.end - 1;
      if (i + 1 < end) near.push(i + 1);
      continue;
    }
    if (ENDS[code] === 1) near.push(i);
    else if (code === mark) near.push(closesAt(grammar, i) === undefined ? i : i + 1);
    else if (near.length === 0) {
      const phrase = grammar.phraseAt[i - 1];
      if (phrase !== undefined && phrase.end === i) near.push(i);
    }
  }
  let last = end;
  while (last > first + 1 && CLOSES[codes[last - 1]!] === 1) {
    if (/^[?!]/.test(grammar.passage.tokens[last - 1]!.word.text)) break;
    last--;
  }
  // Of many, the first few, the last two, and those between at which clauses part.
  // "that" and "to" open a clause, and a clause holds a verb; "referred to the treaty" has none.
  const isPhrase = codes[first] === CODE.TO && grammar.groupAt[first] === undefined;
  const least = isOpener(codes[first]!) && !isPhrase ? behindVerb(view, first, end) : first;
  const most = Math.max(end, quote?.end ?? 0, piece?.end ?? 0);
  const ends: number[] = [];
  for (let index = 0; index < near.length; index++) {
    const at = near[index]!;
    const parts = PARTS[codes[at]!] === 1 || codes[at - 1] === mark;
    if (index < 4 || index >= near.length - 2 || (index < 12 && parts)) add(ends, at, least, most);
  }
  add(ends, last, least, most);
  if (piece !== undefined) add(ends, piece.end, least, most);
  if (quote !== undefined) add(ends, quote.end, least, most);
  return ends;
}

/** Adds a number that lies between the two, where it is none yet, and keeps all in order. */
function add(ends: number[], end: number, least: number, most: number): void {
  if (end <= least || end > most) return;
  let at = ends.length;
  while (at > 0 && ends[at - 1]! > end) at--;
  if (at > 0 && ends[at - 1] === end) return;
  ends.push(end);
  for (let i = ends.length - 1; i > at; i--) ends[i] = ends[i - 1]!;
  ends[at] = end;
}

const isOpener = (code: number): boolean => code === CODE.THAT || code === CODE.TO;

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
  if (codes[first]! <= CODE.TO) return end;
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
  const hi = cue.reach.end;
  const code = (i: number): number => (i < hi ? codes[i]! : 0);
  out[f++] = code(first);
  out[f++] = code(first + 1);
  out[f++] = code(first - 1);
  out[f++] = clamp(first - cue.after);
  out[f++] = end > 1 ? code(end - 2) : 0;
  out[f++] = code(end - 1);
  out[f++] = code(end);
  out[f++] = code(end + 1);
  out[f++] = code(end + 2);
  out[f++] = code(end + 3);
  out[f++] = clamp(end - first);
  out[f++] = clamp(hi - end);
  out[f++] = order;
  out[f++] = of - order;
  const piece = statement?.content.find((range) => range.first === first);
  out[f++] = piece === undefined ? 0 : piece.end === end ? 2 : piece.end > end ? 1 : 3;
  const counts = countsOf(view);
  const left = COUNTS * first;
  const middle = COUNTS * end;
  const right = COUNTS * Math.max(hi, end);
  out[f++] = counts[middle + COMMAS]! - counts[left + COMMAS]!;
  out[f++] = counts[middle + VERBS]! - counts[left + VERBS]!;
  out[f++] = counts[middle + CONJUNCTIONS]! - counts[left + CONJUNCTIONS]!;
  const nextVerb = counts[middle + NEXT_VERB]!;
  const firstVerb = nextVerb < hi ? clamp(nextVerb - end, 254) : 255;
  out[f++] = counts[right + VERBS]! - counts[middle + VERBS]!;
  out[f++] = firstVerb;
  out[f++] = counts[right + RULED_VERBS]! - counts[middle + RULED_VERBS]!;
  const next = end < codes.length && JOINS[codes[end]!] === 1 ? end + 1 : end;
  const group = grammar.groupAt[next];
  const begins = group !== undefined && group.first === next;
  out[f++] = !begins ? 0 : group.tense === 'none' ? 1 : group.tense === cue.group?.tense ? 3 : 2;
  const after = next < hi ? grammar.phraseAt[next] : undefined;
  out[f++] = next < hi && clauseBegins(grammar, next, hi) ? 1 : 0;
  out[f++] = after === undefined || after.first !== next ? 0 : nounClass(view, after);
  // A verb that may be a cue of its own ends what came before it.
  out[f++] = cueLevel(view, begins ? group.main : -1);
  out[f++] = cueLevel(view, firstVerb < 12 ? (grammar.groupAt[nextVerb]?.main ?? -1) : -1);
  const quote = opensAt(grammar, first);
  out[f++] = quote === undefined ? 0 : quote.end === end ? 3 : endInside(grammar.passage, quote) >= end ? 1 : 2;
  out[f++] = grammar.level[end - 1] === cue.level ? 0 : 1;
  const sentence = sentenceAt(grammar.passage, end - 1) - sentenceAt(grammar.passage, cue.main);
  out[f++] = clamp(sentence + 5, 10);
  out[f++] = (counts[middle + BRACKETS]! - counts[left + BRACKETS]!) % 2;
  const phrase = grammar.phraseAt[end];
  out[f++] = phrase !== undefined && phrase.first < end ? 1 : 0;
  out[f++] = codes[end - 1] === CODE.MARK ? 1 : 0;
}

/** How often the verb at a token is a cue; 0 where there is none or the lexicon does not know it. */
function cueLevel({ grammar, lexicon }: View, main: number): number {
  const word = main < 0 ? undefined : grammar.passage.tokens[main]?.word;
  return word === undefined ? 0 : (verbEntry(lexicon, word)?.level ?? 1);
}
