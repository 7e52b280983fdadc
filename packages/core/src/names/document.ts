import type { Block, Meta } from '../model.ts';
import { derivedAdjectives } from './derived-adjective.ts';
import type { FoundName } from './find.ts';
import { knownNames as namesOfBody, namesInHeadline, openersOf } from './headline.ts';
import { NO_EVIDENCE, type Evidence } from './kind.ts';
import { isBorneOut, knownNames, splitPair, withoutOrdinaryOpening } from './known.ts';
import type { NamedSection } from './named-section.ts';
import { keyOf, wordsOf, type Group, type Naming } from './naming.ts';
import { lendToNeighbours, markShortForms, type Placed } from './neighbours.ts';

/** The names of an article. */
export interface Collected {
  /** By spelling, in order of first use. */
  groups: Group[];
  /** Each use, in text order. */
  placed: Placed[];
}

/** Finds them in what the sections hold, those of headlines and of the byline among them. */
export function collect(text: string, sections: readonly NamedSection[], meta: Meta): Collected {
  const known = knownNames(sections);
  const groups = new Map<string, Group>();
  const placed: Placed[] = [];
  const add = (naming: Naming): void => {
    const { key } = naming;
    let group = groups.get(key);
    if (group === undefined) {
      group = { key, words: wordsOf(key), namings: [], evidence: NO_EVIDENCE, listed: naming.listed };
      groups.set(key, group);
    }
    group.namings.push(naming);
    placed.push({ naming, group });
  };
  const headlines = new Map<NamedSection, Naming[]>();
  for (const section of sections) {
    const { block, reading } = section;
    const before = placed.length;
    // One plain loop: this is done for every name of the article after every change.
    for (const each of reading.names) {
      const name = withoutOrdinaryOpening(each, known);
      if (!isBorneOut(name, known)) continue;
      const naming = namingOf(name, block.start);
      const pair = splitPair(naming, known);
      add(inDateline(pair?.[0] ?? naming, block));
      if (pair !== undefined) add(inDateline(pair[1], block));
    }
    if (block.kind === 'headline' || block.kind === 'standfirst' || block.kind === 'heading')
      headlines.set(
        section,
        placed.slice(before).map(({ naming }) => naming),
      );
  }
  if (headlines.size > 0) {
    for (const group of groups.values()) group.evidence = sum(group.namings);
    const inBody = namesOfBody(groups.values());
    const openers = openersOf(inBody);
    for (const [section, taken] of headlines) {
      for (const naming of namesInHeadline(section, inBody, openers, taken)) add(naming);
    }
  }
  for (const author of meta.byline ?? []) {
    const form = { ...NO_EVIDENCE, person: 8 };
    const name = text.slice(author.start, author.end);
    add({
      ...author,
      text: name,
      key: keyOf(name),
      roles: [],
      form,
      context: NO_EVIDENCE,
      listed: undefined,
    });
  }
  for (const group of groups.values()) {
    group.namings.sort((a, b) => a.start - b.start);
    group.evidence = sum(group.namings);
  }
  settleDerived(sections, groups);
  // Nearly in order as they are.
  const ordered = placed
    .filter(({ group }) => groups.get(group.key) === group)
    .sort((a, b) => a.naming.start - b.naming.start);
  markShortForms(text, ordered);
  lendToNeighbours(text, ordered, known.surnames);
  return {
    groups: [...groups.values()].sort((a, b) => a.namings[0]!.start - b.namings[0]!.start),
    placed: ordered,
  };
}

function namingOf(name: FoundName, offset: number): Naming {
  return {
    start: name.start + offset,
    end: name.end + offset,
    text: name.text,
    key: name.key,
    roles: name.roles.map((role) => ({ start: role.start + offset, end: role.end + offset })),
    form: name.form,
    context: name.context,
    listed: name.listed,
    isKin: name.isKin,
  };
}

/** The place that a dateline opens with ("VELMARK, 3 May —"). */
function inDateline(naming: Naming, block: Block): Naming {
  const dateline = block.kind === 'paragraph' ? block.dateline : block.kind === 'dateline' ? block : undefined;
  if (dateline?.start !== naming.start) return naming;
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
  for (const [adjective, base] of derivedAdjectives(sections, groups)) {
    const place = groups.get(base)!;
    const { person } = place.evidence;
    // "Martin" and "Martini": somebody with a title or a speech is no place.
    if (person > 2.5) continue;
    place.evidence = { ...place.evidence, place: place.evidence.place + 3 };
    const own = groups.get(adjective);
    if (own !== undefined && own.listed === undefined) groups.delete(adjective);
  }
}
