import { expect, test } from 'vitest';
import { parse } from '../src/parse.ts';

const TEXT = 'Mill opens again\n\nThe mill in Velm opened on Monday.\n\nPosted 3 May 2031';

test('what is well formed counts', () => {
  const { meta, language, times } = parse(TEXT, {
    published: '2031-05-06T10:00:00Z',
    url: 'https://example.org/mill',
    language: 'en-GB',
  });
  expect(meta).toMatchObject({ published: '2031-05-06T10:00:00Z', url: 'https://example.org/mill' });
  expect(language).toBe('en-GB');
  expect(times[0]).toMatchObject({ value: '2031-05-05' });
});

test.each([
  ['no date', { published: 'yesterday' }],
  ['no such day', { published: '2031-02-30' }],
  ['no address', { url: 'not an address' }],
  ['no language', { language: '' }],
  ['no tag', { language: 'the English' }],
])('%s: as if nothing were told', (_, options) => {
  expect(parse(TEXT, options)).toEqual(parse(TEXT));
});

test.each([
  ['https://example.org/2031/05/06/mill', '2031-05-06'],
  ['https://example.org/news/2031-05-06-mill', '2031-05-06'],
  ['https://example.org/2031/02/30/mill', undefined],
  ['https://example.org/20310506/mill', undefined],
  ['https://example.org/mill', undefined],
])('of an article that gives no day itself, its address may: %s', (url, published) => {
  const undated = 'Mill opens again\n\nThe mill in Velm opened on Monday.';
  expect(parse(undated, { url }).meta.published).toBe(published);
  expect(parse(`${url}\n\n${undated}`).meta.published).toBe(published);
  expect(parse(TEXT, { url }).meta.published).toBe('2031-05-03');
  expect(parse(undated, { url, published: '2031-05-01' }).meta.published).toBe('2031-05-01');
});
