import { expect, test } from 'vitest';
import { chosen, windowAround, type Mistake } from '../../src/errors/mistake.ts';
import { select } from '../../src/errors/select.ts';
import { showKinds } from '../../src/errors/show.ts';

const mistake = (kind: string, weight: number, word?: string): Mistake => ({
  kind,
  article: `story ${weight}`,
  weight,
  ...(word !== undefined && { word }),
  views: [{ label: 'gold', text: 'Mara Ilves said so.', marks: [{ start: 0, end: 10, sign: 'S' }] }],
});

const MISTAKES = [
  mistake('extra', 1),
  ...[1, 2, 3, 4, 5].map((weight) => mistake('Missed cue', weight, weight < 4 ? 'said' : 'asked')),
];

test('kinds with their counts, the most frequent first, and the worst of each', () => {
  const [missed, extra] = select(MISTAKES, { limit: 2 });
  expect(missed).toMatchObject({
    kind: 'Missed cue',
    count: 5,
    words: [
      ['said', 3],
      ['asked', 2],
    ],
  });
  expect(missed!.shown.map(({ weight }) => weight)).toEqual([5, 4]);
  expect(extra).toMatchObject({ kind: 'extra', count: 1, words: [] });
});

test('the surest before the worst where that is asked for', () => {
  const sure = [0.2, 0.9, 0.5].map((confidence, weight) => ({ ...mistake('extra', weight), confidence }));
  const shown = select([...sure, mistake('extra', 9)], { limit: 2, surest: true })[0]!.shown;
  expect(shown.map(({ confidence }) => confidence)).toEqual([0.9, 0.5]);
});

test('one kind by how it begins, whatever the case; none where none does', () => {
  expect(select(MISTAKES, { kind: 'missed', limit: 1 }).map(({ kind }) => kind)).toEqual(['Missed cue']);
  expect(select(MISTAKES, { kind: 'cue', limit: 1 })).toEqual([]);
});

test('a sample is the same for the same seed and another for another', () => {
  const many = Array.from({ length: 50 }, (_, i) => mistake('missed', i));
  const drawn = (sample: number): number[] => select(many, { limit: 10, sample })[0]!.shown.map(({ weight }) => weight);
  expect(drawn(1)).toEqual(drawn(1));
  expect(drawn(1)).not.toEqual(drawn(2));
  expect(new Set(drawn(1)).size).toBe(10);
});

test('nothing is wider than it may be, and marks can be read without colour', () => {
  const text = `${'Korvald '.repeat(30)}mill ${'opens '.repeat(30)}`;
  const long: Mistake = {
    ...mistake('missed cue', 1, 'opens'),
    note: 'a rule with a long name, indirect, 0.61, and more to say of it than fits',
    views: [
      {
        label: 'found',
        text,
        window: windowAround(text, [{ start: 240, end: 244 }], 90),
        marks: [{ start: 240, end: 244, sign: 'C' }],
      },
    ],
  };
  const shown = showKinds(select([long, long], { limit: 9 }), 60, (_, words) => words);
  expect(Math.max(...shown.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
  expect(shown.replaceAll(/\s+/g, ' ')).toContain('[C mill]');
  expect(shown).toContain('most often: opens 2');
  expect(shown).toContain('missed cue: 2 of 2');
});

test('a mark without width is its sign alone, and line breaks show as strokes', () => {
  const views = [{ label: 'gold', text: 'It opens.\n\nSo they say.', marks: [{ start: 9, end: 9, sign: '|' }] }];
  const shown = showKinds(select([{ ...mistake('missed', 1), views }], { limit: 1 }), 80, (_, words) => words);
  expect(shown).toContain('It opens.| / So they say.');
});

test('of a long passage the middle is left out', () => {
  const text = 'word '.repeat(2000);
  const views = [{ label: 'gold', text, marks: [{ start: 0, end: 9000, sign: 'C' }] }];
  const shown = showKinds(select([{ ...mistake('missed', 1), views }], { limit: 1 }), 80, (_, words) => words);
  expect(shown.length).toBeLessThan(1500);
  expect(shown).toContain('(…)');
});

test('what is painted is named', () => {
  const styles = new Set<string>();
  showKinds(select(MISTAKES, { limit: 1 }), 80, (style, words) => {
    styles.add(style);
    return words;
  });
  expect([...styles].toSorted()).toEqual(['S', 'faint', 'head']);
});

test('one article is taken where it is there, and others like it are named where it is not', () => {
  const rows = [{ id: 'mill-1' }, { id: 'mill-2' }, { id: 'harbour' }];
  expect(chosen(rows, { slice: 'all' })).toEqual(rows);
  expect(chosen(rows, { slice: 'all', article: 'harbour' })).toEqual([{ id: 'harbour' }]);
  expect(() => chosen(rows, { slice: 'all', article: 'Mill' })).toThrow('“Mill”; there are 3, such as mill-1, mill-2');
});
