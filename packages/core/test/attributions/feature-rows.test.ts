import { expect, test } from 'vitest';
import { findCandidates } from '../../src/attributions/fitted/candidates.ts';
import { choose, newRow } from '../../src/attributions/fitted/choose.ts';
import { END_FEATURES, endFeatures, endsOf } from '../../src/attributions/fitted/content-ends.ts';
import { START_FEATURES, startFeatures, startsOf } from '../../src/attributions/fitted/content-starts.ts';
import { CUE_FEATURES, cueFeatures } from '../../src/attributions/fitted/cue-features.ts';
import { fittedModels } from '../../src/attributions/fitted/models.ts';
import { SOURCE_FEATURES, sourceFeatures, sourcesOf } from '../../src/attributions/fitted/source-proposals.ts';
import { tokenCodes } from '../../src/attributions/fitted/token-codes.ts';
import { viewOf } from '../../src/attributions/fitted/view.ts';
import { WHOLE_FEATURES, wholeFeatures } from '../../src/attributions/fitted/whole-features.ts';
import { findStatements } from '../../src/attributions/find-statements.ts';
import { readGrammar } from '../../src/attributions/grammar.ts';
import { readPassage } from '../../src/read-block.ts';
import { lastOf } from '../../src/source/steps.ts';

const TEXT =
  '“We close it,” said Mara Ilves, the mayor. She warned drivers (and all others) to stay away, but Jon Reyk hopes that it will open.';

const UNTOUCHED = 201;
const { passage, quotations } = lastOf(readPassage(TEXT, { kind: 'paragraph', start: 0, end: TEXT.length }));
const grammar = readGrammar(passage, quotations);
const found = findStatements(grammar);
const codes = tokenCodes(passage);
const models = fittedModels();
const view = viewOf(grammar, codes, found, models.lexicon);
const candidates = findCandidates(grammar, codes, view);

/** How many bytes a model's features have written, from the front of a row. */
function written(write: (row: Uint8Array) => void, from: number): number {
  const row = newRow().fill(UNTOUCHED);
  write(row);
  expect(row.subarray(0, from).every((byte) => byte === UNTOUCHED)).toBe(true);
  return row.findLastIndex((byte) => byte !== UNTOUCHED) + 1;
}

test('there is something to look at', () => {
  expect(candidates.map(({ lemma }) => lemma)).toEqual(expect.arrayContaining(['say', 'warn', 'hope']));
  expect(found.length).toBeGreaterThan(1);
});

// A row one byte longer or shorter than the model was fitted to would be read askew, and nothing else would say so.
test('every model’s features fill their part of the row and no more', () => {
  for (const cue of candidates) {
    const statement = view.ruled[cue.main];
    expect(written((row) => cueFeatures(view, cue, row), 0)).toBe(CUE_FEATURES);
    for (const start of startsOf(view, cue, statement)) {
      expect(written((row) => startFeatures(view, cue, start, statement, row), CUE_FEATURES)).toBe(START_FEATURES);
    }
    const ends = endsOf(view, cue, cue.after, statement);
    for (const [order, end] of ends.entries()) {
      const write = (row: Uint8Array): void =>
        endFeatures(view, cue, cue.after, end, order, ends.length, statement, row);
      expect(written(write, CUE_FEATURES)).toBe(END_FEATURES);
    }
    const proposals = sourcesOf(view, cue, statement, []);
    for (const [order, proposal] of proposals.entries()) {
      const write = (row: Uint8Array): void =>
        sourceFeatures(view, cue, proposal, order, proposals.length, undefined, row);
      expect(written(write, CUE_FEATURES)).toBe(SOURCE_FEATURES);
    }
    const choice = choose(view, cue, 0, found, models, newRow())!;
    expect(written((row) => wholeFeatures(view, cue, choice, row), CUE_FEATURES)).toBe(WHOLE_FEATURES);
  }
});
