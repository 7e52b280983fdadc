import { sentenceAt, type TokenRange } from '../sentences/passage.ts';
import { isAdverb } from '../tags/classes.ts';
import { after, bare, before, clauseBegins, closesAt, endOfContent, finiteVerbOf, isFiniteCue, lower, opensAt, quoteAt } from './clause.ts';
import { agentOf, complementOf, type Complement } from './content.ts';
import { findCues, type Cue } from './cue.ts';
import { FAILING_VERBS } from '../language/en/cues.ts';
import { BODY_NOUNS, DOCUMENT_NOUNS, OFFICE_NOUNS, PERSON_ENDINGS, PERSON_NOUNS, PUBLICATION_NOUNS, SIGNIFYING_VERBS } from '../language/en/source-nouns.ts';
import { singular } from './nouns.ts';
import { HEARSAY_VERBS } from '../language/en/hearsay.ts';
import { lemmaOfVerb } from '../tags/verb-lemma.ts';
import type { Grammar } from './grammar.ts';
import { phraseAfter, subjectBefore, type Source } from './source.ts';

/** An attribution as one passage shows it, by tokens. */
export interface Statement {
  source?: TokenRange;
  cue: TokenRange;
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
  /** The statement that it reports whole: both have the same content, and this one stands outside. */
  outerOf?: Statement;
}

/** The statements of one passage, in the order of their cues. */
export function findStatements(grammar: Grammar): Statement[] {
  const found: Statement[] = [];
  const cues = findCues(grammar);
  for (const cue of cues) {
    const statement = cue.form === 'according' ? accordingTo(grammar, cue) : byCue(grammar, cue, found);
    if (statement === undefined) continue;
    if (statement.rule === 'as-put-by') statement.outerOf = found.findLast((other) => other.content[0]?.first === statement.content[0]?.first);
    found.push(statement);
  }
  return found.concat(quotedSpeakers(grammar, cues, found)).sort((a, b) => a.cue.first - b.cue.first);
}

function byCue(grammar: Grammar, cue: Cue, found: readonly Statement[]): Statement | undefined {
  if (cue.form === 'noun') return byNoun(grammar, cue);
  if (cue.form === 'passive') return byPassive(grammar, cue);
  const opening = verbFirst(grammar, cue);
  if (opening !== undefined) return opening;
  const subject = cue.form === 'finite' ? subjectBefore(grammar, cue) : undefined;
  const content = contentBefore(grammar, cue, subject?.clause.first ?? cue.group?.first ?? cue.first);
  const complement = complementOf(grammar, cue);

  // "“A,” she said months after the talks that …": what lies so far behind is not what she said.
  const direct = complement !== undefined && complement.quoted && complement.far !== true;
  const parted = content !== undefined && complement?.far === true && !complement.quoted && grammar.passage.tags[cue.group?.end ?? cue.end] === ',';
  const aside = parted || content?.quoted === true && !direct && complement !== undefined && (complement.far === true || touches(grammar, content, cue)) && !complement.quoted;
  if (content !== undefined && (complement === undefined || aside || isSplit(grammar, content, complement))) {
    const inverted = subject === undefined || touches(grammar, content, cue);
    const source = inverted ? phraseAfter(grammar, cue.group?.end ?? cue.end, cue.reach.end) : subject.range;
    if (source !== undefined && cue.form === 'finite' && !(subject !== undefined && !content.quoted && isRelative(grammar, subject.range))) {
      return make(grammar, cue, {
        source: bare(grammar, source),
        content: [
          content.range,
          ...(content.rest ? [content.rest] : []),
          ...(aside || inverted ? secondPiece(grammar, source.end) : (complement?.content ?? [])),
        ],
        addressee: complement?.addressee ?? addresseeOnly(grammar, cue, inverted ? source.end : cue.end),
        quoted: content.quoted && (aside || (complement?.quoted ?? true)),
        clause: inverted ? { first: cue.first, end: source.end } : { first: source.first, end: cue.end },
        rule: `content-${inverted ? 'verb-source' : 'source-verb'}`,
        confidence: content.quoted ? 0.95 : 0.85,
      });
    }
  }
  if (complement === undefined) return undefined;
  const source = subject?.range ?? borrowedSource(grammar, cue, found);
  if (source === undefined && !complement.quoted) return undefined;
  if (cue.form === 'finite' && source === undefined) return undefined;
  return make(grammar, cue, {
    source: source && bare(grammar, source),
    ...complement,
    clause: { first: subject?.clause.first ?? cue.first, end: cue.end },
    rule: cue.form === 'finite' ? 'source-verb-content' : `${cue.form}-content`,
    confidence: cue.form === 'finite' ? 0.9 : 0.75,
  });
}

/** "Said Ellis: “A.”": the verb opens the sentence, and the source and a colon or comma follow. */
function verbFirst(grammar: Grammar, cue: Cue): Statement | undefined {
  if (cue.form !== 'finite' || (cue.group?.first ?? cue.first) !== cue.reach.first) return undefined;
  const source = phraseAfter(grammar, cue.group?.end ?? cue.end, cue.reach.end);
  if (source === undefined || !/^[:,]$/.test(lower(grammar, source.end))) return undefined;
  const quote = opensAt(grammar, source.end + 1);
  if (quote === undefined) return undefined;
  return make(grammar, cue, { source, content: [quote], quoted: true, clause: { first: cue.first, end: source.end }, rule: 'verb-source-content', confidence: 0.9 });
}

/** "It means that", "the delay shows that": a thing or a fact signifies, and nobody speaks. Names, people, bodies and documents may. */
function canSpeak(grammar: Grammar, source: TokenRange): boolean {
  const { tags } = grammar.passage;
  const first = lower(grammar, source.first);
  if (source.end - source.first === 1 && /^(?:this|that|these|those|it|there|what|which)$/.test(first)) return false;
  const head = (grammar.phraseAt[source.first]?.end ?? source.end) - 1;
  if (!/^NNS?$/.test(tags[head] ?? '')) return true;
  const noun = singular(lower(grammar, head));
  return [PERSON_NOUNS, OFFICE_NOUNS, DOCUMENT_NOUNS, BODY_NOUNS, PUBLICATION_NOUNS].some((list) => list.has(noun)) || PERSON_ENDINGS.test(noun) || hasName(tags, source);
}

function hasName(tags: readonly string[], source: TokenRange): boolean {
  for (let i = source.first; i < source.end; i++) if (tags[i]!.startsWith('NNP')) return true;
  return false;
}

interface Made extends Partial<Complement> {
  source?: TokenRange;
  clause: TokenRange;
  rule: string;
  confidence: number;
}

function make(grammar: Grammar, cue: Cue, made: Made): Statement | undefined {
  const content = (made.content ?? []).map((range) => (opensAt(grammar, range.first) === undefined ? bare(grammar, range) : range));
  if (content.some((range) => range.end <= range.first)) return undefined;
  if (content.length === 0 && made.announced !== true) return undefined;
  if (made.source !== undefined && SIGNIFYING_VERBS.has(cue.lemma) && !canSpeak(grammar, made.source)) return undefined;
  return {
    ...(made.source && { source: made.source }),
    cue: { first: cue.first, end: cue.end },
    content,
    ...(made.addressee && { addressee: made.addressee }),
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
}

/** "failed to warn": what the verb before says was not said. */
function failsTo(grammar: Grammar, cue: Cue): boolean {
  const first = cue.group?.first ?? cue.first;
  return cue.form === 'infinitive' && FAILING_VERBS.has(lemmaOfVerb(lower(grammar, first - 1)));
}

interface Before {
  range: TokenRange;
  /** What goes on behind the cue: "the talks, she says, | have failed". */
  rest?: TokenRange;
  quoted: boolean;
}

/** The quotation or clause that ends right before the source or the cue: "“…,” she said", "…, Reuters reports". */
function contentBefore(grammar: Grammar, cue: Cue, at: number): Before | undefined {
  const { tags } = grammar.passage;
  const { first: limit } = cue.reach;
  let last = at - 1;
  // ", as Mara Ilves put it"
  const isAs = lower(grammar, last) === 'as';
  if (isAs) last--;
  const comma = tags[last] === ',' || (/^(?:[–—]|--+)$/.test(lower(grammar, last)) && /^(?:[–—,.:]|--+)$/.test(lower(grammar, cue.group?.end ?? cue.end)));
  if (comma) last--;
  const quote = /[qsp]/.test(cue.frame) ? quoteEndingAt(grammar, last) : undefined;
  if (quote !== undefined && sameSentence(grammar, last, cue)) {
    const start = clauseAround(grammar, quote, limit);
    if (start === quote.first) return { range: { first: quote.first, end: quote.end }, quoted: true };
    return { range: { first: start, end: quote.end }, rest: coordinateRest(grammar, cue), quoted: false };
  }
  if (!comma || !/[tw]/.test(cue.frame) || last < limit) return undefined;
  const split = splitClause(grammar, cue, last, limit, isAs);
  if (split !== undefined) return split;
  let start = startOfClause(grammar, last, limit);
  // "We say A, as Ilves claimed": A is what she claimed, not that we say it.
  const verb = finiteVerbOf(grammar, start, last + 1, 6);
  if ((verb < 0 && !holdsWhole(grammar, start, last + 1)) || isSubordinate(grammar, start, last + 1)) return undefined;
  if (isAs && isFiniteCue(grammar, verb)) start = grammar.groupAt[verb]?.end ?? verb + 1;
  return { range: { first: start, end: last + 1 }, quoted: false };
}

const isRelative = (grammar: Grammar, source: TokenRange): boolean => /^W/.test(grammar.passage.tags[source.first]!);

const sameSentence = (grammar: Grammar, token: number, cue: Cue): boolean =>
  sentenceAt(grammar.passage, token) === sentenceAt(grammar.passage, cue.first);

/**
 * Source and cue between commas inside their content: "some of whom, she says, are gone", "too often, she says, they fail",
 * "if, as she says, they fail". What stands before is no clause by itself, and what stands behind goes on with it.
 */
function splitClause(grammar: Grammar, cue: Cue, last: number, limit: number, isAs: boolean): Before | undefined {
  const { tags } = grammar.passage;
  const comma = cue.form === 'according' ? cue.end : (cue.group?.end ?? cue.end);
  if (tags[comma] !== ',') return undefined;
  const group = grammar.groupAt[comma + 1];
  const rest = { first: comma + 1, end: endOfContent(grammar, cue, comma + 1, true) };
  if (group !== undefined && group.first === comma + 1 && group.tense !== 'none') {
    let first = last;
    while (first > limit && tags[first - 1] !== ',' && tags[first - 1] !== ':') first--;
    return { range: { first, end: last + 1 }, rest, quoted: false };
  }
  const opens = tags[limit] === 'CC' ? limit + 1 : limit;
  const partial = tags[opens] === 'IN' || tags[opens] === 'WRB' || finiteVerbOf(grammar, opens, last + 1, 6) < 0;
  if (!partial || !clauseBegins(grammar, comma + 1, cue.reach.end)) return undefined;
  return isAs ? { range: rest, quoted: false } : { range: { first: opens, end: last + 1 }, rest, quoted: false };
}

/** "As the town marked the day": a clause that needs another; with one behind its comma it is whole. */
function isSubordinate(grammar: Grammar, first: number, end: number): boolean {
  const { tags } = grammar.passage;
  if (tags[first] !== 'IN' && tags[first] !== 'WRB') return false;
  for (let at = first; at < end; at++) if (tags[at] === ',' && clauseBegins(grammar, at + 1, end)) return false;
  return true;
}

function holdsWhole(grammar: Grammar, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (quoteAt(grammar, i) !== undefined) return true;
  return false;
}

/** "quotes Jon Reyk, who said A": the paper reports what he says, and both have the same content. */
function quotedSpeakers(grammar: Grammar, cues: readonly Cue[], found: readonly Statement[]): Statement[] {
  const outer: Statement[] = [];
  let next = 0;
  for (const cue of cues) {
    if (!/^(?:quote|cite)$/.test(cue.lemma) || cue.form !== 'finite') continue;
    while (next < found.length && found[next]!.cue.first <= cue.end) next++;
    const inner = found.slice(next, next + 8).find((item) => item.cue.first < cue.reach.end && item.level === cue.level);
    const subject = subjectBefore(grammar, cue);
    if (inner === undefined || subject === undefined || found[next - 1]?.cue.first === cue.first) continue;
    const gap = inner.source === undefined ? undefined : lower(grammar, inner.source.first);
    if (gap !== 'who' && inner.form !== 'participle') continue;
    const made = make(grammar, cue, { source: bare(grammar, subject.range), content: inner.content, quoted: false, clause: { first: subject.clause.first, end: cue.end }, rule: 'quotes-who-said', confidence: 0.8 });
    if (made !== undefined) outer.push({ ...made, outerOf: inner });
  }
  return outer;
}

function quoteEndingAt(grammar: Grammar, last: number): TokenRange | undefined {
  const quote = quoteAt(grammar, last) ?? closesAt(grammar, last);
  return quote !== undefined && quote.end - 1 === last && quote.kind !== 'title' && quote.kind !== 'term' ? quote : undefined;
}

/** "A was “b”, she said, and C was “d”": a second clause with words of hers goes on behind the cue. */
function coordinateRest(grammar: Grammar, cue: Cue): TokenRange | undefined {
  const { tags } = grammar.passage;
  const comma = cue.group?.end ?? cue.end;
  if (tags[comma] !== ',' || lower(grammar, comma + 1) !== 'and') return undefined;
  const rest = { first: comma + 1, end: endOfContent(grammar, cue, comma + 1, true) };
  for (let i = rest.first; i < rest.end; i++) if (opensAt(grammar, i) !== undefined && clauseBegins(grammar, comma + 2, rest.end)) return rest;
  return undefined;
}

/** A quotation at the start of its sentence stands alone; one behind other words carries on their clause. */
function clauseAround(grammar: Grammar, quote: TokenRange, limit: number): number {
  const { first } = quote;
  const { tags } = grammar.passage;
  if (first <= limit) return first;
  const previous = tags[first - 1]!;
  if (previous === ':' || previous === '.' || quoteAt(grammar, first - 1) !== undefined) return first;
  const start = startOfClause(grammar, first - 1, limit);
  const partial = quoteAt(grammar, first) === undefined;
  return partial || finiteVerbOf(grammar, start, first) >= 0 ? start : first;
}

/** Where the clause that ends at `last` begins: the sentence, or what follows a subordinate clause before it. */
function startOfClause(grammar: Grammar, last: number, limit: number): number {
  let start = limit;
  const { tags } = grammar.passage;
  for (let at = last; at >= limit; at = before(grammar, at)) {
    if (/^[;:]$/.test(lower(grammar, at))) {
      start = at + 1;
      break;
    }
  }
  if (tags[start] === 'CC') start++;
  // "Though …, the talks went on": the main clause begins behind the comma.
  if (/^(?:though|although|while|whereas)$/.test(lower(grammar, start))) {
    for (let at = last; at > start; at = before(grammar, at)) {
      if (tags[at] !== ',') continue;
      const verb = finiteVerbOf(grammar, at + 1, last + 1);
      if (verb > at + 1 && finiteVerbOf(grammar, start + 1, at) >= 0 && grammar.phraseAt[at + 1]?.first === at + 1) return at + 1;
    }
  }
  return start;
}

/** "“A,” said Jon Reyk, “and b.”": the quotation behind the inverted source. */
function secondPiece(grammar: Grammar, at: number): TokenRange[] {
  const quote = grammar.passage.tags[at] === ',' ? opensAt(grammar, at + 1) : undefined;
  return quote === undefined || quote.kind === 'title' ? [] : [{ first: quote.first, end: quote.end }];
}

/** The quotation before and the content behind the cue are parts of one: “A,” she said, “b.” */
function isSplit(grammar: Grammar, content: Before, complement: Complement): boolean {
  const first = complement.content[0];
  return content.quoted && first !== undefined && complement.quoted && opensAt(grammar, first.first) !== undefined;
}

/** Nothing but a comma stands between content and cue: the source comes after. */
function touches(grammar: Grammar, content: Before, cue: Cue): boolean {
  const first = cue.group?.first ?? cue.first;
  return content.range.end === first || (content.range.end === first - 1 && grammar.passage.tags[first - 1] === ',');
}

/** "“…,” she told reporters", "“…,” he said to the crowd". */
function addresseeOnly(grammar: Grammar, cue: Cue, at: number): TokenRange | undefined {
  const direct = cue.frame.includes('a');
  const from = lower(grammar, at) === 'to' ? at + 1 : direct ? at : -1;
  const phrase = grammar.phraseAt[from];
  return phrase !== undefined && phrase.first === from ? { first: phrase.first, end: phrase.end } : undefined;
}

/** "…, adding that", "he wrote to them to say that", "said A and warned that B": the source of the verb before. */
function borrowedSource(grammar: Grammar, cue: Cue, found: readonly Statement[]): TokenRange | undefined {
  const { tags } = grammar.passage;
  const first = cue.group?.first ?? cue.first;
  let at = first - 1;
  while (at >= cue.reach.first && isAdverb(tags[at]!)) at--;
  if (cue.form === 'participle' && tags[at] !== ',' && tags[at] !== 'CC' && tags[at] !== 'IN') {
    // "a note saying that": the noun before speaks.
    const phrase = grammar.phraseAt[at];
    if (phrase !== undefined && phrase.end === at + 1) return widened(grammar, phrase, cue.reach.first);
    if (tags[at] === 'MARK') return closesAt(grammar, at);
  }
  // "had failed to warn", "wrote to say": the subject of the verb that governs it.
  if (cue.form === 'infinitive') return mainSubject(grammar, cue, first);
  const earlier = earlierIn(cue, found);
  // "said A and added B": the first verb in the same tense has the subject of both.
  const apart = earlier.filter((item) => !item.content.some((range) => range.first <= cue.first && cue.first < range.end));
  const coordinate = cue.form === 'finite' ? apart.find((item) => item.form === 'finite' && tags[item.cue.first] === tags[cue.first]) : undefined;
  if (coordinate !== undefined) return coordinate.source;
  // Inside what somebody says, the nearest verb has the subject: "said she was home when police came and told her".
  if (cue.form === 'finite' && apart.length < earlier.length) return mainSubject(grammar, cue, first);
  return (cue.form === 'finite' ? firstSubject(grammar, cue) : undefined) ?? outermost(apart)?.source ?? mainSubject(grammar, cue, first);
}

/** The statements before the cue in what it can see, at its level and with a source, in order. */
function earlierIn(cue: Cue, found: readonly Statement[]): Statement[] {
  const earlier: Statement[] = [];
  for (let i = found.length - 1; i >= 0 && found[i]!.cue.first >= cue.reach.first - 1; i--) {
    if (found[i]!.level === cue.level && found[i]!.source !== undefined) earlier.unshift(found[i]!);
  }
  return earlier;
}

/** "a story on the net from the paper saying": prepositions tie earlier nouns to the one that stands last. */
function widened(grammar: Grammar, phrase: TokenRange, limit: number): TokenRange {
  let { first } = phrase;
  while (first - 2 >= limit && /^(?:of|from|on|in|by|for)$/.test(lower(grammar, first - 1)) && grammar.phraseAt[first - 2] !== undefined) {
    first = grammar.phraseAt[first - 2]!.first;
  }
  return { first, end: phrase.end };
}

/** The last of the statements that stands inside none of the others. */
function outermost(statements: readonly Statement[]): Statement | undefined {
  return statements.findLast((item) => !statements.some((other) => other !== item && other.content.some((range) => range.first <= item.cue.first && item.cue.first < range.end)));
}

/** "condemned the raid and pledged to act": the subject of the first verb of the sentence that stands in the same tense. */
function firstSubject(grammar: Grammar, cue: Cue): TokenRange | undefined {
  const { tags } = grammar.passage;
  for (let at = cue.reach.first; at < cue.first; at = after(grammar, at)) {
    const group = grammar.groupAt[at];
    if (group === undefined || group.first !== at || group.tense !== cue.group?.tense || grammar.level[at] !== cue.level) continue;
    const subject = subjectBefore(grammar, { ...cue, first: group.first, main: group.main, group });
    if (subject !== undefined && !/^W/.test(tags[subject.range.first]!) && lower(grammar, subject.range.first) !== 'that' && !/^W/.test(tags[subject.range.first - 1] ?? '')) return subject.range;
  }
  return undefined;
}

/** The subject of the nearest finite verb to the left. */
function mainSubject(grammar: Grammar, cue: Cue, from: number): TokenRange | undefined {
  for (let at = from - 1; at >= cue.reach.first; at = before(grammar, at)) {
    const group = grammar.groupAt[at];
    if (group === undefined || group.tense === 'none' || grammar.level[at] !== cue.level) continue;
    const subject = subjectBefore(grammar, { ...cue, first: group.first, main: group.main, group });
    if (subject !== undefined) return subject.range;
    at = group.first;
  }
  // "Announcing that …, the mayor said": the subject comes after.
  if (cue.form !== 'participle') return undefined;
  const { tags } = grammar.passage;
  for (let at = cue.end; at < cue.reach.end; at++) {
    if (tags[at] !== ',') continue;
    const phrase = grammar.phraseAt[at + 1];
    if (phrase !== undefined && phrase.first === at + 1 && grammar.groupAt[phrase.end]?.first === phrase.end) return phrase;
  }
  return undefined;
}

function byPassive(grammar: Grammar, cue: Cue): Statement | undefined {
  const agent = agentOf(grammar, cue);
  // "Asked about the delay, Ilves said …": nobody's words stand in the participle that opens the sentence.
  if (agent === undefined && cue.group!.tense === 'none' && cue.first <= cue.reach.first + 1) return undefined;
  const shifted = agent === undefined ? cue : { ...cue, group: { ...cue.group!, end: agent.end } };
  const infinitive = /^(?:say|report|allege|claim)$/.test(cue.lemma) ? 'i' : '';
  const complement = complementOf(grammar, { ...shifted, frame: cue.frame.replace(/[nm]/g, '') + infinitive });
  const subject = cue.group!.tense === 'none' ? undefined : subjectBefore(grammar, cue);
  const isIt = subject !== undefined && lower(grammar, subject.range.first) === 'it';
  const parenthesis = lower(grammar, (cue.group?.first ?? cue.first) - 1) === 'as';
  if (complement === undefined || (complement.announced === true && complement.content.length === 0)) {
    return parenthesis && agent !== undefined ? asPutBy(grammar, cue, agent) : undefined;
  }
  // "is said to be": who says so is left open; what is said is the subject with the infinitive.
  if (agent === undefined && !isIt && subject !== undefined && /^(?:say|report|allege|claim)$/.test(cue.lemma) && tagsAt(grammar, complement) === 'TO') {
    return make(grammar, cue, { content: [subject.range, ...complement.content], clause: { first: subject.clause.first, end: cue.end }, rule: 'passive-infinitive', confidence: 0.7 });
  }
  // "it is understood that": hearsay, which is no attribution.
  if (isIt && agent === undefined && HEARSAY_VERBS.has(cue.lemma)) return undefined;
  if (agent === undefined && !isIt && !cue.frame.includes('a') && !cue.frame.includes('p') && !complement.quoted) return undefined;
  const addressee = cue.frame.includes('a') && subject !== undefined ? bare(grammar, subject.range) : complement.addressee;
  return make(grammar, cue, {
    ...complement,
    ...(agent && { source: bare(grammar, agent) }),
    ...(addressee && !isIt && { addressee }),
    clause: { first: subject?.clause.first ?? cue.first, end: agent?.end ?? cue.end },
    rule: agent === undefined ? 'passive' : 'passive-agent',
    confidence: agent === undefined ? 0.7 : 0.8,
  });
}

const tagsAt = (grammar: Grammar, complement: Complement): string | undefined => grammar.passage.tags[complement.content[0]?.first ?? -1];

/** ", as paraphrased by the source:": takes the content that its main clause takes; the document pass gives it. */
function asPutBy(grammar: Grammar, cue: Cue, agent: TokenRange): Statement | undefined {
  let at = agent.end;
  const { tags } = grammar.passage;
  while (at < cue.reach.end && tags[at] === ',') at++;
  if (lower(grammar, at) !== ':') return undefined;
  const complement = complementOf(grammar, { ...cue, form: 'finite', frame: 'qt', end: at, group: undefined });
  if (complement === undefined) return undefined;
  return make(grammar, cue, { ...complement, source: bare(grammar, agent), clause: { first: cue.first, end: agent.end }, rule: 'as-put-by', confidence: 0.8 });
}

/** "his claim that", "calls by the union for", "a statement that …": the noun carries the content. */
function byNoun(grammar: Grammar, cue: Cue): Statement | undefined {
  const complement = complementOf(grammar, cue);
  if (complement === undefined || complement.content.length === 0) return undefined;
  const owner = possessor(grammar, cue);
  return make(grammar, cue, {
    ...complement,
    ...(owner && { source: owner }),
    clause: { first: owner?.first ?? cue.first, end: cue.end },
    rule: 'noun-content',
    confidence: owner === undefined ? 0.65 : 0.8,
  });
}

/** "the minister's claim", "their demand"; "a claim by the minister" is left to the agent behind. */
function possessor(grammar: Grammar, cue: Cue): TokenRange | undefined {
  const phrase = grammar.phraseAt[cue.first];
  if (phrase === undefined) return undefined;
  const { tags } = grammar.passage;
  if (tags[phrase.first] === 'PRP$') return { first: phrase.first, end: phrase.first + 1 };
  for (let i = cue.first - 1; i >= phrase.first; i--) if (tags[i] === 'POS') return { first: phrase.first, end: i };
  return undefined;
}

function accordingTo(grammar: Grammar, cue: Cue): Statement | undefined {
  const { tags } = grammar.passage;
  const { first: limit, end } = cue.reach;
  const phrase = phraseAfter(grammar, cue.end, end);
  if (phrase === undefined || isMeasure(grammar, phrase)) return undefined;
  let at = phrase.end;
  const atStart = cue.first <= limit || (cue.first === limit + 1 && (tags[limit] === 'CC' || isAdverb(tags[limit]!) || /^(?:though|while|although)$/.test(lower(grammar, limit))));
  const source: Source = { range: phrase, clause: { first: cue.first, end: phrase.end } };
  const made = (content: TokenRange, quoted: boolean): Statement | undefined =>
    make(grammar, cue, { source: bare(grammar, source.range), content: [content], quoted, clause: source.clause, rule: 'according-to', confidence: 0.92 });

  if (atStart) {
    // "according to a complaint filed by the board, A": what hangs on the source ends where a clause begins.
    if (/^(?:VBN|VBG|IN|WDT|WP|TO)$/.test(tags[at] ?? '')) at = commaBeforeClause(grammar, at, end);
    source.range.end = Math.max(source.range.end, at);
    // ", which cites an official," stands between source and content.
    if (tags[at] === ',' && /^(?:which|who|whose)$/.test(lower(grammar, at + 1))) {
      at += 2;
      while (at < end && tags[at] !== ',') at++;
    }
    while (at < end && (tags[at] === ',' || lower(grammar, at) === ':')) at++;
    const quote = opensAt(grammar, at);
    if (quote !== undefined && (quote.whole || quote.end >= end - 1)) return made({ first: quote.first, end: quote.end }, true);
    if (at >= end) return undefined;
    let close = end;
    while (close > at && tags[close - 1] === '.' && !/^[?!]/.test(lower(grammar, close - 1))) close--;
    if (/^(?:though|while|although)$/.test(lower(grammar, limit)) && cue.first > limit) close = endOfSubordinate(grammar, at, close);
    return made({ first: at, end: close }, false);
  }
  let last = cue.first - 1;
  if (tags[last] === ',') last--;
  const split = tags[last + 1] === ',' ? splitClause(grammar, { ...cue, end: phrase.end }, last, limit, false) : undefined;
  if (split?.rest !== undefined) {
    return make(grammar, cue, { source: bare(grammar, phrase), content: [split.range, split.rest], clause: source.clause, rule: 'according-to', confidence: 0.85 });
  }
  const quote = quoteEndingAt(grammar, last);
  if (quote !== undefined && quote.first <= limit) return made({ first: quote.first, end: quote.end }, true);
  const start = startOfClause(grammar, last, limit);
  return last + 1 > start ? made({ first: start, end: last + 1 }, false) : undefined;
}

/** The comma that a clause of its own follows; `from` where there is none. */
function commaBeforeClause(grammar: Grammar, from: number, end: number): number {
  for (let at = from; at < end; at++) if (grammar.passage.tags[at] === ',' && clauseBegins(grammar, at + 1, end)) return at;
  return from;
}

/** "according to rank", "according to plan": a bare noun in the singular is a measure, not a source. */
function isMeasure(grammar: Grammar, phrase: TokenRange): boolean {
  return phrase.end - phrase.first === 1 && grammar.passage.tags[phrase.first] === 'NN';
}

/** "Though by many accounts A, B": A ends at the comma behind which a clause of its own begins. */
function endOfSubordinate(grammar: Grammar, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (grammar.passage.tags[at] !== ',') continue;
    const next = nextComma(grammar, at + 1, end);
    if (grammar.phraseAt[at + 1]?.first === at + 1 && finiteVerbOf(grammar, at + 1, next) > at + 1 && finiteVerbOf(grammar, from, at) >= 0) return at;
  }
  return end;
}

function nextComma(grammar: Grammar, from: number, end: number): number {
  let at = from;
  while (at < end && grammar.passage.tags[at] !== ',') at++;
  return at;
}
