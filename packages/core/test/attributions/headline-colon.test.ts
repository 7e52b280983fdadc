import { describe, expect, test } from 'vitest';
import { parse } from '../../src/parse.ts';
import { slice } from '../../src/source/span.ts';

const STORY = `

Mara Ilves, the governor, spoke in Korvald. The Korvald Post was there on Monday, and so were many people of the town.

Ilves left the town in the evening by train.
`;

/** Source and content of the statement that the headline is. */
function headline(words: string): string[] | undefined {
  const { text, attributions } = parse(words + STORY);
  const found = attributions.find(({ rule }) => rule === 'headline-colon');
  return found && [...found.source, ...found.content].map((span) => slice(text, span));
}

describe('a headline with a source and a colon', () => {
  test.each([
    ['Ilves: The port must close', 'Ilves', 'The port must close'],
    ['Poll: Most voters want the ferry', 'Poll', 'Most voters want the ferry'],
    ['Police: Driver was asleep', 'Police', 'Driver was asleep'],
    ['Port must close by May: Ilves', 'Ilves', 'Port must close by May'],
    ['Ministers to meet in Korvald: Velm FM', 'Velm FM', 'Ministers to meet in Korvald'],
    ['Prices to rise again in May: report', 'report', 'Prices to rise again in May'],
  ])('%s', (words, source, content) => {
    expect(headline(words)).toEqual([source, content]);
  });

  test.each([
    'Opinion: The port must close',
    'Weather: Rain in the north',
    'Korvald: Ferry port must close',
    'Ilves: Why?',
    'The year in pictures: Korvald Post',
    'Why I left the town: a letter',
    'Bridge collapse kills ten: what we know',
    'How the ferry sank: a review',
  ])('not in “%s”', (words) => {
    expect(headline(words)).toBeUndefined();
  });
});
