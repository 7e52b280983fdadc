import { describe, expect, test } from 'vitest';
import { verbGroups, type VerbGroup } from '../../src/tags/verb-groups.ts';
import { bracketed, sentenceOf } from './tagged-text.ts';

describe('verb groups', () => {
  test.each([
    'The plan [had not yet been made] public.',
    "They [don't think] it['ll ever happen].",
    'He [is said] [to have left] the city.',
    '[Did] she [say] that it [failed]?',
    'Officials [have repeatedly denied] [killing] protesters.',
    'She [was “deeply shaken]” by it.',
    // No verb, no group.
    'No comment from the ministry.',
  ])('%s', (marked) => {
    const passage = sentenceOf(marked.replaceAll(/[[\]]/g, ''));
    expect(bracketed(passage, verbGroups(passage))).toBe(marked);
  });

  test.each([
    ['He was told of it.', { tense: 'past', passive: true, perfect: false, negated: false }],
    ['He told them of it.', { tense: 'past', passive: false, perfect: false, negated: false }],
    ['He has never told them.', { tense: 'present', passive: false, perfect: true, negated: true }],
    ['They have been warned.', { tense: 'present', passive: true, perfect: true, negated: false }],
    ['They were leaving.', { tense: 'past', passive: false, perfect: false, negated: false }],
    ["She won't resign.", { tense: 'future', modal: 'will', passive: false, perfect: false, negated: true }],
    ['She could be asked.', { tense: 'modal', modal: 'could', passive: true, perfect: false, negated: false }],
    ["He's been ill.", { tense: 'present', passive: false, perfect: true, negated: false }],
  ] as [string, Partial<VerbGroup>][])('%s', (text, facts) => {
    expect(verbGroups(sentenceOf(text))[0]).toMatchObject(facts);
  });

  test('a group without a modal names none', () => {
    expect(verbGroups(sentenceOf('He told them.'))[0]).not.toHaveProperty('modal');
  });
});
