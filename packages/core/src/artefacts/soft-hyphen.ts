import type { Artefact } from '../model.ts';
import { cut } from './cut.ts';

export const SOFT_HYPHENS: RegExp = /\u00ad+/g;

/** Soft hyphens: invisible marks of where a word may be broken, which hide the word from a search. */
export function findSoftHyphens(text: string, runs: Iterable<RegExpExecArray>): Artefact[] {
  return [...runs].map(({ 0: run, index }) => ({
    start: index,
    end: index + run.length,
    code: 'soft-hyphen',
    message: 'A soft hyphen hides in this word.',
    severity: 'hint',
    fix: [cut(text, index, index + run.length)],
  }));
}
