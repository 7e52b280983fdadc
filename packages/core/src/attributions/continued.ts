import { sentenceAt } from '../sentences/passage.ts';
import { firstWhere } from '../source/search.ts';
import { closesAt, finiteVerbOf, lower, opensAt } from './clause.ts';
import { filled, type Grammar, type QuotedRange } from './grammar.ts';
import { holds, inTextOrder, type Statement } from './statement.ts';
import { byManner, bySetting } from './uncued.ts';

/**
 * Quotations that no word of saying stands beside: one that follows another carries it on ("“A,” she said. “B.”"), and of the
 * others what they are set between tells whose they are. Adds the pieces to the statements, and the new ones.
 */
export function continueQuotations(grammar: Grammar, statements: Statement[]): void {
  const covered = filled(grammar.quotes.length === 0 ? 0 : grammar.passage.tokens.length, false);
  const contents = new Set<number>();
  for (const { content, slight } of statements) {
    if (slight) continue;
    for (const { first, end } of content) {
      covered.fill(true, first, end);
      contents.add(first);
    }
  }
  const answer = interviewAnswer(grammar);
  if (
    answer !== undefined &&
    !statements.some(
      (item) => item.level === answer.level && item.content.some((range) => range.first === answer.content[0]!.first),
    )
  )
    statements.push(answer);
  const open = grammar.quotes.filter(
    ({ whole, parent, first }) => whole && !contents.has(first) && (parent >= 0 || !covered[first]!),
  );
  for (const quote of open) {
    if (covered[quote.end - 2]!) continue;
    const statement = byManner(grammar, quote);
    if (statement === undefined) continue;
    statements.push(statement);
    contents.add(quote.first);
  }
  statements.sort(inTextOrder);
  const cued = [...statements];
  for (const quote of open) {
    if (quote.kind !== 'speech' || contents.has(quote.first)) continue;
    const before = carriedOn(grammar, quote, cued);
    if (before !== undefined) before.content.push({ first: quote.first, end: quote.end });
    else {
      const statement = bySetting(grammar, quote);
      if (statement !== undefined) statements.push(statement);
    }
  }
  // "She went on: “A.”": what is known of the quotation counts for more than slight evidence.
  if (!statements.some(({ slight }) => slight)) return;
  const known = new Set(statements.flatMap(({ content, slight }) => (slight ? [] : content.map(({ first }) => first))));
  let kept = 0;
  for (const one of statements)
    if (!one.slight || !one.content.some(({ first }) => known.has(first))) statements[kept++] = one;
  statements.length = kept;
}

/** The statement whose quotation this one carries on: it opens a sentence, and nobody else has spoken since. */
function carriedOn(grammar: Grammar, quote: QuotedRange, statements: readonly Statement[]): Statement | undefined {
  const { tokens } = grammar.passage;
  const previous = tokens[quote.first - 1];
  if (previous === undefined || !/^[.?!…”"’,]/.test(previous.word.text)) return undefined;
  const end = firstWhere(statements, ({ cue }) => cue.first >= quote.first);
  const near = statements.slice(Math.max(0, end - NEAR), end).filter((one) => mayGoOn(one, quote));
  const best = firstOf(grammar, near);
  const told = best?.content[0];
  // What is announced has no content yet.
  if (best === undefined || told === undefined || best.negated) return undefined;
  const isBehind = told.first > best.cue.first;
  const isPlain = isBehind && !best.quoted;
  // "She said that the mill was sold. “Nobody will lose a job.”"
  if (isPlain && (best.source === undefined || !/^[.?!]{2}/.test(previous.word.text + lower(grammar, quote.end - 2))))
    return undefined;
  if (!best.quoted && best.form === 'according' && opensAt(grammar, told.first) === undefined) return undefined;
  const sentence = sentenceAt(grammar.passage, quote.first);
  // "“A,” she said, pointing at the pier, “b.”"
  if (
    previous.word.text === ',' &&
    (isBehind ||
      closesAt(grammar, told.end - 1) === undefined ||
      sentenceAt(grammar.passage, best.cue.first) < sentence)
  )
    return undefined;
  // No other sentence lies between the one that quotes and this quotation.
  const last = Math.max(best.clause.end, best.content.at(-1)?.end ?? 0);
  // "When I told him that we were going, he snorted. “Again?”"
  if (isPlain && finiteVerbOf(grammar, last, quote.first) >= 0) return undefined;
  return sentence - sentenceAt(grammar.passage, last - 1) <= (isPlain ? 1 : 2) ? best : undefined;
}

/**
 * The last statement that stands in no other, or the one that a quotation opened its sentence with: "“A,” she said of the vote, which
 * she was sure was lost. “B.”"
 */
function firstOf(grammar: Grammar, statements: readonly Statement[]): Statement | undefined {
  const last = statements.findLast((one) => !statements.some((other) => holds(other, one)));
  if (last === undefined || last.quoted) return last;
  const sentence = sentenceAt(grammar.passage, last.cue.first);
  return (
    statements.findLast(
      ({ quoted, content: [told], cue }) =>
        quoted && told!.end <= cue.first && sentenceAt(grammar.passage, cue.first) === sentence,
    ) ?? last
  );
}

/** What has little evidence of its own ("said Ilves, who introduced him") has not taken the word from anybody, and neither has "pointing at the pier". */
const mayGoOn = ({ level, slight, form }: Statement, quote: QuotedRange): boolean =>
  level === quote.parent && slight !== true && form !== 'participle';

/** What is carried on stands among the last few statements. */
const NEAR = 8;

/** "Ilves: We will keep it open.": in an interview the name and the colon open the paragraph, and no marks are used. */
function interviewAnswer(grammar: Grammar): Statement | undefined {
  const { tokens, tags, sentences } = grammar.passage;
  const opening = tokens[0]?.kind === 'mark' ? 1 : 0;
  const phrase = grammar.phraseAt[opening];
  if (
    phrase === undefined ||
    phrase.first !== opening ||
    phrase.end - opening > 3 ||
    lower(grammar, phrase.end) !== ':'
  )
    return undefined;
  if (!mayBeName(grammar, phrase.end - 1) || tokens[phrase.end + 1]?.kind !== 'word') return undefined;
  const shouted = tokens[opening]!.word.shape === 'upper' && phrase.end - opening === 1 && opening === 1;
  const first = phrase.end + 1;
  if (!shouted && !tokens.some((token, i) => i >= first && /^(?:i|we|you|our|my|your)$/.test(token.word.lower)))
    return undefined;
  let { end } = sentences.at(-1)!;
  if (tags[end - 1] === '.' && sentences[sentenceAt(grammar.passage, first)]!.end === end) end--;
  return {
    source: phrase,
    cue: { first: phrase.end, end: first },
    content: [{ first, end }],
    negated: false,
    lemma: ':',
    level: grammar.level[phrase.first]!,
    quoted: shouted,
    announced: false,
    clause: { first: opening, end: first },
    confidence: 0.7,
    rule: 'interview',
    form: 'finite',
  };
}

/** In capitals the tagger takes a name for any noun. */
function mayBeName({ passage: { tokens, tags } }: Grammar, i: number): boolean {
  return tags[i]!.startsWith('NNP') || tokens[i]!.word.shape === 'upper';
}
