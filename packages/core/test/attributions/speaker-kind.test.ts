import { expect, test } from 'vitest';
import { parse } from '../../src/parse.ts';

/** Who is told of only by a word or a description: what the reader may take it for, and whether it is anybody in particular. */
test.each([
  ['Many said the road was closed.', 'group'],
  ['Several told the paper that the road was closed.', 'group'],
  ['A few said the road was closed.', 'group'],
  ['Two drivers said the road was closed.', 'group'],
  ['One said the road was closed.', 'person'],
  ['A driver said the road was closed.', 'person'],
  ['The council said the road was closed.', 'organization'],
  ['The report said the road was closed.', 'document'],
])('%s – %s', (text, kind) => {
  expect(parse(text).attributions.map(({ speaker }) => speaker.kind)).toEqual([kind]);
});
