import type { Artefact, Span } from '../model.ts';

export const NO_BREAK_SPACES: RegExp = /[\u00a0\u202f\u2007]+/g;
const GLUES_RIGHTLY = /(?:\p{N}|[$£€¥%§№]|(?<![\p{L}])\p{Lu}\.?|(?<![\p{L}])\p{L}{1,5}\.|[«‹„—–-])$/u;

/** So many that hold nothing together and all of them came from an editor that sets them at random. */
const FEW = 3;

/**
 * No-break spaces that hold nothing together: between ordinary words, beside another space, at the end of a line.
 * Between a number and its unit, after an initial or a short title, and before French marks they are good typography.
 */
export function findNoBreakSpaces(text: string, runs: Iterable<RegExpExecArray>): Artefact[] {
  const all = [...runs].map(({ 0: run, index }): Span => ({
    start: index,
    end: index + run.length,
  }));
  const stray = all.filter((run) => !holds(text, run));
  return (stray.length < FEW ? stray : all).map(({ start, end }) => {
    const loose = /^\s?$/u.test(text.slice(Math.max(0, start - 1), start)) || /^\s?$/u.test(text.slice(end, end + 1));
    return {
      start,
      end,
      code: 'no-break-space',
      message: 'A no-break space stands where an ordinary space belongs.',
      severity: 'hint',
      fix: [{ start, end, newText: loose ? '' : ' ' }],
    };
  });
}

function holds(text: string, { start, end }: Span): boolean {
  if (end - start > 1) return false;
  return GLUES_RIGHTLY.test(text.slice(Math.max(0, start - 7), start)) || /[\p{N}»›!?;:%€$£—–]/u.test(text[end] ?? '');
}
