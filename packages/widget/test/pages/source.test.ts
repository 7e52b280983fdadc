import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Ways to turn text into markup or style, none of which the element has a use for. */
const forbidden =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|unsafeSVG|unsafeStatic|createContextualFragment|setHTMLUnsafe|document\.write|eval|cssText)\b|\bstyle=/;

test('no source file turns text into markup, or writes inline style', async () => {
  const found: string[] = [];
  for await (const path of glob('**/*.ts', { cwd: join(import.meta.dirname, '../../src') })) {
    const source = await readFile(join(import.meta.dirname, '../../src', path), 'utf8');
    const match = forbidden.exec(source);
    if (match) found.push(`${path}: ${match[0]}`);
  }
  expect(found).toEqual([]);
});
