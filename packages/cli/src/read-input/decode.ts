import { extname } from 'node:path';
import { Failure } from '../failure.ts';
import type { Raw } from './read.ts';

/** First bytes of files that people take for text. */
const SIGNATURES: readonly [bytes: string, kind: string][] = [
  ['%PDF-', 'a PDF'],
  ['{\\rtf', 'a rich-text (RTF) file'],
  ['PK\u0003\u0004', 'a ZIP archive or an Office document'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office document'],
  ['\u0089PNG', 'a PNG picture'],
  ['GIF8', 'a GIF picture'],
  ['\u00ff\u00d8\u00ff', 'a JPEG picture'],
  ['\u001f\u008b', 'a gzip archive'],
];
const BYTE_ORDER_MARKS: readonly [bytes: readonly number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
/** As far as a page may go before it says its encoding (WHATWG HTML, "prescan a byte stream"). */
const PRESCAN = 1024;

/** How an input is to be read, whatever it says of itself. */
export interface Wishes {
  input: 'auto' | 'text' | 'html';
  encoding?: string;
}

/**
 * The text of an input, and whether it is HTML.
 *
 * Encoding: the one asked for, else that of a byte-order mark, else the one that came with the input, else the one that a
 * page declares, else UTF-8, and windows-1252 where the bytes are no UTF-8. A byte-order mark stays in a plain text, so
 * that offsets count from the start of the file. Throws a {@link Failure} for what is no text.
 */
export function decode(raw: Raw, { input, encoding }: Wishes): { text: string; html: boolean } {
  const { bytes, name } = raw;
  const mark = BYTE_ORDER_MARKS.find(([start]) => start.every((byte, index) => bytes[index] === byte))?.[1];
  refuseBinary(raw, encoding ?? mark ?? raw.charset);
  const start = latin(bytes.subarray(0, PRESCAN));
  const html = isPage(raw, input, mark?.startsWith('utf-16') ? start.replaceAll('\0', '') : start);
  const declared = html ? /<meta[^>]+charset\s*=\s*["']?([\w:.-]+)/i.exec(start)?.[1] : undefined;
  const known = encoding ?? mark ?? knownEncoding(raw.charset) ?? knownEncoding(declared);
  const text = known === undefined ? guessed(bytes) : new TextDecoder(known, { ignoreBOM: true }).decode(bytes);
  if (looksBinary(text)) throw new Failure(`${name} is binary data, not text`, 'give a text or HTML file');
  return { text, html };
}

function refuseBinary({ bytes, name, type }: Raw, encoding: string | undefined): void {
  const start = latin(bytes.subarray(0, 8));
  const kind = SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1];
  if (kind !== undefined) throw new Failure(`${name} is ${kind}, not text`, 'save its text to a file and give that');
  if (type !== undefined && !/^text\/|[/+](?:xml|json)$|^application\/(?:octet-stream|x-unknown)$/.test(type)) {
    throw new Failure(`${name} is ${type}, not text`, 'give the address of an article');
  }
  const sample = bytes.subarray(0, 65_536);
  if (!encoding?.startsWith('utf-16') && sample.includes(0)) {
    const wide = wideEncoding(sample);
    if (wide === undefined) throw new Failure(`${name} is binary data, not text`, 'give a text or HTML file');
    throw new Failure(`${name} looks like ${wide.toUpperCase()} text without a mark`, `add --encoding ${wide}`);
  }
}

/** Letters of Latin text are zero in every other byte: which one tells the order of the two. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const zeros = [0, 0];
  for (const [index, byte] of bytes.entries()) if (byte === 0) zeros[index % 2]!++;
  const [even, odd] = zeros as [number, number];
  const most = Math.max(even, odd);
  if (most < 8 || most * 4 < bytes.length || Math.min(even, odd) * 20 > most) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function isPage({ type, name }: Raw, input: Wishes['input'], start: string): boolean {
  if (input !== 'auto') return input === 'html';
  if (type === 'text/html' || type === 'application/xhtml+xml' || isPageName(name)) return true;
  return (
    type !== 'text/plain' &&
    /^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype html|html)\b/i.test(start)
  );
}

function guessed(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // What text that is no UTF-8 is most often; every byte means something in it.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function knownEncoding(label: string | undefined): string | undefined {
  try {
    // A page that declares UTF-16 in bytes that could be read as ASCII is none (WHATWG HTML).
    return label === undefined ? undefined : new TextDecoder(label).encoding.replace(/^utf-16[lb]e$/, 'utf-8');
  } catch {
    return undefined;
  }
}

/** More than one character in fifty is a control character that no text has. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, 20_000);
  // oxlint-disable-next-line no-control-regex
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  return controls > 8 && controls * 50 > sample.length;
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** True where the name of a file says that it holds HTML. */
function isPageName(name: string): boolean {
  return ['.html', '.htm', '.xhtml'].includes(extname(name).toLowerCase());
}
