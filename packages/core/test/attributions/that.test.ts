import { expect, test } from 'vitest';
import { parse } from '../../src/parse.ts';

/** How sure the parser is of what somebody noted. */
function confidence(sentence: string): number {
  return parse(sentence).attributions[0]?.confidence ?? 0;
}

test('what “that” only points at is less surely said than a clause', () => {
  expect(confidence('The clerk noted that errors were in a ledger.')).toBeGreaterThan(0.9);
  expect(confidence('The clerk noted that error in a ledger.')).toBeLessThan(0.85);
});
