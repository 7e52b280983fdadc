import type { Artefact } from '../model.ts';
import { byteOf, charOf } from './windows-1252.ts';

/** Letters that UTF-8 opens a character with when it is read as Windows-1252, and what may follow them. */
export const MOJIBAKE: RegExp =
  /[ÂÃÄÅâð][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸÂÃâð¬]{1,12}|[\u0080\u0082-\u008c\u008e\u0091-\u009c\u009e\u009f]|\ufffd+/g;
/** What European news is written with: a decoding that gives anything else was a coincidence. */
const PLAUSIBLE =
  /^[\u00a0-\u017f\u2010-\u2026\u2030\u2032\u2033\u2039\u203a\u20ac\u2122\u2190-\u21ff\u2212\u{1f300}-\u{1faff}]$/u;
/** Signs that Windows-1252 text is full of where it was read as Latin-1. */
const SIGNS = /[€…‘’“”•–—™]/;
const MOST_ROUNDS = 3;

/** Characters that were read in the wrong encoding ("â€œ" for an opening quotation mark). */
export function findMojibake(text: string, runs: Iterable<RegExpExecArray>): Artefact[] {
  const found: Artefact[] = [];
  for (const { 0: run, index } of runs) {
    // The end of a word in capitals before a quotation mark looks the same.
    if (/[ÄÅ]/.test(run[0]!) && /\p{Lu}/u.test(text[index - 1] ?? '')) continue;
    for (let at = 0; at < run.length;) {
      const piece = decode(run.slice(at));
      if (piece === undefined) {
        at++;
        continue;
      }
      const start = index + at;
      found.push({
        start,
        end: start + piece.length,
        code: 'mojibake',
        message:
          piece.mended === undefined
            ? 'A character was lost here when the text was converted.'
            : `These characters were read in the wrong encoding; they stand for “${piece.mended}”.`,
        severity: 'warning',
        ...(piece.mended === undefined ? {} : { fix: [{ start, end: start + piece.length, newText: piece.mended }] }),
      });
      at += piece.length;
    }
  }
  return found;
}

interface Decoded {
  /** Characters of the text that it takes up. */
  length: number;
  /** Absent where the character is lost. */
  mended?: string;
}

function decode(run: string): Decoded | undefined {
  if (run.startsWith('\ufffd')) return { length: run.length };
  const single = charOf(run.charCodeAt(0));
  // A letter of Windows-1252 by itself is the rest of a worse accident.
  if (single !== undefined) return SIGNS.test(single) ? { length: 1, mended: single } : { length: 1 };
  let best: Decoded | undefined;
  for (let length = 2; length <= Math.min(run.length, 12); length++) {
    let mended = run.slice(0, length);
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const next = decodeOnce(mended);
      if (next === undefined) break;
      mended = next;
      if (PLAUSIBLE.test(mended)) best = { length, mended: mended === '\u00a0' ? ' ' : mended };
    }
  }
  return best;
}

/** The text whose UTF-8 bytes these characters are in Windows-1252; undefined where they are not such bytes. */
function decodeOnce(text: string): string | undefined {
  const bytes: number[] = [];
  for (const char of text) {
    const byte = byteOf(char);
    if (byte === undefined) return undefined;
    bytes.push(byte);
  }
  let decoded = '';
  for (let i = 0; i < bytes.length;) {
    const lead = bytes[i]!;
    const more =
      lead < 0x80
        ? 0
        : lead >= 0xc2 && lead <= 0xdf
          ? 1
          : lead >= 0xe0 && lead <= 0xef
            ? 2
            : lead >= 0xf0 && lead <= 0xf4
              ? 3
              : -1;
    if (more < 0 || i + more >= bytes.length) return undefined;
    let code = more === 0 ? lead : lead & (0x3f >> more);
    for (let k = 1; k <= more; k++) {
      const byte = bytes[i + k]!;
      if ((byte & 0xc0) !== 0x80) return undefined;
      code = (code << 6) | (byte & 0x3f);
    }
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
    decoded += String.fromCodePoint(code);
    i += more + 1;
  }
  return decoded;
}
