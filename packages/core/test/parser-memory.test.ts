import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { createParser } from '../src/parse.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const PARAGRAPH =
  'Mara Ilves, the harbour minister, told reporters on Monday that the “old” pier of Korvald would hold.';
const LONG = Array.from({ length: 40 }, (_, n) => `Paragraph ${n}. ${'The boats were safe. '.repeat(200)}${PARAGRAPH}`);

/** Bytes that are in use. */
function used(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

test('a parser keeps no text that it was given but the last one', () => {
  const parse = createParser();
  const paragraphs = [...LONG];
  // Put together from bytes: a text that is made of parts would share them.
  const read = (): unknown => parse(new TextDecoder().decode(new TextEncoder().encode(paragraphs.join('\n\n'))));
  read();
  const before = used();
  for (const n of paragraphs.keys()) {
    paragraphs[n] += ' They left.';
    read();
  }
  // Forty texts of a third of a megabyte each were thirteen megabytes.
  expect((used() - before) / 1e6).toBeLessThan(3);
});
