import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FitContext } from '../../src/fit/stage.ts';
import { tagStage } from '../../src/fit/tag-stage.ts';

const WORDS = 'The clerk opened the old gate .'.split(' ');
const TAGS = 'DT NN VBD DT JJ NN .'.split(' ');
const TEXT = WORDS.join(' ');
const SPANS = WORDS.map((word, i) => {
  const start = WORDS.slice(0, i).join(' ').length + Number(i > 0);
  return [start, start + word.length] as const;
});

/** Small corpora in the forms of the real ones, in invented words. */
const FILES: Record<string, object[]> = {
  'general/gum.jsonl.gz': ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({
    id,
    text: TEXT,
    sentences: [[0, TEXT.length]],
    tokens: SPANS.map((span, i) => [...span, 'X', TAGS[i]]),
  })),
  'attribution/train.jsonl.gz': [{ id: 'mill', text: TEXT }],
  'attribution/train.syntax.jsonl.gz': [
    { id: 'mill', sentences: [[0, WORDS.length]], tokens: SPANS.map((span, i) => [...span, TAGS[i], 'O', 0, 'dep']) },
  ],
};
FILES['attribution/dev.jsonl'] = FILES['attribution/train.jsonl.gz']!;
FILES['attribution/dev.syntax.jsonl.gz'] = FILES['attribution/train.syntax.jsonl.gz']!;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpora-'));
  for (const [file, rows] of Object.entries(FILES)) {
    const lines = rows.map((row) => JSON.stringify(row)).join('\n');
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), file.endsWith('.gz') ? gzipSync(lines) : lines);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

test('two runs of the stage write the same bytes, weights and card, and read what they say they read', async () => {
  const read = new Set<string>();
  const context: FitContext = {
    pathOf: (file) => {
      read.add(file);
      return join(folder, file);
    },
    linesOf: () => [],
    show: () => {},
  };
  const [one, other] = [await tagStage.run(context), await tagStage.run(context)];
  expect(other.files).toEqual(one.files);
  expect(other.card).toBe(one.card);
  expect(Object.keys(one.files)).toEqual(['packages/core/src/weights/tags.ts']);
  expect([...read].toSorted()).toEqual(tagStage.inputs.toSorted());
});
