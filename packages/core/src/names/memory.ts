import type { Meta } from '../model.ts';
import { firstWhere } from '../source/search.ts';
import { settle, type Cast } from './cast.ts';
import { indexCast, type CastIndex } from './cast-index.ts';
import { nameConfidence } from './confidence.ts';
import { authorsOf, collect, isHeadline, namingsIn, type Collected } from './document.ts';
import type { NamedSection } from './named-section.ts';
import type { Naming } from './naming.ts';
import { ReferenceReader, type Referring } from './reference.ts';
import { recall, sameTold } from './recall.ts';
import { namesOf, type ResolvedNames } from './resolve.ts';
import { sameNames } from './same-names.ts';

/** What was made of the article before. */
interface Before {
  sections: readonly NamedSection[];
  authors: Naming[];
  collected: Collected;
  cast: Cast;
  index: CastIndex;
  referring: Referring[];
  /** The sections up to here are those of before. */
  sameUntil: number;
}

/**
 * Resolves the names of an article that changes. As long as the same names stand in the same order, who is who stays as it was,
 * and only the sections that are new are read for pronouns; where what they tell is new, those behind them too.
 */
export class NamesMemory {
  #before: Before | undefined;

  /** What `resolveNames` gives. */
  resolve(sections: readonly NamedSection[], meta: Meta): ResolvedNames {
    const authors = authorsOf(sections, meta);
    const known = this.#again(sections, authors);
    let now = known;
    if (now === undefined) {
      const collected = collect(sections, meta);
      const cast = settle(sections, collected, nameConfidence);
      now = { sections, authors, collected, cast, index: indexCast(cast), referring: [], sameUntil: 0 };
    }
    this.#before = { ...now, sections, referring: this.#refer(sections, now, known?.sections) };
    const names = namesOf(sections, now.collected.placed, now.cast, this.#before.referring);
    return { ...names, sameUntil: now.sameUntil };
  }

  /** What was made before with the new sections in it; undefined where they tell of other names. */
  #again(sections: readonly NamedSection[], authors: readonly Naming[]): Before | undefined {
    const before = this.#before;
    if (before === undefined || before.sections.length !== sections.length || !sameAuthors(before.authors, authors))
      return undefined;
    const { known, placed } = before.collected;
    let all = placed;
    let sameUntil = Infinity;
    for (let i = 0; i < sections.length; i++) {
      const old = before.sections[i]!;
      const section = sections[i]!;
      if (old.reading === section.reading) continue;
      sameUntil = Math.min(sameUntil, i);
      if (isHeadline(old.block) || !sameNames(old, section, known)) return undefined;
      const first = firstWhere(all, ({ naming }) => naming.section >= i);
      const namings = namingsIn(section, i, known);
      if (namings.some(({ key }, k) => all[first + k]?.naming.key !== key)) return undefined;
      if (all[first + namings.length]?.naming.section === i) return undefined;
      if (all === placed) all = [...placed];
      for (const [k, naming] of namings.entries()) all[first + k] = { naming, group: all[first + k]!.group };
    }
    return { ...before, collected: { ...before.collected, placed: all }, sameUntil };
  }

  #refer(
    sections: readonly NamedSection[],
    { collected, cast, index, referring }: Before,
    known: readonly NamedSection[] | undefined,
  ): Referring[] {
    const reader = new ReferenceReader(collected.placed, cast, index);
    let same = known !== undefined;
    return sections.map((section, i) => {
      const before = same ? referring[i] : undefined;
      if (before === undefined) return reader.read(section, i);
      if (known![i]!.reading === section.reading) {
        recall(reader.recent, before.told);
        return before;
      }
      const { recent } = reader;
      const { sentence } = recent;
      const named = [...recent.named];
      const now = reader.read(section, i);
      same = sameTold(before.told, now.told);
      if (!same) return now;
      // Whom nobody names is a new one in each reading; those behind know the one of before.
      Object.assign(recent, { named, sentence });
      recall(reader.recent, before.told);
      return { references: now.references, told: before.told };
    });
  }
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
