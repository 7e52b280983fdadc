import { CUE_VERBS, DENYING_VERBS } from '../../language/en/cues.ts';
import type { TokenRange } from '../../sentences/passage.ts';
import { isTold } from '../addressee.ts';
import { bare, closesAt, lower, opensAt } from '../clause.ts';
import type { Grammar } from '../grammar.ts';
import type { Statement } from '../statement.ts';
import type { Candidate } from './candidates.ts';
import type { Choice } from './choose.ts';

/** "asked her | about the note": the object of a verb that takes whom it is said to, where more follows. */
function addresseeIn(grammar: Grammar, cue: Candidate, content: readonly TokenRange[]): TokenRange | undefined {
  const [piece] = content;
  if (piece === undefined || CUE_VERBS.get(cue.lemma)?.includes('a') !== true) return undefined;
  const { tags } = grammar.passage;
  // The tagger may take "her" for an owner.
  const pronoun = /^(?:him|her|them|me|us)$/.test(lower(grammar, cue.after)) && tags[cue.after + 1] === 'IN';
  const phrase = pronoun ? { first: cue.after, end: cue.after + 1 } : grammar.phraseAt[cue.after];
  if (phrase === undefined || phrase.first !== cue.after || phrase.end >= piece.end || isTold(grammar, phrase))
    return undefined;
  const behind = tags[phrase.end] === 'IN' ? phrase.end + 1 : phrase.end;
  const follows = piece.first === phrase.end || piece.first === behind;
  return piece.first === cue.after || follows ? { first: phrase.first, end: phrase.end } : undefined;
}

/** The content as chosen, without whom it was said to and without what is called something ("called the deal | “rotten”"). */
function ownContent(
  content: readonly TokenRange[],
  ruled: readonly TokenRange[] | undefined,
  addressee: TokenRange | undefined,
  lemma = '',
): TokenRange[] {
  const own = ruled?.[0];
  if (
    own !== undefined &&
    content.length === 1 &&
    content[0]!.first < own.first &&
    (content[0]!.end === own.end || content[0]!.end <= own.first) &&
    CUE_VERBS.get(lemma)?.includes('p') === true
  )
    return [...ruled!];
  if (addressee === undefined) return [...content];
  // "Engineers were asked | to count the cracks": whom it was said to is no part of it.
  const apart = content.filter(({ first, end }) => first < addressee.first || end > addressee.end);
  // "Her parents were invited": who they were is not what they were invited to.
  if (apart.length === 0) return [...(ruled ?? content)];
  return apart.map((range) =>
    range.first < addressee.end && addressee.first < range.end && range.end > addressee.end
      ? { first: addressee.end, end: range.end }
      : range,
  );
}

/** What the models chose for a cue as a statement; of what the rules found there, the cue, its negation and its name stay. */
export function statementOf(
  grammar: Grammar,
  cue: Candidate,
  choice: Choice,
  confidence: number,
  ruled: Statement | undefined,
): Statement {
  const { source, start } = choice;
  const addressee = ruled === undefined ? addresseeIn(grammar, cue, choice.content) : ruled.addressee;
  const content = ownContent(choice.content, ruled?.content, addressee, ruled?.lemma).map((range) =>
    bare(grammar, range),
  );
  const rule =
    start.subject !== undefined
      ? 'subject-content'
      : cue.form === 'noun'
        ? 'noun-content'
        : start.end === undefined
          ? 'source-verb-content'
          : 'content-source-verb';
  const first = Math.min(cue.first, source?.first ?? cue.first);
  const statement: Statement = {
    cue: ruled?.cue ?? { first: cue.first, end: cue.end },
    content,
    negated: ruled?.negated ?? (cue.negated || DENYING_VERBS.has(cue.lemma)),
    lemma: (ruled ?? cue).lemma,
    level: (ruled ?? cue).level,
    quoted: content.every((range) => isQuotation(grammar, range)),
    announced: ruled?.announced ?? false,
    clause: ruled?.clause ?? { first, end: Math.max(cue.end, source?.end ?? 0) },
    confidence,
    rule: ruled?.rule ?? `fitted-${rule}`,
    form: (ruled ?? cue).form,
    fitted: true,
  };
  if (source !== undefined) statement.source = source;
  if (addressee !== undefined) statement.addressee = addressee;
  return statement;
}

/** One quotation and nothing else. */
function isQuotation(grammar: Grammar, { first, end }: TokenRange): boolean {
  const quote = opensAt(grammar, first);
  return quote !== undefined && quote.end === end && closesAt(grammar, end - 1) !== undefined;
}
