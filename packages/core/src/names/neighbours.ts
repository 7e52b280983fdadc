import type { Span } from '../model.ts';
import { decide, isAcronym, type Evidence } from './kind.ts';
import type { NamedSection } from './named-section.ts';
import type { Group, Naming } from './naming.ts';

/** A use of a name in its place in the article. */
export interface Placed {
  naming: Naming;
  group: Group;
}

/** All uses of names in text order. */
export interface PlacedNames {
  all: Placed[];
  /** By section, the index of its first; one more behind the last. */
  starts: number[];
}

/** "National Energy Board (NEB)", "Liberal Movement (Molima)": a short form in brackets whose letters the name holds in order. */
export function markShortForms(sections: readonly NamedSection[], ordered: readonly Placed[]): void {
  for (let i = 1; i < ordered.length; i++) {
    const { naming: full, group } = ordered[i - 1]!;
    const short = ordered[i]!;
    const gap = gapBetween(full, short.naming);
    const { text } = sections[full.section]!.reading.passage;
    if (gap < Infinity && isKnownAs(text, full, short.naming)) {
      const [one, other] = [decide(group.evidence), decide(short.group.evidence)];
      if (one.kind === other.kind || other.confidence < 0.75) short.naming.shortOf = group.key;
      continue;
    }
    if (gap > 3 || short.group.words.length > 1) continue;
    if (short.naming.text > '\u3040') short.naming.shortOf = group.key;
    if (
      group.words.length < 2 ||
      !/^ ?\(["“‘]?$/.test(text.slice(full.end, short.naming.start)) ||
      text[short.naming.end] !== ')'
    )
      continue;
    const { kind } = decide(group.evidence);
    if (kind !== 'person' && holdsInOrder(group.key, short.group.key)) short.naming.shortOf = group.key;
    // "MLR", "Molira": of a body whose own name has other letters, it was named in another language; behind a short name it may be its town.
    else if (
      kind === 'organization' &&
      short.group.listed === undefined &&
      (isAcronym(short.naming.text) || group.words.length > 2)
    )
      short.naming.shortOf = group.key;
    else if (kind === 'organization' && short.group.listed === undefined)
      short.group.evidence = { ...short.group.evidence, organization: short.group.evidence.organization + 1.5 };
  }
}

/** Characters between a name and the one that is better known. */
const LONGEST_KNOWN_AS = 60;
const KNOWN_AS = /^(?:,| [–—]| --?)? (?:(?:\p{Ll}+ ){0,2}known (?:[\p{L}-]+ ){0,5}as|nicknamed|alias|aka) ["“‘]?$/u;

/** "Odo Kessel, better known in Orvik as Marro", "Ana Ilves – nicknamed Lulu": two names of one. */
export function isKnownAs(text: string, full: Span, other: Span): boolean {
  const gap = other.start - full.end;
  if (gap <= 4 || gap >= LONGEST_KNOWN_AS) return false;
  const between = text.slice(full.end, other.start);
  // Most articles have no such words, and V8 takes a millisecond to compile an expression that knows all the world's letters.
  return /known|nicknamed|alias|aka/.test(between) && KNOWN_AS.test(between);
}

function holdsInOrder(name: string, letters: string): boolean {
  if (name[0] !== letters[0]) return false;
  let at = 0;
  for (const letter of letters) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/**
 * Names side by side in a list or joined by "and" are mostly of one kind: what is known of some is lent to the unknown among them.
 * An unknown one hears its neighbours, and all of the list where that knows of one kind only. Who is named in full elsewhere is known.
 */
export function lendToNeighbours(
  sections: readonly NamedSection[],
  ordered: readonly Placed[],
  surnames: { has: (key: string) => boolean },
): void {
  const loans: [Group, keyof Evidence][] = [];
  for (let first = 0, end = 1; first < ordered.length; first = end++) {
    while (end < ordered.length && isJoined(sections, ordered[end - 1]!, ordered[end]!)) end++;
    if (end > first + 1) lendAmong(ordered.slice(first, end), surnames, loans);
  }
  for (const [group, kind] of loans) group.evidence = { ...group.evidence, [kind]: group.evidence[kind] + 1 };
}

/** Characters between two namings; a line end stands between those of two blocks, and no words that join them. */
function gapBetween(left: Naming, right: Naming): number {
  return left.section === right.section ? right.start - left.end : Infinity;
}

function isJoined(sections: readonly NamedSection[], left: Placed, right: Placed): boolean {
  const gap = gapBetween(left.naming, right.naming);
  if (left.group === right.group || gap > LONGEST_JOINT || gap < SHORTEST_JOINT) return false;
  const { text } = sections[left.naming.section]!.reading.passage;
  return JOINT.test(text.slice(left.naming.end, right.naming.start));
}

const JOINT = /^(?:,? (?:and|or|&) |, )$/;
const SHORTEST_JOINT = 2;
const LONGEST_JOINT = 6;

function lendAmong(
  list: readonly Placed[],
  surnames: { has: (key: string) => boolean },
  loans: [Group, keyof Evidence][],
): void {
  const decisions = list.map(({ group }) =>
    group.listed === undefined && surnames.has(group.key) ? SURELY_SOMEBODY : decide(group.evidence),
  );
  const sure = decisions.filter(({ confidence }) => confidence > 0.9);
  const agreed = sure.every(({ kind }) => kind === sure[0]!.kind) ? sure[0]?.kind : undefined;
  decisions.forEach(({ confidence }, i) => {
    if (confidence >= 0.75) return;
    for (const next of [decisions[i - 1], decisions[i + 1]])
      if (next !== undefined && next.confidence > 0.9) loans.push([list[i]!.group, next.kind]);
    if (agreed !== undefined && list.length > 2) loans.push([list[i]!.group, agreed]);
  });
}

const SURELY_SOMEBODY = { kind: 'person', confidence: 1 } as const;
