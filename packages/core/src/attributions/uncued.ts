import { sentenceAt, type TokenRange } from '../sentences/passage.ts';
import { finiteVerbOf, lower } from './clause.ts';
import type { VerbGroup } from '../tags/verb-groups.ts';
import { endInside, type Grammar, type QuotedRange } from './grammar.ts';
import { phraseAfter } from './phrase-after.ts';
import { subjectBefore } from './source.ts';
import type { Statement } from './statement.ts';

type Found = Pick<Statement, 'source' | 'cue' | 'clause' | 'rule' | 'confidence'>;

/** Whose a quotation is that no word of saying stands beside, by what it is set between. */
export const bySetting = (grammar: Grammar, quote: QuotedRange): Statement | undefined =>
  byColon(grammar, quote) ?? byIntroduction(grammar, quote) ?? byDash(grammar, quote);

/**
 * "“A,” some chanted.", "“A!” beamed a guard.": a quotation that ends with a comma, or asks or calls, goes on with whoever said it
 * and a verb of how, whatever verb that is.
 */
export function byManner(grammar: Grammar, quote: QuotedRange): Statement | undefined {
  const { tags, tokens, sentences } = grammar.passage;
  // Marks inside a clause ("the fair “Tidewater,” she said") are round a few words of it, and so are those of a title.
  if (!quote.kind.startsWith('s') || !/^(?:[.:]|MARK)?$/.test(tags[quote.first - 1] ?? '')) return undefined;
  const isOutside = tags[quote.end] === ',';
  const first = isOutside ? quote.end + 1 : quote.end;
  if (first >= tokens.length || !/^[,?!]$/.test(lower(grammar, isOutside ? quote.end : quote.end - 2)))
    return undefined;
  const sentence = sentences[sentenceAt(grammar.passage, first)]!;
  if (sentence.first === first && tokens[first]!.word.shape !== 'lower') return undefined;
  const told = whoAndHow(grammar, first, sentence.end);
  if (told === undefined) return undefined;
  const { source, group } = told;
  const isOn = lower(grammar, group.end) === 'on' && /^[.,:]$/.test(tags[group.end + 1] ?? '.');
  return speech(grammar, quote, {
    source,
    // "went on"
    cue: { first: group.main, end: group.main + (isOn ? 2 : 1) },
    clause: { first, end: Math.max(source.end, group.end) },
    rule: 'manner',
    confidence: 0.85,
  });
}

/** "some chanted", "beamed a guard": whoever stands at `first` with a verb, or behind it, before `end`; and the verb. */
function whoAndHow(
  grammar: Grammar,
  first: number,
  end: number,
): { source: TokenRange; group: Pick<VerbGroup, 'main' | 'end'> } | undefined {
  const { tags, tokens } = grammar.passage;
  // The tagger may take a name that it does not know for an adjective.
  const isName = tokens[first]!.word.shape !== 'lower';
  const subject = grammar.phraseAt[first] ?? (isName ? { first, end: first + 1 } : undefined);
  const turned = grammar.groupAt[first];
  const verb = turned === undefined ? (subject?.end ?? first) : first;
  if (
    verb > first + 1 &&
    tags[verb - 1]!.startsWith('NN') &&
    tags[verb - 2]!.startsWith('NN') &&
    /^[a-z]+s$/.test(tokens[verb - 1]!.word.text) &&
    /^(?:[.,]|as|when|while)?$/.test(lower(grammar, verb))
  )
    // "Mara Ilves laughs": the tagger takes the verb for the last noun of who does so.
    return { source: { first, end: verb - 1 }, group: { main: verb - 1, end: verb } };
  const group = grammar.groupAt[verb];
  if (group?.first !== verb || !/^VB[DNZ]$/.test(tags[group.main]!) || /^(?:is|was|were)$/.test(lower(grammar, verb)))
    return undefined;
  const source = turned === undefined ? subject : phraseAfter(grammar, group.end, end);
  return source && { source, group };
}

/** "Ilves was blunt: “A.”", "She went on: “A.”": whoever the sentence before the colon is about. */
function byIntroduction(grammar: Grammar, quote: QuotedRange): Statement | undefined {
  const colon = quote.first - 1;
  if (lower(grammar, colon) !== ':') return undefined;
  const { first } = grammar.passage.sentences[sentenceAt(grammar.passage, colon)]!;
  const verb = finiteVerbOf(grammar, first, colon, 4);
  const group = grammar.groupAt[verb];
  if (group === undefined || grammar.level[verb] !== quote.parent) return undefined;
  const cue = { first: group.main, end: Math.min(colon, group.main + 5) };
  const subject = subjectBefore(grammar, {
    ...cue,
    main: group.main,
    group,
    lemma: '',
    frame: 'q',
    form: 'finite',
    negated: false,
    level: quote.parent,
    reach: { first, end: colon },
  });
  if (subject === undefined || /^(?:it|this|that|there|which|these|those)$/.test(lower(grammar, subject.range.first)))
    return undefined;
  return speech(grammar, quote, {
    source: subject.range,
    cue,
    clause: subject.clause,
    rule: 'introduction-colon',
    confidence: 0.7,
  });
}

/** "“A.” — Mara Ilves": a dash and a name behind the quotation, and nothing else in the line. */
function byDash(grammar: Grammar, quote: QuotedRange): Statement | undefined {
  const { tokens, text } = grammar.passage;
  if (!/^(?:[—–―-]|--+)$/.test(lower(grammar, quote.end))) return undefined;
  const source = grammar.phraseAt[quote.end + 1];
  if (source === undefined || source.first !== quote.end + 1 || tokens[source.first]!.word.shape === 'lower')
    return undefined;
  const next = tokens[source.end];
  const gap = next === undefined ? '\n' : text.slice(tokens[source.end - 1]!.end, next.start);
  if (!gap.includes('\n') && next?.kind !== 'mark' && !(next?.word.text === ',' || next?.word.text === '.'))
    return undefined;
  return speech(grammar, quote, {
    source,
    cue: { first: quote.end, end: quote.end + 1 },
    clause: { first: quote.end, end: source.end },
    rule: 'dash-name',
    confidence: 0.9,
  });
}

/** "Ilves: “A.”": a short noun phrase alone before the colon. */
function byColon(grammar: Grammar, quote: QuotedRange): Statement | undefined {
  const colon = quote.first - 1;
  if (lower(grammar, colon) !== ':') return undefined;
  const phrase = grammar.phraseAt[colon - 1];
  if (phrase === undefined || phrase.end !== colon) return undefined;
  const sentence = grammar.passage.sentences[sentenceAt(grammar.passage, colon)]!;
  if (phrase.first !== sentence.first || !/^(?:NNP|PRP)/.test(grammar.passage.tags[colon - 1]!)) return undefined;
  return speech(grammar, quote, {
    source: phrase,
    cue: { first: colon, end: quote.first },
    clause: { first: phrase.first, end: quote.first },
    rule: 'name-colon',
    confidence: 0.9,
  });
}

const speech = (grammar: Grammar, quote: QuotedRange, found: Found): Statement => ({
  ...found,
  content: [{ first: quote.first, end: quote.end }],
  negated: false,
  lemma: '',
  level: quote.parent,
  quoted: endInside(grammar.passage, quote) < quote.end,
  announced: false,
  form: 'finite',
});
