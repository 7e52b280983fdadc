import { describe, expect, test } from 'vitest';
import { decode } from '../../src/read-input/decode.ts';
import type { Raw } from '../../src/read-input/read.ts';

const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const big = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();
const read = (bytes: Uint8Array, raw: Partial<Raw> = {}, encoding?: string) =>
  decode({ name: 'story', bytes, ...raw }, { input: 'auto', ...(encoding !== undefined && { encoding }) });

const page = (charset: string): string => `<html><head><meta charset="${charset}"></head><p>Caf\xe9`;

describe('encodings', () => {
  test.each([
    ['UTF-8', utf8('Café “Lume”'), 'Café “Lume”'],
    ['UTF-8 with a mark, which stays', utf8('\ufeffCafé'), '\ufeffCafé'],
    ['UTF-16 LE with a mark', Buffer.from('\ufeffCafé', 'utf16le'), '\ufeffCafé'],
    ['UTF-16 BE with a mark', big('\ufeffCafé'), '\ufeffCafé'],
    ['what is no UTF-8 as windows-1252', latin('\x93Caf\xe9\x94'), '“Café”'],
  ])('%s', (_name, bytes, text) => {
    expect(read(bytes)).toEqual({ text, html: false });
  });

  test('the one that came with it, where it is one', () => {
    expect(read(latin('Caf\xe9'), { charset: 'ISO-8859-1' }).text).toBe('Café');
    expect(read(latin('\xcb\xb3\xec'), { charset: 'windows-1251' }).text).toBe('Лім');
    expect(read(utf8('Café'), { charset: 'klingon' }).text).toBe('Café');
  });

  test('the one that a page declares, and never against a mark', () => {
    expect(read(latin(page('windows-1252'))).text).toContain('Café');
    expect(read(latin(page('utf-16'))).text).toContain('Caf');
    expect(read(utf8(`\ufeff${page('windows-1252')}`)).text).toContain('Café');
    const older = '<html><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"><p>\xb1';
    expect(read(latin(older)).text).toContain('ą');
  });

  test('the one asked for, before all', () => {
    expect(read(Buffer.from('Café', 'utf16le'), {}, 'utf-16le').text).toBe('Café');
    expect(read(latin('Caf\xe9'), { charset: 'utf-8' }, 'windows-1252').text).toBe('Café');
  });
});

describe('HTML is known by', () => {
  test.each<[string, string, Partial<Raw>, boolean]>([
    ['its type', '<p>Rain', { type: 'text/html' }, true],
    ['its name', '<p>Rain', { name: 'story.HTM' }, true],
    ['its doctype', ' \n<!DOCTYPE html><p>Rain', {}, true],
    ['its root, behind a comment', '<!-- saved --><html lang="en">', {}, true],
    ['nothing in a text that speaks of it', 'The <html> element', {}, false],
    ['nothing where the type says text', '<!doctype html>', { type: 'text/plain' }, false],
  ])('%s', (_what, text, raw, html) => {
    expect(read(utf8(text), raw).html).toBe(html);
  });
});

const asked = (input: 'text' | 'html', raw: Partial<Raw>): boolean =>
  decode({ name: 'story', bytes: utf8('<!doctype html><p>Rain'), ...raw }, { input }).html;

test('what is asked for goes before what the input says of itself', () => {
  expect(asked('text', { type: 'text/html', name: 'story.html' })).toBe(false);
  expect(asked('html', { type: 'text/plain' })).toBe(true);
});

describe('what is no text is named', () => {
  test.each<[string, Uint8Array, Partial<Raw>]>([
    ['a PDF', utf8('%PDF-1.4'), {}],
    ['a rich-text (RTF) file', utf8('{\\rtf1'), {}],
    ['a ZIP archive or an Office document', latin('PK\u0003\u0004...'), {}],
    ['an old Office document', latin('\xd0\xcf\x11\xe0'), {}],
    ['a JPEG picture', latin('\xff\xd8\xff\xe0'), {}],
    ['a PNG picture', latin('\x89PNG\r\n'), {}],
    ['a GIF picture', latin('GIF89a'), {}],
    ['a gzip archive', latin('\x1f\x8b\x08'), {}],
    ['binary data', latin('ab\0cd'), {}],
    ['application/pdf', utf8('x'), { type: 'application/pdf' }],
  ])('%s', (kind, bytes, raw) => {
    expect(() => read(bytes, raw)).toThrow(`story is ${kind}, not text`);
  });

  test.each(['utf-16le', 'utf-16be'] as const)('%s without a mark, with the option that reads it', (encoding) => {
    const bytes = Buffer.from('It rained in Lume — “again”.', 'utf16le');
    if (encoding === 'utf-16be') bytes.swap16();
    expect(() => read(bytes)).toThrow(`add --encoding ${encoding}`);
    expect(read(bytes, {}, encoding).text).toBe('It rained in Lume — “again”.');
    expect(() => read(latin('a\0b\0\0c\0d\0\0'))).toThrow(/binary data, not text; give a text or HTML file$/);
  });

  test('but not a text with a stray control character', () => {
    expect(read(utf8('It rained\u0007 in Lume.')).text).toBe('It rained\u0007 in Lume.');
  });
});
