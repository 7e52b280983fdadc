import { parse } from '@article-digest/core';
import { expect, test } from 'vitest';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from '../src/call-hierarchy.ts';
import { callHierarchy } from './support/answers.ts';
import { testCases } from './support/cases.ts';

testCases('call-hierarchy', callHierarchy);

test('an item holds across a change of the text, and leads nowhere once its source is gone', () => {
  const text = 'An unnamed official said that Nadia Brell had told the council the dam was safe.';
  const before = parse(text, { language: 'en' });
  const [item] = prepareCallHierarchy(before, 'u', { line: 0, character: 32 });
  const now = parse(`Tomas Vell said that he was late. ${text}`, { language: 'en' });
  expect(incomingCalls(now, item!).map(({ from }) => from.name)).toEqual(['An unnamed official']);
  const gone = parse('Tomas Vell said that he was late.', { language: 'en' });
  expect([...incomingCalls(gone, item!), ...outgoingCalls(gone, item!)]).toEqual([]);
});

test.each([undefined, null, 7, {}, { entity: 4 }])('an item with %j as its data is none of ours', (data) => {
  const article = parse('Nadia Brell said that the dam was safe.', { language: 'en' });
  const item = { ...prepareCallHierarchy(article, 'u', { line: 0, character: 2 })[0]!, data };
  expect([...incomingCalls(article, item), ...outgoingCalls(article, item)]).toEqual([]);
});
