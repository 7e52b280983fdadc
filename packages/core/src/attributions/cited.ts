import { CUE_VERBS } from '../language/en/cues.ts';
import { sentenceAt } from '../sentences/passage.ts';
import { question } from '../sentences/words.ts';
import { bare } from './clause.ts';
import type { Grammar } from './grammar.ts';
import { DOCUMENT_KIND, nounForm } from './noun-form.ts';
import { phraseAfter } from './phrase-after.ts';
import { inTextOrder, type Statement } from './statement.ts';

const isCiting = question((lower) => lower === 'citing' || lower === 'quoting');

/** "A, Reuters reported, citing two officials": the officials say A, and Reuters reports it. Adds such statements in their places. */
export function addCited(grammar: Grammar, statements: Statement[]): void {
  const { tokens } = grammar.passage;
  for (let i = 1; i < tokens.length; i++) if (isCiting(tokens[i]!.word)) addCitedAt(grammar, statements, i);
}

function addCitedAt(grammar: Grammar, statements: Statement[], i: number): void {
  // ", Reuters reported citing two officials"
  if (grammar.passage.tags[i - 1] !== ',' && !statements.some(({ cue }) => cue.end === i)) return;
  const cited = citedAt(grammar, statements, i);
  if (cited === undefined) return;
  // What the models took for a statement of its own.
  const own = statements.findIndex(({ cue }) => cue.first === i);
  if (own >= 0) statements.splice(own, 1);
  statements.push(cited);
  statements.sort(inTextOrder);
}

function citedAt(grammar: Grammar, statements: readonly Statement[], i: number): Statement | undefined {
  const sentence = grammar.passage.sentences[sentenceAt(grammar.passage, i)]!;
  const source = phraseAfter(grammar, i + 1, sentence.end);
  if (source === undefined || !maySpeak(grammar, i + 1)) return undefined;
  const around = statements.filter(
    (one) =>
      one.cue.first >= sentence.first && one.cue.first < sentence.end && one.level === grammar.level[i] && reports(one),
  );
  // "Reuters, citing two officials, reported A"
  const outer =
    around.find((one) => one.source!.end === i - 1 && one.cue.first > i) ??
    around.findLast(({ cue, content }) => cue.first < i && content.every(({ first, end }) => i < first || i >= end));
  if (outer === undefined || outer.outerOf !== undefined) return undefined;
  const behind = outer.content.find(({ first }) => first > i)?.first ?? source.end;
  source.end = Math.min(source.end, behind);
  const cited: Statement = {
    source: bare(grammar, source),
    cue: { first: i, end: i + 1 },
    content: [...outer.content],
    negated: outer.negated,
    lemma: 'cite',
    level: outer.level,
    quoted: outer.quoted,
    announced: false,
    clause: { first: i, end: source.end },
    confidence: 0.8,
    rule: 'cited',
    form: 'participle',
  };
  if (outer.slight) cited.slight = true;
  outer.outerOf = cited;
  return cited;
}

/** Somebody is named as the source, and the cue says so much by itself that it needs no object. */
function reports({ source, lemma, announced }: Statement): boolean {
  return source !== undefined && !announced && (lemma === 'according' || CUE_VERBS.get(lemma)?.includes('q') === true);
}

/** A name, people, a body or a document; "concerns about its safety" and "the release of prisoners" say nothing. */
export function maySpeak({ phraseAt, passage: { tokens } }: Grammar, at: number): boolean {
  const head = (phraseAt[at]?.end ?? 0) - 1;
  if (head < at) return false;
  const { word } = tokens[head]!;
  const { kind } = nounForm(word);
  if (kind === DOCUMENT_KIND && tokens[head + 1]?.word.lower === 'of') return false;
  return kind !== 0 || word.shape !== 'lower';
}
