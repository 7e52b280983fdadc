import type { Root } from 'nlcst';
import { assert } from 'unist-util-assert';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { toNlcst, type NlcstRoot } from '../../src/export/nlcst.ts';
import { parse } from '../../src/parse.ts';
import { madeArticle } from './made-article.ts';
import { SAMPLE, sampleArticle } from './sample.ts';

interface Node {
  type: string;
  value?: string;
  children?: Node[];
  position: {
    start: { line: number; column: number; offset: number };
    end: { line: number; column: number; offset: number };
  };
}

function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* nodesOf(child);
}

/** The tree as one line: `S[W(did n't) P(.)]`, white space left out. */
function shape({ type, value, children = [] }: Node): string {
  const name = type.replace('Node', '');
  if (value !== undefined) return name === 'Text' ? value : `${name}(${value})`;
  const inner = children.filter((child) => child.type !== 'WhiteSpaceNode').map(shape);
  return name === 'Word' ? inner.join('+') : `${name}[${inner.join(' ')}]`;
}

test('it is a Root to @types/nlcst', () => {
  expectTypeOf<NlcstRoot>().toExtend<Root>();
});

test.each([
  ['It rained.', 'Root[Paragraph[Sentence[It rained Punctuation(.)]]]'],
  ['He didn’t go.', 'Root[Paragraph[Sentence[He did+n’t go Punctuation(.)]]]'],
  [
    '“Go,” he said: 40% © x.',
    'Root[Paragraph[Sentence[Punctuation(“) Go Punctuation(,) Punctuation(”) he said Punctuation(:) 40 Symbol(%) Symbol(©) x Punctuation(.)]]]',
  ],
  ['See https://a.example now', 'Root[Paragraph[Sentence[See Source(https://a.example) now]]]'],
])('%s', (text, expected) => {
  expect(shape(toNlcst(madeArticle(text)))).toBe(expected);
});

test('blocks are paragraphs; markers of a list are source', () => {
  const tree = toNlcst(sampleArticle());
  expect(
    tree.children.filter(({ type }) => type === 'ParagraphNode').map((node) => 'data' in node && node.data.kind),
  ).toEqual(['headline', 'paragraph', 'paragraph', 'paragraph', 'list']);
  expect(shape(tree.children.at(-1)!)).toMatch(/^Paragraph\[Source\(•\) Sentence\[a wall\] Source\(•\) Sentence\[/);
});

test('sentences say which attributions have content in them', () => {
  const tree = toNlcst(sampleArticle());
  const found = [...nodesOf(tree)].filter(({ type }) => type === 'SentenceNode');
  expect(found.map((node) => ('data' in node ? (node.data as { attributions: string[] }).attributions : []))).toEqual([
    [],
    ['a1', 'a2', 'a3'],
    ['a4'],
    ['a4'],
    ['a5'],
    [],
    [],
    [],
  ]);
});

const TEXTS = {
  'the sample': sampleArticle(),
  'no text': madeArticle(''),
  'white space': { ...madeArticle(' \r\n '), blocks: [], sentences: [] },
  'CRLF, a byte-order mark and a lone surrogate': parse(
    '\ufeffRain\r\n\r\nIt rained in Lume.\r\nIt \ud800 stopped.\u00a0\r\n',
  ),
};
describe.each(Object.entries(TEXTS))('of %s', (_name, article) => {
  test('unist finds no fault', () => {
    expect(() => assert(toNlcst(article))).not.toThrow();
  });

  test('the leaves, joined, are the text, and stand where they say', () => {
    const leaves = [...nodesOf(toNlcst(article))].filter(({ value }) => value !== undefined);
    expect(leaves.map(({ value }) => value).join('')).toBe(article.text);
    for (const { value, position } of leaves)
      expect(article.text.slice(position.start.offset, position.end.offset)).toBe(value);
  });
});

test('lines and columns count from 1', () => {
  const found = [...nodesOf(toNlcst(sampleArticle()))].find(({ value }) => value === 'boats');
  expect(found?.position.start).toEqual({ line: 10, column: 6, offset: SAMPLE.indexOf('boats') });
});
