import type { EntityKind } from '../model.ts';
import { classAt, SPACE, UPPER } from '../source/characters.ts';
import { addTo } from '../source/multimap.ts';
import type { Group } from './naming.ts';
import { joinFirms, joinTeams } from './short-bodies.ts';
import { isPerson, joinShortForms } from './short-forms.ts';
import { fold } from './fold.ts';
import { decide, isAcronym, KINDS, NO_EVIDENCE, type Evidence } from './kind.ts';
import { otherKind } from './other-kind.ts';

/** The spellings of one entity. */
export interface Cluster {
  kind: EntityKind;
  name: string;
  confidence: number;
  groups: Group[];
}

/** Joins spellings that name one and the same: surnames, acronyms, short forms, names that a list gives as one. */
export function joinGroups(groups: readonly Group[]): Cluster[] {
  const parent = groups.map((_, i) => i);
  const find = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!;
    return i;
  };
  const join = (from: number, to: number): void => {
    parent[find(from)] = find(to);
  };

  joinListed(groups, join);
  joinFirms(groups, join);
  joinTeams(groups, join);
  joinShortForms(groups, join);
  joinAcronyms(groups, join);
  joinBracketed(groups, join);

  const clusters = new Map<number, Group[]>();
  groups.forEach((group, i) => addTo(clusters, find(i), group));
  return [...clusters.values()].flatMap(clusterOf);
}

function clusterOf(groups: Group[]): Cluster[] {
  const evidence: Evidence = { ...NO_EVIDENCE };
  const surnames = new Set(groups.filter((group) => group.words.length > 1 && isPerson(group)).map(surnameOf));
  for (const group of groups) {
    // "Lewis Hamilton" and "Hamilton": that the lists know a town or a firm of the name says nothing.
    if (!surnames.has(group.key)) for (const kind of KINDS) evidence[kind] += group.evidence[kind];
  }
  const name = fullest(groups);
  const kind = isUnknown(groups, evidence) ? undefined : kindOf(evidence, name);
  return kind === undefined ? [] : [{ ...kind, name, groups }];
}

const surnameOf = ({ words }: Group): string => words.at(-1)!;

/** Less than this for "other" comes of "the" and common words alone. */
const SOME = 2;

/** A work only where its head, a list or quotation marks say so; undefined where nothing says what it is. */
function kindOf(evidence: Evidence, name: string): Pick<Cluster, 'kind' | 'confidence'> | undefined {
  const { kind, confidence } = decide(evidence);
  if (kind !== 'other') return { kind, confidence };
  const other = otherKind(name) ?? (evidence.other >= SOME ? 'work' : undefined);
  return other && { kind: other, confidence };
}

/** What is used more often than this names something, whatever that is. */
const MOST_UNTOLD = 2;
/** A lone capital by itself says less than this of any kind. */
const LEAST_TOLD = 0.15;

/** Words of which nothing tells what they name: as often a place, a body or a product as somebody, or a headline in capitals. */
function isUnknown(groups: readonly Group[], { person, organization, place, other }: Evidence): boolean {
  if (groups.length > 1 || groups[0]!.namings.length > MOST_UNTOLD) return false;
  return Math.max(person, organization, place, other) < LEAST_TOLD;
}

/** The form with most words; of those the longest, then the first. */
function fullest(groups: readonly Group[]): string {
  let best = '';
  let words = 0;
  for (const group of groups) {
    const { text } = group.namings[0]!;
    if (group.words.length > words || (group.words.length === words && text.length > best.length)) {
      best = text;
      words = group.words.length;
    }
  }
  return best;
}

function joinListed(groups: readonly Group[], join: (from: number, to: number) => void): void {
  const first = new Map<string, number>();
  groups.forEach(({ listed }, i) => {
    if (listed === undefined) return;
    const known = first.get(listed);
    if (known === undefined) first.set(listed, i);
    else join(i, known);
  });
}

/** "CRA" to "Coastal Relief Agency". */
function joinAcronyms(groups: readonly Group[], join: (from: number, to: number) => void): void {
  const byInitials = new Map<string, number>();
  groups.forEach((group, i) => {
    if (group.words.length < 2) return;
    for (const initials of initialsOf(group.namings[0]!.text))
      if (!byInitials.has(initials)) byInitials.set(initials, i);
  });
  groups.forEach((group, i) => {
    if (group.words.length !== 1 || (group.listed !== undefined && group.listed !== group.namings[0]!.text)) return;
    const { text } = group.namings[0]!;
    if (!isAcronym(text)) return;
    const full = byInitials.get(fold(text).replaceAll('.', ''));
    if (full !== undefined) join(i, full);
  });
}

/** The initials of a name, with and without its small words. */
function initialsOf(text: string): string[] {
  let all = '';
  let capitals = '';
  let opens = true;
  for (let at = 0; at < text.length; at++) {
    const bits = classAt(text, at);
    if (bits & SPACE || text[at] === '-') {
      opens = true;
    } else if (opens) {
      opens = false;
      all += text[at]!;
      if (bits & UPPER) capitals += text[at]!;
    }
  }
  return [fold(all), fold(capitals)];
}

/** A short form in brackets to the name before it. */
function joinBracketed(groups: readonly Group[], join: (from: number, to: number) => void): void {
  const index = new Map(groups.map((group, i) => [group.key, i]));
  groups.forEach(({ namings }, i) => {
    const full = namings.find(({ shortOf }) => shortOf !== undefined)?.shortOf;
    const at = full === undefined ? undefined : index.get(full);
    if (at !== undefined) join(i, at);
  });
}
