import jsonld, { type JsonLdDocument, type Options } from 'jsonld';
import { describe, expect, test } from 'vitest';
import { toWebAnnotation } from '../../src/export/web-annotation.ts';
import { madeArticle } from './made-article.ts';
import { SAMPLE, sampleArticle } from './sample.ts';

const iri = (id: string) => ({ '@id': id, '@type': '@id' });
const vocabulary = (id: string) => ({ '@id': id, '@type': '@vocab' });
const collection = () => toWebAnnotation(sampleArticle());

test('one annotation for each attribution, each piece of its content a target', () => {
  const { first, total } = collection();
  expect(total).toBe(5);
  expect(first.items.map(({ id, target }) => [id, target.length])).toEqual([
    ['https://paper.example/harbour#a1', 1],
    ['https://paper.example/harbour#a2', 1],
    ['https://paper.example/harbour#a3', 1],
    ['https://paper.example/harbour#a4', 2],
    ['https://paper.example/harbour#a5', 1],
  ]);
});

test('bodies say who speaks, through whom, how, and by which words', () => {
  const [, second, , , fifth] = collection().first.items;
  expect(second!.body.map(({ purpose, value }) => [purpose, value])).toEqual([
    ['identifying', 'an unnamed official'],
    ['describing', 'an unnamed official said, according to The Gazette'],
    ['classifying', 'indirect'],
    ['classifying', 'anonymous'],
    ['tagging', 'said'],
  ]);
  expect(fifth!.body.map(({ value }) => value)).toContain('negated');
});

describe('selectors', () => {
  test('find the words among the code points of the text', () => {
    const points = Array.from(SAMPLE);
    for (const { target } of collection().first.items) {
      for (const { selector } of target) {
        const [quote, position] = selector;
        expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
        expect(SAMPLE).toContain(quote.prefix + quote.exact + quote.suffix);
      }
    }
  });

  test('differ from UTF-16 after a character outside the basic plane', () => {
    const [, position] = collection().first.items[0]!.target[0]!.selector;
    expect(position.start).toBe(SAMPLE.indexOf('that an official') - 1);
  });

  test('cut no character in two', () => {
    const article = madeArticle(`${'🌊'.repeat(40)} rain ${'🌊'.repeat(40)}`, [{ content: 'rain' }]);
    article.text = `x${article.text}`;
    article.attributions[0]!.content = [{ start: 82, end: 86 }];
    const [quote] = toWebAnnotation(article).first.items[0]!.target[0]!.selector;
    expect(quote.exact).toBe('rain');
    expect(quote.prefix + quote.suffix).not.toMatch(/\p{Surrogate}|\ufffd/u);
  });
});

// Web Annotation Data Model, 2017: section 3 (annotations, bodies, targets), 4 (selectors), 5 (collections and pages).
describe('the rules of the Recommendation', () => {
  test('a collection has a context, an IRI, a type, and a first page that is part of it', () => {
    const { first, ...whole } = collection();
    expect(whole).toEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://paper.example/harbour#attributions',
      type: 'AnnotationCollection',
      label: 'Who said what',
      total: 5,
    });
    expect(first).toMatchObject({ type: 'AnnotationPage', partOf: whole.id, startIndex: 0 });
    expect(first.id).toMatch(/^https:/);
  });

  test('ids are IRIs and unique', () => {
    const { id, first } = collection();
    const ids = [id, first.id, ...first.items.map((item) => item.id)];
    expect(new Set(ids).size).toBe(ids.length);
    for (const iri of ids) expect(URL.canParse(iri)).toBe(true);
  });

  test('bodies and selectors have what each type requires', () => {
    for (const { type, motivation, body, target } of collection().first.items) {
      expect([type, motivation]).toEqual(['Annotation', 'describing']);
      for (const { type: kind, value, format, purpose } of body) {
        expect([kind, format]).toEqual(['TextualBody', 'text/plain']);
        expect(value).not.toBe('');
        expect(['identifying', 'describing', 'classifying', 'tagging']).toContain(purpose);
      }
      for (const { type: kind, source, selector } of target) {
        expect([kind, source]).toEqual(['SpecificResource', 'https://paper.example/harbour']);
        expect(selector.map((one) => one.type)).toEqual(['TextQuoteSelector', 'TextPositionSelector']);
        const [, { start, end }] = selector;
        expect(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end).toBe(true);
      }
    }
  });

  test('a JSON-LD processor knows every term', async () => {
    // The terms that are used, as http://www.w3.org/ns/anno.jsonld defines them.
    const oa = 'http://www.w3.org/ns/oa#';
    const as = 'http://www.w3.org/ns/activitystreams#';
    const xsd = 'http://www.w3.org/2001/XMLSchema#';
    const count = (id: string) => ({ '@id': id, '@type': `${xsd}nonNegativeInteger` });
    const types = ['Annotation', 'TextualBody', 'SpecificResource', 'TextQuoteSelector', 'TextPositionSelector'];
    const context = {
      id: '@id',
      type: '@type',
      ...Object.fromEntries(types.map((type) => [type, oa + type])),
      AnnotationCollection: `${as}OrderedCollection`,
      AnnotationPage: `${as}OrderedCollectionPage`,
      ...Object.fromEntries(['describing', 'identifying', 'classifying', 'tagging'].map((name) => [name, oa + name])),
      body: iri(`${oa}hasBody`),
      target: iri(`${oa}hasTarget`),
      source: iri(`${oa}hasSource`),
      selector: iri(`${oa}hasSelector`),
      motivation: vocabulary(`${oa}motivatedBy`),
      purpose: vocabulary(`${oa}hasPurpose`),
      exact: `${oa}exact`,
      prefix: `${oa}prefix`,
      suffix: `${oa}suffix`,
      start: count(`${oa}start`),
      end: count(`${oa}end`),
      value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
      format: 'http://purl.org/dc/elements/1.1/format',
      language: 'http://purl.org/dc/elements/1.1/language',
      label: 'http://www.w3.org/2000/01/rdf-schema#label',
      total: count(`${as}totalItems`),
      first: iri(`${as}first`),
      partOf: iri(`${as}partOf`),
      startIndex: count(`${as}startIndex`),
      items: { ...iri(`${as}items`), '@container': '@list' },
    };
    const document = { ...collection(), '@context': context } as unknown as JsonLdDocument;
    // Safe mode fails on any term that the context lacks.
    const [expanded] = await jsonld.expand(document, { safe: true } as Options.Expand);
    expect(expanded?.['@type']).toEqual([`${as}OrderedCollection`]);
    const quads = (await jsonld.toRDF(document)) as object[];
    expect(quads.length).toBeGreaterThan(100);
  });
});
