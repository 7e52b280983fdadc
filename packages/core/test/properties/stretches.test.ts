import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from '../../src/parse.ts';
import { readCases } from '../phenomena.ts';
import { stretchesOf } from '../stretches.ts';
import { brokenPromises } from './spans.ts';

const folder = new URL('../../../../fixtures/phenomena/', import.meta.url);

test.each(readdirSync(folder))(
  'every stretch of the examples in %s keeps what is promised',
  { timeout: 60_000 },
  (file) => {
    for (const { text } of readCases(readFileSync(new URL(file, folder), 'utf8'))) {
      for (const stretch of stretchesOf(text)) {
        expect(brokenPromises(parse(stretch)), stretch).toEqual([]);
      }
    }
  },
);
