import { describe, expect, test } from 'vitest';
import { safeUrl } from '../src/safe-url.ts';
import { textFragmentUrl } from '../src/text-fragment.ts';

test.each(['https://paper.example/a', 'http://paper.example', '/story', 'story?x=1', '#top'])('%s is safe', (url) => {
  expect(safeUrl(url)).toBe(url);
});

test.each([
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'blob:https://x.example/1',
  'file:///etc/passwd',
  'http://[',
  '',
])('%j is not', (url) => {
  expect(safeUrl(url)).toBeNull();
});

function link(words: string, url = 'https://paper.example/story'): string {
  return textFragmentUrl(url, words);
}

describe('a text fragment', () => {
  test('holds all of a short span', () => {
    expect(link('a hull, cracked')).toBe('https://paper.example/story#:~:text=a%20hull%2C%20cracked');
  });
  test('holds both ends of a long one', () => {
    expect(link('one two three four five six seven eight nine ten eleven')).toBe(
      'https://paper.example/story#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven',
    );
  });
  test('holds all of ten words, and of eleven the ends', () => {
    const words = 'one two three four five six seven eight nine ten';
    expect(link(words)).toMatch(/text=one%20[^,]*%20ten$/);
    expect(link(`${words} eleven`)).toContain('five,seven');
  });
  test('reaches over blocks', () => {
    expect(link('one\n\ntwo')).toContain('text=one,two');
  });
  test('escapes the dash, which means something in it', () => {
    expect(link('a well-known hull')).toContain('well%2Dknown');
  });
  test('takes the place of another fragment', () => {
    expect(link('hull', 'story#top')).toBe('story#:~:text=hull');
  });
  test('survives a lone surrogate', () => {
    expect(link('a \ud800 b')).toContain('%EF%BF%BD');
  });
});
