import type { Artefact, Span } from '../model.ts';
import { cut } from './cut.ts';
import { matchesIn } from './matches-in.ts';

/** Soft hyphens: invisible marks of where a word may be broken, which hide the word from a search. */
export function findSoftHyphens(text: string, stretches: readonly Span[]): Artefact[] {
  return [...matchesIn(text, stretches, /\u00ad+/g)].map(({ 0: run, index }) => ({
    start: index,
    end: index + run.length,
    code: 'soft-hyphen',
    message: 'A soft hyphen hides in this word.',
    severity: 'hint',
    fix: [cut(text, index, index + run.length)],
  }));
}
