import { expect, test } from 'vitest';
import { modelCard, sectionsOf } from '../../src/fit/model-card.ts';
import { withPoints } from '../../src/fit/model-sizes.ts';
import type { SizePoint } from '../../src/fit/stage.ts';

test('sections of a card can be read back, so that one is replaced and the others stay', () => {
  const sections: [string, string][] = [
    ['Parts of speech', 'Tags.\n\n### Method\n\nGreedy.'],
    ['Names', 'Names.'],
  ];
  const card = modelCard(sections, [{ path: 'a.jsonl', sha256: 'ff' }]);
  const read = sectionsOf(card);
  expect(sections.map(([title]) => [title, read.get(title)])).toEqual(sections);
  expect(card).toContain('| a.jsonl | `ff` |');
});

const point = (model: string, kB: number, shipped = false): SizePoint => ({
  model,
  kB,
  metric: 'right',
  score: 90,
  ...(shipped && { shipped: true as const }),
});

test('a model fitted as shipped replaces its shipped point alone', () => {
  const old = [point('tags', 5), point('tags', 20, true), point('names', 7, true)];
  expect(withPoints(old, [point('tags', 21, true)], false)).toEqual([
    point('names', 7, true),
    point('tags', 5),
    point('tags', 21, true),
  ]);
});

test('a model fitted at several sizes loses all its old points', () => {
  const old = [point('tags', 5), point('tags', 20, true), point('names', 7, true)];
  const fresh = [point('tags', 30), point('tags', 10, true)];
  expect(withPoints(old, fresh, true)).toEqual([point('names', 7, true), point('tags', 10, true), point('tags', 30)]);
});
