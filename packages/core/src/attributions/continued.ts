import { sentenceAt } from '../sentences/passage.ts';
import { lower } from './clause.ts';
import { endInside, type Grammar, type QuotedRange } from './grammar.ts';
import type { Statement } from './statement.ts';

/**
 * Quotations that have no cue of their own: one that follows another carries it on ("“A,” she said. “B.”"), and one
 * behind a name and a colon is that person's ("Ilves: “A.”"). Adds the pieces to the statements and gives the new ones.
 */
export function continueQuotations(grammar: Grammar, statements: Statement[]): void {
  const covered = new Uint8Array(grammar.passage.tokens.length);
  for (const { content } of statements) for (const range of content) covered.fill(1, range.first, range.end);
  const cued = [...statements];
  for (const quote of grammar.quotes) {
    if (!quote.whole || quote.kind !== 'speech' || (quote.parent < 0 && covered[quote.first] === 1)) continue;
    const before = carriedOn(grammar, quote, cued);
    if (before !== undefined) before.content.push({ first: quote.first, end: quote.end });
    else {
      const statement = byColon(grammar, quote);
      if (statement !== undefined) statements.push(statement);
    }
  }
}

/** The statement whose quotation this one carries on: it opens a sentence, and nobody else has spoken since. */
function carriedOn(grammar: Grammar, quote: QuotedRange, statements: readonly Statement[]): Statement | undefined {
  const { tokens } = grammar.passage;
  const previous = tokens[quote.first - 1];
  if (previous === undefined || !/^[.?!…”"’]/.test(previous.word.text)) return undefined;
  let at = statements.length - 1;
  while (at >= 0 && (statements[at]!.cue.first >= quote.first || statements[at]!.level !== quote.parent)) at--;
  const best = statements[at];
  if (best === undefined || best.negated) return undefined;
  if (!best.quoted && !best.rule.startsWith('content-')) return undefined;
  // No other sentence lies between the one that quotes and this quotation.
  const end = Math.max(best.clause.end, best.content.at(-1)?.end ?? 0);
  return sentenceAt(grammar.passage, quote.first) - sentenceAt(grammar.passage, end - 1) <= 2 ? best : undefined;
}

/** "Ilves: “A.”": a short noun phrase alone before the colon. */
function byColon(grammar: Grammar, quote: QuotedRange): Statement | undefined {
  const colon = quote.first - 1;
  if (lower(grammar, colon) !== ':') return undefined;
  const phrase = grammar.phraseAt[colon - 1];
  if (phrase === undefined || phrase.end !== colon) return undefined;
  const sentence = grammar.passage.sentences[sentenceAt(grammar.passage, colon)]!;
  if (phrase.first !== sentence.first || !/^(?:NNP|PRP)/.test(grammar.passage.tags[colon - 1]!)) return undefined;
  return {
    source: phrase,
    cue: { first: colon, end: colon + 1 },
    content: [{ first: quote.first, end: quote.end }],
    negated: false,
    lemma: ':',
    level: quote.parent,
    quoted: endInside(grammar.passage, quote) < quote.end,
    announced: false,
    clause: { first: phrase.first, end: quote.first },
    confidence: 0.9,
    rule: 'name-colon',
    form: 'finite',
  };
}
