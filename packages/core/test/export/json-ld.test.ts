import jsonld, { type JsonLdDocument, type Options } from 'jsonld';
import type { NewsArticle, WithContext } from 'schema-dts';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { toJsonLd, type JsonLdArticle } from '../../src/export/json-ld.ts';
import { madeArticle } from './made-article.ts';
import { sampleArticle } from './sample.ts';

const URL = 'https://paper.example/harbour';
const parts = () => toJsonLd(sampleArticle()).hasPart ?? [];

test('the whole of a short article', () => {
  const article = madeArticle(
    '“Go,” Orla Vint said.',
    [{ kind: 'direct', source: 'Orla Vint', cue: 'said', content: '“Go,”' }],
    [{ name: 'Orla Vint' }],
  );
  article.meta = { url: URL };
  expect(toJsonLd(article)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': URL,
    url: URL,
    inLanguage: 'en',
    hasPart: [
      {
        '@type': 'Quotation',
        '@id': `${URL}#a1`,
        text: 'Go',
        creator: { '@id': `${URL}#e1` },
        description: 'Orla Vint said',
        isPartOf: { '@id': URL },
        inLanguage: 'en',
      },
    ],
    mentions: [{ '@type': 'Person', '@id': `${URL}#e1`, name: 'Orla Vint' }],
  });
});

describe('speech', () => {
  test('in quotation marks is a Quotation without them; other speech is a Statement', () => {
    expect(parts().map(({ '@type': type, text }) => [type, text])).toEqual([
      ['Statement', 'that an official said Vint told Marr to go'],
      ['Statement', 'Vint told Marr to go'],
      ['Statement', 'to go'],
      ['Quotation', 'We will not open … Nobody should.'],
    ]);
  });

  test('is by the one that the article names, and credits those that it went through', () => {
    expect(parts()[2]).toMatchObject({
      creator: { '@id': `${URL}#e1` },
      creditText: 'Orla Vint cited by an unnamed official, in turn cited by The Gazette',
      description: 'Vint told Marr, according to an unnamed official cited by The Gazette',
    });
  });

  test('of somebody unnamed has no creator', () => {
    expect(parts()[1]).not.toHaveProperty('creator');
    expect(parts()[1]).toMatchObject({ creditText: 'an unnamed official cited by The Gazette' });
  });

  test('that was denied is left out, and so is all within it', () => {
    expect(parts().map(({ '@id': id }) => id)).not.toContain(`${URL}#a5`);
    const article = sampleArticle();
    article.attributions[1]!.negated = true;
    expect(toJsonLd(article).hasPart?.map(({ '@id': id }) => id)).toEqual([`${URL}#a1`, `${URL}#a4`]);
  });
});

test('an article without address is named by its text', () => {
  const [one, other] = ['It rained.', 'It snowed.'].map((text) => toJsonLd(madeArticle(text))['@id']);
  expect(one).toMatch(/^urn:x-article-digest:[0-9a-f]{16}$/);
  expect(one).not.toBe(other);
  const script = madeArticle('It rained.');
  script.meta.url = 'javascript:alert(1)';
  expect(toJsonLd(script)['@id']).toBe(one);
  expect(toJsonLd(script)).not.toHaveProperty('url');
});

test('it is a NewsArticle to schema-dts', () => {
  expectTypeOf<JsonLdArticle>().toExtend<WithContext<NewsArticle>>();
});

test('a JSON-LD processor reads all of it as schema.org', async () => {
  const article = toJsonLd(sampleArticle());
  // schema.org's own context, without the network: every term is a term of the vocabulary, and these two are addresses.
  const context = { '@vocab': 'https://schema.org/', url: { '@type': '@id' } } as const;
  const document = { ...article, '@context': context } as unknown as JsonLdDocument;
  // Safe mode fails on anything that the context does not cover.
  const [expanded] = await jsonld.expand(document, { safe: true } as Options.Expand);
  expect(expanded?.['@type']).toEqual(['https://schema.org/NewsArticle']);
  const quotations = expanded?.['https://schema.org/hasPart'] as Record<string, unknown>[];
  expect(quotations).toHaveLength(4);
  // The creator of a quotation is the very person that the article mentions.
  const framed = await jsonld.frame(document, {
    '@context': context,
    '@type': 'Quotation',
    creator: { '@embed': '@always' },
  });
  expect(framed).toMatchObject({
    text: 'We will not open … Nobody should.',
    creator: { '@type': 'Person', name: 'Orla Vint' },
  });
});
