import type { Article, Attribution, Span } from '@article-digest/core';
import { cover, headOf, wordsOf } from '../gold/words.ts';
import { SPEECH_FORMS } from './speech-forms.ts';

type Pairs = [start: number, end: number][];

/** An attribution with its spans as pairs of offsets, as the corpus and the reference scorer have them. */
export interface Flat {
  source: Pairs;
  cue: Pairs;
  content: Pairs;
}

export interface AttributionRow {
  id: string;
  text: string;
  attributions: Flat[];
}

/** `quoted`: quotation marks in the content; `speech`: that, or a verb of speech for cue. */
export type Slice = 'all' | 'speech' | 'quoted';

/** Indexes of the words that each part of an attribution touches. */
export type Covered = Record<keyof Flat, ReadonlySet<number>>;

/** A statement of the gold, and the one of the parse that was taken for it. */
export interface Matched {
  /** Index in {@link Comparison.wanted}. */
  i: number;
  /** Index in {@link Comparison.found}. */
  j: number;
  /** The share of the words of both contents together that are in both; over 0. */
  jaccard: number;
  /** The cues share a word, or there is none on either side. */
  cue: boolean;
  /** The source found holds the head of the gold's, or there is none on either side. */
  source: boolean;
}

/** The statements of one article in one slice, gold beside found. */
export interface Comparison {
  words: readonly Span[];
  wanted: Flat[];
  /** Outermost ones alone: only those are annotated in the corpus. */
  found: Attribution[];
  gold: Covered[];
  parsed: Covered[];
  /** One to one, by the share of content words in common, then by whether the cues touch. */
  matches: Matched[];
}

/** Compares an article with what people marked in it; gold without content or cue is left out, as in the reference. */
export function compareAttributions(
  row: AttributionRow,
  article: Pick<Article, 'attributions'> | undefined,
  slice: Slice,
): Comparison {
  const { text } = row;
  const words = wordsOf(text);
  const keep = keeper(text, slice);
  const wanted = row.attributions.filter(({ content, cue }) => content.length > 0 && cue.length > 0).filter(keep);
  const found = (article?.attributions ?? []).filter((one) => one.within === undefined && keep(flatOf(one)));
  const gold = wanted.map((flat) => coveredBy(words, flat));
  const parsed = found.map((one) => coveredBy(words, flatOf(one)));
  const matches = match(gold, parsed).map(({ i, j, jaccard }): Matched => {
    const a = gold[i]!;
    const b = parsed[j]!;
    const head = headOf(text, spansOf(wanted[i]!.source), words);
    return {
      i,
      j,
      jaccard,
      cue: !a.cue.isDisjointFrom(b.cue) || (a.cue.size === 0 && b.cue.size === 0),
      source: a.source.size === 0 ? b.source.size === 0 : head !== undefined && b.source.has(head),
    };
  });
  return { words, wanted, found, gold, parsed, matches };
}

/** Whether a match counts as found: "full@head". */
export function isFull({ jaccard, cue, source }: Matched): boolean {
  return jaccard >= 0.5 && cue && source;
}

/** Spans out of pairs of offsets. */
export function spansOf(pairs: Pairs): Span[] {
  return pairs.map(([start, end]) => ({ start, end }));
}

function flatOf({ source, cue, content }: Attribution): Flat {
  return { source: pairsOf(source), cue: pairsOf(cue), content: pairsOf(content) };
}

function pairsOf(spans: readonly Span[]): Pairs {
  return spans.map(({ start, end }) => [start, end]);
}

function coveredBy(words: readonly Span[], flat: Flat): Covered {
  return {
    source: cover(words, spansOf(flat.source)),
    cue: cover(words, spansOf(flat.cue)),
    content: cover(words, spansOf(flat.content)),
  };
}

function keeper(text: string, slice: Slice): (attribution: Flat) => boolean {
  if (slice === 'all') return () => true;
  const mask = quotedMask(text);
  return ({ content, cue }) =>
    content.some(([start, end]) => mask.subarray(start, end).includes(1)) ||
    (slice === 'speech' && isSpeech(text, cue));
}

/** Whether a cue holds a form of a verb of speech. */
export function isSpeech(text: string, cue: Pairs): boolean {
  return cue.some(([start, end]) =>
    (text.slice(start, end).match(/[A-Za-z]+/g) ?? []).some((word) => SPEECH_FORMS.has(word.toLowerCase())),
  );
}

/** 1 for each character between double quotation marks, line by line. */
function quotedMask(text: string): Uint8Array {
  const mask = new Uint8Array(text.length);
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (character === '\n') inside = false;
    else if ('“„«'.includes(character)) inside = true;
    else if ('”»'.includes(character)) inside = false;
    else if (character === '"') inside = !inside;
    else if (inside) mask[i] = 1;
  }
  return mask;
}

function match(gold: readonly Covered[], parsed: readonly Covered[]): { i: number; j: number; jaccard: number }[] {
  const holders = new Map<number, number[]>();
  for (const [j, { content }] of parsed.entries()) {
    for (const word of content) holders.set(word, [...(holders.get(word) ?? []), j]);
  }
  const pairs: { i: number; j: number; jaccard: number; cue: boolean }[] = [];
  for (const [i, a] of gold.entries()) {
    for (const j of new Set([...a.content].flatMap((word) => holders.get(word) ?? []))) {
      const b = parsed[j]!;
      const jaccard = a.content.intersection(b.content).size / a.content.union(b.content).size;
      pairs.push({ i, j, jaccard, cue: !a.cue.isDisjointFrom(b.cue) });
    }
  }
  pairs.sort((x, y) => y.jaccard - x.jaccard || Number(y.cue) - Number(x.cue) || x.i - y.i || x.j - y.j);
  const usedGold = new Set<number>();
  const usedParsed = new Set<number>();
  return pairs.filter(({ i, j }) => {
    if (usedGold.has(i) || usedParsed.has(j)) return false;
    usedGold.add(i);
    usedParsed.add(j);
    return true;
  });
}
