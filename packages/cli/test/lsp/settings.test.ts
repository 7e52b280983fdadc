import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SEMANTIC_TOKENS_LEGEND } from '@article-digest/language-service/capabilities';
import {
  CodeActionRequest,
  CodeLensRequest,
  DidChangeConfigurationNotification,
  DocumentSymbolRequest,
  InlayHintRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  type SemanticTokens,
} from 'vscode-languageserver-protocol/node';
import { DEFAULTS, settingsFrom } from '../../src/lsp/settings.ts';
import type { LspClient } from './client.ts';
import { at, hovered, opened, pull, STORY, textDocument } from './session.ts';

describe('what a client gives', () => {
  const ALL = {
    read: 'always',
    maxLength: 5,
    attributions: 'speech',
    language: 'de',
    faults: { severity: 'hint', ignore: ['mojibake'] },
    inlayHints: { enabled: false, dates: false, speakers: false, units: false },
    codeLens: { enabled: false },
    outline: { maxItems: 10 },
    workspaceSymbols: { maxFiles: 3 },
    decorations: { fadeBoilerplate: false },
  };

  test('is taken, each setting of it', () => {
    expect(settingsFrom(ALL)).toEqual(ALL);
  });

  test('has the names and defaults of the VS Code extension', () => {
    const manifest = readFileSync(new URL('../../../vscode/package.json', import.meta.url), 'utf8');
    const { contributes } = JSON.parse(manifest) as { contributes: { configuration: { properties: object }[] } };
    const theirs = Object.assign({}, ...contributes.configuration.map(({ properties }) => properties));
    const ours = Object.entries(DEFAULTS).flatMap(([name, value]) =>
      typeof value === 'object'
        ? Object.entries(value as object).map(([part, one]) => [`articleDigest.${name}.${part}`, one])
        : [[`articleDigest.${name}`, value]],
    );
    expect(ours.map(([name]) => [name, theirs[name as string]?.default])).toEqual(ours);
  });

  test.each([undefined, null, 7, 'all', []])('of %j nothing is taken', (given) => {
    expect(settingsFrom(given)).toEqual(DEFAULTS);
  });

  test('what is wrong is as if it were not there, one by one', () => {
    const wrong = {
      read: 'sometimes',
      maxLength: '5',
      attributions: 1,
      language: 3,
      faults: { severity: 'error', ignore: 'mojibake' },
      inlayHints: [],
      codeLens: 'off',
      outline: { maxItems: -1 },
      workspaceSymbols: { maxFiles: null },
      decorations: { fadeBoilerplate: 0 },
    };
    expect(settingsFrom(wrong)).toEqual(DEFAULTS);
    expect(settingsFrom({ ...wrong, maxLength: 5 })).toEqual({ ...DEFAULTS, maxLength: 5 });
    expect(settingsFrom({ faults: { ignore: ['mojibake', 5] } }).faults.ignore).toEqual(['mojibake']);
  });
});

/** Tokens of what is not the story, or a fault. */
const artefacts = (found: SemanticTokens | null): number =>
  (found?.data ?? []).filter((type, place) => place % 5 === 3 && SEMANTIC_TOKENS_LEGEND.tokenTypes[type] === 'artefact')
    .length;

describe('a setting changes what is answered, while the document stays open', () => {
  const TEXT = `${STORY}\nThe mayor thinks that the wall is old.\n\nShare on Facebook\nTweet\n`;
  /** A server, and how it is told settings. */
  async function told(): Promise<[LspClient, (settings: object) => Promise<void>]> {
    const capabilities = { textDocument: { diagnostic: {} } };
    const client = await opened({ capabilities, initializationOptions: { read: 'auto' } }, TEXT);
    const set = (articleDigest: object): Promise<void> =>
      client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { articleDigest } });
    return [client, set];
  }
  const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const context = { diagnostics: [] };

  test('faults: how grave, and what fades', async () => {
    const [client, set] = await told();
    const faults = async (): Promise<unknown[]> => {
      const report = await pull(client);
      return report.kind === 'full' ? report.items.map(({ code, severity }) => [code, severity]) : [];
    };
    const mends = async (): Promise<number> =>
      ((await client.connection.sendRequest(CodeActionRequest.type, { textDocument, range, context })) ?? []).length;
    expect(await faults()).toEqual([
      ['repeated-word', 3],
      ['boilerplate', 4],
    ]);
    await set({ faults: { severity: 'hint' } });
    expect(await faults()).toEqual([
      ['repeated-word', 4],
      ['boilerplate', 4],
    ]);
    await set({ decorations: { fadeBoilerplate: false } });
    expect(await faults()).toEqual([['repeated-word', 3]]);
    expect(await mends()).not.toBe(0);
    await set({ faults: { severity: 'off' } });
    expect(await mends()).toBe(0);
  });

  test('colours: what is not the story has none of its own where it is not to be faint', async () => {
    const [client, set] = await told();
    const counts = async (): Promise<number[]> => [
      artefacts(await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument })),
      artefacts(await client.connection.sendRequest(SemanticTokensRangeRequest.type, { textDocument, range })),
    ];
    expect(await counts()).toEqual([3, 3]);
    await set({ decorations: { fadeBoilerplate: false } });
    expect(await counts()).toEqual([1, 1]);
  });

  test('hints of each sort, the lens, and rows of the outline', async () => {
    const [client, set] = await told();
    const hints = async (): Promise<unknown[]> =>
      ((await client.connection.sendRequest(InlayHintRequest.type, { textDocument, range })) ?? []).map(
        ({ label }) => label,
      );
    const lenses = async (): Promise<number> =>
      ((await client.connection.sendRequest(CodeLensRequest.type, { textDocument })) ?? []).length;
    const rows = async (): Promise<number> =>
      JSON.stringify(await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument })).split(
        '"selectionRange"',
      ).length - 1;
    expect(await hints()).toContain('= 64 kilometers');
    expect(await lenses()).toBe(1);
    const all = await rows();
    await set({ inlayHints: { units: false }, codeLens: { enabled: false }, outline: { maxItems: 5 } });
    expect(await hints()).not.toContain('= 64 kilometers');
    expect(await lenses()).toBe(0);
    expect(await rows()).toBeLessThan(all);
  });

  test('what counts as a statement, which documents are read, and in which language they are spoken of', async () => {
    const [client, set] = await told();
    const thought = { line: TEXT.split('\n').findIndex((line) => line.includes('wall is old')), character: 35 };
    expect(await hovered(client, thought)).toContain('mayor');
    await set({ attributions: 'speech' });
    expect(await hovered(client, thought)).toBeUndefined();
    await set({ language: 'de' });
    expect(await hovered(client, at('empty the lake'))).toContain('Wörtlich gesagt');
    await set({ maxLength: 100 });
    expect(await hovered(client, at('empty the lake'))).toBeUndefined();
    await set({ read: 'never' });
    expect(await hovered(client, at('empty the lake'))).toBeUndefined();
    await set({});
    expect(await hovered(client, at('empty the lake'))).toContain('Said word for word');
  });
});
