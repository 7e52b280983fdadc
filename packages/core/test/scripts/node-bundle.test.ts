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
  const code = 'var a=twice(2);function twice(n){return n*2}function* none(){}export{a};';
  expect(compiledAtOnce(code, rangesOf(code, ['function twice(n){return n*2}']))).toBe(
    'var twice=(function twice(n){return n*2});var a=twice(2);function* none(){}export{a};',
  );
});

test('functions that are values already, methods and functions in functions stay where they are', () => {
  for (const [code, part] of [
    ['var a=function b(){};', 'function b(){}'],
    ['class A{b(){}}', 'b(){}'],
    ['var a=()=>{function b(){}};', '()=>{function b(){}}'],
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
