import type { Span } from '@article-digest/core';
import { itemsIn, placesOf, type Places } from './places.ts';
import type { Reading } from './reading.ts';

/** How far from where they are expected words are looked for, in characters: what a page may have that the digest had not. */
const FAR = 20_000;
/** Words so long stand where they are found: those after them are expected as far from there as they were. */
const TELLING = 20;
/** Of the items, the share that has to be found: with fewer it is another text. */
const ENOUGH = 0.5;

/** Words of the article, and where they stand in it. */
interface Words {
  start: number;
  words: string;
}

/**
 * Where the items of a digest stand in a text that is not the very one it was made of: the article on a page has other line
 * ends, other quotation marks, a caption more. Undefined where it is another article.
 */
export function findPlaces(text: string, reading: Reading): Places | undefined {
  const items = itemsIn(reading.view).map(({ id, isStatement, spans, words, others = [] }) => ({
    id,
    isStatement,
    words: spans.map(({ start }, index) => ({ start, words: [words, ...others][index] ?? '' })),
  }));
  const speech = speechOf(reading, new Map(items.map(({ id, words }) => [id, words])));
  const found = findAll(text, [...items.flatMap(({ words }) => words), ...speech]);
  const spansOf = (words: readonly Words[]): Span[] => words.flatMap((one) => found.get(one) ?? []);
  const placed = items.map(({ id, isStatement, words }) => ({ id, isStatement, spans: spansOf(words) }));
  const count = placed.filter(({ spans }) => spans.length > 0).length;
  return count > 0 && count >= ENOUGH * items.length ? { items: placed, speech: spansOf(speech) } : undefined;
}

/** Speech as the model has it; without a model as the statements have it. */
function speechOf(reading: Reading, wordsOf: ReadonlyMap<string, Words[]>): Words[] {
  const { view, article } = reading;
  if (article)
    return placesOf(reading).speech.map(({ start, end }) => ({ start, words: article.text.slice(start, end) }));
  return view.sections
    .flatMap((section) => (section.name === 'statements' ? section.groups.flatMap(({ statements }) => statements) : []))
    .flatMap(({ id, kind }) => (kind === 'indirect' ? [] : quotedIn(wordsOf.get(id) ?? [], kind === 'direct')));
}

/** What stands in quotation marks; all of what is direct speech. */
function quotedIn(words: readonly Words[], all: boolean): Words[] {
  if (all) return [...words];
  return words.flatMap(({ start, words: said }) =>
    [...said.matchAll(/[“"„«][^“”"„«»]+[”"“»]/g)].map(({ index, 0: quoted }) => ({
      start: start + index,
      words: quoted,
    })),
  );
}

function findAll(text: string, wanted: readonly Words[]): Map<Words, Span> {
  const { flat, at } = flatten(text);
  const found = new Map<Words, Span>();
  let shift = 0;
  for (const one of wanted.toSorted((a, b) => a.start - b.start)) {
    const words = flatten(one.words).flat.trim();
    const index = words === '' ? -1 : nearest(flat, words, one.start + shift);
    if (index < 0) continue;
    found.set(one, { start: at[index]!, end: at[index + words.length - 1]! + 1 });
    if (words.length >= TELLING) shift = index - one.start;
  }
  return found;
}

/** The text with one space for each run of white space and plain quotation marks, and where each of its characters stands. */
function flatten(text: string): { flat: string; at: number[] } {
  let flat = '';
  const at: number[] = [];
  for (const { index, 0: piece } of text.matchAll(/\s+|\S+/g)) {
    const space = piece.trim() === '';
    flat += space ? ' ' : piece;
    for (let offset = 0; offset < (space ? 1 : piece.length); offset++) at.push(index + offset);
  }
  return { flat: flat.replace(/[“”„«»]/g, '"').replace(/[‘’]/g, "'"), at };
}

/** Where whole words stand next to a place; -1 where that is nowhere near. */
function nearest(text: string, words: string, place: number): number {
  const from = Math.max(place - FAR, 0);
  const area = text.slice(from, place + FAR);
  const middle = place - from;
  const isWhole = (index: number): boolean =>
    !(isInWord(words[0]) && isInWord(area[index - 1])) &&
    !(isInWord(words.at(-1)) && isInWord(area[index + words.length]));
  let after = area.indexOf(words, middle);
  while (after >= 0 && !isWhole(after)) after = area.indexOf(words, after + 1);
  let before = middle > 0 ? area.lastIndexOf(words, middle - 1) : -1;
  while (before >= 0 && !isWhole(before)) before = before > 0 ? area.lastIndexOf(words, before - 1) : -1;
  if (after < 0 && before < 0) return -1;
  return from + (after < 0 || (before >= 0 && middle - before < after - middle) ? before : after);
}

function isInWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
