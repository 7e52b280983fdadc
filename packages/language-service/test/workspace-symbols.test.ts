import { parse } from '@article-digest/core';
import { expect, test } from 'vitest';
import { matchesQuery, workspaceSymbols as search } from '../src/workspace-symbols.ts';
import { workspaceSymbols } from './support/answers.ts';
import { testCases } from './support/cases.ts';

testCases('workspace-symbols', workspaceSymbols);

test.each([
  ['brell', true],
  ['nbrel', true],
  ['nad b', true],
  ['dia br', true],
  ['nbrl', false],
  ['NÁDIA', true],
  ['nadia b', true],
  ['', true],
  ['llerb', false],
  ['nadia brell x', false],
  ['zz', false],
])('“%s” finds Nádia Brell: %s', (query, found) => {
  expect(matchesQuery('Nádia Brell', query)).toBe(found);
});

test('a person is found by another name of theirs', () => {
  const article = parse('Nadia Brell spoke on Monday. “It holds,” Brell said.', { language: 'en' });
  const names = (query: string): string[] => search(article, 'u', query).map(({ name }) => name);
  expect(names('Brell')).toEqual(['Nadia Brell']);
  expect(names('Vell x')).toEqual([]);
});
