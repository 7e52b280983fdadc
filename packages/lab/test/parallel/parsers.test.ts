import { parse } from '@article-digest/core';
import { expect, test } from 'vitest';
import { optionsOf, withParsers } from '../../src/parallel/parsers.ts';

const ROWS = Array.from({ length: 7 }, (_, i) => ({
  id: `story ${i}`,
  text: `Mill opens\n\n“Mill ${i} opens on Monday,” Mara Ilves said.`,
  ...(i % 2 === 0 && { created: `2026-03-0${i + 1}T10:00` }),
}));

test('threads give what parse gives, in the order of the texts, as often as they are asked', async () => {
  const twice = await withParsers(async (parseAll) => [await parseAll('', ROWS), await parseAll('', ROWS.slice(3))]);
  expect(twice.map((articles) => [...articles.keys()])).toEqual([
    ROWS.map(({ id }) => id),
    ROWS.slice(3).map(({ id }) => id),
  ]);
  for (const row of ROWS) expect(twice[0]!.get(row.id)).toEqual(parse(row.text, optionsOf(row)));
});

test('no texts, no articles', async () => {
  expect(await withParsers((parseAll) => parseAll('', []))).toEqual(new Map());
});

test('a failure of the work ends the threads and comes through', async () => {
  await expect(withParsers(() => Promise.reject(new Error('no data')))).rejects.toThrow('no data');
});

test('a date is taken from either field, and nothing from what is none', () => {
  expect(optionsOf({ created: '2026-03-02T08:00' })).toEqual({ published: '2026-03-02' });
  expect(optionsOf({ date: '2026-03-02' })).toEqual({ published: '2026-03-02' });
  expect(optionsOf({ date: 'spring' })).toEqual({});
});
