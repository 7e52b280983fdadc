import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/parse.ts';
import { slice } from '../../src/source/span.ts';
import { readMarked } from '../marked-text.ts';

const folder = new URL('../../../../fixtures/languages/', import.meta.url);

/** Chinese in either kind of characters is told as Chinese; of the smaller languages in Cyrillic letters it is left open which. */
const TOLD_AS: Readonly<Record<string, string>> = { 'zh-Hant': 'zh', kk: 'und' };

for (const file of readdirSync(folder)) {
  const tag = basename(file, '.txt');
  describe(tag, () => {
    const { text, marks } = readMarked(readFileSync(new URL(file, folder), 'utf8'));
    const article = parse(text);

    test('is told', () => {
      expect(article.language).toBe(TOLD_AS[tag] ?? tag);
    });

    test('has its blocks, which hold all of it', () => {
      expect(article.blocks.map(({ kind }) => kind)).toEqual(['headline', 'paragraph', 'paragraph']);
      expect(article.blocks.map((block) => slice(text, block)).join('\n\n')).toBe(text.trim());
    });

    test('has its quotations, whole and of no kind that is guessed', () => {
      expect(article.quotations.map((quotation) => slice(text, quotation))).toEqual(
        marks.map((mark) => slice(text, mark)),
      );
      expect(article.quotations.every(({ closed, kind }) => closed && kind === 'speech')).toBe(true);
    });

    test('has sentences: one more than its paragraphs at least', () => {
      expect(article.sentences.length).toBeGreaterThan(article.blocks.length - 1);
    });

    test('has nothing that takes English to find', () => {
      const { mentions, entities, attributions, evidentials, quantities, times, artefacts } = article;
      expect({ mentions, entities, attributions, evidentials, quantities, times, artefacts }).toEqual({
        mentions: [],
        entities: [],
        attributions: [],
        evidentials: [],
        quantities: [],
        times: [],
        artefacts: [],
      });
    });
  });
}
