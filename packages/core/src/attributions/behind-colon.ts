import type { TokenRange } from '../sentences/passage.ts';
import { lower, opensAt } from './clause.ts';
import type { Complement } from './complement.ts';
import type { Cue } from './cue.ts';
import type { Grammar } from './grammar.ts';

/** "sums up the talks as follows: …": the content is behind the colon that ends the clause. */
export function behindColon(grammar: Grammar, cue: Cue, from: number): Complement | undefined {
  const { tags } = grammar.passage;
  if (!/[ql]/.test(cue.frame) || cue.form === 'noun') return undefined;
  for (let at = from; at < cue.reach.end; at++) {
    if (lower(grammar, at) === ':') {
      const quote = opensAt(grammar, at + 1);
      return (quote?.whole === true && cue.frame.includes('q')) || at + 1 >= grammar.passage.tokens.length
        ? afterColon(grammar, cue, at + 1)
        : undefined;
    }
    const group = grammar.groupAt[at];
    if (
      tags[at] === '.' ||
      grammar.level[at] !== cue.level ||
      (group !== undefined && group.tense !== 'none' && !/^(?:follow|be|include|read)/.test(lower(grammar, group.main)))
    )
      return undefined;
  }
  return undefined;
}

/** The content behind a colon: a quotation, or what is left of the sentence; what the next block holds where nothing is. */
export function afterColon(grammar: Grammar, cue: Cue, at: number): Complement | undefined {
  const { end } = cue.reach;
  const { tokens } = grammar.passage;
  if (at >= tokens.length) return { content: [], quoted: false, announced: true };
  const quote = opensAt(grammar, at);
  if (quote !== undefined && quote.kind !== 'title')
    return { content: [{ first: quote.first, end: quote.end }], quoted: true };
  if (at >= end) return undefined;
  return { content: [{ first: at, end: withoutStop(grammar, { first: at, end }) }], quoted: false };
}

/** The end of a range before its full stop; a question mark stays in. */
export function withoutStop(grammar: Grammar, range: TokenRange): number {
  let { end } = range;
  while (end > range.first && grammar.passage.tags[end - 1] === '.' && !/^[?!]/.test(lower(grammar, end - 1))) end--;
  return end;
}
