import type { Words } from './known.ts';
import { countLowerCase, countName, type KnownTally } from './known-tally.ts';
import type { NamedSection } from './named-section.ts';
import { changedIn } from './tally.ts';

/**
 * Some sections go and others come; `all` are those of the article as it is then. Gives the words of the names of which
 * something else is told by now: what was read off names of other words holds.
 */
export function knownAgain(
  known: KnownTally,
  gone: readonly NamedSection[],
  come: readonly NamedSection[],
  all: readonly NamedSection[],
): Set<string> {
  const { doubtful, lower, surnames } = known;
  eachInLowerCase(gone, doubtful, (word) => lower.add(word, -1));
  for (const { reading } of gone) for (const name of reading.names) countName(known, name, -1);
  for (const { reading } of come) for (const name of reading.names) countName(known, name, 1);
  const fresh = new Set<string>();
  for (const word of changedIn(doubtful)) {
    if (!doubtful.has(word)) lower.add(word, -(lower.counts.get(word) ?? 0));
    // No word of a text has a space in it.
    else if (!word.includes(' ')) fresh.add(word);
  }
  const others = { has: (word: string) => doubtful.has(word) && !fresh.has(word) };
  eachInLowerCase(come, others, (word) => lower.add(word, 1));
  if (fresh.size > 0) countLowerCase(known, all, fresh);
  const keys = [known.firm, known.people, known.partsOfNames, lower].flatMap(changedIn);
  for (const surname of surnamesIn([...gone, ...come])) {
    const names = surnames.get(surname);
    if (names === undefined) continue;
    if (changedIn(names).length > 0) keys.push(surname);
    if (names.size === 0) surnames.delete(surname);
  }
  return new Set(keys.flatMap((key) => key.split(' ')));
}

function surnamesIn(sections: readonly NamedSection[]): Set<string> {
  return new Set(sections.flatMap(({ reading }) => reading.names.map(({ words }) => words.at(-1)!)));
}

/** Tells of each word of some that stands in lower case, as often as it does. */
export function eachInLowerCase(sections: readonly NamedSection[], wanted: Words, tell: (word: string) => void): void {
  for (const { reading } of sections) {
    const { tokens } = reading.passage;
    for (let i = 0; i < reading.nameFacts.marks.length; i++) {
      const { lower, shape } = tokens[i]!.word;
      if (shape === 'lower' && wanted.has(lower)) tell(lower);
    }
  }
}
