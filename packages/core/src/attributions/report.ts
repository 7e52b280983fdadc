import { FIRST_PERSON } from '../language/en/cues.ts';
import type { Section } from '../section.ts';
import { lower } from './clause.ts';
import type { Grammar } from './grammar.ts';
import { isModelsOwn } from './sure.ts';
import type { Statement } from './statement.ts';

/**
 * So many statements, and so many more for each hundred words, make a report of what people say: nine in ten articles of
 * PolNeAR have more, and one in twenty of the essays, letters, speeches, biographies, guides and textbooks of GUM.
 */
const LEAST_STATEMENTS = 2;
const REPORTING = 0.7;

/**
 * Whether an article reports what people say, by how many statements with somebody else's name or description to them the
 * rules alone have found in it.
 */
export function isReport(sections: readonly Section[]): boolean {
  let words = 0;
  let statements = 0;
  for (let i = 0; i < sections.length; i++) {
    const { block, reading } = sections[i]!;
    if (block.kind === 'boilerplate') continue;
    words += reading.passage.tokens.length;
    statements += reading.ties.reported;
  }
  return statements > LEAST_STATEMENTS + (words * REPORTING) / 100;
}

/** How many there are in a block. */
export function countReported(grammar: Grammar, statements: readonly Statement[]): number {
  return statements.filter((statement) => isReported(grammar, statement)).length;
}

function isReported(grammar: Grammar, { source, rule }: Statement): boolean {
  if (source === undefined || isModelsOwn({ rule })) return false;
  const word = lower(grammar, source.first);
  return !FIRST_PERSON.has(word) && word !== 'you';
}
