import type { Block, Meta } from '../model.ts';
import { firstWhere } from '../source/search.ts';
import { derivedAdjectives } from './derived-adjective.ts';
import type { FoundName } from './find.ts';
import { knownNames as namesOfBody, namesInHeadline, openersOf } from './headline.ts';
import { NO_EVIDENCE, type Evidence } from './kind.ts';
import { isBorneOut, splitPair, withoutOrdinaryOpening, type Known } from './known.ts';
import { knownNames } from './known-tally.ts';
import type { NamedSection } from './named-section.ts';
import { groupKey, inTextOrder, keyOf, wordsOf, type Group, type Naming } from './naming.ts';
import { lendToNeighbours, markShortForms, type Placed, type PlacedNames } from './neighbours.ts';

/** The names of an article. */
export interface Collected {
  /** What the surest of them tell of the others. */
  known: Known;
  /** By spelling, in order of first use. */
  groups: Group[];
  placed: PlacedNames;
}

/** Finds them in what the sections hold, those of headlines and of the byline among them. */
export function collect(sections: readonly NamedSection[], meta: Meta): Collected {
  const known = knownNames(sections);
  const taken = sections.map((section, index) => namingsIn(section, index, known));
  return gather(sections, known, taken, authorsOf(sections, meta));
}

/** The same, of the names that each section has by itself. */
export function gather(
  sections: readonly NamedSection[],
  known: Known,
  taken: readonly (readonly Naming[])[],
  authors: readonly Naming[],
): Collected {
  const groups = new Map<string, Group>();
  for (const namings of taken) for (const naming of namings) groupOf(naming, groups).namings.push(naming);
  for (const group of groups.values()) group.evidence = sum(group.namings);
  const added = [...inHeadlines(sections, taken, groups), ...authors];
  const grown = new Set<Group>();
  for (const naming of added) {
    const group = groupOf(naming, groups);
    group.namings.push(naming);
    grown.add(group);
  }
  for (const group of grown) {
    group.namings.sort(inTextOrder);
    group.evidence = sum(group.namings);
  }
  settleDerived(sections, groups);
  const placed = inPlace(taken, added, groups);
  markShortForms(sections, placed.all);
  lendToNeighbours(sections, placed.all, known.surnames);
  return { known, groups: [...groups.values()].sort((a, b) => inTextOrder(a.namings[0]!, b.namings[0]!)), placed };
}

function groupOf(naming: Naming, groups: Map<string, Group>): Group {
  const spelling = groupKey(naming);
  let group = groups.get(spelling);
  if (group === undefined) {
    const { key, listed, gender } = naming;
    const words = wordsOf(key);
    group = { key, words, namings: [], evidence: NO_EVIDENCE, listed, gender: spelling === key ? undefined : gender };
    groups.set(spelling, group);
  }
  return group;
}

/** What headlines hold of the names of the body. */
function inHeadlines(
  sections: readonly NamedSection[],
  taken: readonly (readonly Naming[])[],
  groups: ReadonlyMap<string, Group>,
): Naming[] {
  const headlines = sections.flatMap(({ block }, index) => (isHeadline(block) ? [index] : []));
  if (headlines.length === 0) return [];
  const inBody = namesOfBody(groups.values());
  const openers = openersOf(inBody);
  return headlines.flatMap((index) => namesInHeadline(sections[index]!, index, inBody, openers, taken[index]!));
}

/** The namings of the groups that are left, in text order: of some that begin together those of the section itself first. */
function inPlace(
  taken: readonly (readonly Naming[])[],
  added: readonly Naming[],
  groups: ReadonlyMap<string, Group>,
): PlacedNames {
  const all: Placed[] = [];
  const starts: number[] = [];
  const more = added.toSorted(inTextOrder);
  let next = 0;
  for (let section = 0; section < taken.length; section++) {
    const own = taken[section]!;
    let namings = own;
    starts.push(all.length);
    if (more[next]?.section === section) {
      const first = next;
      while (more[next]?.section === section) next++;
      namings = [...own, ...more.slice(first, next)].sort(inTextOrder);
    }
    for (let i = 0; i < namings.length; i++) {
      const naming = namings[i]!;
      naming.shortOf = undefined;
      const group = groups.get(groupKey(naming));
      if (group !== undefined) all.push({ naming, group });
    }
  }
  starts.push(all.length);
  return { all, starts };
}

/** True for what has capitals of its own, so that names are looked for by what the body knows. */
export function isHeadline({ kind }: Block): boolean {
  return kind === 'headline' || kind === 'standfirst' || kind === 'heading';
}

/** The names of a section that the others bear out. */
export function namingsIn({ block, reading }: NamedSection, section: number, known: Known): Naming[] {
  const namings: Naming[] = [];
  // One plain loop: this is done for every name of the article after every change.
  for (const each of reading.names) {
    const name = withoutOrdinaryOpening(each, known);
    if (!isBorneOut(name, known)) continue;
    const naming = namingOf(name, section);
    const pair = splitPair(naming, known);
    namings.push(inDateline(pair?.[0] ?? naming, block));
    if (pair !== undefined) namings.push(inDateline(pair[1], block));
  }
  return namings;
}

/** Who the byline names. */
export function authorsOf(sections: readonly NamedSection[], meta: Meta): Naming[] {
  const form = { ...NO_EVIDENCE, person: 8 };
  return (meta.byline ?? []).map(({ start, end }) => {
    const section = firstWhere(sections, ({ block }) => block.end >= end);
    const { block, reading } = sections[section]!;
    const text = reading.passage.text.slice(start - block.start, end - block.start);
    return {
      section,
      start: start - block.start,
      end: end - block.start,
      text,
      key: keyOf(text),
      roles: [],
      form,
      context: NO_EVIDENCE,
      listed: undefined,
    };
  });
}

function namingOf(name: FoundName, section: number): Naming {
  return {
    section,
    start: name.start,
    end: name.end,
    text: name.text,
    key: name.key,
    roles: name.roles,
    form: name.form,
    context: name.context,
    listed: name.listed,
    isKin: name.isKin,
    gender: name.gender,
  };
}

/** The place that a dateline opens with ("VELMARK, 3 May —"). */
function inDateline(naming: Naming, block: Block): Naming {
  const dateline = block.kind === 'paragraph' ? block.dateline : block.kind === 'dateline' ? block : undefined;
  if (dateline === undefined || dateline.start - block.start !== naming.start) return naming;
  return { ...naming, context: { ...naming.context, place: naming.context.place + 5 } };
}

/** What the words say counts once; what stands around counts for each use, less as uses grow. */
function sum(namings: readonly Naming[]): Evidence {
  const total = { ...NO_EVIDENCE };
  const share = 1 / Math.sqrt(namings.length);
  for (const { form, context } of namings) {
    // Each by its name: looked up by key this is a tenth of what an editor waits for.
    total.person += context.person * share + form.person / namings.length;
    total.organization += context.organization * share + form.organization / namings.length;
    total.place += context.place * share + form.place / namings.length;
    total.other += context.other * share + form.other / namings.length;
  }
  return total;
}

/** Makes places of the names that have an adjective of their own, and takes the adjectives out. */
function settleDerived(sections: readonly NamedSection[], groups: Map<string, Group>): void {
  const derived = derivedAdjectives(sections, groups);
  for (const [adjective, base] of derived) {
    const place = placeOf(base, derived, groups);
    const { person } = place.evidence;
    // "Martin" and "Martini": somebody with a title or a speech is no place.
    if (person > 2.5) continue;
    place.evidence = { ...place.evidence, place: place.evidence.place + 3 };
    const own = groups.get(adjective);
    if (own !== undefined && own.listed === undefined) groups.delete(adjective);
  }
}

/** "Velmarkian" of "Velmarki" of "Velmark": where the base was an adjective itself and is taken out, what that was made of. */
function placeOf(base: string, derived: ReadonlyMap<string, string>, groups: ReadonlyMap<string, Group>): Group {
  return groups.get(base) ?? placeOf(derived.get(base)!, derived, groups);
}
