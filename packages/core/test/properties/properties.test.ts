import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mend } from '../../src/artefacts/mend.ts';
import { digest } from '../../src/digest/digest.ts';
import type { Article } from '../../src/model.ts';
import { createParser, parse } from '../../src/parse.ts';
import { anyText, articleText } from './article-text.ts';
import { brokenPromises, spansIn } from './spans.ts';

// The same texts in every run: a failure is the change's fault, never the draw's.
fc.configureGlobal({ seed: 20_311 });

describe('whatever the text', { timeout: 60_000 }, () => {
  test('spans lie in it, blocks hold all of it, names do not overlap, what is pointed at is there', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(brokenPromises(parse(text))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('the same text gives the same model', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parse(text)).toEqual(parse(text));
      }),
    );
  });

  test('a parser that keeps what it has read gives the same after any edits', () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      remove: fc.nat(60),
      insert: fc.oneof(
        fc.constant(''),
        fc.constantFrom('x', ' ', '”', '“', '.', '\n\n', ' said Mara Ilves'),
        articleText,
      ),
    });
    fc.assert(
      fc.property(articleText, fc.array(edit, { minLength: 1, maxLength: 6 }), (text, edits) => {
        const read = createParser();
        let now = text;
        read(now);
        for (const { at, remove, insert } of edits) {
          const place = Math.floor(at * now.length);
          now = now.slice(0, place) + insert + now.slice(place + remove);
          expect(read(now)).toEqual(parse(now));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the model is plain data: it survives JSON', () => {
    fc.assert(
      fc.property(articleText, (text) => {
        const article = parse(text, { published: '2031-05-06' });
        expect(JSON.parse(JSON.stringify(article))).toEqual(article);
      }),
    );
  });

  test('a digest points at the article', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const article = parse(text);
        const beyond = [...spansIn(digest(article))].filter(({ span }) => span.start < 0 || span.end > text.length);
        expect(beyond).toEqual([]);
      }),
    );
  });

  test('options that are not understood are no reason to fail', () => {
    fc.assert(
      fc.property(articleText, fc.string(), fc.string(), fc.string(), (text, published, url, language) => {
        expect(brokenPromises(parse(text, { published, url, language }))).toEqual([]);
      }),
    );
  });

  test('a text mended as its artefacts say has none of them left', () => {
    fc.assert(
      fc.property(articleText, (text) => {
        let article = parse(text);
        // A fault can hide another, as a garbled quotation mark hides that it is never closed.
        for (let round = 0; round < 3 && mendable(article).length > 0; round++) {
          article = parse(mend(article.text, article.artefacts));
        }
        expect(mendable(article)).toEqual([]);
      }),
    );
  });
});

/** Codes of the artefacts that say how to mend them. */
function mendable({ artefacts }: Article): string[] {
  return artefacts.filter(({ fix }) => fix !== undefined).map(({ code }) => code);
}
