import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../core/src/sentences/tokens.ts';
import { TAG_NUMBERS, type Tag } from '../../../core/src/tags/tag.ts';
import { createTagger } from '../../../core/src/tags/tagger.ts';
import { placeOf } from '../../../core/src/tags/model.ts';
import { unpackTagModel } from '../../../core/src/tags/packed-model.ts';
import { fitTags, TAG_FIT } from '../../src/fit/fit-tags.ts';
import { inTitleCase } from '../../src/fit/tag-examples.ts';
import { packTagModel } from '../../src/fit/tag-parameters.ts';
import { scoreTagger } from '../../src/fit/tag-score.ts';
import type { TaggedDocument, TaggedSentence } from '../../src/fit/tagged-corpora.ts';

function sentence(text: string, tags: string): TaggedSentence {
  return { tokens: tokenize(text), tags: tags.split(' ') as Tag[] };
}

const SAMPLE: TaggedDocument[] = [
  {
    id: 'sample',
    sentences: [
      sentence('The clerk opened the old gate.', 'DT NN VBD DT JJ NN .'),
      sentence('The old clerks open a gate.', 'DT JJ NNS VBP DT NN .'),
      sentence('Venn said the gate was opened.', 'NNP VBD DT NN VBD VBN .'),
      sentence('Venn says she opened it.', 'NNP VBZ PRP VBD PRP .'),
    ],
  },
];
const OPTIONS = { ...TAG_FIT, least: 2, sparsity: 1e-5, level: 0.1 };

describe('fitting tags', () => {
  test('gives the same bytes twice, and learns what it is shown', () => {
    const packed = fitTags(SAMPLE, SAMPLE, OPTIONS, () => {});
    expect(fitTags(SAMPLE, SAMPLE, OPTIONS, () => {})).toBe(packed);
    expect(scoreTagger(createTagger(packed), SAMPLE).accuracy).toBe(100);
  });

  test('learns nothing of nothing', () => {
    const tagger = createTagger(fitTags([], [], OPTIONS, () => {}));
    const { tokens } = SAMPLE[0]!.sentences[0]!;
    expect(tagger(tokens, [{ first: 0, end: tokens.length }])).toHaveLength(tokens.length);
  });

  test('progress goes up to the end', () => {
    const shares: number[] = [];
    fitTags(SAMPLE, [], OPTIONS, (share) => shares.push(share));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });
});

test('a packed model says the same when it is read back', () => {
  const noun = TAG_NUMBERS.get('NN')!;
  const verb = TAG_NUMBERS.get('VB')!;
  const packed = packTagModel({
    classes: [
      { tags: [noun, verb], closed: true },
      { tags: [verb], closed: false },
    ],
    lexicon: new Map([
      [0, 1],
      [100_000, 2],
    ]),
    weights: new Map([
      [
        3,
        [
          [verb, -31],
          [noun, 31],
        ],
      ],
      [100_000, [[noun, 1]]],
      [131_071, [[noun, -1]]],
    ]),
  });
  const model = unpackTagModel(packed);
  expect([...model.choices[1]!]).toEqual([noun, verb]);
  expect(model.classOf(0)).toBe(1);
  expect(model.classOf(1)).toBe(0);
  expect([3, 4, 100_000, 131_071].map((feature) => placeOf(model, feature))).toEqual([0, -1, 1, 2]);
  expect([...model.starts]).toEqual([0, 2, 3, 4]);
  expect([...model.tags]).toEqual([noun, verb, noun, noun]);
  expect([...model.values]).toEqual([31, -31, 1, -1]);
});

test('title case is for small-letter words, but not for short joining words', () => {
  const plain = sentence('Venn is out of the race', 'NNP VBZ RB IN DT NN');
  expect(
    inTitleCase(plain)
      .tokens.map(({ word }) => word.text)
      .join(' '),
  ).toBe('Venn Is Out of the Race');
});
