import { parse } from '@article-digest/core';
import { describe, expect, test } from 'vitest';
import { brokenPromises } from '../../../core/test/properties/spans.ts';
import { loadLines } from '../../src/corpora/load.ts';

const FILES = [
  'attribution/dev.jsonl',
  'boilerplate/pages-dev.jsonl.gz',
  'general/gum.jsonl.gz',
  'names/worldwide-dev.jsonl.gz',
  'sentences/golden-rules.jsonl',
  'summaries/cnn-dev.jsonl.gz',
];

const corpora = FILES.map((file) => ({ file, rows: loadLines(file) as { id: string; text: string }[] | undefined }));

describe.skipIf(corpora.every(({ rows }) => rows === undefined))('real texts', () => {
  test.each(corpora)('every text of $file gives a sound model', { timeout: 120_000 }, ({ rows = [] }) => {
    const broken = rows.flatMap(({ id, text }) => problems(text).map((problem) => `${id}: ${problem}`));
    expect(broken).toEqual([]);
  });
});

function problems(text: string): string[] {
  try {
    return brokenPromises(parse(text));
  } catch (error) {
    return [`it throws ${String(error)}`];
  }
}
