import type { Artefact, Edit } from '../model.ts';

/** The text with every fault mended that has a mend, as {@link mends} says. Artefacts must be those of this very text. */
export function mend(text: string, artefacts: readonly Artefact[]): string {
  let mended = '';
  let at = 0;
  for (const { start, end, newText } of mends(artefacts)) {
    mended += text.slice(at, start) + newText;
    at = end;
  }
  return mended + text.slice(at);
}

/**
 * The edits that mend faults, those that have none left out, in text order and apart. Where two would change the same
 * characters the longer one is made, as it does away with the other's fault as well.
 */
export function mends(artefacts: readonly Artefact[]): Edit[] {
  const made: Edit[] = [];
  for (const edit of artefacts.flatMap(({ fix }) => fix ?? []).sort(byPlace)) {
    const last = made.at(-1);
    if (last === undefined || edit.start >= last.end) made.push(edit);
    else if (edit.end - edit.start > last.end - last.start) made[made.length - 1] = edit;
  }
  return made;
}

/** Of two things put in at one place, the full stop goes before the quotation mark. */
function byPlace(a: Edit, b: Edit): number {
  return a.start - b.start || a.end - b.end || Number(b.newText === '.') - Number(a.newText === '.');
}
