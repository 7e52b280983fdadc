import { decide, type Evidence } from './kind.ts';
import type { Group, Naming } from './naming.ts';

/** A use of a name in its place in the article. */
interface Placed {
  naming: Naming;
  group: Group;
}

/** All uses of all names, in text order. */
export function inOrder(groups: ReadonlyMap<string, Group>): Placed[] {
  const all: Placed[] = [];
  for (const group of groups.values()) for (const naming of group.namings) all.push({ naming, group });
  return all.sort((a, b) => a.naming.start - b.naming.start);
}

/** "National Energy Board (NEB)", "Liberal Movement (Molima)": a short form in brackets whose letters the name holds in order. */
export function markShortForms(text: string, ordered: readonly Placed[]): void {
  for (let i = 1; i < ordered.length; i++) {
    const { naming: full, group } = ordered[i - 1]!;
    const short = ordered[i]!;
    if (short.naming.start - full.end > 3 || short.group.words.length > 1 || group.words.length < 2) continue;
    if (!/^ ?\(["“‘]?$/.test(text.slice(full.end, short.naming.start)) || text[short.naming.end] !== ')') continue;
    if (decide(group.evidence).kind !== 'person' && holdsInOrder(group.key, short.group.key))
      short.naming.shortOf = group.key;
  }
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

/** Names side by side in a list or joined by "and" are mostly of one kind: what is known of one is lent to an unknown neighbour. */
export function lendToNeighbours(text: string, ordered: readonly Placed[]): void {
  const loans: [Group, keyof Evidence][] = [];
  for (let i = 1; i < ordered.length; i++) {
    const left = ordered[i - 1]!;
    const right = ordered[i]!;
    if (left.group === right.group || right.naming.start - left.naming.end > 6) continue;
    if (!JOINT.test(text.slice(left.naming.end, right.naming.start))) continue;
    for (const [from, to] of [
      [left.group, right.group],
      [right.group, left.group],
    ] as const) {
      const { kind, confidence } = decide(from.evidence);
      if (confidence > 0.9 && decide(to.evidence).confidence < 0.75) loans.push([to, kind]);
    }
  }
  for (const [group, kind] of loans) group.evidence = { ...group.evidence, [kind]: group.evidence[kind] + 1 };
}

const JOINT = /^(?:,? (?:and|or|&) |, )$/;
