import { HEARSAY_VERBS } from '../language/en/hearsay.ts';
import type { TokenRange } from '../sentences/passage.ts';
import { bare, lower } from './clause.ts';
import { complementOf, type Complement } from './complement.ts';
import { contentBefore } from './content-before.ts';
import { startOfVerb, type Cue } from './cue.ts';
import { isBlamed } from './cue-form.ts';
import type { Grammar } from './grammar.ts';
import { phraseAfter } from './phrase-after.ts';
import { subjectBefore } from './source.ts';
import { isTimeNoun } from './time-nouns.ts';
import { make, type Statement } from './statement.ts';

/** "is said to be", "are expected to rise": the passive with an infinitive leaves open who says so. */
const LEFT_OPEN = /^(?:say|report|allege|claim|expect|forecast|predict|project)$/;

export function byPassive(grammar: Grammar, cue: Cue): Statement | undefined {
  const agent = agentOf(grammar, cue);
  // "Asked about the delay, Ilves said …": nobody's words stand in the participle that opens the sentence.
  if (agent === undefined && cue.group!.tense === 'none' && cue.first <= cue.reach.first + 1) return undefined;
  // "two men accused of plotting": what they are said to do; "the minister accused of theft" tells no act.
  const act = grammar.passage.tags[cue.first + 2] === 'VBG' && /^(?:accuse|suspect)$/.test(cue.lemma);
  if (agent === undefined && !act && isBlamed(grammar, cue.group!)) return undefined;
  // "was asked by reporters yesterday whether"
  const behind = agent === undefined ? cue.end : overTime(grammar, agent.end);
  const shifted = agent === undefined ? cue : { ...cue, end: behind, group: { ...cue.group!, end: behind } };
  const infinitive = LEFT_OPEN.test(cue.lemma) ? 'i' : '';
  const complement = complementOf(
    grammar,
    act ? { ...cue, lemma: 'accuse', frame: 'p' } : { ...shifted, frame: cue.frame.replace(/[nm]/g, '') + infinitive },
  );
  const subject = cue.group!.tense === 'none' ? undefined : subjectBefore(grammar, cue);
  const isIt = subject !== undefined && lower(grammar, subject.range.first) === 'it';
  // "It is intended to help", "is aimed at": what a thing is for.
  if (agent === undefined && /^(?:intend|aim)$/.test(cue.lemma)) return undefined;
  const parenthesis = lower(grammar, startOfVerb(cue) - 1) === 'as';
  // "A, it was reported.": nobody says who reported it.
  if (complement === undefined && isIt && agent === undefined && !HEARSAY_VERBS.has(cue.lemma)) {
    const before = contentBefore(grammar, { ...cue, frame: 'qt' }, subject.clause.first);
    return (
      before &&
      make(grammar, cue, {
        content: [before.range],
        quoted: before.quoted,
        clause: { first: subject.clause.first, end: cue.end },
        rule: 'passive',
        confidence: 0.7,
      })
    );
  }
  if (complement === undefined || (complement.announced === true && complement.content.length === 0)) {
    return parenthesis && agent !== undefined ? asPutBy(grammar, cue, agent) : undefined;
  }
  // "is said to be": who says so is left open; what is said is the subject with the infinitive. In "was held and is expected to
  // be charged" the subject stands too far before.
  const far = subject === undefined && grammar.passage.tags[cue.group!.first - 1] === 'CC';
  if (
    agent === undefined &&
    !isIt &&
    (subject !== undefined || far) &&
    LEFT_OPEN.test(cue.lemma) &&
    opensInfinitive(grammar, complement)
  ) {
    return make(grammar, cue, {
      content: subject === undefined ? complement.content : [subject.range, ...complement.content],
      clause: { first: subject?.clause.first ?? cue.first, end: cue.end },
      rule: 'passive-infinitive',
      confidence: 0.7,
    });
  }
  // "it is understood that": hearsay, which is no attribution.
  if (isIt && agent === undefined && HEARSAY_VERBS.has(cue.lemma)) return undefined;
  if (
    agent === undefined &&
    !isIt &&
    !act &&
    !cue.frame.includes('a') &&
    !cue.frame.includes('p') &&
    !complement.quoted
  )
    return undefined;
  const addressee =
    cue.frame.includes('a') && subject !== undefined
      ? bare(grammar, subject.range)
      : (complement.addressee ?? (act ? grammar.phraseAt[cue.first - 1] : undefined));
  return make(grammar, cue, {
    ...complement,
    ...(agent && { source: bare(grammar, agent) }),
    ...(addressee && !isIt && { addressee }),
    clause: { first: subject?.clause.first ?? cue.first, end: agent?.end ?? cue.end },
    rule: agent === undefined ? 'passive' : 'passive-agent',
    confidence: agent === undefined ? 0.7 : 0.8,
  });
}

/** "to run", and not "to the police". */
function opensInfinitive({ groupAt, passage: { tags } }: Grammar, { content }: Complement): boolean {
  const first = content[0]?.first ?? -1;
  return tags[first] === 'TO' && groupAt[first] !== undefined;
}

/** ", as paraphrased by the source:": takes the content that its main clause takes; the document pass gives it. */
function asPutBy(grammar: Grammar, cue: Cue, agent: TokenRange): Statement | undefined {
  let at = agent.end;
  const { tags } = grammar.passage;
  while (at < cue.reach.end && tags[at] === ',') at++;
  if (lower(grammar, at) !== ':') return undefined;
  const complement = complementOf(grammar, { ...cue, form: 'finite', frame: 'qt', end: at, group: undefined });
  if (complement === undefined) return undefined;
  return make(grammar, cue, {
    ...complement,
    source: bare(grammar, agent),
    clause: { first: cue.first, end: agent.end },
    rule: 'as-put-by',
    confidence: 0.8,
  });
}

/** Behind the word of time that stands at a place, where one does. */
function overTime(grammar: Grammar, at: number): number {
  const phrase = grammar.phraseAt[at];
  return phrase !== undefined && isTimeNoun(grammar, phrase.end - 1) ? phrase.end : at;
}

/** "by X" behind a passive verb. */
function agentOf(grammar: Grammar, cue: Cue): TokenRange | undefined {
  const at = cue.group?.end ?? cue.end;
  const phrase = lower(grammar, at) === 'by' ? phraseAfter(grammar, at + 1, cue.reach.end) : undefined;
  if (phrase === undefined || cue.lemma !== 'accuse') return phrase;
  // "is accused by critics | of lying"
  let { end } = phrase;
  for (let i = at; i < end; i++) if (lower(grammar, i) === 'of') end = i;
  return { first: phrase.first, end };
}
