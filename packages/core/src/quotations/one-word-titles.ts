import type { Block, Quotation } from '../model.ts';

/**
 * One word of three letters or more with a capital, in marks; a comma or a full stop of the sentence may stand inside them.
 * A people ("American", "Spanish") has its capital anyway.
 */
const ONE_WORD = /^.(?!\w*(?:[aceir]an|ish|ese)s?\W)\p{Lu}[\p{L}\d]{2,}[.,]?.$/u;

/**
 * In the middle of a sentence a capital of its own makes a title of one word ("a star of “Tidewater”") of what would be a scare quote.
 * Asked for once the statements are known, for what somebody is quoted as saying is none.
 */
export function tellOneWordTitles(text: string, blocks: readonly Block[], quotations: readonly Quotation[]): void {
  let at = 0;
  for (const quotation of quotations) {
    const { start, end, kind } = quotation;
    while (blocks[at]!.end < end) at++;
    if (
      kind === 'scare' &&
      // In a headline every word may have its capital.
      blocks[at]!.kind !== 'headline' &&
      ONE_WORD.test(text.slice(start, end)) &&
      /[\p{L}\d,;(] ?$/u.test(text.slice(0, start).slice(-2))
    )
      quotation.kind = 'title';
  }
}
