import type { Alignment } from './alignment.ts';
import type { Cast } from './cast.ts';
import { crowdedWords, type CastIndex } from './cast-index.ts';
import type { NamedSection } from './named-section.ts';
import type { PlacedNames } from './neighbours.ts';
import { copyOf, REACH, recall, type Recent, type Told } from './recent.ts';
import { ReferenceReader, type FoundReference, type Referring } from './reference.ts';
import { sameNamed, sameTold } from './same-told.ts';

/** An article with whom it names, as references are read from it. */
export interface Referable {
  sections: readonly NamedSection[];
  placed: PlacedNames;
  cast: Cast;
  index: CastIndex;
}

/** The same once its references are read. */
export interface Referred extends Referable {
  referring: Referring[];
}

/**
 * Gives what `findReferences` gives. A section that was there before is read again only where its words, whom it names or what
 * stood before it as far as it asked is different; what it has found is then the very object that it was. `described` are the
 * words by which somebody else may be found than before.
 */
export function referAgain(
  now: Referable,
  before: Referred,
  { placeOf }: Alignment,
  described: Set<string>,
): Referring[] {
  const { sections } = now;
  const sameCast = now.cast === before.cast;
  if (!sameCast) for (const word of [...crowdedWords(now.index), ...crowdedWords(before.index)]) described.add(word);
  const reader = new ReferenceReader(now.placed, now.cast, now.index);
  const { recent } = reader;
  /** What stood before the section then; undefined for as long as it is the same as now. */
  let then: Recent | undefined;
  let next = 0;
  return sections.map((section, i) => {
    const at = placeOf(i);
    if (at === undefined) {
      then ??= copyOf(recent);
      return reader.read(section, i);
    }
    for (; next < at; next++) recall((then ??= copyOf(recent)), before.referring[next]!.told);
    const old = before.referring[next++]!;
    const { told } = old;
    const sameWords = section.reading === before.sections[at]!.reading;
    const sameNames = sameWords && (sameCast || namesTheSame(now, i, before, at));
    if (
      sameNames &&
      (then === undefined || stoodTheSame(recent, then, told)) &&
      (described.size === 0 || !asks(section, described))
    ) {
      if (then !== undefined) recall(then, told);
      if (told.before !== recent.sentence) old.told = movedTo(recent.sentence, told);
      recall(recent, told);
      return old;
    }
    const earlier = then ?? copyOf(recent);
    const named = [...recent.named];
    const { sentence } = recent;
    const read = reader.read(section, i);
    // Somebody unnamed whom an earlier section brought in may be a new one too.
    const isOther = read.told.named.some(
      ({ entity }, k) =>
        entity.id === '' && entity !== told.named[k]?.entity && named.some((one) => one.entity === entity),
    );
    if (isOther || !sameTold(told, read.told)) {
      then = earlier;
      recall(then, told);
      return read;
    }
    if (then !== undefined) recall(then, told);
    // Whom nobody names is a new one in each reading; those behind know the one of before.
    Object.assign(recent, { named, sentence });
    recall(recent, told);
    const kept = movedTo(sentence, { ...told, far: read.told.far });
    if (!sameNames || !sameReferences(old.references, read.references)) return { ...read, told: kept };
    old.told = kept;
    return old;
  });
}

/** True where the same people, bodies and places are named at the same places of a section, with the same roles. */
function namesTheSame(now: Referable, i: number, before: Referable, at: number): boolean {
  const [a, b] = [now.placed.starts[i]!, before.placed.starts[at]!];
  const length = now.placed.starts[i + 1]! - a;
  if (before.placed.starts[at + 1]! - b !== length) return false;
  for (let k = 0; k < length; k++) {
    const own = now.placed.all[a + k]!.naming;
    const old = before.placed.all[b + k]!.naming;
    if (own.start !== old.start || own.end !== old.end) return false;
    const member = now.cast.members[now.cast.memberOf[a + k]!];
    if (member?.entity !== before.cast.members[before.cast.memberOf[b + k]!]?.entity) return false;
    if (own.roles.length > 0 && !sameNumbers(now.index.roles.get(a + k), before.index.roles.get(b + k))) return false;
  }
  return true;
}

function sameNumbers(a: readonly number[] = [], b: readonly number[] = []): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}

/** True where a section finds the same before it, as far as it asked: who was named last, and of what gender they are. */
function stoodTheSame(now: Recent, then: Recent, { far, named }: Told): boolean {
  if (far) return false;
  const near = now.within(REACH);
  return (
    sameNamed(near, now.sentence, then.within(REACH), then.sentence) &&
    [...near, ...named].every(({ entity }) => now.shown.get(entity) === then.shown.get(entity))
  );
}

/** True where a section describes somebody by one of some words. */
function asks({ reading }: NamedSection, words: ReadonlySet<string>): boolean {
  return reading.nameFacts.references.some(
    ({ description }) => description !== undefined && words.has(description.head),
  );
}

function sameReferences(a: readonly FoundReference[], b: readonly FoundReference[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, i) => {
      const other = b[i]!;
      return (
        one.start === other.start &&
        one.end === other.end &&
        one.entity === other.entity &&
        one.form === other.form &&
        one.confidence === other.confidence
      );
    })
  );
}

/** The same behind so many sentences. */
function movedTo(before: number, told: Told): Told {
  const by = before - told.before;
  if (by === 0) return told;
  const named = told.named.map(({ entity, sentence, first }) => ({ entity, sentence: sentence + by, first }));
  return { ...told, before, named };
}
