import { expect, test } from 'vitest';
import { parse, parseInSteps } from '../src/index.ts';
import type { Article } from '../src/model.ts';

const paragraph = (i: number): string =>
  `Mara Ilves said in year ${i} that the mill “would open” on Monday. The owner, Jon Reyk, denied it to the the council.`;
const text = ['Old mill opens again', ...Array.from({ length: 12 }, (_, i) => paragraph(i))].join('\n\n');
const other = text.replaceAll('Ilves', 'Rehn').replaceAll('Monday', 'Friday').slice(0, -200);

/** Takes the steps of each text in turn, so that every stage of one stands between two of another. */
function inTurn(...texts: string[]): Article[] {
  const all = texts.map((each) => parseInSteps(each));
  const articles = new Map<number, Article>();
  while (articles.size < all.length) {
    for (const [i, steps] of all.entries()) {
      const { done, value } = steps.next();
      if (done && value !== undefined) articles.set(i, value);
    }
  }
  return all.map((_, i) => articles.get(i)!);
}

test('gives what parse gives, whatever is parsed between two steps', () => {
  expect(inTurn(text, other, '')).toEqual([parse(text), parse(other), parse('')]);
});

test('rests at least once for each block and between the passes over the whole', () => {
  expect([...parseInSteps(text)].length).toBeGreaterThan(parse(text).blocks.length + 4);
});

test('reads nothing before it is asked to, and takes the options of parse', () => {
  const steps = parseInSteps(text, { published: '2031-05-06', attributions: 'speech' });
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(step.value).toEqual(parse(text, { published: '2031-05-06', attributions: 'speech' }));
});
