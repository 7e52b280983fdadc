import { parse, type Span } from '@article-digest/core';
import { expect, test } from 'vitest';
import type { Gold } from '../../src/gold/gold.ts';
import { scoreSpeakers } from '../../src/gold/speakers.ts';

const TEXT = `Tolm closes its pier

The pier is unsafe, said Mara Quill, the mayor of Tolm. She wants it closed by May.

“The pier is sound,” said Jonas Marsh.`;

function spansOf(words: string): Span[] {
  const start = TEXT.indexOf(words);
  return [{ start, end: start + words.length }];
}

function pairWith(speakers: readonly [string, string, string]): Parameters<typeof scoreSpeakers>[0] {
  const marked = [
    { source: 'Mara Quill', cue: 'said', content: 'The pier is unsafe', kind: 'indirect' },
    { source: 'She', cue: 'wants', content: 'it closed by May', kind: 'indirect' },
    { source: 'Jonas Marsh', cue: 'said Jonas', content: '“The pier is sound,”', kind: 'direct' },
  ];
  const gold: Gold = {
    article: 'pier',
    meta: {},
    blocks: [],
    entities: [],
    attributions: marked.map(({ source, cue, content, kind }, index) => ({
      id: `a${index}`,
      kind,
      source: spansOf(source),
      cue: spansOf(cue),
      content: spansOf(content),
      speaker: speakers[index]!,
    })),
  };
  return [{ gold, article: parse(TEXT) }];
}

test('all speakers are right where the pronoun is whoever spoke before', () => {
  expect(scoreSpeakers(pairWith(['Mara Quill', 'Mara Quill', 'Jonas Marsh']))).toBe(100);
});

test('a speaker that people say is another is wrong', () => {
  expect(scoreSpeakers(pairWith(['Mara Quill', 'Jonas Marsh', 'Jonas Marsh']))).toBeCloseTo(66.67, 1);
});

test('no statements, no figure', () => {
  expect(scoreSpeakers([])).toBeUndefined();
});
