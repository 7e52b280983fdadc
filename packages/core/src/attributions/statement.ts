import { FAILING_VERBS } from '../language/en/cues.ts';
import { SIGNIFYING_VERBS } from '../language/en/source-nouns.ts';
import type { TokenRange } from '../sentences/passage.ts';
import { isAdverb } from '../tags/classes.ts';
import { lemmaOfVerb } from '../tags/verb-lemma.ts';
import { bare, lower, opensAt } from './clause.ts';
import type { Complement } from './complement.ts';
import { startOfVerb, type Cue } from './cue.ts';
import type { Grammar } from './grammar.ts';
import { nounForm } from './noun-form.ts';

/** An attribution as one passage shows it, by tokens. */
export interface Statement {
  source?: TokenRange;
  cue: TokenRange;
  /** All the words that attribute, where they are more than the cue. */
  words?: TokenRange;
  content: TokenRange[];
  addressee?: TokenRange;
  negated: boolean;
  /** Bare form of the cue. */
  lemma: string;
  level: number;
  /** The content is quotation and nothing else. */
  quoted: boolean;
  /** The content is the next block's. */
  announced: boolean;
  /** From the source or the cue, whichever comes first, to the end of the other. */
  clause: TokenRange;
  confidence: number;
  rule: string;
  form: Cue['form'];
  /** The fitted models chose its content and source, and its confidence is theirs. */
  fitted?: true;
  /** Likely enough only in an article that reports what people say. */
  slight?: true;
  /** The statement that it reports whole: both have the same content, and this one stands outside. */
  outerOf?: Statement;
}

/** Orders statements by their cues. */
export const inTextOrder = (a: Statement, b: Statement): number => a.cue.first - b.cue.first;

export interface Made extends Partial<Complement> {
  source?: TokenRange;
  clause: TokenRange;
  rule: string;
  confidence: number;
}

export function make(grammar: Grammar, cue: Cue, made: Made): Statement | undefined {
  const content = (made.content ?? []).map((range) =>
    opensAt(grammar, range.first) === undefined ? bare(grammar, range) : range,
  );
  if (content.some((range) => range.end <= range.first)) return undefined;
  if (content.length === 0 && made.announced !== true) return undefined;
  if (made.source !== undefined && isReader(grammar, made.source)) return undefined;
  if (made.source !== undefined && !cue.frame.includes('q') && isEverybody(grammar, made.source)) return undefined;
  if (made.source !== undefined && SIGNIFYING_VERBS.has(cue.lemma) && !canSpeak(grammar, made.source)) return undefined;
  if (isFelt(grammar, cue, made.source)) return undefined;
  // Put together without spreading: V8 is slow with what follows a spread in a literal.
  const statement: Statement = {
    cue: { first: cue.first, end: cue.end },
    content,
    negated: cue.negated || failsTo(grammar, cue),
    lemma: cue.lemma,
    level: cue.level,
    quoted: made.quoted ?? false,
    announced: made.announced ?? false,
    clause: made.clause,
    confidence: made.confidence,
    rule: made.rule,
    form: cue.form,
  };
  if (made.source !== undefined) statement.source = made.source;
  if (made.addressee !== undefined) statement.addressee = made.addressee;
  return statement;
}

/** "it is worrying that", "it is hard to know that": nobody is said to worry or to know. */
function isFelt(grammar: Grammar, cue: Cue, source: TokenRange | undefined): boolean {
  if (source === undefined || source.end - source.first !== 1 || lower(grammar, source.first) !== 'it') return false;
  const { tags } = grammar.passage;
  if (cue.form !== 'infinitive') return cue.lemma === 'worry' && tags[cue.first] === 'VBG';
  const before = startOfVerb(cue) - 1;
  return tags[before === source.first ? before : isAdverb(tags[before]!) ? before - 1 : before] === 'JJ';
}

/** "failed to warn": what the verb before says was not said. */
function failsTo(grammar: Grammar, cue: Cue): boolean {
  const first = startOfVerb(cue);
  return cue.form === 'infinitive' && FAILING_VERBS.has(lemmaOfVerb(lower(grammar, first - 1)));
}

/** "It means that", "the delay shows that": a thing or a fact signifies, and nobody speaks. Names, people, bodies and documents may. */
function canSpeak(grammar: Grammar, source: TokenRange): boolean {
  const { tags } = grammar.passage;
  const first = lower(grammar, source.first);
  if (source.end - source.first === 1 && /^(?:this|that|these|those|it|there|what|which)$/.test(first)) return false;
  const head = (grammar.phraseAt[source.first]?.end ?? source.end) - 1;
  if (!/^NNS?$/.test(tags[head] ?? '')) return true;
  return nounForm(grammar.passage.tokens[head]!.word).kind !== 0 || hasName(tags, source);
}

/** "Nobody wants to wait": a figure of speech, in which nobody's wish is reported. */
export function isEverybody(grammar: Grammar, source: TokenRange): boolean {
  return (
    isReader(grammar, source) || /^(?:nobody|everybody|everyone|anybody|anyone)$/.test(lower(grammar, source.first))
  );
}

/** The cue of the one lies in the content of the other. */
export function holds(outer: Statement, inner: Statement): boolean {
  return outer.content.some(({ first, end }) => first <= inner.cue.first && inner.cue.first < end);
}

/** "One wonders", "one would hope": whoever reads. "One said he was tired" is somebody. */
function isReader(grammar: Grammar, { first, end }: TokenRange): boolean {
  return lower(grammar, first) === 'one' && end === first + 1 && /^(?:VBZ|MD)$/.test(grammar.passage.tags[end] ?? '');
}

function hasName(tags: readonly string[], source: TokenRange): boolean {
  for (let i = source.first; i < source.end; i++) if (tags[i]!.startsWith('NNP')) return true;
  return false;
}
