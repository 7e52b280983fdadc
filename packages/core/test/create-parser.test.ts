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

test.each([
  [
    'who is named with an office further on',
    'fired”.\nunnamed minister, Minister Dorr minister, Yuri Malkov:\nThe minister said “we left.”\nDorr t Malkov k Vash Sarvia f Ostrand\nMalkov“Dorr a Malkov',
    'fired”.\nunnamed minister, Minister Dorr minister, Yuri Malkov:\nThe minister said “we left.”\nDorr ld Malkov k Vash Sarvia f Ostrand\nMalkov e Minister E o Dorr m Malkov',
  ],
  [
    'somebody unnamed who was shown to be a man in the paragraph before',
    'a pupil.He.\nhe. ”he the mayor\nThe present mayor,Dagny Foss\nv',
    'a pupil him.\nhe .Gi he the mayor\nThe present mayor,Dagny Foss him\nH',
  ],
  [
    'a name that ends in an article',
    'See the agency apologises for The Orvik article, October 1, 2012',
    'Ana e The\nSee the agency apologises for The Orvik article, October 1, 2012',
  ],
])('sees %s', (_, before, now) => {
  const parser = createParser();
  parser(before);
  expect(parser(now)).toEqual(parse(now));
});

/** Who speaks in some paragraphs, as a parser that remembers others has it; that is as a plain parse does. */
function speakersAfter(parser: ReturnType<typeof createParser>): (paragraphs: readonly string[]) => string[] {
  return (paragraphs) => {
    const article = parser(text(paragraphs));
    expect(article).toEqual(parse(text(paragraphs)));
    return article.attributions.map(({ speaker }) => speaker.label);
  };
}

test('paragraphs of the same words have speakers of their own, whatever is typed between them', () => {
  const same = 'The minister in the hall denied that it leaks.';
  const [first, second] = ['Harbour minister Jon Reyk came on Monday.', 'Finance minister Sam Orlo left on Friday.'];
  const spoke = speakersAfter(createParser());
  expect(spoke([first, same, second, same, same])).toEqual(['Jon Reyk', 'Sam Orlo', 'Sam Orlo']);
  expect(spoke([first, same, second, same, `${same} So it is.`])).toEqual(['Jon Reyk', 'Sam Orlo', 'Sam Orlo']);
  expect(spoke([second, same, first, same, `${same} So it is.`])).toEqual(['Sam Orlo', 'Jon Reyk', 'Jon Reyk']);
  expect(spoke([second, same, `${first} It rained.`, same, same])).toEqual(['Sam Orlo', 'Jon Reyk', 'Jon Reyk']);
});

test('whoever held an office before is forgotten, once nobody does', () => {
  const director = 'The director of the old school denied that it leaks.';
  const spoke = speakersAfter(createParser());
  const baker = 'The baker Sam Orlo confirmed the news.';
  expect(spoke(['The school director Jon Reyk confirmed the news.', director])).toEqual(['Jon Reyk', 'Jon Reyk']);
  expect(spoke([baker, director, 'It rained on.'])).toEqual(['Sam Orlo', 'director of the old school']);
  expect(spoke([baker, director, 'It rained.'])).toEqual(['Sam Orlo', 'director of the old school']);
});
