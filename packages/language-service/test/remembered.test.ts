import { parse, type Article } from '@article-digest/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import * as service from '../src/index.ts';
import { anyCopy, examples } from './support/copy.ts';

/** What somebody types: parts of words, names, marks, line ends, and what turns a block into another or changes who speaks. */
const typed = fc.constantFrom(
  ...Array.from('x ”“.\n'),
  ...'|\n\n|\r\n|\n\n- one\n- two|\n\nShare\n\n| said Nadia Brell| She denied it.| Rehn| on Monday| the the|&amp;'.split(
    '|',
  ),
  'The Harbour Board said it leaks. ',
  'An official said ',
);

const GERMAN = { messages: service.messagesFor('de') };

const place = fc.double({ min: 0, max: 1, noNaN: true });

/** Some characters go, others come, or as many of each. */
const edit = fc
  .record({ at: place, remove: fc.nat(40), insert: fc.oneof(typed, typed, anyCopy), over: fc.boolean() })
  .map(({ at, remove, insert, over }) => (text: string): string => {
    const from = Math.floor(at * text.length);
    return text.slice(0, from) + insert + text.slice(from + (over ? insert.length : remove));
  });

/** A name, a cue or an article goes, wherever it stands first: what others say may be put in other words. */
const wordsGone = fc
  .tuple(
    fc.constantFrom('The ', 'the ', ' denied', ' said', 'Nadia ', ' Brell', '“'),
    fc.constantFrom('', 'A ', ' told'),
  )
  .map(
    ([words, others]) =>
      (text: string): string =>
        text.replace(words, others),
  );

const edits = fc.array(fc.oneof({ weight: 3, arbitrary: edit }, { weight: 1, arbitrary: wordsGone }), {
  minLength: 1,
  maxLength: 6,
});

/** All that is asked after a keystroke. */
function answers(article: Article, options: service.DocumentSymbolsOptions): unknown {
  const lines = service.createLineIndex(article.text);
  const whole = lines.rangeOf({ start: 0, end: article.text.length });
  const middle = { start: { line: lines.lineCount >> 1, character: 0 }, end: { line: lines.lineCount, character: 0 } };
  return {
    outline: service.documentSymbols(article, options),
    folds: service.foldingRanges(article),
    faults: service.diagnostics(article),
    few: service.diagnostics(article, { boilerplate: true, limit: 3 }),
    hints: service.inlayHints(article, whole),
    links: service.documentLinks(article),
    lens: service.codeLenses(article, 'u'),
    colours: service.semanticTokens(article),
    shown: service.semanticTokens(article, middle),
  };
}

const base = fc.oneof(
  anyCopy,
  fc.constantFrom(...examples).map(([, text]) => text),
);

test('what is remembered of a document changes no answer', () => {
  fc.assert(
    fc.property(base, edits, fc.constantFrom({}, { limit: 12 }, GERMAN), (text, changes, options) => {
      const parsers = new service.Parsers();
      let now = text;
      for (const change of [(same: string) => same, ...changes]) {
        now = change(now);
        expect(answers(parsers.parse('a', now), options)).toEqual(answers(parse(now), options));
      }
    }),
    { numRuns: 100 },
  );
}, 30_000);

test('rows that a keystroke has not changed are the same objects', () => {
  const parsers = new service.Parsers();
  const [, text] = examples[0]!;
  const outline = (words: string): DocumentSymbol[] => service.documentSymbols(parsers.parse('a', words));
  const before = new Set(flat(outline(text)));
  const place = text.indexOf(' ', text.length / 2);
  const after = flat(outline(`${text.slice(0, place)}x${text.slice(place)}`));
  expect(after.filter((row) => !before.has(row)).length).toBeLessThan(after.length / 2);
  expect(after.filter((row) => before.has(row)).length).toBeGreaterThan(10);
});

function flat(rows: readonly DocumentSymbol[]): DocumentSymbol[] {
  return rows.flatMap((row) => [row, ...flat(row.children ?? [])]);
}
