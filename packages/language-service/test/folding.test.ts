import type { BlockDetail } from '@article-digest/core';
import { parse } from '@article-digest/core';
import { expect, test } from 'vitest';
import { foldingRanges } from '../src/folding.ts';
import { ArticleBuilder } from './support/article.ts';

const waste: BlockDetail = { kind: 'boilerplate', reason: 'share' };
const plain: BlockDetail = { kind: 'paragraph' };
const heading: BlockDetail = { kind: 'heading' };

const folded = (text: string, kinds: BlockDetail[]): string[] =>
  foldingRanges(new ArticleBuilder(text, kinds).article).map(
    ({ startLine, endLine, kind }) => `${startLine}–${endLine} ${kind}`,
  );

test('neighbouring boilerplate folds as one comment', () => {
  expect(folded('The dam holds.\n\nShare\n\nTweet\n\nPrint', [plain, waste, waste, waste])).toEqual(['2–6 comment']);
});

test('the story between keeps two runs apart', () => {
  expect(folded('Share\n\nTweet\n\nThe dam holds.\n\nMenu\n\nHome', [waste, waste, plain, waste, waste])).toEqual([
    '0–2 comment',
    '6–8 comment',
  ]);
});

test('boilerplate on one line does not fold', () => {
  expect(folded('The dam holds.\n\nShare', [plain, waste])).toEqual([]);
});

test('a section folds up to the next crosshead, and not over boilerplate', () => {
  expect(
    folded('What now\n\nIt holds.\n\nWho pays\n\nNobody.\n\nShare', [heading, plain, heading, plain, waste]),
  ).toEqual(['0–2 region', '4–6 region']);
});

test('a crosshead with nothing beneath does not fold', () => {
  expect(folded('What now', [heading])).toEqual([]);
});

test('a list folds', () => {
  const list: BlockDetail = { kind: 'list', ordered: false, items: [] };
  expect(folded('Demands:\n\n• One\n• Two', [plain, list])).toEqual(['2–3 region']);
});

test('a quotation over several paragraphs folds as one, and others do not', () => {
  const text = `“It holds,” said Nadia Brell. “But nobody came.

“We sat in the dark for a week.

“Then the water went down.” She laughed.

“It is dry now,” Brell said.`;
  const ranges = foldingRanges(parse(text, { language: 'en' }));
  expect(ranges).toEqual([{ startLine: 0, endLine: 4 }]);
});

test('nothing in plain paragraphs', () => {
  expect(folded('One.\n\nTwo\nlines.', [plain, plain])).toEqual([]);
});
