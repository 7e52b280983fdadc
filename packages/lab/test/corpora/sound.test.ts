import { parse } from '@article-digest/core';
import { describe, expect, test } from 'vitest';
import { brokenPromises } from '../../../core/test/properties/spans.ts';
import { loadDevPart } from '../../src/corpora/dev-parts.ts';

// The texts of the times are those of GUM.
const PARTS = ['attribution', 'boilerplate', 'gum', 'names', 'golden', 'summaries'] as const;

const corpora = PARTS.map((part) => ({ part, rows: loadDevPart(part) }));

describe.skipIf(corpora.every(({ rows }) => rows === undefined))('real texts', () => {
  test.each(corpora)('every text of $part gives a sound model', { timeout: 120_000 }, ({ rows = [] }) => {
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
