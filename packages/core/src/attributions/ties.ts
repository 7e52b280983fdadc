import type { Quotation } from '../model.ts';
import { isAt, SPACE } from '../source/characters.ts';
import type { Grammar } from './grammar.ts';
import { countReported } from './report.ts';
import type { Statement } from './statement.ts';

/** What ties the statements of a block to those of others; kept with the block. */
export interface Ties {
  /** It may announce what the next block holds. */
  announces: boolean;
  /** It is one quotation and nothing else, which may carry on the one before. */
  carriesOn: boolean;
  /** How many statements with somebody else's name or description to them the rules alone have found in it. */
  reported: number;
}

export function readTies(grammar: Grammar, quotations: readonly Quotation[], statements: readonly Statement[]): Ties {
  const { text } = grammar.passage;
  return {
    announces: endsInColon(text) || statements.some(({ announced }) => announced),
    carriesOn: isOneQuotation(text, quotations),
    reported: countReported(grammar, statements),
  };
}

/** True where what follows may be a list that is announced. */
export function endsInColon(text: string): boolean {
  let end = text.length;
  while (end > 0 && isAt(text, end - 1, SPACE)) end--;
  return end > 0 && text[end - 1] === ':';
}

/** All of a paragraph; one that does not close goes on in the next. */
function isOneQuotation({ length }: string, [quotation, ...others]: readonly Quotation[]): boolean {
  return (
    quotation?.kind === 'speech' &&
    quotation.start === 0 &&
    quotation.end >= length &&
    !others.some(({ end }) => end > quotation.end)
  );
}
