import { createParser, parse } from '@article-digest/core';
import { expect, test } from 'vitest';
import { Parsers } from '../src/parsers.ts';
import { examples } from './support/copy.ts';

/** Says which parsers were made, and how many texts each has read. */
function counted(most?: number): { parsers: Parsers; reads: number[] } {
  const reads: number[] = [];
  const parsers = new Parsers(most, () => {
    const own = createParser();
    const index = reads.push(0) - 1;
    return (...given) => {
      reads[index]!++;
      return own(...given);
    };
  });
  return { parsers, reads };
}

test('what comes of it is what parse gives, whatever is remembered', () => {
  const parsers = new Parsers(2);
  for (const round of ['', ' And so on.', ' It is over.']) {
    for (const [name, text] of examples) {
      const now = text.replace('\n\n', `${round}\n\n`);
      expect(parsers.parse(name, now, { published: '2031-04-05' })).toEqual(parse(now, { published: '2031-04-05' }));
    }
  }
});

test('a document that is read again is remembered', () => {
  const { parsers, reads } = counted();
  for (const text of ['One.', 'One. Two.', 'One. Two. Three.']) parsers.parse('a', text);
  expect(reads).toEqual([3]);
});

test('only the few that were read last are remembered', () => {
  const { parsers, reads } = counted(2);
  for (const document of ['a', 'b', 'a', 'c', 'a', 'b']) parsers.parse(document, 'One.');
  // The parsers of a, b, c, and of b anew: c had taken its place.
  expect(reads).toEqual([3, 1, 1, 1]);
});

test('one that closes is forgotten', () => {
  const { parsers, reads } = counted();
  parsers.parse('a', 'One.');
  parsers.close('a');
  parsers.parse('a', 'One.');
  expect(reads).toEqual([1, 1]);
});
