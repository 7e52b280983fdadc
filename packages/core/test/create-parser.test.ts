import { expect, test } from 'vitest';
import { createParser, parse } from '../src/index.ts';

const paragraphs = Array.from(
  { length: 6 },
  (_, i) => `Mara Ilves said in year ${i} that the mill “would open” on Monday. The owner, Jon Reyk, denied it.`,
);
const text = (parts: readonly string[]): string => ['Old mill opens again', ...parts].join('\n\n');

test('gives what parse gives, whatever was parsed before', () => {
  const parser = createParser();
  const edits = [
    paragraphs,
    paragraphs.slice(1),
    [...paragraphs, 'The end.'],
    paragraphs.with(2, '“Never,” said Ilves'),
    [],
    paragraphs.toReversed(),
  ];
  for (const parts of edits) {
    expect(parser(text(parts), { published: '2026-11-20' })).toEqual(parse(text(parts), { published: '2026-11-20' }));
    expect(parser(text(parts))).toEqual(parse(text(parts)));
  }
});

test('the same block in another language is read anew', () => {
  const parser = createParser();
  parser(text(paragraphs), { language: 'de' });
  expect(parser(text(paragraphs))).toEqual(parse(text(paragraphs)));
});

test('paragraphs of the same words have speakers of their own, whatever is typed between them', () => {
  const parser = createParser();
  const same = '“It leaks,” he said. “It always did,” the board said.';
  const parts = [
    'Mr. Jon Reyk came home on Monday.',
    same,
    'Mr. Sam Orlo, a diver, went there on Friday.',
    same,
    'It rained.',
    same,
  ];
  for (const [at, words] of [
    [0, ''],
    [4, ' Again.'],
    [2, ' Mr. Jon Reyk stayed.'],
    [0, ' He slept.'],
  ] as const) {
    parts[at] += words;
    expect(parser(text(parts))).toEqual(parse(text(parts)));
  }
  const { attributions } = parse(text(parts));
  expect(new Set(attributions.map(({ speaker }) => speaker.label)).size).toBeGreaterThan(2);
});
