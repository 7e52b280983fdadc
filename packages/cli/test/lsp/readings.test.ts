import { Parsers } from '@article-digest/language-service';
import { describe, expect, test, vi } from 'vitest';
import { CancellationToken, type TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Readings } from '../../src/lsp/readings.ts';
import { DEFAULTS, settingsFrom } from '../../src/lsp/settings.ts';

const URI = 'file:///dam.txt';
const TEXT = `Dam holds after storm

Nadia Brell told reporters on Monday that the dam had held through the night, and that nobody was hurt.

“It is deep, and it will hold,” said Brell, who came to the meeting of the council late in the evening.`;

function readingsOf(text: string, settings = DEFAULTS) {
  const document = TextDocument.create(URI, 'plaintext', 1, text);
  const open = new Map([[URI, document]]);
  const documents = { get: (uri: string) => open.get(uri) } as TextDocuments<TextDocument>;
  const readings = new Readings(documents, () => Promise.resolve(settings));
  const type = (words: string, version: number): void => {
    const start = { line: 0, character: 0 };
    TextDocument.update(document, [{ range: { start, end: start }, text: words }], version);
  };
  return { readings, type, close: () => open.delete(URI) };
}

describe('a document', () => {
  test('is parsed once for each version, however many ask', async () => {
    const { readings, type } = readingsOf(TEXT);
    const [one, other] = await Promise.all([readings.of(URI), readings.of(URI)]);
    expect(one!.article).toBe(other!.article);
    expect((await readings.of(URI))!.article).toBe(one!.article);
    type('The ', 2);
    const now = await readings.of(URI);
    expect(now!.article).not.toBe(one!.article);
    expect(now).toMatchObject({ version: 2, article: { text: `The ${TEXT}` } });
  });

  test('that changes while it is waited for is answered of as it is then', async () => {
    const { readings, type } = readingsOf(TEXT);
    const waiting = readings.of(URI);
    type('The ', 2);
    expect((await waiting)!.article.text).toMatch(/^The Dam/);
  });

  test('nobody waits for any more is not read', async () => {
    expect(await readingsOf(TEXT).readings.of(URI, CancellationToken.Cancelled)).toBeUndefined();
  });

  test('that is closed is forgotten by all that remembers it', async () => {
    const forgotten = vi.spyOn(Parsers.prototype, 'close');
    const { readings } = readingsOf(TEXT);
    const before = await readings.of(URI);
    readings.decide(URI, false);
    expect(await readings.of(URI)).toBeUndefined();
    readings.close(URI);
    expect(forgotten).toHaveBeenCalledWith(URI);
    expect((await readings.of(URI))!.article.text).toBe(before!.article.text);
    forgotten.mockRestore();
  });

  test('that closes while it is waited for is not read', async () => {
    const { readings, close } = readingsOf(TEXT);
    const waiting = readings.of(URI);
    close();
    expect(await waiting).toBeUndefined();
  });

  test.each([
    ['is too short', 'Nadia Brell left.', {}],
    ['is not to be read', TEXT, { read: 'never' }],
    ['is longer than what is to be read', TEXT, { read: 'always', maxLength: TEXT.length - 1 }],
  ])('that %s is left alone', async (_, text, settings) => {
    expect(await readingsOf(text, settingsFrom(settings)).readings.of(URI)).toBeUndefined();
  });

  test('as long as what is to be read is read', async () => {
    expect(await readingsOf(TEXT, settingsFrom({ maxLength: TEXT.length })).readings.of(URI)).toBeDefined();
  });
});
