import type { Artefact } from '../model.ts';
import { cut } from './cut.ts';

/**
 * Control characters, zero-width spaces, marks of writing direction, a byte-order mark that is not the first character,
 * and halves of surrogate pairs. Those from U+0080 to U+009F that Windows-1252 has a letter or mark for are mojibake.
 */
const CONTROL =
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u0008\u000b\u000e-\u001f\u007f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufff9-\ufffc]+|(?<![ÂÃÄÅâð€])[\u0081\u008d\u008f\u0090\u009d]|(?<!^)\ufeff+|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/y;

/** What a match opens with: the look-behinds are tried at these characters only. */
export const CONTROL_SIGN: RegExp =
  // oxlint-disable-next-line no-control-regex -- the same
  /[\u0000-\u0008\u000b\u000e-\u001f\u007f\u0081\u008d\u008f\u0090\u009d\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ud800-\udfff\ufeff\ufff9-\ufffc]/;

export const CONTROL_SIGNS: RegExp = new RegExp(CONTROL_SIGN, 'g');

export function findControlCharacters(text: string, signs: Iterable<RegExpExecArray>): Artefact[] {
  const found: Artefact[] = [];
  let end = 0;
  for (const { index } of signs) {
    CONTROL.lastIndex = index;
    if (index < end || !CONTROL.test(text)) continue;
    end = CONTROL.lastIndex;
    found.push({
      start: index,
      end,
      code: 'control-character',
      message: 'An invisible character stands here.',
      severity: 'information',
      fix: [cut(text, index, end)],
    });
  }
  return found;
}
