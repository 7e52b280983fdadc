import { expect, test } from 'vitest';
import { contentInWords } from '../../src/export/content.ts';
import { madeArticle, type Said } from './made-article.ts';

function inWords(content: string | string[], kind: Said['kind']): string {
  const text = `${[content].flat().join(' he said ')} He left.`;
  const article = madeArticle(text, [{ content, kind: kind! }]);
  return contentInWords(article, article.attributions[0]!);
}

test.each<[expected: string, content: string | string[], kind: Said['kind']]>([
  ['“It rains”', '“It rains,”', 'direct'],
  ['“It rains” … “All day.”', ['“It rains,”', '“All day.”'], 'direct'],
  ['“He wrote: ‘It rains’”', '‘He wrote: “It rains,”’', 'direct'],
  // A mark that has lost its other half
  ['“It rains”', '“It rains', 'direct'],
  ['“It rains”', 'It rains,”', 'direct'],
  ['“It rains”', 'It rains"', 'direct'],
  // An apostrophe is none
  ['“It is the sailors’”', 'It is the sailors’', 'direct'],
  ['It is the sailors’', 'It is the sailors’', 'indirect'],
  // The marks of the copy around words alone
  ['it is “wet”', 'it is “wet,”', 'mixed'],
  ['it is wet', 'it is wet', 'indirect'],
])('%s', (expected, content, kind) => {
  expect(inWords(content, kind)).toBe(expected);
});
