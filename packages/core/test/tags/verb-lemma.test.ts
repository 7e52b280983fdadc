import { expect, test } from 'vitest';
import { lemmaOfVerb } from '../../src/tags/verb-lemma.ts';

test.each([
  ['said', 'say'],
  ['denies', 'deny'],
  ['denied', 'deny'],
  ['lied', 'lie'],
  ['planning', 'plan'],
  ['planned', 'plan'],
  ['visited', 'visit'],
  ['invited', 'invite'],
  ['telling', 'tell'],
  ['called', 'call'],
  ['cancelled', 'cancel'],
  ['added', 'add'],
  ['argued', 'argue'],
  ['agreed', 'agree'],
  ['conceded', 'concede'],
  ['noted', 'note'],
  ['suggesting', 'suggest'],
  ['stating', 'state'],
  ['opening', 'open'],
  ['charged', 'charge'],
  ['stressed', 'stress'],
  ['promises', 'promise'],
  ['stresses', 'stress'],
  ['focuses', 'focus'],
  ['vetoes', 'veto'],
  ['panicked', 'panic'],
  ['quipped', 'quip'],
  ['requiring', 'require'],
])('%s is a form of %s', (form, lemma) => {
  expect(lemmaOfVerb(form)).toBe(lemma);
});

test.each(['say', 'need', 'bring', 'discuss', 'succeed', 'be', 'miss', 'read', ''])('%s is a bare form', (form) => {
  expect(lemmaOfVerb(form)).toBe(form);
});
