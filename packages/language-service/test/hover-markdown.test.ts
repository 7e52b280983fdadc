import * as fc from 'fast-check';
import { parse } from '@article-digest/core';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { hover } from '../src/hover.ts';

import { createLineIndex } from '../src/line-index.ts';
import { escapeMarkdown } from '../src/markdown.ts';
import { anyCopy } from './support/copy.ts';

/** What an editor makes of a hover. */
function html(markdown: string): string {
  return micromark(markdown, { allowDangerousProtocol: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
}

function hovers(text: string, uri: string): string[] {
  const article = parse(text, { language: 'en', published: '2031-04-05' });
  const lines = createLineIndex(text);
  return Array.from({ length: Math.ceil(text.length / 3) }, (_, index) =>
    hover(article, lines.positionAt(index * 3), { uri }),
  ).flatMap((found) => (found === undefined ? [] : [(found.contents as { value: string }).value]));
}

test('whatever the copy holds, a hover has paragraphs, stress, rules and links to its own lines, and nothing else', () => {
  const uri = 'file:///a_(b)/c*d [e].txt';
  let seen = 0;
  fc.assert(
    fc.property(anyCopy, (text) => {
      for (const markdown of new Set(hovers(text, uri))) {
        seen++;
        const shown = html(markdown);
        expect(shown.replaceAll(/<\/?(?:p|strong|em)>|<(?:hr|br) \/>|<a href="[^"]*">|<\/a>/g, '')).not.toMatch(/[<>]/);
        for (const [, target] of shown.matchAll(/href="([^"]*)"/g))
          expect(target).toMatch(/^file:\/\/\/a%5f%28b%29\/c%2ad%20%5be%5d\.txt#L\d+,\d+$/);
        // Marks of stress that are left over would show as marks.
        expect(shown.replaceAll(/<[^>]*>/g, '')).not.toMatch(/\*\*(?=\p{L})/u);
      }
    }),
    { numRuns: 120, seed: 7 },
  );
  expect(seen).toBeGreaterThan(100);
});

test('what Markdown would not read is not escaped: some editors show the very characters', () => {
  const shown = hovers('An un-named engineer (St. Amsel) told reporters that “the dam & wall” would hold!', 'u').join(
    '\n',
  );
  expect(shown).toContain('Evidence on [line 1](u#L1,1): “An un-named engineer (St. Amsel) told”');
  expect(shown).not.toContain('\\');
});

test.each([
  ['https://dam.example', String.raw`https\://dam.example`],
  ['www.dam.example', String.raw`www\.dam.example`],
  ['a@b.example', String.raw`a\@b.example`],
  ['&amp; &x', String.raw`\&amp; \&x`],
  ['a & b < c', 'a & b < c'],
  ['~~x~~ `y`', '\\~\\~x\\~\\~ \\`y\\`'],
])('%s would become something else and is escaped', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
  expect(
    html(escapeMarkdown(text))
      .replaceAll(/<\/?p>/g, '')
      .replaceAll('&amp;', '&')
      .replaceAll('&lt;', '<'),
  ).toBe(text);
});

const CHAIN = 'Nadia Brell, the mayor, came late.\n\n“The dam will hold,” Brell said.';

test('lines are links where it is known where the document is', () => {
  const found = hovers(CHAIN, 'file:///dam.txt').join('\n');
  expect(found).toContain('Evidence on [line 3](file:///dam.txt#L3,22): “Brell said”');
  expect(found).toContain('Introduced on [line 1](file:///dam.txt#L1,1)');
});

test('and whatever an editor makes of them', () => {
  const found = hover(
    parse(CHAIN, { language: 'en' }),
    { line: 2, character: 8 },
    { uri: 'file:///dam.txt', linkTo: ({ line, character }) => `go:${line}:${character} "There"` },
  );
  const { value } = found!.contents as { value: string };
  expect(value).toContain('[line 1](go:0:0 "There")');
  expect(value).not.toContain('file:');
});

test('and plain words where it is not', () => {
  const value = hover(parse(CHAIN, { language: 'en' }), { line: 2, character: 8 })!.contents as { value: string };
  expect(value.value).toContain('Introduced on line 1');
  expect(value.value).not.toContain('](');
});
