import { parse } from '@article-digest/core';
import { describe, expect, test } from 'vitest';
import type { DocumentSymbol, Position, Range } from 'vscode-languageserver-types';
import * as service from '../src/index.ts';
import { examples } from './support/copy.ts';

const texts: [string, string][] = [
  ['nothing', ''],
  ['white space', ' \r\n\t\n'],
  ['marks', '“”"\'‘’«»„–—…()[]'],
  ['quotation marks that never close', '“'.repeat(500)],
  ['lone surrogates', 'The \ud83d dam \ude00 holds, Brell said.'],
  ['all kinds of line ends', 'Dam holds\r\n\r\n“It holds,” Brell said.\r\rShare\n\nTweet\u2028x'],
  ['markup', '<p>“It holds,” <b>Brell</b> said.</p><script>alert(1)</script>'],
  ...examples.map(([name, copy]): [string, string] => [name, copy]),
];

/** Every few characters, so that all kinds of places come up, and the ends. */
function* positionsIn(text: string): Generator<Position> {
  const lines = service.createLineIndex(text);
  for (let offset = 0; offset < text.length; offset += 7) yield lines.positionAt(offset);
  yield lines.positionAt(text.length);
  yield { line: lines.lineCount + 1, character: 3 };
}

function flat(symbols: readonly DocumentSymbol[]): DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flat(symbol.children ?? [])]);
}

const before = (a: Position, b: Position): boolean =>
  a.line < b.line || (a.line === b.line && a.character <= b.character);

const inside = (outer: Range, inner: Range): boolean =>
  before(outer.start, inner.start) && before(inner.end, outer.end);

describe.each(texts)('%s, as it is parsed', (_, text) => {
  const article = parse(text);

  test('the outline is one that an editor takes', () => {
    for (const { name, range, selectionRange } of flat(service.documentSymbols(article))) {
      expect(name.trim()).not.toBe('');
      expect(inside(range, selectionRange)).toBe(true);
      expect(before(selectionRange.start, selectionRange.end)).toBe(true);
    }
  });

  test('every place can be asked about', () => {
    for (const position of positionsIn(text)) {
      expect(JSON.stringify(service.hover(article, position)?.contents ?? '')).not.toMatch(/undefined|NaN|null/);
      expect(service.documentHighlights(article, position)).toBeInstanceOf(Array);
      expect(service.definition(article, 'u', position).length).toBeLessThan(2);
      expect(service.references(article, 'u', position, { includeDeclaration: true })).toBeInstanceOf(Array);
      expect(service.typeDefinition(article, 'u', position)).toBeInstanceOf(Array);
      for (const item of service.prepareCallHierarchy(article, 'u', position)) {
        expect(inside(item.range, item.selectionRange)).toBe(true);
        for (const { from } of service.incomingCalls(article, item)) expect(from.name).not.toBe('');
        for (const { to } of service.outgoingCalls(article, item)) expect(to.name).not.toBe('');
      }
      let step = service.selectionRanges(article, [position])[0]!;
      for (; step.parent !== undefined; step = step.parent) expect(inside(step.parent.range, step.range)).toBe(true);
    }
  });

  test('folds and faults lie in the text', () => {
    const { lineCount } = service.createLineIndex(text);
    for (const { startLine, endLine } of service.foldingRanges(article)) {
      expect(startLine).toBeLessThan(endLine);
      expect(endLine).toBeLessThan(lineCount);
    }
    for (const { range } of service.diagnostics(article)) expect(range.end.line).toBeLessThan(lineCount);
  });
});
