import { markOf } from '../sentences/words.ts';
import type { FoundName } from './find.ts';
import type { Known, Words } from './known.ts';
import type { NamedSection } from './named-section.ts';
import { Tally } from './tally.ts';

/** Reads off the names that the sections hold what those that need no bearing out tell of the others. */
export function knownNames(sections: readonly NamedSection[]): KnownTally {
  const known = new KnownTally();
  known.change([], sections, sections);
  return known;
}

/** What names tell of others, counted, so that after a keystroke only the names of what has changed are counted again. */
export class KnownTally implements Known {
  readonly firm: Tally = new Tally();
  readonly people: Tally = new Tally();
  readonly partsOfNames: Tally = new Tally();
  readonly surnames: Map<string, Tally> = new Map();
  readonly doubtful: Tally = new Tally();
  readonly lower: Tally = new Tally();

  /**
   * Some sections go and others come; `all` are those of the article as it is then. Gives the words of the names of which
   * something else is told by now: what was read off names of other words holds.
   */
  change(gone: readonly NamedSection[], come: readonly NamedSection[], all: readonly NamedSection[]): Set<string> {
    eachInLowerCase(gone, this.doubtful, (word) => this.lower.add(word, -1));
    const surnames = new Set<string>();
    for (const { reading } of gone) for (const name of reading.names) this.#count(name, -1, surnames);
    for (const { reading } of come) for (const name of reading.names) this.#count(name, 1, surnames);
    const fresh = new Set<string>();
    for (const word of this.doubtful.changed()) {
      if (!this.doubtful.has(word)) this.lower.drop(word);
      // No word of a text has a space in it.
      else if (!word.includes(' ')) fresh.add(word);
    }
    if (fresh.size > 0) eachMarked(all, fresh, (word) => this.lower.add(word, 1));
    const others = { has: (word: string) => this.doubtful.has(word) && !fresh.has(word) };
    if (come !== all) eachInLowerCase(come, others, (word) => this.lower.add(word, 1));
    return this.#changedWords(surnames);
  }

  #changedWords(surnames: ReadonlySet<string>): Set<string> {
    const keys = [this.firm, this.people, this.partsOfNames, this.lower].flatMap((tally) => tally.changed());
    for (const surname of surnames) {
      const names = this.surnames.get(surname)!;
      if (names.changed().length > 0) keys.push(surname);
      if (names.size === 0) this.surnames.delete(surname);
    }
    return new Set(keys.flatMap((key) => key.split(' ')));
  }

  #count(name: FoundName, by: 1 | -1, surnames: Set<string>): void {
    const { key, words } = name;
    if (name.weak || name.opening) this.doubtful.add(key, by);
    if (name.weak) return;
    if (words.length > 1 && name.kind === 'organization') this.partsOfNames.add(words[0]!, by);
    if (words.length > 1 && name.kind === 'person') {
      const surname = words.at(-1)!;
      this.partsOfNames.add(words[0]!, by);
      this.partsOfNames.add(surname, by);
      if (name.roles.length > 0 || name.confidence > 0.8) {
        let known = this.surnames.get(surname);
        if (known === undefined) this.surnames.set(surname, (known = new Tally()));
        known.add(key, by);
        surnames.add(surname);
      }
    }
    if (!name.opening) this.firm.add(key, by);
    if (!name.opening && name.kind === 'person' && name.confidence > 0.8) this.people.add(key, by);
  }
}

/** Tells of each word of some that stands in lower case, as often as it does. */
function eachInLowerCase(sections: readonly NamedSection[], wanted: Words, tell: (word: string) => void): void {
  for (const { reading } of sections) {
    const { tokens } = reading.passage;
    for (let i = 0; i < reading.nameFacts.marks.length; i++) {
      const { lower, shape } = tokens[i]!.word;
      if (shape === 'lower' && wanted.has(lower)) tell(lower);
    }
  }
}

/** By mark of a word; all 0 between two articles. */
const marked = new Uint8Array(0x1_0000);

/** The same for many sections: most tokens are passed over by their marks. */
function eachMarked(
  sections: readonly NamedSection[],
  wanted: ReadonlySet<string>,
  tell: (word: string) => void,
): void {
  for (const word of wanted) marked[markOf(word)] = 1;
  for (const { reading } of sections) {
    const { tokens } = reading.passage;
    const { marks } = reading.nameFacts;
    for (let i = 0; i < marks.length; i++) {
      if (marked[marks[i]!] === 0) continue;
      const { lower, shape } = tokens[i]!.word;
      if (shape === 'lower' && wanted.has(lower)) tell(lower);
    }
  }
  for (const word of wanted) marked[markOf(word)] = 0;
}
