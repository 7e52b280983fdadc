import { expect, test } from 'vitest';
import { question, wordOf } from '../../src/sentences/words.ts';

test('a word is asked once and keeps its answer, whichever it is', () => {
  const asked: string[] = [];
  const isBridge = question((lower) => {
    asked.push(lower);
    return lower === 'bridge';
  });
  const words = ['bridge', 'port', 'Bridge', 'bridge', 'port'].map(wordOf);
  expect(words.map(isBridge)).toEqual([true, false, true, true, false]);
  expect(asked).toEqual(['bridge', 'port', 'bridge']);
});

test('what one question is told does not answer another', () => {
  const [yes, no] = [question(() => true), question(() => false)];
  const word = wordOf('quay');
  expect([yes(word), no(word), yes(word), no(word)]).toEqual([true, false, true, false]);
});
