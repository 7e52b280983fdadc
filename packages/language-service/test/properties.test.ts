import * as fc from 'fast-check';
import { mend, parse } from '@article-digest/core';
import { expect, test } from 'vitest';
import type { Position, Range } from 'vscode-languageserver-types';
import * as service from '../src/index.ts';
import { anyCopy } from './support/copy.ts';

const isPosition = (value: unknown): value is Position =>
  typeof value === 'object' && value !== null && 'line' in value && 'character' in value;

/** Every range and position in an answer, wherever it stands. */
function* rangesIn(answer: unknown): Generator<Range> {
  if (typeof answer !== 'object' || answer === null) return;
  if (isPosition(answer)) yield { start: answer, end: answer };
  else if ('start' in answer && 'end' in answer && isPosition(answer.start) && isPosition(answer.end))
    yield { start: answer.start, end: answer.end };
  else for (const part of Object.values(answer)) yield* rangesIn(part);
}

test('whatever the copy holds and wherever the cursor is, every answer points into the text', () => {
  let seen = 0;
  fc.assert(
    fc.property(anyCopy, fc.double({ min: 0, max: 1, noNaN: true }), (text, part) => {
      const article = parse(text, { language: 'en', published: '2031-04-05' });
      const lines = service.createLineIndex(text);
      const position = lines.positionAt(Math.floor(part * text.length));
      const whole = lines.rangeOf({ start: 0, end: text.length });
      const items = service.prepareCallHierarchy(article, 'u', position);
      const answers: unknown[] = [
        service.hover(article, position, { uri: 'u' }),
        service.documentSymbols(article),
        service.documentHighlights(article, position),
        service.definition(article, 'u', position),
        service.typeDefinition(article, 'u', position),
        service.references(article, 'u', position, { includeDeclaration: true }),
        items,
        ...items.flatMap((item) => [service.incomingCalls(article, item), service.outgoingCalls(article, item)]),
        service.workspaceSymbols(article, 'u'),
        service.selectionRanges(article, [position]),
        service.inlayHints(article, whole),
        service.codeLenses(article, 'u'),
        service.documentLinks(article),
        service.diagnostics(article, { boilerplate: true }),
        service.codeActions(article, 'u', whole, undefined, { ignoring: true }),
      ];
      for (const { start, end } of rangesIn(answers)) {
        seen++;
        const [from, to] = [lines.offsetAt(start), lines.offsetAt(end)];
        expect(from).toBeLessThanOrEqual(to);
        // A place that is not in the text would come back as the nearest one that is.
        expect(lines.positionAt(from)).toEqual(start);
        expect(lines.positionAt(to)).toEqual(end);
      }
    }),
    { numRuns: 200 },
  );
  expect(seen).toBeGreaterThan(1000);
});

test('the edits of an action stand in order and do not overlap', () => {
  fc.assert(
    fc.property(anyCopy, (text) => {
      const article = parse(text, { language: 'en' });
      const lines = service.createLineIndex(text);
      const whole = lines.rangeOf({ start: 0, end: text.length });
      for (const { edit } of service.codeActions(article, 'u', whole)) {
        const edits = edit!.changes!['u']!.map(({ range, newText }) => ({
          start: lines.offsetAt(range.start),
          end: lines.offsetAt(range.end),
          newText,
        }));
        // Editors refuse edits that overlap.
        for (const [index, one] of edits.entries())
          expect(one.start).toBeGreaterThanOrEqual(edits[index - 1]?.end ?? 0);
      }
    }),
    { numRuns: 100 },
  );
});

test('the mend of all faults makes the copy that core makes of it', () => {
  let mended = 0;
  fc.assert(
    fc.property(anyCopy, (text) => {
      const article = parse(text, { language: 'en' });
      const lines = service.createLineIndex(text);
      const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
      const [all] = service.codeActions(article, 'u', nowhere, [service.FIX_ALL_KIND]);
      let clean = text;
      for (const { range, newText } of all?.edit!.changes!['u']!.toReversed() ?? []) {
        mended++;
        clean = clean.slice(0, lines.offsetAt(range.start)) + newText + clean.slice(lines.offsetAt(range.end));
      }
      expect(clean).toBe(mend(text, article.artefacts));
    }),
    { numRuns: 200 },
  );
  expect(mended).toBeGreaterThan(20);
});
