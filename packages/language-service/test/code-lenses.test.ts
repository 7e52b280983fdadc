import { digest, parse } from '@article-digest/core';
import { expect, test } from 'vitest';
import { codeLenses as lensesOf } from '../src/code-lens.ts';
import { codeLenses } from './support/answers.ts';
import { testCases } from './support/cases.ts';
import { examples } from './support/copy.ts';

testCases('code-lenses', codeLenses);

test.each(examples)('the numbers over %s are those of its digest', (_, text) => {
  const article = parse(text);
  const { statements, reading } = digest(article);
  const told = statements.reduce((sum, { statements: own }) => sum + own.length, 0);
  const [lens] = lensesOf(article, 'u');
  expect(lens!.command!.title).toMatch(new RegExp(`^${told} statements? · .* · ${reading.minutes} min$`));
});
