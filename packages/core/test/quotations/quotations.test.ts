import { describe, expect, test } from 'vitest';
import { parse } from '../../src/parse.ts';

const BEFORE = 'Old mill opens again\n\n';

/** The quotations of a text: kind, words, and `open` where a mark is missing. */
function quotations(text: string): string[] {
  const { quotations: found } = parse(BEFORE + text);
  return found.map(({ kind, start, end, closed, continues }) =>
    [
      kind,
      (BEFORE + text).slice(start, end),
      ...(closed ? [] : ['open']),
      ...(continues === undefined ? [] : [`continues ${continues}`]),
    ].join(' | '),
  );
}

describe('pairs', () => {
  test.each([
    ['curly', 'She said: “We open in May.”', 'speech | “We open in May.”'],
    ['straight', 'She said: "We open in May."', 'speech | "We open in May."'],
    ['single', '‘We open in May,’ she said.', 'speech | ‘We open in May,’'],
    ['straight single', "'We open in May,' she said.", "speech | 'We open in May,'"],
    ['guillemets', 'She said: «We open in May.»', 'speech | «We open in May.»'],
    ['mixed', 'She said: “We open in May."', 'speech | “We open in May."'],
    ['doubled single', "She said: ''We open in May.''", "speech | ''We open in May.''"],
  ])('%s', (_, text, expected) => expect(quotations(text)).toEqual([expected]));

  test('one inside the other, outer first', () => {
    expect(quotations('She said: “It was a ‘free’ meal for all of us.”')).toEqual([
      'speech | “It was a ‘free’ meal for all of us.”',
      'scare | ‘free’',
    ]);
  });

  test('a plural possessive inside single marks does not close them', () => {
    expect(quotations('‘It is the owners’ plan, not mine,’ she said.')).toEqual([
      'speech | ‘It is the owners’ plan, not mine,’',
    ]);
  });
});

describe('no pairs', () => {
  test.each([
    ['apostrophes', "The owner's plan isn't the workers' plan, and that's the '90s for you."],
    ['feet and inches', 'The wheel is 6\'2" wide and the door 7\' 4" high.'],
    ['elisions', "Rock 'n' roll and 'tis the season."],
    ['letters left out', 'It was ’twas and ’em again.'],
  ])('%s', (_, text) => expect(quotations(text)).toEqual([]));
});

test('in copy that has lost its paragraphs each of them opens anew', () => {
  expect(quotations('She said: "We open in May. All may come. "The mill is old." It rained.')).toEqual([
    'speech | "We open in May. All may come. | open',
    'speech | "The mill is old."',
  ]);
  expect(quotations('She said: "We open in May. Then she said more. "The mill is old." It rained.')).toEqual([
    'speech | "We open in May. | open',
    'speech | "The mill is old."',
  ]);
});

test('a letter of East Asia behind a mark makes no apostrophe of it', () => {
  expect(quotations('‘닫힌’다는 말은 없다.')).toEqual(['speech | ‘닫힌’']);
  expect(quotations('It’s shut.')).toEqual([]);
});

describe('a mark is missing', () => {
  test('at the end', () => {
    expect(quotations('She said: “We open in May. All are welcome.')).toEqual([
      'speech | “We open in May. All are welcome. | open',
    ]);
  });
  test('at the start', () => {
    expect(quotations('The mill is old. We open in May,” she said.')).toEqual(['speech | We open in May,” | open']);
  });
  test('not where a quotation runs on with a mark at the head of each paragraph', () => {
    expect(quotations('She said: “We open in May.\n\n“All are welcome.\n\n“Bring bread.”')).toEqual([
      'speech | “We open in May.',
      'speech | “All are welcome. | continues 0',
      'speech | “Bring bread.” | continues 1',
    ]);
  });
});

describe('kinds', () => {
  test.each([
    ['a “free” meal was sold', 'scare | “free”'],
    ['the novel “The Long Road Home” sold well', 'title | “The Long Road Home”'],
    ['they played “Summer in Velm” twice', 'title | “Summer in Velm”'],
    ['Tomas “Brick” Arden owns it', 'term | “Brick”'],
    ['the Guards Just Shared This “Quiet Prayer” About Mills', 'title | “Quiet Prayer”'],
    ['they played “Jack on the Hill” twice', 'title | “Jack on the Hill”'],
    ['she read from “Too Near,” a tale of the tides', 'title | “Too Near,”'],
    ['won “May 3, 2031: The Day the Mill Stopped,” a play of hers', 'title | “May 3, 2031: The Day the Mill Stopped,”'],
    ['they queued for ‘BLACK TIDE’ at dawn', 'title | ‘BLACK TIDE’'],
    ['they came with cries of “Shut it now! Shut it now!” to the gate', 'speech | “Shut it now! Shut it now!”'],
    ['“Stop the Mill,” she said', 'speech | “Stop the Mill,”'],
    ['they sold it as part of this “health plan,” which it is not', 'scare | “health plan,”'],
    ['the word “mill” comes from Latin', 'term | “mill”'],
  ])('%s', (words, expected) => expect(quotations(`At the fair ${words}.`)).toEqual([expected]));

  test.each([
    ['she was a star of “Tidewater” for years', 'title | “Tidewater”'],
    ['two films, “Lantern,” and a sequel, did well', 'title | “Lantern,”'],
    // A people has its capital anyway, and so has the first word of a sentence; a word without one is no title.
    ['nobody felt less “American” for it', 'scare | “American”'],
    ['they came. “Tidewater” was sold out', 'scare | “Tidewater”'],
    ['she was a star of “tidewater” for years', 'scare | “tidewater”'],
  ])('one word: %s', (words, expected) => expect(quotations(`At the fair ${words}.`)).toEqual([expected]));

  test('a few words become speech where somebody is said to have spoken them', () => {
    expect(quotations('The owner said the meal was “free” for all.')).toEqual(['speech | “free”']);
    expect(quotations('Ada Brandt called the fire at the mill “Unforgivable”.')).toEqual(['speech | “Unforgivable”']);
  });

  test('a headline has capitals anyway', () => {
    const text = 'Old Mill Opens After ‘Miracle’\n\nThe mill in Velm opened again on Monday after a year.';
    expect(parse(text).quotations).toMatchObject([{ kind: 'scare', start: 21 }]);
  });
});

test('ten thousand nested marks take a moment', () => {
  const start = performance.now();
  const depth = 10_000;
  expect(quotations(`${'“'.repeat(depth)}x${'”'.repeat(depth)}`)).toHaveLength(depth);
  expect(performance.now() - start).toBeLessThan(5000);
});
