import type { Artefact, Block, Edit, Quotation, Span } from '../model.ts';
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
const OPENING: Readonly<Record<string, string>> = { '”': '“', '"': '"', '’': '‘', "'": "'", '»': '«', '›': '‹' };

/** Quotation marks whose other half is missing. The mend is sure only where the quotation fills its paragraph up to the gap. */
export function findUnpairedMarks(
  text: string,
  sections: readonly Section[],
  quotations: readonly Quotation[],
): Artefact[] {
  const found: Artefact[] = [];
  let at = 0;
  for (const { start, end, closed } of quotations) {
    while (at < sections.length && sections[at]!.block.end <= start) at++;
    const block = sections[at]?.block;
    if (closed || block === undefined || block.kind === 'boilerplate') continue;
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

function mendUnclosed(text: string, block: Block, { start, end }: Span, closing: string): Edit | undefined {
  if (!/[\p{L}\p{N}]/u.test(text.slice(start, Math.min(end, start + REACH))))
    return { start, end: start + 1, newText: '' };
  // “ with a space behind it and none before is ” the wrong way round.
  if (/\S/.test(text.slice(start - 1, start)) && /\s/.test(text.slice(start + 1, start + 2)) && start > block.start) {
    return closing === text[start] ? undefined : { start, end: start + 1, newText: closing };
  }
  return end === block.end && block.kind !== 'list' ? { start: end, end, newText: closing } : undefined;
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
