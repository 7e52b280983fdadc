import * as fc from 'fast-check';
import { parse } from '@article-digest/core';
import { describe, expect, test } from 'vitest';
import type { Position, Range } from 'vscode-languageserver-types';
import { createLineIndex } from '../src/line-index.ts';
import { SEMANTIC_TOKENS_LEGEND } from '../src/capabilities.ts';
import { semanticTokens, semanticTokensDelta } from '../src/semantic-tokens.ts';
import { flatten } from '../src/semantic-tokens/flatten.ts';
import { TokenMemory } from '../src/semantic-tokens/token-memory.ts';
import { anyCopy, examples } from './support/copy.ts';
import { semanticTokens as answer } from './support/answers.ts';
import { testCases } from './support/cases.ts';

testCases('semantic-tokens', answer);

interface Token extends Position {
  length: number;
  type: number;
  bits: number;
}

function decoded(data: readonly number[]): Token[] {
  const tokens: Token[] = [];
  let [line, character] = [0, 0];
  for (let index = 0; index < data.length; index += 5) {
    const [down, along, length, type, bits] = data.slice(index, index + 5) as [number, number, number, number, number];
    [line, character] = [line + down, down === 0 ? character + along : along];
    tokens.push({ line, character, length, type, bits });
  }
  return tokens;
}

test('of any text, tokens stand in order, on one line, apart, and are in the legend', () => {
  fc.assert(
    fc.property(anyCopy, (text) => {
      const { data } = semanticTokens(parse(text, { language: 'en' }));
      expect(data.length % 5).toBe(0);
      const lines = createLineIndex(text);
      let end = 0;
      for (const { line, character, length, type, bits } of decoded(data)) {
        const start = lines.offsetAt({ line, character });
        expect(start).toBeGreaterThanOrEqual(end);
        expect(lines.positionAt(start)).toEqual({ line, character });
        end = start + length;
        expect(length).toBeGreaterThan(0);
        expect(lines.positionAt(end)).toEqual({ line, character: character + length });
        expect(type).toBeLessThan(SEMANTIC_TOKENS_LEGEND.tokenTypes.length);
        expect(bits).toBeLessThan(1 << SEMANTIC_TOKENS_LEGEND.tokenModifiers.length);
      }
    }),
    { numRuns: 150 },
  );
});

test('of any layers, the piece on top shows at every place', () => {
  const piece = fc
    .tuple(fc.nat(30), fc.nat(8), fc.nat(3))
    .map(([start, length, type]) => ({ start, end: start + length, type, modifiers: 0 }));
  fc.assert(
    fc.property(fc.array(fc.array(piece, { maxLength: 6 }), { maxLength: 4 }), (layers) => {
      const text = 'x'.repeat(40);
      const shown = Array.from(text, () => -1);
      for (const { start, end, type } of flatten(text, layers)) for (let at = start; at < end; at++) shown[at] = type;
      const expected = Array.from(text, (_, at) => topAt(layers, at));
      expect(shown).toEqual(expected);
    }),
  );
});

test('pieces that stand deep in each other take time in line with their number', () => {
  const depth = 50_000;
  const pieces = Array.from({ length: depth }, (_, n) => ({ start: n, end: 2 * depth - n, type: n % 2, modifiers: 0 }));
  const started = performance.now();
  const flat = flatten('x'.repeat(2 * depth), [pieces]);
  expect(performance.now() - started).toBeLessThan(1000);
  expect(flat).toHaveLength(2 * depth - 1);
});

/** In the highest layer that has a piece there: the one that begins last, and of those the shorter, the later given. */
function topAt(layers: readonly { start: number; end: number; type: number }[][], at: number): number {
  for (const layer of layers.toReversed()) {
    const here = layer
      .filter(({ start, end }) => start <= at && at < end)
      .sort((a, b) => a.start - b.start || b.end - a.end);
    if (here.length > 0) return here.at(-1)!.type;
  }
  return -1;
}

test('a delta makes of the numbers before those of now', () => {
  fc.assert(
    fc.property(anyCopy, anyCopy, (before, now) => {
      const old = semanticTokens(parse(before, { language: 'en' })).data;
      const article = parse(now, { language: 'en' });
      const made = [...old];
      for (const { start, deleteCount, data = [] } of semanticTokensDelta(old, article).edits) {
        expect([start % 5, deleteCount % 5, data.length % 5]).toEqual([0, 0, 0]);
        made.splice(start, deleteCount, ...data);
      }
      expect(made).toEqual(semanticTokens(article).data);
    }),
    { numRuns: 60 },
  );
});

test('a delta of what has not changed is empty, and of a word put in it is small', () => {
  const [, text] = examples[0]!;
  const { data } = semanticTokens(parse(text));
  expect(semanticTokensDelta(data, parse(text)).edits).toEqual([]);
  const edits = semanticTokensDelta(data, parse(text.replace(' the ', ' the very '))).edits;
  expect(edits).toHaveLength(1);
  expect(edits[0]!.data?.length ?? 0).toBeLessThan(data.length / 2);
});

test('a range gives the tokens of the whole that touch it', () => {
  const [, text] = examples[0]!;
  const article = parse(text);
  const range: Range = { start: { line: 4, character: 0 }, end: { line: 8, character: 0 } };
  const all = decoded(semanticTokens(article).data);
  const some = all.filter(({ line }) => line >= 4 && line < 8);
  expect(some.length).toBeGreaterThan(0);
  expect(decoded(semanticTokens(article, range).data)).toEqual(some);
});

test('so does any range of any text, though only its lines are looked at', () => {
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(anyCopy, place, place, (text, one, other) => {
      const article = parse(text, { language: 'en' });
      const lines = createLineIndex(text);
      const [from, to] = [one, other].map((part) => Math.floor(part * text.length)).sort((a, b) => a - b);
      const range = lines.rangeOf({ start: from!, end: to! });
      // Of a range that ends inside a line end, the place before it counts.
      const [first, last] = [lines.offsetAt(range.start), lines.offsetAt(range.end)];
      const touching = decoded(semanticTokens(article).data).filter(({ line, character, length }) => {
        const start = lines.offsetAt({ line, character });
        return start < last && start + length > first;
      });
      expect(decoded(semanticTokens(article, range).data)).toEqual(touching);
    }),
    { numRuns: 300 },
  );
});

describe('what is not the story', () => {
  const text = 'The dam holds, Nadia Brell said.\n\nShare on Facebook\n\nRead more from Nadia Brell\n\nLeave a Reply\n';
  const ARTEFACT = SEMANTIC_TOKENS_LEGEND.tokenTypes.indexOf('artefact');
  const artefacts = (data: readonly number[]): number[] =>
    decoded(data)
      .filter(({ type }) => type === ARTEFACT)
      .map(({ line }) => line);

  test('has the colour of faults, or that of the rest', () => {
    const article = parse(text, { language: 'en' });
    const range: Range = { start: { line: 2, character: 0 }, end: { line: 9, character: 0 } };
    const off = { boilerplate: false };
    // One and the same article, asked in turn.
    for (const asked of [undefined, range]) {
      expect(artefacts(semanticTokens(article, asked).data)).toEqual([2, 4, 6]);
      expect(artefacts(semanticTokens(article, asked, off).data)).toEqual([]);
    }
    const story = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    expect(semanticTokens(article, story, off).data).toEqual(semanticTokens(article, story).data);
  });

  test('a fault has its colour either way', () => {
    const article = parse(text.replace('The dam', 'The the dam'), { language: 'en' });
    expect(artefacts(semanticTokens(article, undefined, { boilerplate: false }).data)).toEqual([0]);
  });

  test('a delta goes by the same', () => {
    const article = parse(text, { language: 'en' });
    const { data } = semanticTokens(article);
    expect(semanticTokensDelta(data, article).edits).toEqual([]);
    expect(semanticTokensDelta(data, article, { boilerplate: false }).edits).toHaveLength(1);
  });
});

test('a range that ends before it begins has none', () => {
  const article = parse('Ana Ilves said the mill was shut.\n\n“It is late,” she said.\n');
  const [start, end] = [
    { line: 2, character: 0 },
    { line: 0, character: 3 },
  ];
  expect(semanticTokens(article, { start, end }).data).toEqual([]);
});

test('an editor is told what has changed since it was last told, and all where that is not known', () => {
  const [, text] = examples[0]!;
  const memory = new TokenMemory();
  const before = parse(text);
  const now = parse(text.replace(' the ', ' the very '));
  const all = semanticTokens(now).data;
  const first = memory.full('a', before);
  expect(first.data).toEqual(semanticTokens(before).data);
  expect(memory.delta('b', first.resultId, now)).toMatchObject({ data: all });
  const second = memory.delta('a', first.resultId, now);
  expect(second).toEqual({ ...semanticTokensDelta(first.data, now), resultId: expect.any(String) });
  expect(memory.delta('a', second.resultId, now)).toMatchObject({ edits: [] });
  expect(memory.delta('a', first.resultId, now)).toMatchObject({ data: all });
  const { resultId } = memory.full('a', now);
  memory.close('a');
  expect(memory.delta('a', resultId, now)).toMatchObject({ data: all });
});
