import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from '../../src/index.ts';
import { bundleForNode, compiledAtOnce, type FunctionRange } from '../../scripts/node-bundle.ts';

/** Where some parts of a text stand. */
const rangesOf = (code: string, parts: readonly string[]): FunctionRange[] =>
  parts.map((part) => ({ startOffset: code.indexOf(part), endOffset: code.indexOf(part) + part.length }));

test('functions that are called are values in parentheses, before all that may call them', () => {
  const code = 'var a=twice(2);function twice(n){return n*2}function*once(){}function none(){}export{a};';
  expect(compiledAtOnce(code, rangesOf(code, ['function twice(n){return n*2}', 'function*once(){}']))).toBe(
    'var twice=(function twice(n){return n*2}),once=(function*once(){});var a=twice(2);function none(){}export{a};',
  );
});

test('arrows that are called stand in parentheses where they are', () => {
  const code = 'var a=n=>m=>n+m,b=(n=1)=>n;function c(list){return list.map(n=>n+1)}a(1)(2);';
  const arrows = ['n=>m=>n+m', 'm=>n+m', 'n=>n+1'];
  expect(compiledAtOnce(code, rangesOf(code, arrows))).toBe(
    'var a=(n=>(m=>n+m)),b=(n=1)=>n;function c(list){return list.map((n=>n+1))}a(1)(2);',
  );
  expect(compiledAtOnce(code, rangesOf(code, ['function c(list){return list.map(n=>n+1)}', ...arrows]))).toBe(
    'var c=(function c(list){return list.map((n=>n+1))});var a=(n=>(m=>n+m)),b=(n=1)=>n;a(1)(2);',
  );
});

test('functions that are values already, methods and functions in functions stay where they are', () => {
  for (const [code, part] of [
    ['var a=function b(){};', 'function b(){}'],
    ['class A{b(){}}', 'b(){}'],
    ['var a=()=>{function b(){}};', 'function b(){}'],
  ] as const)
    expect(compiledAtOnce(code, rangesOf(code, [part]))).toBe(code);
  const nested = 'function a(){function b(){}b()}a();';
  expect(compiledAtOnce(nested, rangesOf(nested, ['function a(){function b(){}b()}', 'function b(){}']))).toBe(
    'var a=(function a(){function b(){}b()});a();',
  );
});

test('what Node loads reads as the modules do', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'article-digest-'));
  try {
    await bundleForNode(folder);
    const bundled = (await import(pathToFileURL(join(folder, 'index.js')).href)) as { parse: typeof parse };
    const text =
      'Harbour closes\n\nTomas Rehn, the mayor, told reporters “the quay is cracked”, according to two officials.';
    expect(bundled.parse(text)).toEqual(parse(text));
  } finally {
    await rm(folder, { recursive: true });
  }
});
