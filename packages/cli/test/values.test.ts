import { parse } from '@article-digest/core';
import { describe, expect, test } from 'vitest';
import { isLanguage, isPublished, isWebAddress } from '../src/values.ts';

describe('what is told of an article', () => {
  test.each([
    '2026-03-02',
    '2024-02-29',
    '0099-12-31',
    '2026-03-02T18:30',
    '2026-03-02T18:30:00.5Z',
    '2026-03-02T24:00:00+0100',
  ])('%s is a date here and for parse', (published) => {
    expect(isPublished(published)).toBe(true);
    expect(parse('', { published }).meta.published).toBe(published);
  });

  test.each(['2026-02-29', '2026-02-30', '2026-13-01', '2026-03-00', 'Monday', '2026', ''])(
    '%j is none for either',
    (published) => {
      expect(isPublished(published)).toBe(false);
      expect(parse('', { published }).meta).not.toHaveProperty('published');
    },
  );

  test.each(['2026-03-02T25:00', '2026-03-02 or so'])('%j is a slip, though parse would take its day', (published) => {
    expect(isPublished(published)).toBe(false);
    expect(parse('', { published }).meta.published).toBe(published);
  });

  test.each(['https://paper.example/story', 'HTTP://paper.example'])('%s is an address here and for parse', (url) => {
    expect(isWebAddress(url)).toBe(true);
    expect(parse('', { url }).meta.url).toBe(url);
  });

  test.each(['en', 'en-GB', 'zh-Hant-TW', 'de-CH-1996', 'en-u-ca-buddhist', 'en-x-wire'])(
    '%s is a language here and for parse',
    (language) => {
      expect(isLanguage(language)).toBe(true);
      expect(parse('', { language }).language).toBe(language);
    },
  );

  test.each(['english', 'German', 'engl-GB'])('%s is a slip, though parse would take it for a language', (language) => {
    expect(isLanguage(language)).toBe(false);
    expect(parse('', { language }).language).toBe(language);
  });

  test.each(['', 'the English', 'e', 'en_GB', '42'])('%j is none for either', (language) => {
    expect(isLanguage(language)).toBe(false);
    expect(parse('', { language })).toEqual(parse(''));
  });
});
