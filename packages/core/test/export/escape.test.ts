import { describe, expect, test } from 'vitest';
import { codePoints } from '../../src/export/code-points.ts';
import { escapeMarkdown, safeUrl } from '../../src/export/escape.ts';
import { textFragmentUrl } from '../../src/export/text-fragment.ts';

describe('Markdown', () => {
  test.each([
    ['plain words, 3.5 of them', 'plain words, 3.5 of them'],
    ['*bold* _it_ `code` ~gone~ $x$', '\\*bold\\* \\_it\\_ \\`code\\` \\~gone\\~ \\$x\\$'],
    ['[a](b) <i>&amp; a|b \\', '\\[a\\](b) \\<i\\>\\&amp; a\\|b \\\\'],
    ['# head', '\\# head'],
    ['- item', '\\- item'],
    ['+ item', '\\+ item'],
    ['1. item', '1\\. item'],
    ['12) item', '12\\) item'],
    ['1.2 tonnes', '1.2 tonnes'],
    ['2026 was 1. not a list', '2026 was 1. not a list'],
    ['=== rule', '\\=== rule'],
    ['two\n\nlines', 'two lines'],
    ['see https://a.example or www.a.example', 'see https&#8203;://a.example or www&#8203;.a.example'],
    ['mail a@b.example', 'mail a&#64;b.example'],
  ])('%j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

describe('addresses', () => {
  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' data:text/html,x',
    'file:///etc/passwd',
    '//a.example',
    'http:',
    'a',
    '',
  ])('%j is not safe', (address) => {
    expect(safeUrl(address)).toBeUndefined();
  });

  test('what would end a link is encoded', () => {
    expect(safeUrl('https://a.example/x)y"z\'(<>')).toBe('https://a.example/x%29y%22z%27%28%3C%3E');
    expect(safeUrl('HTTPS://A.example')).toBe('https://a.example/');
  });
});

const link = (text: string, url = 'https://a.example/s?q=1#top') =>
  textFragmentUrl(url, text, { start: 0, end: text.length });

describe('text fragments', () => {
  test.each([
    ['a short-ish text, & more', '#:~:text=a%20short%2Dish%20text%2C%20%26%20more'],
    ['two\n\nblocks of text', '#:~:text=two,blocks%20of%20text'],
    [
      `one two three four five six ${'x '.repeat(80)}seven`,
      '#:~:text=one%20two%20three%20four%20five,x%20x%20x%20x%20seven',
    ],
  ])('%j', (text, fragment) => {
    expect(link(text)).toBe(`https://a.example/s?q=1${fragment}`);
  });

  test('need a page and words', () => {
    expect(link('words', 'javascript:1')).toBeUndefined();
    expect(link(' \n ')).toBeUndefined();
    expect(textFragmentUrl(undefined, 'words', { start: 0, end: 5 })).toBeUndefined();
  });
});

test('code points', () => {
  const pointsTo = codePoints('a🌊b\ud800c🌊');
  expect([0, 1, 3, 4, 5, 6, 8].map(pointsTo)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(pointsTo(2)).toBe(2);
});
