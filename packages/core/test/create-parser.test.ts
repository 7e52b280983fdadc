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
  const same = 'The minister in the hall denied that it leaks.';
  const [first, second] = ['Harbour minister Jon Reyk came on Monday.', 'Finance minister Sam Orlo left on Friday.'];
  const spoke = (parts: readonly string[]): string[] => {
    const article = parser(text(parts));
    expect(article).toEqual(parse(text(parts)));
    return article.attributions.map(({ speaker }) => speaker.label);
  };
  expect(spoke([first, same, second, same, same])).toEqual(['Jon Reyk', 'Sam Orlo', 'Sam Orlo']);
  expect(spoke([first, same, second, same, `${same} So it is.`])).toEqual(['Jon Reyk', 'Sam Orlo', 'Sam Orlo']);
  expect(spoke([second, same, first, same, `${same} So it is.`])).toEqual(['Sam Orlo', 'Jon Reyk', 'Jon Reyk']);
  expect(spoke([second, same, `${first} It rained.`, same, same])).toEqual(['Sam Orlo', 'Jon Reyk', 'Jon Reyk']);
});
