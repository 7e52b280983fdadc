import type { Artefact, Block, Edit, Quotation, Span } from '../model.ts';
import { SAID } from '../quotations/pair.ts';
import type { Section } from '../section.ts';

const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '"': '"',
  '‘': '’',
  "'": "'",
  '«': '»',
  '‹': '›',
  '„': '“',
};
const REACH = 40;
/** Blanks between two sentences. */
const MOST_BETWEEN = 2;
const OPENING: Readonly<Record<string, string>> = { '”': '“', '"': '"', '’': '‘', "'": "'", '»': '«', '›': '‹' };

/** Quotation marks whose other half is missing. The mend is sure only where the quotation fills its paragraph up to the gap. */
export function findUnpairedMarks(
  text: string,
  sections: readonly Section[],
  quotations: readonly Quotation[],
): Artefact[] {
  const found: Artefact[] = [];
  let at = 0;
  for (let index = 0; index < quotations.length; index++) {
    const quotation = quotations[index]!;
    const { start, end, closed } = quotation;
    if (closed) continue;
    while (at < sections.length && sections[at]!.block.end <= start) at++;
    const block = sections[at]?.block;
    if (block === undefined || block.kind === 'boilerplate' || isArrow(text, end - 1)) continue;
    if (goesOn(text, quotation, quotations[index + 1])) continue;
    const closing = CLOSING[text[start]!];
    const opening = OPENING[text[end - 1]!];
    if (closing !== undefined) {
      found.push({
        start,
        end: start + 1,
        code: 'unclosed-quote',
        message: 'This quotation is never closed.',
        severity: 'warning',
        ...withFix(mendUnclosed(text, block, { start, end }, closing)),
      });
    } else if (opening !== undefined) {
      found.push({
        start: end - 1,
        end,
        code: 'unopened-quote',
        message: 'This quotation is closed but never opened.',
        severity: 'warning',
        ...withFix(mendUnopened(text, block, { start, end }, opening)),
      });
    }
  }
  return found;
}

/** ", he said", ", said Mara Ilves" */
const SAYS_WHO = new RegExp(`, [^,]{0,40}${SAID.source}`, 'i');

/** A paragraph of a longer quotation, left open as it should be, in copy that has lost its paragraphs: the next opens at once. */
function goesOn(text: string, { start, end }: Span, next: Span | undefined): boolean {
  if (next === undefined || next.start < end || next.start > end + MOST_BETWEEN || text[next.start] !== text[start])
    return false;
  if (!/[.!?…]\s*$/.test(text.slice(next.start - MOST_BETWEEN - 1, next.start))) return false;
  return !SAID.test(text.slice(start, end));
}

/** "Read on »", "More »»", "» More": what points on closes nothing. */
function isArrow(text: string, at: number): boolean {
  const mark = text[at];
  if (mark !== '»' && mark !== '›') return false;
  if (text[at - 1] === mark || text[at + 1] === mark || /^ ?$|\n ?$/.test(text.slice(Math.max(0, at - 2), at)))
    return true;
  return /^\s$/.test(text.slice(at - 1, at)) && /^[^\S\r\n]*(?:[\r\n]|$)/.test(text.slice(at + 1, at + 4));
}

function mendUnclosed(text: string, block: Block, { start, end }: Span, closing: string): Edit | undefined {
  if (!/[\p{L}\p{N}]/u.test(text.slice(start, Math.min(end, start + REACH))))
    return { start, end: start + 1, newText: '' };
  // “ with a space behind it and none before is ” the wrong way round.
  if (/\S/.test(text.slice(start - 1, start)) && /\s/.test(text.slice(start + 1, start + 2)) && start > block.start) {
    return closing === text[start] ? undefined : { start, end: start + 1, newText: closing };
  }
  // "“It is closed, he said.": where the quotation ends cannot be told, and who said it must not come to stand inside.
  const isWhole = end === block.end && block.kind !== 'list' && !SAYS_WHO.test(text.slice(start, end));
  return isWhole ? { start: end, end, newText: closing } : undefined;
}

function mendUnopened(text: string, block: Block, { start, end }: Span, opening: string): Edit | undefined {
  const loose = end - 1 === block.start || /\s/.test(text.slice(end - 2, end - 1));
  if (loose && /[\p{L}\p{N}]/u.test(text.slice(end, end + 1))) {
    return opening === text[end - 1] ? undefined : { start: end - 1, end, newText: opening };
  }
  return start === block.start && end - 1 > start ? { start, end: start, newText: opening } : undefined;
}

function withFix(edit: Edit | undefined): Pick<Artefact, 'fix'> {
  return edit === undefined ? {} : { fix: [edit] };
}
