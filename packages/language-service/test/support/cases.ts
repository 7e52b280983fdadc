import { readFileSync } from 'node:fs';
import { type Article, parse } from '@article-digest/core';
import { describe, expect, test } from 'vitest';
import type { Position } from 'vscode-languageserver-types';
import { createLineIndex } from '../../src/line-index.ts';

/**
 * A case of a file in `test/cases`: a title, a text with a cursor mark `‸` where the feature is asked about a place, and
 * lines behind `> ` that say what the answer is:
 *
 *     --- a name {published=2031-04-05}
 *     The dam holds, Nadia Br‸ell said.
 *     > Nadia Brell · person
 */
export interface Case {
  title: string;
  text: string;
  /** Where the mark stands; the start of the text where it has none. */
  position: Position;
  published?: string;
  expected: string[];
}

export function readCases(feature: string): Case[] {
  const file = readFileSync(new URL(`../cases/${feature}.txt`, import.meta.url), 'utf8');
  return file
    .split(/^--- /m)
    .slice(1)
    .map((block) => {
      const [head, ...lines] = block.trimEnd().split('\n');
      const [, title = '', published] = /^(.*?)(?: \{published=(\S+)\})?$/.exec(head!)!;
      const first = lines.findIndex((line) => line.startsWith('> '));
      if (first < 0) throw new Error(`The case “${title}” of ${feature}.txt expects nothing: write “> nothing”.`);
      const marked = lines.slice(0, first).join('\n').trim();
      const text = marked.replace('‸', '');
      const position = createLineIndex(text).positionAt(Math.max(0, marked.indexOf('‸')));
      const expected = lines.slice(first).map((line) => line.slice(2));
      return { title, text, position, ...(published !== undefined && { published }), expected };
    });
}

/** What a feature answers, a line for each thing; no lines where there is nothing. */
export type Answer = (article: Article, position: Position) => string[];

export function articleOf({ text, published }: Case): Article {
  return parse(text, { language: 'en', ...(published !== undefined && { published }) });
}

/** Runs every case of a file against the feature, each on the text as it is really parsed. */
export function testCases(feature: string, answer: Answer): void {
  describe(`cases/${feature}.txt`, () => {
    test.each(readCases(feature).map((one): [string, Case] => [one.title, one]))('%s', (_, one) => {
      const found = answer(articleOf(one), one.position);
      expect(found.length === 0 ? ['nothing'] : found).toEqual(one.expected);
    });
  });
}
