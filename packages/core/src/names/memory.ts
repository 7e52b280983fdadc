import type { Meta } from '../model.ts';
import { adopt } from './adopt.ts';
import { settle } from './cast.ts';
import { indexCast } from './cast-index.ts';
import { nameConfidence } from './confidence.ts';
import { authorsOf, collect, isHeadline, namingsIn, type Collected } from './document.ts';
import type { NamedSection } from './named-section.ts';
import type { Naming } from './naming.ts';
import { findReferences } from './reference.ts';
import { referAgain, type Referable, type Referred } from './refer-again.ts';
import { namesOf, type ResolvedNames } from './resolve.ts';
import { sameNames } from './same-names.ts';

/** What was made of the article before. */
interface Before extends Referred {
  authors: Naming[];
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
    const before = this.#before;
    const authors = authorsOf(sections, meta);
    const again = before && withNew(sections, authors, before);
    const collected = again ?? collect(sections, meta);
    const cast = again === undefined ? settle(sections, collected, nameConfidence) : before!.cast;
    // Before they are looked up: who is as before is the one of before.
    const described = before === undefined ? new Set<string>() : adopt(cast, before.cast);
    const index = again === undefined ? indexCast(cast) : before!.index;
    const now: Referable = { sections, placed: collected.placed, cast, index };
    const referring =
      before === undefined ? findReferences(sections, now.placed, cast, index) : referAgain(now, before, described);
    this.#before = { ...now, authors, collected, referring };
    return namesOf(sections, now.placed, cast, referring, before && sameUntil(this.#before, before));
  }
}

/** What was collected before, with the names of new sections in it; undefined where they tell of other names. */
function withNew(sections: readonly NamedSection[], authors: readonly Naming[], before: Before): Collected | undefined {
  if (before.sections.length !== sections.length || !sameAuthors(before.authors, authors)) return undefined;
  const { known, placed } = before.collected;
  const { starts } = placed;
  let { all } = placed;
  for (let i = 0; i < sections.length; i++) {
    const old = before.sections[i]!;
    const section = sections[i]!;
    if (old.reading === section.reading) continue;
    if (isHeadline(old.block) || !sameNames(old, section, known)) return undefined;
    const first = starts[i]!;
    const namings = namingsIn(section, i, known);
    if (namings.length !== starts[i + 1]! - first) return undefined;
    if (namings.some(({ key }, k) => all[first + k]!.naming.key !== key)) return undefined;
    if (all === placed.all) all = [...all];
    for (const [k, naming] of namings.entries()) all[first + k] = { naming, group: all[first + k]!.group };
  }
  return { ...before.collected, placed: { all, starts } };
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
