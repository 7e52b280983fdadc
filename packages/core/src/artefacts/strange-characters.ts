import type { Artefact } from '../model.ts';
import type { Section } from '../section.ts';
import { CONTROL_SIGN, findControlCharacters } from './control-character.ts';
import { findHtmlEntities } from './html-entity.ts';
import { findHtmlTags } from './html-tag.ts';
import { findMojibake } from './mojibake.ts';
import { findNoBreakSpaces } from './no-break-space.ts';
import { findSoftHyphens } from './soft-hyphen.ts';

/** Faults of single characters, each with a character that all of its kind hold. */
const FAULTS: readonly [sign: RegExp, find: (text: string) => Artefact[]][] = [
  [/[\u00a0\u202f\u2007]/, findNoBreakSpaces],
  [/[ÂÃÄÅâð\u0080-\u009f\ufffd]/, findMojibake],
  [CONTROL_SIGN, findControlCharacters],
  [/\u00ad/, findSoftHyphens],
  [/&/, findHtmlEntities],
  [/<|&lt;/i, findHtmlTags],
];

/** All that any of them holds and more: nearly every block is told by one look. */
const STRANGE =
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  /[^\t\n\r -%'-;=-~¡-¬®-ÁÆ-áã-ïñ-\u1fff\u2010-\u2027\u2030-\u205f\u2070-\ud7ff\ue000-\ufefe\uff00-\ufff8]/;

/** The signs that stand in a block, as bits. */
export function signsIn(text: string): number {
  if (!STRANGE.test(text)) return 0;
  let signs = 0;
  for (const [i, [sign]] of FAULTS.entries()) if (sign.test(text)) signs |= 1 << i;
  return signs;
}

/** Those faults in the whole text. After a keystroke the other blocks need no new look. */
export function findStrangeCharacters(text: string, sections: readonly Section[]): Artefact[] {
  let signs = 0;
  let end = 0;
  for (const { block, reading } of sections) {
    signs |= reading.copy.signs | signsBetween(text, end, block.start);
    end = block.end;
  }
  signs |= signsBetween(text, end, text.length);
  return FAULTS.flatMap(([, find], i) => ((signs & (1 << i)) === 0 ? [] : find(text)));
}

/** Between blocks there is white space, nearly always the plainest. */
function signsBetween(text: string, start: number, end: number): number {
  for (let i = start; i < end; i++) if (!'\n \r\t'.includes(text[i]!)) return signsIn(text.slice(start, end));
  return 0;
}
