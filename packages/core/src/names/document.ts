import type { Block, Meta, Span } from '../model.ts';
import type { NamedSection } from './named-section.ts';
import { derivedAdjectives } from './derived-adjective.ts';
import type { FoundName } from './find.ts';
import { knownNames as namesOfBody, namesInHeadline, openersOf } from './headline.ts';
import { decide, KINDS, NO_EVIDENCE, type Evidence } from './kind.ts';
import { fold, isCommon, listedPlace } from './lexicon.ts';

/** One use of a name in the article; its spans count from the start of the article. */
export interface Naming extends Span {
  text: string;
  roles: Span[];
  form: Evidence;
  context: Evidence;
  listed: string | undefined;
  /** True where it is given as somebody's relative. */
  isKin?: boolean;
  /** The spelling that this one is given as the short form of ("National Energy Board (NEB)"). */
  shortOf?: string;
}

/** All uses of one spelling of a name. */
export interface Group {
  /** Folded text: the same for all uses. */
  key: string;
  words: string[];
  namings: Naming[];
  evidence: Evidence;
  listed: string | undefined;
}

/** The names of the article, by spelling, in order of first use. */
export function collect(text: string, sections: readonly NamedSection[], meta: Meta): Group[] {
  const known = knownNames(sections);
  const groups = new Map<string, Group>();
  const add = (naming: Naming): void => {
    const key = keyOf(naming.text);
    const group = groups.get(key);
    if (group !== undefined) group.namings.push(naming);
    else
      groups.set(key, { key, words: key.split(' '), namings: [naming], evidence: NO_EVIDENCE, listed: naming.listed });
  };
  const headlines = new Map<NamedSection, Naming[]>();
  for (const section of sections) {
    const { block, reading } = section;
    const found = reading.names
      .filter((name) => isBorneOut(name, known))
      .flatMap((name) => split(namingOf(name, block.start), known))
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
  lendToNeighbours(text, ordered);
  return [...groups.values()].sort((a, b) => a.namings[0]!.start - b.namings[0]!.start);
}

/** A spelling, without its article, accents, case, stops and hyphens. */
export function keyOf(text: string): string {
  const folded = fold(text).replaceAll(/[.-]/g, (mark) => (mark === '-' ? ' ' : ''));
  return folded.startsWith('the ') ? folded.slice(4) : folded;
}

/** What the names that need no bearing out tell of the others. */
interface Known {
  firm: Set<string>;
  /** First and last words of people's full names, first words of the names of bodies. */
  partsOfNames: Set<string>;
  /** Last words of names that can only be people's (with a title, a role or a given name), each with the names that end so. */
  surnames: Map<string, Set<string>>;
  /** Of the names whose capital says nothing, those that the article also writes in lower case. */
  lower: Set<string>;
}

function knownNames(sections: readonly NamedSection[]): Known {
  const firm = new Set<string>();
  const partsOfNames = new Set<string>();
  const surnames = new Map<string, Set<string>>();
  const doubtful = new Set<string>();
  for (const { reading } of sections) {
    for (const name of reading.names) {
      const key = keyOf(name.text);
      if (name.weak || name.opening) doubtful.add(key);
      if (name.weak) continue;
      const words = key.split(' ');
      if (words.length > 1 && name.kind === 'organization') partsOfNames.add(words[0]!);
      if (words.length > 1 && name.kind === 'person') {
        partsOfNames.add(words[0]!);
        partsOfNames.add(words.at(-1)!);
        if (name.roles.length > 0 || name.confidence > 0.8) {
          const surname = words.at(-1)!;
          surnames.set(surname, (surnames.get(surname) ?? new Set()).add(key));
        }
      }
      if (!name.opening) firm.add(key);
    }
  }
  return { firm, partsOfNames, surnames, lower: lowerCaseWords(sections, doubtful) };
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

/** A name whose capital says nothing counts where it is named elsewhere too, or where no common word could stand there. */
function isBorneOut(name: FoundName, { firm, partsOfNames, lower }: Known): boolean {
  const key = keyOf(name.text);
  if (firm.has(key)) return true;
  if (partsOfNames.has(key)) return !name.opening || !lower.has(key);
  if (name.weak) return name.listed !== undefined && !isCommon(key);
  return !name.opening || name.listed !== undefined || !lower.has(key);
}

/** "told Ilves Velmark would": a person and a place or body side by side, both of them named elsewhere. */
function split(naming: Naming, { surnames, firm }: Known): Naming[] {
  const space = naming.text.indexOf(' ');
  const isPair = space > 0 && !naming.text.includes(' ', space + 1);
  if (!isPair || naming.end - naming.start !== naming.text.length) return [naming];
  const first = naming.text.slice(0, space);
  const second = naming.text.slice(space + 1);
  const key = keyOf(second);
  const own = keyOf(naming.text);
  const isOnlyHere = [...(surnames.get(key) ?? [])].every((name) => name === own);
  const isSurname = [...(surnames.get(keyOf(first)) ?? [])].some((name) => name !== own);
  if (!isSurname || !isOnlyHere || !firm.has(key)) return [naming];
  const place = listedPlace(second);
  const at = naming.start + space;
  const form = place === undefined ? NO_EVIDENCE : { ...NO_EVIDENCE, place: 2 + 4 * place.strength };
  return [
    { ...naming, end: at, text: first, form: { ...NO_EVIDENCE, person: 1 }, context: NO_EVIDENCE, listed: undefined },
    { ...naming, start: at + 1, text: second, roles: [], form, context: NO_EVIDENCE, listed: place?.name },
  ];
}

/** Of some folded words, those that the article also writes in lower case. */
function lowerCaseWords(sections: readonly NamedSection[], wanted: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  for (const { reading } of sections) {
    for (const { word } of reading.passage.tokens) {
      if (word.shape === 'lower' && wanted.has(word.lower)) found.add(word.lower);
    }
  }
  return found;
}

/** What the words say counts once; what stands around counts for each use, less as uses grow. */
function sum(namings: readonly Naming[]): Evidence {
  const total = { ...NO_EVIDENCE };
  const share = 1 / Math.sqrt(namings.length);
  for (const { form, context } of namings) {
    for (const kind of KINDS) total[kind] += context[kind] * share + form[kind] / namings.length;
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

interface Placed {
  naming: Naming;
  group: Group;
}

function inOrder(groups: ReadonlyMap<string, Group>): Placed[] {
  const all: Placed[] = [];
  for (const group of groups.values()) for (const naming of group.namings) all.push({ naming, group });
  return all.sort((a, b) => a.naming.start - b.naming.start);
}

/** "National Energy Board (NEB)", "Liberal Movement (Molima)": a short form in brackets whose letters the name holds in order. */
function markShortForms(text: string, ordered: readonly Placed[]): void {
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
function lendToNeighbours(text: string, ordered: readonly Placed[]): void {
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
