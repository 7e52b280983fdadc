import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mend } from '../../src/artefacts/mend.ts';
import { digest } from '../../src/digest/digest.ts';
import type { Article, ParseOptions } from '../../src/model.ts';
import { createParser, parse } from '../../src/parse.ts';
import { anyText, articleText, exampleText, newsText } from './article-text.ts';
import { blockEdit, edit, typed } from './edits.ts';
import { brokenPromises, spansIn } from './spans.ts';

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
    fc.assert(
      fc.property(
        fc.oneof(articleText, newsText, exampleText),
        fc.array(fc.oneof(edit, blockEdit), { minLength: 1, maxLength: 8 }),
        (text, edits) => {
          const read = createParser();
          let now = text;
          read(now);
          for (const change of edits) {
            now = change(now);
            expect(read(now)).toEqual(parse(now));
          }
        },
      ),
      { numRuns: 240 },
    );
  });

  test('and after each letter that is typed, with the options that it is asked for', () => {
    const options = fc.constantFrom<ParseOptions>({}, { published: '2031-05-06' }, { attributions: 'speech' });
    fc.assert(
      fc.property(newsText, fc.double({ min: 0, max: 1, noNaN: true }), typed, options, (text, at, words, asked) => {
        const read = createParser();
        const place = Math.floor(at * text.length);
        for (let length = 0; length <= words.length; length++) {
          const now = text.slice(0, place) + words.slice(0, length) + text.slice(place);
          expect(read(now, asked)).toEqual(parse(now, asked));
        }
      }),
      { numRuns: 40 },
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
