import { expect, test } from 'vitest';
import { parse } from '@article-digest/core';
import { confidenceModule, fitConfidence } from '../../src/fit/fit-confidence.ts';

const SURE = '“The mill opens in May,” Mara Ilves said.';
const DOUBTFUL = 'The town has a plan, adding that the mill opens in May.';

/** An article of one paragraph under a headline, with the statements that people marked in it. */
function row(id: string, paragraph: string, marked: boolean): Parameters<typeof fitConfidence>[0][number] {
  const text = `Old mill opens again\n\n${paragraph}`;
  const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
  const statement = {
    source: [at('Mara Ilves')],
    cue: [at('said')],
    content: [at('“The mill opens in May,”')],
  };
  return { id, text, attributions: marked ? [statement] : [] };
}

const ROWS = [
  ...Array.from({ length: 20 }, (_, i) => row(`right ${i}`, SURE, true)),
  ...Array.from({ length: 5 }, (_, i) => row(`wrong ${i}`, SURE, false)),
  row('other', DOUBTFUL, false),
];

/** The weights of these rows. */
function fit(rows: typeof ROWS) {
  return fitConfidence(rows, new Map(rows.map(({ id, text }) => [id, parse(text)])));
}

test('the weight of a form comes to the share of its statements that are right', () => {
  const { forms, speakers } = fit(ROWS);
  const sum = forms['content-source-verb direct']! + speakers['entity']!;
  expect(1 / (1 + Math.exp(-sum))).toBeCloseTo(0.8, 1);
});

test('a form that was hardly seen gets no weight', () => {
  expect(Object.keys(fit(ROWS.slice(0, 10)).forms)).toEqual([]);
});

test('two fits give the same module', () => {
  const fits = [1, 2].map(() => confidenceModule(fit(ROWS)));
  expect(fits[0]).toBe(fits[1]);
});
