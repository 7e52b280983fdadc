import type { Artefact, Span } from '../model.ts';
import type { Section } from '../section.ts';
import { CONTROL_SIGN, CONTROL_SIGNS, findControlCharacters } from './control-character.ts';
import { findHtmlEntities, HTML_ENTITIES } from './html-entity.ts';
import { findHtmlTags, HTML_TAGS } from './html-tag.ts';
import { matchesIn } from './matches-in.ts';
import { findMojibake, MOJIBAKE } from './mojibake.ts';
import { findNoBreakSpaces, NO_BREAK_SPACES } from './no-break-space.ts';
import { findSoftHyphens, SOFT_HYPHENS } from './soft-hyphen.ts';

/** A fault of single characters. */
interface Fault {
  /** A character that all of them open with. */
  sign: RegExp;
  form: RegExp;
  /** The faults among what the form matches. */
  find: (text: string, matches: Iterable<RegExpExecArray>) => Artefact[];
}

const FAULTS: readonly Fault[] = [
  { sign: /[\u00a0\u202f\u2007]/, form: NO_BREAK_SPACES, find: findNoBreakSpaces },
  { sign: /[ÂÃÄÅâð\u0080-\u009f\ufffd]/, form: MOJIBAKE, find: findMojibake },
  { sign: CONTROL_SIGN, form: CONTROL_SIGNS, find: findControlCharacters },
  { sign: /\u00ad/, form: SOFT_HYPHENS, find: findSoftHyphens },
  { sign: /&/, form: HTML_ENTITIES, find: findHtmlEntities },
  { sign: /<|&lt;/i, form: HTML_TAGS, find: findHtmlTags },
];

/** All that any of them holds and more: nearly every block is told by one look. */
const STRANGE =
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  /[^\t\n\r -%'-;=-~¡-¬®-ÁÆ-áã-ïñ-\u1fff\u2010-\u2027\u2030-\u205f\u2070-\ud7ff\ue000-\ufefe\uff00-\ufff8]/;

/** The signs that stand in a block, as bits. */
export function signsIn(text: string): number {
  if (!STRANGE.test(text)) return 0;
  let signs = 0;
  for (const [i, { sign }] of FAULTS.entries()) if (sign.test(text)) signs |= 1 << i;
  return signs;
}

/** Those faults in the whole text. After a keystroke the other blocks need no new look. */
export function findStrangeCharacters(text: string, sections: readonly Section[]): Artefact[] {
  const stretches = FAULTS.map((): Span[] => []);
  let end = 0;
  const addTo = (next: number, signs: number): void => {
    for (let i = 0; signs >> i !== 0; i++) {
      if (((signs >> i) & 1) === 0) continue;
      const last = stretches[i]!.at(-1);
      if (last?.end === end) last.end = next;
      else stretches[i]!.push({ start: end, end: next });
    }
    end = next;
  };
  for (let i = 0; i < sections.length; i++) {
    const { block, reading } = sections[i]!;
    addTo(block.start, signsBetween(text, end, block.start));
    addTo(block.end, reading.copy.signs);
  }
  addTo(text.length, signsBetween(text, end, text.length));
  return FAULTS.flatMap(({ form, find }, i) =>
    stretches[i]!.length === 0 ? [] : find(text, matchesIn(text, stretches[i]!, form)),
  );
}

/** Between blocks there is white space, nearly always the plainest. */
function signsBetween(text: string, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== 10 && unit !== 32 && unit !== 13 && unit !== 9) return signsIn(text.slice(start, end));
  }
  return 0;
}
