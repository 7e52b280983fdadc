import { parse } from '@article-digest/core';
import { expect, test } from 'vitest';
import { compareNames } from '../../src/corpora/names.ts';
import { lineMistakes } from '../../src/errors/boilerplate.ts';
import { goldMistakes } from '../../src/errors/gold.ts';
import { nameMistakes } from '../../src/errors/names.ts';
import { claimsOf } from '../../src/errors/prose.ts';
import { boundaryMistakes } from '../../src/errors/sentences.ts';
import { timeMistakes } from '../../src/errors/times.ts';

const TEXT = 'Mara Ilves of Korvald Mills met Tomas Rehn in Korvald. It rained; they left on Monday.';
const span = (words: string): { start: number; end: number } => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});

test('names: missed, extra, of the wrong kind, with the wrong boundary', () => {
  const gold = [
    ['Mara Ilves', 'PER'],
    ['Korvald Mills', 'ORG'],
    ['Tomas Rehn', 'PER'],
  ] as const;
  const own = [
    ['Mara Ilves', 'place'],
    ['Korvald', 'place'],
    ['Monday', 'person'],
  ] as const;
  const row = {
    id: 'mill',
    text: TEXT,
    entities: gold.map(([name, type]) => ({ s: span(name).start, e: span(name).end, type })),
  };
  const article = {
    ...parse(TEXT),
    mentions: own.map(([name, kind]) => ({ ...span(name), kind, entity: 'e1', confidence: 0.7 })),
  };
  const { wanted, found } = compareNames(row, article);
  const mistakes = nameMistakes(row, wanted, found);
  expect(mistakes.map(({ kind }) => kind)).toEqual([
    'wrong kind: person taken for place',
    'boundary and kind',
    'missed: person',
    'extra: person',
  ]);
  expect(mistakes[0]).toMatchObject({ word: 'Mara Ilves', note: 'sure by 0.70' });
  expect(nameMistakes(row, wanted, wanted)).toEqual([]);
});

test('sentence boundaries by the character before them', () => {
  const stop = TEXT.indexOf(' It');
  const semicolon = TEXT.indexOf(' they');
  const row = { id: 'mill', text: TEXT };
  const kinds = boundaryMistakes(row, new Set([stop]), new Set([semicolon])).map(({ kind, word }) => [kind, word]);
  expect(kinds).toEqual([
    ['missed after a stop', 'Korvald.'],
    ['extra after : ; or ,', 'rained;'],
  ]);
  expect(boundaryMistakes(row, new Set([stop]), new Set([stop]))).toEqual([]);
});

const row = (words: string, when?: string) => ({
  id: 'mill',
  text: TEXT,
  dates: [{ s: span(words).start, e: span(words).end, tag: 'date', ...(when !== undefined && { when }) }],
});

const time = (words: string, value?: string) => ({
  ...span(words),
  kind: 'date' as const,
  certain: true,
  ...(value !== undefined && { value }),
});

const kindsOf = (...args: Parameters<typeof timeMistakes>): string[] => timeMistakes(...args).map(({ kind }) => kind);

test('times: missed, extra, with the wrong boundary, with the wrong day', () => {
  expect(kindsOf(row('Monday'), [])).toEqual(['missed']);
  expect(kindsOf(row('Monday'), [time('Monday'), time('Mara')])).toEqual(['extra']);
  expect(kindsOf(row('Monday'), [time('on Monday')])).toEqual(['boundary']);
  expect(kindsOf(row('Monday', '2026-03-02'), [time('Monday', '2026-03-09')])).toEqual(['wrong day']);
  expect(kindsOf(row('Monday', '2026-03-02'), [time('Monday', '2026-03-02')])).toEqual([]);
});

test('lines of pages: story that was lost and junk that was kept, with the lines around', () => {
  const text = 'Share this\nThe mill opens.\nRead more';
  const lines: [number, number, number, number][] = [
    [0, 10, 0, 0],
    [11, 26, 1, 1],
    [27, 36, 0, 0],
  ];
  const blocks = [
    { start: 0, end: 10, kind: 'paragraph' as const },
    { start: 11, end: 36, kind: 'boilerplate' as const, reason: 'share' as const },
  ];
  const mistakes = lineMistakes({ id: 'page', text, lines, body: '' }, { blocks });
  expect(mistakes.map(({ kind, note, views }) => [kind, note, views.map(({ label }) => label)])).toEqual([
    ['junk kept', 'taken for paragraph', ['junk', 'behind']],
    ['story lost', 'taken for boilerplate, share', ['before', 'story', 'behind']],
  ]);
});

test('prose: every fault and every statement that is claimed', () => {
  const article = parse('The mill opens.\n\n“It is ours,” Mara Ilves said.\n\nThe the mill is old.');
  expect(claimsOf('mill', article).map(({ kind }) => kind)).toEqual(['warning: repeated-word', 'statement: direct']);
});

test('gold: statements missed, spurious and with the wrong speaker show in the text, other misses as they are told', () => {
  const article = parse('Mill opens\n\n“It is ours,” Mara Ilves said.\n\n“It is old,” Tomas Rehn said.');
  const [first, second] = article.attributions;
  const statement = (id: string, like: typeof first, speaker: string) => ({
    id,
    kind: 'direct',
    source: like!.source,
    cue: like!.cue,
    content: like!.content,
    speaker,
  });
  const gold = {
    article: 'mill.txt',
    meta: {},
    blocks: [{ ...article.blocks[0]!, kind: 'caption' }],
    entities: [],
    attributions: [statement('a1', first, 'Lena Marr')],
  };
  const kinds = goldMistakes('mill', { gold, article }).map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(['block', 'wrong speaker', 'statement spurious']));
  const missing = { ...article, attributions: [second!] };
  const missed = goldMistakes('mill', { gold, article: missing }).find(({ kind }) => kind === 'statement missed');
  expect(missed!.views.map(({ label, marks }) => [label, marks!.length])).toEqual([['gold', 3]]);
});
