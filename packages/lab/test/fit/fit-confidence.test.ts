import { expect, test } from 'vitest';
import { judge } from '../../src/corpora/attributions.ts';
import { confidenceModule, fitConfidence } from '../../src/fit/fit-confidence.ts';
import { rawConfidences } from '../../src/fit/raw-confidences.ts';

/** Statements of one form, so many of them right. */
function statements(
  right: number,
  all: number,
  { fitted = false, own = 0.5, rule = 'according-to' },
): Parameters<typeof fitConfidence>[0][number][] {
  const speaker = { entity: 'e1', kind: 'person', anonymous: false, label: 'Mara Ilves' } as const;
  return Array.from({ length: all }, (_, index) => ({
    ground: { rule, kind: 'indirect', speaker, fitted },
    own,
    right: index < right,
  }));
}

test('the weight of a form comes to the share of its statements that are right', () => {
  const { forms, speakers } = fitConfidence(statements(20, 25, {}));
  const sum = forms['according-to indirect']! + speakers['entity']!;
  expect(1 / (1 + Math.exp(-sum))).toBeCloseTo(0.8, 1);
});

test('a form that was hardly seen gets no weight', () => {
  expect(fitConfidence(statements(8, 10, {})).forms).toEqual({});
});

test('what models and rules find is held against how often it is right with the same claim', () => {
  const { fitted, forms } = fitConfidence(statements(360, 400, { fitted: true, own: 0.5 }));
  expect(fitted.indirect[5]).toBeGreaterThan(85);
  expect(fitted.direct[5]).toBe(50);
  expect(forms).toEqual({});
});

test('what models alone find keeps its claim', () => {
  const { fitted } = fitConfidence(statements(360, 400, { fitted: true, rule: 'fitted-noun-content' }));
  expect(fitted.indirect[5]).toBe(50);
});

test('two fits give the same module', () => {
  const fits = [1, 2].map(() => confidenceModule(fitConfidence(statements(20, 25, {}))));
  expect(fits[0]).toBe(fits[1]);
});

test('what a confidence hangs on is told of each statement of a text', () => {
  const text = 'Old mill opens again\n\n“The mill opens in May,” Mara Ilves said.';
  const { article, raw } = rawConfidences(text);
  const [said] = article.attributions;
  expect(raw.get(said!)).toMatchObject({ ground: { kind: 'direct', rule: said!.rule, fitted: true } });
  const judged = judge({ id: '1', text, attributions: [] }, article, 'all');
  expect([...judged.values()]).toEqual([false]);
});
