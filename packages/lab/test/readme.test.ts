import { readFileSync } from 'node:fs';
import * as core from '@article-digest/core';
import { expect, test } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

/** The first program of a text, and what its comments say that it prints. */
function program(path: string): { code: string; said: string[] } {
  const [, block = ''] = /```js\n(import [^]*?)```/.exec(read(path)) ?? [];
  const said = Array.from(block.matchAll(/^\/\/ (.*)$/gm), ([, line = '']) => line);
  return { code: block.replace(/^import .*$/m, ''), said };
}

/** What a program prints. */
function printed(code: string, text?: string): string[] {
  const lines: string[] = [];
  const log = (...words: unknown[]): void => void lines.push(words.join(' '));
  const given = { ...core, console: { log }, ...(text !== undefined && { text }) };
  // oxlint-disable-next-line typescript/no-implied-eval -- our own words, as a reader would run them
  new Function(...Object.keys(given), code)(...Object.values(given));
  return lines;
}

test('the program in the README of core prints what is said there', () => {
  const { code, said } = program('packages/core/README.md');
  expect(said.length).toBeGreaterThan(2);
  expect(printed(code)).toEqual(said);
});

test('the program in the README prints what is said there of the same text', () => {
  const [, text = ''] = /const text = `([^`]*)`/.exec(program('packages/core/README.md').code) ?? [];
  const { code, said } = program('README.md');
  expect(said).toHaveLength(1);
  expect(printed(code, text)).toContain(said[0]);
});

test('the program that keeps a thread alive gives what `parse` gives, also where there is no `scheduler.yield`', async () => {
  const [, code = ''] = /```js\n(const pause[^]*?)```/.exec(read('packages/core/README.md')) ?? [];
  const text = `${read('examples/council.txt')}\n\n`.repeat(3);
  let now = 0;
  const clock = { now: (): number => (now += 1) };
  // oxlint-disable-next-line typescript/no-implied-eval -- our own words, as a reader would run them
  const run = new Function(
    'parseInSteps',
    'text',
    'performance',
    `return (async () => { ${code}; return article; })();`,
  );
  expect(await run(core.parseInSteps, text, clock)).toEqual(core.parse(text));
  expect(now).toBeGreaterThan(100);
});
