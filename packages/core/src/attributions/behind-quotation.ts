import { closesAt } from './clause.ts';
import type { Grammar } from './grammar.ts';

/**
 * “…,” Orla Kessun, 34, a mother of two from Velm, who lost her house, her car and her job, | told: where what stands between a
 * quotation and the comma before its cue begins. It is all one source, however many commas it has; -1 where a clause stands there.
 */
export function startBehindQuotation(grammar: Grammar, comma: number, limit: number): number {
  const { tags, tokens } = grammar.passage;
  if (tags[comma] !== ',') return -1;
  let verb = comma;
  let pronoun = comma;
  for (let i = comma - 1; i > limit && tags[i] !== '.' && tags[i] !== ':'; i--) {
    if (closesAt(grammar, i) !== undefined && /^[,!?]$/.test(tokens[i - 1]!.word.text))
      return grammar.phraseAt[i + 1]?.first === i + 1 && (verb === comma || pronoun < verb) ? i + 1 : -1;
    const group = grammar.groupAt[i];
    if (group !== undefined && group.tense !== 'none') {
      if (grammar.reports[group.first]) return -1;
      verb = i;
    }
    if (tags[i]!.startsWith('W')) pronoun = i;
  }
  return -1;
}
