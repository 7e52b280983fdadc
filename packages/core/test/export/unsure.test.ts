import { describe, expect, test } from 'vitest';
import { digest } from '../../src/digest/digest.ts';
import { toHtml } from '../../src/export/html.ts';
import { toJsonLd } from '../../src/export/json-ld.ts';
import { toMarkdown } from '../../src/export/markdown.ts';
import { toWebAnnotation } from '../../src/export/web-annotation.ts';
import { pointSources } from '../../src/export/wording.ts';
import type { Article } from '../../src/model.ts';
import { madeArticle } from './made-article.ts';

/** Somebody's words, and a name, with that confidence. */
function article(statement: number, name = 1): Article {
  const made = madeArticle(
    'Orla Vint said it rained.',
    [{ source: 'Orla Vint', cue: 'said', content: 'it rained' }],
    [{ name: 'Orla Vint' }],
  );
  made.attributions[0]!.confidence = statement;
  for (const mention of made.mentions) mention.confidence = name;
  return made;
}

const point = { start: 0, end: 25, attributions: ['a1'], score: 1 };

const WRITTEN: [string, (article: Article) => string][] = [
  ['Markdown', (of) => toMarkdown(of)],
  ['HTML', (of) => toHtml(of)],
  ['JSON-LD', (of) => JSON.stringify(toJsonLd(of))],
  ['web annotations', (of) => JSON.stringify(toWebAnnotation(of))],
  ['sources of a key point', (of) => pointSources(of, point).join()],
];

describe('what is unsure is told in words, what is sure is not called so', () => {
  test.each(WRITTEN)('a statement: %s', (_, write) => {
    expect(write(article(0.49))).toContain('unsure');
    expect(write(article(0.5))).not.toContain('unsure');
  });

  test.each(WRITTEN.slice(0, 2))('a name: %s', (_, write) => {
    expect(write(article(1, 0.49))).toContain('name unsure');
    expect(write(article(1, 0.5))).not.toContain('unsure');
  });

  test('a place', () => {
    const made = article(1, 0.49);
    made.entities[0]!.kind = 'place';
    expect(toMarkdown(made, digest(made))).toContain('Orla Vint (1×, unsure)');
  });
});

describe('who denies a key point', () => {
  const text = 'Orla Vint denied it.\n\nThe dam broke.';
  const denied = madeArticle(
    text,
    [{ source: 'Orla Vint', cue: 'denied', content: 'The dam broke', negated: true }],
    [{ name: 'Orla Vint' }],
  );

  test('is named alone where the words of the point say that they deny it', () => {
    expect(pointSources(denied, { ...point, end: text.length })).toEqual(['Orla Vint']);
  });

  test('is told to have denied it where they do not', () => {
    expect(pointSources(denied, { ...point, start: 22, end: text.length })).toEqual(['Orla Vint, who denied it']);
  });
});
