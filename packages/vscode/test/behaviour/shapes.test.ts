import { parse } from '@article-digest/core';
import * as service from '@article-digest/language-service';
import { describe, expect, test } from 'vitest';
import { ask, open, pass, start, WAITS } from '../editor/start.ts';
import type { Document } from '../editor/documents.ts';
import { desk } from '../editor/vscode.ts';
import { STORY } from '../support.ts';

const TEXT = `${STORY}\nMore on https://paper.example/ferry.\n`;
const article = parse(TEXT);
const ALL = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
type Shape = Record<string, unknown>;
const at = (document: Document, words: string) => document.positionAt(TEXT.indexOf(words) + 2);
/** Plain data, for what is compared. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

// The editor counts kinds from 0 where the protocol counts them from 1.
describe('what the service says is what the editor is told', () => {
  test('outline', async () => {
    start();
    const { document } = await open(TEXT);
    const kinds = (rows: readonly { name: string; kind: number; children?: unknown }[], less: number): unknown =>
      rows.map(({ name, kind, children }) => [name, kind - less, kinds((children ?? []) as typeof rows, less)]);
    const found = await ask<Parameters<typeof kinds>[0]>('DocumentSymbol', 'provideDocumentSymbols', document, WAITS);
    expect(kinds(found, 0)).toEqual(kinds(service.documentSymbols(article, { limit: 1000 }), 1));
  });

  test('highlights: where somebody is introduced, and where named again', async () => {
    start();
    const { document } = await open(TEXT);
    const place = at(document, 'Tomas Vell');
    const found = await ask<Shape[]>('DocumentHighlight', 'provideDocumentHighlights', document, place, WAITS);
    expect(plain(found)).toEqual(
      service.documentHighlights(article, place).map(({ range, kind }) => ({ range, kind: kind! - 1 })),
    );
  });

  test('hints, with what they say of themselves', async () => {
    start();
    const { document } = await open(TEXT);
    const found = await ask<Shape[]>('InlayHints', 'provideInlayHints', document, ALL, WAITS);
    expect(found.length).toBeGreaterThan(0);
    expect(plain(found)).toEqual(plain(service.inlayHints(article, ALL, {})));
  });

  test('folds', async () => {
    start();
    const { document } = await open(TEXT);
    const found = await ask<Shape[]>('FoldingRange', 'provideFoldingRanges', document, {}, WAITS);
    const kinds: Record<string, number> = { comment: 1, region: 3 };
    expect(plain(found)).toEqual(
      plain(
        service.foldingRanges(article).map(({ startLine, endLine, kind }) => ({
          start: startLine,
          end: endLine,
          kind: kind === undefined ? undefined : kinds[kind],
        })),
      ),
    );
  });

  test('links', async () => {
    start();
    const { document } = await open(TEXT);
    const [link] = await ask<Shape[]>('DocumentLink', 'provideDocumentLinks', document, WAITS);
    expect(String(link!['target'])).toBe('https://paper.example/ferry');
    expect(link!['tooltip']).toBe(service.documentLinks(article)[0]!.tooltip);
  });

  test('definitions lead from the whole name, and to all of it', async () => {
    start();
    const { document } = await open(TEXT);
    const place = at(document, 'Brell said');
    const [found] = await ask<Shape[]>('Definition', 'provideDefinition', document, place, WAITS);
    const [expected] = service.definition(article, document.uri.toString(), place);
    const { targetUri, ...ranges } = found!;
    expect({ ...(plain(ranges) as object), targetUri: String(targetUri) }).toEqual(expected);
    expect(expected!.originSelectionRange).toBeDefined();
  });

  test('references', async () => {
    start();
    const { document } = await open(TEXT);
    const place = at(document, 'Brell said');
    const found = await ask<Shape[]>('Reference', 'provideReferences', document, place, {}, WAITS);
    const uri = document.uri.toString();
    expect(found.map(({ range }) => plain(range))).toEqual(
      service.references(article, uri, place, {} as never).map(({ range }) => range),
    );
  });

  test('selections that grow', async () => {
    start();
    const { document } = await open(TEXT);
    const place = at(document, 'single boat');
    const found = await ask<Shape[]>('SelectionRange', 'provideSelectionRanges', document, [place], WAITS);
    expect(plain(found)).toEqual(plain(service.selectionRanges(article, [place])));
  });

  test('people of the folder, each with what holds them', async () => {
    start();
    const { document } = await open(TEXT);
    const found = await ask<Shape[]>('WorkspaceSymbol', 'provideWorkspaceSymbols', 'Brell', WAITS);
    const expected = service.workspaceSymbols(article, document.uri.toString(), 'Brell');
    expect(found.map(({ name, kind, containerName }) => [name, kind, containerName])).toEqual(
      expected.map(({ name, kind, containerName = '' }) => [name, kind - 1, containerName]),
    );
    expect(found[0]!['containerName']).not.toBe('');
  });
});

describe('the line above the headline', () => {
  test('says what was found once it is on the screen, and opens the digest of its document', async () => {
    start();
    const { document } = await open(TEXT);
    const [lens] = await ask<Shape[]>('CodeLens', 'provideCodeLenses', document, WAITS);
    expect(lens!['command']).toBeUndefined();
    await ask('CodeLens', 'resolveCodeLens', lens, WAITS);
    const { title, command, arguments: args } = lens!['command'] as Shape;
    expect(title).toMatch(/^\d+ statements · \d+ speakers/);
    await open(STORY);
    await desk().run(command as string, ...(args as unknown[]));
    await pass();
    expect(desk().panels.at(-1)!.title).toBe('Digest of Untitled-1');
  });

  test('is not there with the setting for it', async () => {
    start({ prepare: ({ settings }) => settings.user.set('codeLens.enabled', false) });
    const { document } = await open(TEXT);
    expect(await ask('CodeLens', 'provideCodeLenses', document, WAITS)).toBeUndefined();
  });
});
