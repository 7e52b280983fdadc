import { markOf } from '../sentences/words.ts';
import type { FoundName } from './find.ts';
import type { Known } from './known.ts';
import type { NamedSection } from './named-section.ts';
import { Tally } from './tally.ts';

/** What names tell of others, counted, so that after a keystroke only the names of what has changed are counted again. */
export class KnownTally implements Known {
  readonly firm: Tally = new Tally();
  readonly people: Tally = new Tally();
  readonly partsOfNames: Tally = new Tally();
  readonly surnames: Map<string, Tally> = new Map();
  readonly doubtful: Tally = new Tally();
  readonly lower: Tally = new Tally();
}

/** Reads off the names that the sections hold what those that need no bearing out tell of the others. */
export function knownNames(sections: readonly NamedSection[]): KnownTally {
  const known = new KnownTally();
  for (const { reading } of sections) for (const name of reading.names) countName(known, name, 1);
  // No word of a text has a space in it.
  const doubtful = known.doubtful.words().filter((word) => !word.includes(' '));
  countLowerCase(known, sections, new Set(doubtful));
  return known;
}

/** Counts a name once more, or with -1 once less. */
export function countName(known: KnownTally, name: FoundName, by: 1 | -1): void {
  const { key, words } = name;
  if (name.weak || name.opening) known.doubtful.add(key, by);
  if (name.weak) return;
  if (words.length > 1 && name.kind === 'organization') known.partsOfNames.add(words[0]!, by);
  if (words.length > 1 && name.kind === 'person') {
    const surname = words.at(-1)!;
    known.partsOfNames.add(words[0]!, by);
    known.partsOfNames.add(surname, by);
    // "José Orvik Tendis" is "Orvik".
    if (words.length === 3) known.partsOfNames.add(words[1]!, by);
    if (name.roles.length > 0 || name.confidence > 0.8) {
      let names = known.surnames.get(surname);
      if (names === undefined) known.surnames.set(surname, (names = new Tally()));
      names.add(key, by);
    }
  }
  if (!name.opening) known.firm.add(key, by);
  if (!name.opening && name.kind === 'person' && name.confidence > 0.8) known.people.add(key, by);
}

/** By mark of a word; all 0 between two articles. */
const marked = new Uint8Array(0x1_0000);

/** Counts where some words stand in lower case; most tokens are passed over by their marks. */
export function countLowerCase(
  known: KnownTally,
  sections: readonly NamedSection[],
  wanted: ReadonlySet<string>,
): void {
  for (const word of wanted) marked[markOf(word)] = 1;
  for (const { reading } of sections) {
    const { tokens } = reading.passage;
    const { marks } = reading.nameFacts;
    for (let i = 0; i < marks.length; i++) {
      if (marked[marks[i]!] === 0) continue;
      const { lower, shape } = tokens[i]!.word;
      if (shape === 'lower' && wanted.has(lower)) known.lower.add(lower, 1);
    }
  }
  for (const word of wanted) marked[markOf(word)] = 0;
}
