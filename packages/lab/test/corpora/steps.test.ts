import { parse } from '@article-digest/core';
import { expect, test } from 'vitest';
import { scoreNameSteps } from '../../src/corpora/names.ts';
import { isWarning, measureProse } from '../../src/corpora/prose.ts';
import { cutParagraphs, scoreSentences } from '../../src/corpora/sentences.ts';
import { scoreTags } from '../../src/corpora/tags.ts';
import { scoreNesting } from '../../src/gold/nesting.ts';

const TEXT = 'Mill opens\n\nMara Ilves runs the mill in Korvald. It opens in May.';
const span = (words: string): { start: number; end: number } => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});

test('sentences are cut in paragraphs as given', () => {
  const paragraph = TEXT.indexOf('Mara');
  const row = {
    id: 'mill',
    text: TEXT,
    paragraphs: [
      [0, 10],
      [paragraph, TEXT.length],
    ] as [number, number][],
    sentences: [
      [0, 10],
      [paragraph, TEXT.indexOf(' It')],
      [TEXT.indexOf('It'), TEXT.length],
    ] as [number, number][],
  };
  expect(scoreSentences([row], cutParagraphs([row]))).toMatchObject({ inner: { F1: 100 }, right: 1, texts: 1 });
});

test('spans of names are scored without their kinds, and kinds where the span is right', () => {
  const entities = [
    { name: 'Mara Ilves', type: 'ORG' },
    { name: 'Korvald', type: 'LOC' },
    { name: 'May', type: 'PER' },
  ].map(({ name, type }) => ({ s: span(name).start, e: span(name).end, type }));
  const article = {
    ...parse(TEXT),
    mentions: ['Mara Ilves', 'Korvald'].map((name, index) => ({
      ...span(name),
      entity: `e${index}`,
      kind: index === 0 ? ('person' as const) : ('place' as const),
      confidence: 1,
    })),
  };
  const { spans, kinds } = scoreNameSteps([{ id: 'mill', text: TEXT, entities }], new Map([['mill', article]]));
  expect(spans).toMatchObject({ P: 100, R: expect.closeTo(66.7, 1) });
  expect(kinds).toBe(50);
});

test('tags of the whole way are compared with those of the same tokens', () => {
  const scores = scoreTags([{ id: 'mill', text: TEXT }], [{ id: 'mill', sentences: [] }]);
  expect(scores.whole).toBe(0);
});

test('prose is counted by genre, and speech that was typed is left out', () => {
  const rows = [
    { id: 'a', genre: 'essay', text: `${TEXT} “It is ours,” she said.` },
    { id: 'b', genre: 'vlog', text: TEXT },
  ];
  const articles = new Map(rows.map(({ id, text }) => [id, parse(text)]));
  const [essay, ...others] = measureProse(rows, articles);
  expect(others).toEqual([]);
  expect(essay).toMatchObject({ genre: 'essay', texts: 1, words: 18, warnings: 0, indirect: 0 });
  expect(essay!.statements).toBeCloseTo(10_000 / 18);
  expect(isWarning({ start: 0, end: 1, code: 'mojibake', message: '', severity: 'hint' })).toBe(false);
});

const statement = (id: string, source: string, cue: string, content: string, within?: string) => ({
  id,
  kind: 'indirect',
  source: [span(source)],
  cue: [span(cue)],
  content: [span(content)],
  ...(within !== undefined && { within }),
});

const gold = (within?: string) => ({
  article: 'mill.txt',
  meta: {},
  blocks: [],
  entities: [],
  attributions: [
    statement('a1', 'Mara', 'Ilves', 'runs the mill in Korvald'),
    statement('a2', 'the', 'mill', 'in Korvald', within),
  ],
});

test('nesting alone: a statement whose cue stands in the content of another is inside it', () => {
  expect(scoreNesting([gold('a1')])).toBe(100);
  expect(scoreNesting([gold()])).toBe(50);
  expect(scoreNesting([])).toBeUndefined();
});
