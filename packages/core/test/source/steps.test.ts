import { expect, test } from 'vitest';
import { inStep, lastOf, type Steps } from '../../src/source/steps.ts';

function* work(name: string, rests: number, log: string[]): Steps<string> {
  for (let i = 0; i < rests; i++) {
    log.push(`${name}${i}`);
    yield;
  }
  log.push(`${name}!`);
  return name.toUpperCase();
}

test('takes the first step of each work, then the second of each, and gives what they come to in their order', () => {
  const log: string[] = [];
  expect(lastOf(inStep([work('a', 2, log), work('b', 0, log), work('c', 1, log)]))).toEqual(['A', 'B', 'C']);
  expect(log).toEqual(['a0', 'b!', 'c0', 'a1', 'c!', 'a!']);
});

test('rests after each step, and has nothing to do for no work', () => {
  expect([...inStep([work('a', 2, []), work('b', 0, [])])]).toHaveLength(4);
  expect(inStep([]).next()).toEqual({ done: true, value: [] });
});
