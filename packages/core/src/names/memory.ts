import type { Meta } from '../model.ts';
import { adopt } from './adopt.ts';
import { align, type Alignment } from './alignment.ts';
import { settle } from './cast.ts';
import { indexCast } from './cast-index.ts';
import { nameConfidence } from './confidence.ts';
import { authorsOf, gather, isHeadline, namingsIn, type Collected } from './document.ts';
import { knownAgain } from './known-again.ts';
import { knownNames, type KnownTally } from './known-tally.ts';
import type { NamedSection } from './named-section.ts';
import type { Naming } from './naming.ts';
import { findReferences } from './reference.ts';
import { referAgain, type Referred } from './refer-again.ts';
import { namesOf, type ResolvedNames } from './resolve.ts';
import { sameNames } from './same-names.ts';

/** What was made of the article before. */
interface Before extends Referred {
  authors: Naming[];
  known: KnownTally;
  /** By section, the names that it has by itself. */
  taken: Naming[][];
  collected: Collected;
}

/**
 * Resolves the names of an article that changes. As long as the same names stand in the same order, who is who stays as it was;
 * who is as before stays the same object in any case, and only the sections that are new, or that name or ask for somebody who
 * is not as before, are read for references.
 */
export class NamesMemory {
  #before: Before | undefined;

  /** What `resolveNames` gives. */
  resolve(sections: readonly NamedSection[], meta: Meta): ResolvedNames {
    const authors = authorsOf(sections, meta);
    const before = this.#before;
    if (before === undefined) {
      const known = knownNames(sections);
      const taken = sections.map((section, i) => namingsIn(section, i, known));
      const collected = gather(sections, known, taken, authors);
      const cast = settle(sections, collected, nameConfidence);
      const index = indexCast(cast);
      const referring = findReferences(sections, collected.placed, cast, index);
      // From here on it counts what changes.
      knownAgain(known, [], [], []);
      this.#before = { sections, placed: collected.placed, cast, index, referring, authors, known, taken, collected };
      return namesOf(sections, collected.placed, cast, referring);
    }
    const alignment = align(sections, before.sections);
    const { known } = before;
    const isSame = tellTheSame(sections, authors, before);
    const words = knownAgain(known, alignment.gone, alignment.come, sections);
    const taken = takenAgain(sections, before, alignment, words);
    const again = isSame ? inPlaceOf(before.collected, taken, before.taken) : undefined;
    const collected = again ?? gather(sections, known, taken, authors);
    const cast = again === undefined ? settle(sections, collected, nameConfidence) : before.cast;
    // Before they are looked up: who is as before is the one of before.
    const described = adopt(cast, before.cast);
    const index = again === undefined ? indexCast(cast) : before.index;
    const now = { sections, placed: collected.placed, cast, index };
    const referring = referAgain(now, before, alignment, described);
    this.#before = { ...now, referring, authors, known, taken, collected };
    return namesOf(sections, now.placed, cast, referring, sameUntil(this.#before, before));
  }
}

/** True where the sections that are new tell the same of names as those in whose place they are. */
function tellTheSame(sections: readonly NamedSection[], authors: readonly Naming[], before: Before): boolean {
  if (before.sections.length !== sections.length || !sameAuthors(before.authors, authors)) return false;
  return sections.every((section, i) => {
    const old = before.sections[i]!;
    return old.reading === section.reading || (!isHeadline(old.block) && sameNames(old, section, before.known));
  });
}

/** The names that each section has by itself: those of before, unless it is new or something else is told of a word in them. */
function takenAgain(
  sections: readonly NamedSection[],
  before: Before,
  { placeOf }: Alignment,
  words: ReadonlySet<string>,
): Naming[][] {
  return sections.map((section, i) => {
    const at = placeOf(i);
    const isKnown = at !== undefined && section.reading === before.sections[at]!.reading;
    if (!isKnown || (words.size > 0 && holdsOne(section, words))) return namingsIn(section, i, before.known);
    const namings = before.taken[at]!;
    if (i !== at) for (const naming of namings) naming.section = i;
    return namings;
  });
}

/** True where a name has one of some words; its last one may be a suffix, which is no word of its own. */
function holdsOne({ reading }: NamedSection, words: ReadonlySet<string>): boolean {
  for (const { key, words: own } of reading.names) {
    for (let i = 0; i < own.length; i++) if (words.has(own[i]!)) return true;
    const space = key.lastIndexOf(' ');
    if (space > 0 && words.has(key.slice(space + 1))) return true;
  }
  return false;
}

/** What was collected before, with the names of new sections in the place of those of before; undefined where they are others. */
function inPlaceOf(
  collected: Collected,
  taken: readonly (readonly Naming[])[],
  before: readonly (readonly Naming[])[],
): Collected | undefined {
  const { starts } = collected.placed;
  let { all } = collected.placed;
  for (let i = 0; i < taken.length; i++) {
    const namings = taken[i]!;
    if (namings === before[i]) continue;
    const first = starts[i]!;
    if (namings.length !== starts[i + 1]! - first) return undefined;
    if (namings.some(({ key }, k) => all[first + k]!.naming.key !== key)) return undefined;
    if (all === collected.placed.all) all = [...all];
    for (const [k, naming] of namings.entries()) all[first + k] = { naming, group: all[first + k]!.group };
  }
  return { ...collected, placed: { all, starts } };
}

/** How many sections there are at the start in which nothing is other than before. */
function sameUntil(now: Referred, before: Referred): number {
  const shorter = Math.min(now.sections.length, before.sections.length);
  let i = 0;
  while (
    i < shorter &&
    now.sections[i]!.reading === before.sections[i]!.reading &&
    now.referring[i] === before.referring[i]
  )
    i++;
  return i;
}

function sameAuthors(before: readonly Naming[], now: readonly Naming[]): boolean {
  return (
    before.length === now.length &&
    now.every(({ section, start, text }, i) => {
      const old = before[i]!;
      return old.section === section && old.start === start && old.text === text;
    })
  );
}
