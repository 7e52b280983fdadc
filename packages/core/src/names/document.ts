import type { Block, Meta } from '../model.ts';
import { derivedAdjectives } from './derived-adjective.ts';
import type { FoundName } from './find.ts';
import { knownNames as namesOfBody, namesInHeadline, openersOf } from './headline.ts';
import { NO_EVIDENCE, type Evidence } from './kind.ts';
import { isBorneOut, knownNames, splitPair, withoutOrdinaryOpening } from './known.ts';
import type { NamedSection } from './named-section.ts';
import { keyOf, wordsOf, type Group, type Naming } from './naming.ts';
import { inOrder, lendToNeighbours, markShortForms } from './neighbours.ts';

/** The names of the article, by spelling, in order of first use. */
export function collect(text: string, sections: readonly NamedSection[], meta: Meta): Group[] {
  const known = knownNames(sections);
  const groups = new Map<string, Group>();
  const add = (naming: Naming): void => {
    const key = keyOf(naming.text);
    const group = groups.get(key);
    if (group !== undefined) group.namings.push(naming);
    else groups.set(key, { key, words: wordsOf(key), namings: [naming], evidence: NO_EVIDENCE, listed: naming.listed });
  };
  const headlines = new Map<NamedSection, Naming[]>();
  for (const section of sections) {
    const { block, reading } = section;
    const found = reading.names
      .map((name) => withoutOrdinaryOpening(name, known))
      .filter((name) => isBorneOut(name, known))
      .flatMap((name) => splitPair(namingOf(name, block.start), known))
      .map((naming) => inDateline(naming, block));
    for (const naming of found) add(naming);
    if (block.kind === 'headline' || block.kind === 'standfirst' || block.kind === 'heading')
      headlines.set(section, found);
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
    add({
      ...author,
      text: text.slice(author.start, author.end),
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
  const ordered = inOrder(groups);
  markShortForms(text, ordered);
  lendToNeighbours(text, ordered, known.surnames);
  return [...groups.values()].sort((a, b) => a.namings[0]!.start - b.namings[0]!.start);
}

function namingOf(name: FoundName, offset: number): Naming {
  return {
    start: name.start + offset,
    end: name.end + offset,
    text: name.text,
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
