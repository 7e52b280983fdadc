import type { Meta, Span } from '../model.ts';
import type { Section } from '../section.ts';
import type { FoundName } from './find.ts';
import { fold, isCommon } from './lexicon.ts';
import type { Evidence } from './kind.ts';

/** One use of a name in the article; its spans count from the start of the article. */
export interface Naming extends Span {
  text: string;
  roles: Span[];
  form: Evidence;
  context: Evidence;
  listed: string | undefined;
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
export function collect(text: string, sections: readonly Section[], meta: Meta): Group[] {
  const groups = new Map<string, Group>();
  const add = (naming: Naming): void => {
    const key = keyOf(naming.text);
    const group = groups.get(key);
    if (group === undefined) {
      const words = key.split(' ');
      groups.set(key, { key, words, namings: [naming], evidence: { ...NOTHING }, listed: naming.listed });
    } else group.namings.push(naming);
  };
  const firm = new Set<string>();
  const doubtful = new Set<string>();
  for (const { reading } of sections) {
    for (const name of reading.names) {
      if (!name.weak && !name.opening) firm.add(keyOf(name.text));
      else doubtful.add(keyOf(name.text));
    }
  }
  const lower = lowerCaseWords(sections, doubtful);
  for (const { block, reading } of sections) {
    for (const name of reading.names) {
      if (isBorneOut(name, firm, lower)) add(namingOf(name, block.start));
    }
  }
  for (const author of meta.byline ?? []) {
    add({
      ...author,
      text: text.slice(author.start, author.end),
      roles: [],
      form: { ...NOTHING, person: 8 },
      context: NOTHING,
      listed: undefined,
    });
  }
  for (const group of groups.values()) group.evidence = sum(group.namings);
  return [...groups.values()].filter(
    ({ evidence }) => Math.max(evidence.person, evidence.organization, evidence.place, evidence.other) > -1,
  );
}

const NOTHING: Evidence = { person: 0, organization: 0, place: 0, other: 0 };

/** A spelling, without its article, accents, case and final stop. */
export function keyOf(text: string): string {
  const folded = fold(text).replaceAll(/[.-]/g, (mark) => (mark === '-' ? ' ' : ''));
  return folded.startsWith('the ') ? folded.slice(4) : folded;
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
  };
}

/** A name whose capital says nothing counts where it is named elsewhere too, or where no common word could stand there. */
function isBorneOut(name: FoundName, firm: ReadonlySet<string>, lower: ReadonlySet<string>): boolean {
  const key = keyOf(name.text);
  if (firm.has(key)) return true;
  if (name.weak) return name.listed !== undefined && !isCommon(key);
  return name.listed !== undefined || !lower.has(key);
}

/** Of some folded words, those that the article also writes in lower case. */
function lowerCaseWords(sections: readonly Section[], wanted: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  for (const { reading } of sections) {
    for (const { word } of reading.passage.tokens) {
      if (word.shape === 'lower' && wanted.has(word.lower)) found.add(word.lower);
    }
  }
  return found;
}

/** What the words say counts once; what stands around counts for each use, less as uses grow, so that a frequent name is not all context. */
function sum(namings: readonly Naming[]): Evidence {
  const total = { ...NOTHING };
  const share = 1 / Math.max(1, Math.sqrt(namings.length));
  for (const { form, context } of namings) {
    for (const kind of ['person', 'organization', 'place', 'other'] as const) {
      total[kind] += context[kind] * share + form[kind] / namings.length;
    }
  }
  return total;
}
