import { CUE_VERBS } from '../language/en/cues.ts';
import { lemmaOfVerb } from '../tags/verb-lemma.ts';
import {
  after,
  clauseBegins,
  closesAt,
  finiteVerbOf,
  isDash,
  isFiniteCue,
  isWhile,
  lower,
  opensAt,
  quoteAt,
} from './clause.ts';
import { startOfVerb, type Cue } from './cue.ts';
import { cueAhead, sourceThenCue } from './cue-ahead.ts';
import type { Grammar } from './grammar.ts';
import { endsFronted, frontedClause, opensSubordinate } from './fronted.ts';
import { leavesAtComma, overAdverbs, partsAdjectives, sharesSubject } from './leaves-at-comma.ts';
import { occasionFollows } from './occasion.ts';
import { agreesWithCue, hangsOnNoun, lacksSubject, PREPOSITIONS } from './sentence-around.ts';
import { inRelativeClause } from './source.ts';

/**
 * Index after the last token of the content that begins at `from`: the end of the sentence, without its stop, unless
 * something before it belongs to the writer or to another cue.
 */
export function endOfContent(grammar: Grammar, cue: Cue, from: number, finite: boolean): number {
  const { tags } = grammar.passage;
  const { end } = cue.reach;
  const fronted = cue.form === 'participle' && finiteVerbOf(grammar, cue.reach.first, cue.first) < 0;
  const reduced = cue.form === 'participle' && !finite && (tags[cue.first - 1] ?? '').startsWith('NN');
  const hung = cue.form === 'noun' || fronted || reduced || hangsOnNoun(grammar, cue);
  const subordinate = opensSubordinate(grammar, cue) || isInFronted(grammar, cue);
  // "Ilves – who is expected to run – was asked"
  const dashed = inRelativeClause(grammar, cue) && isDash(grammar, startOfVerb(cue) - 2);
  const behindThat = lower(grammar, from) === 'that' ? from + 1 : from;
  // "that if it rained | , they would leave"
  const within = behindThat === from ? 0 : frontedClause(grammar, behindThat, end);
  let at = from;
  /** Where the last verb of the content itself ends; 0 before there is one. */
  let behindVerb = 0;
  let embedded = false;
  /** Where words in marks that are part of a clause end. */
  let marked = from;
  while (at < end) {
    const tag = tags[at]!;
    const quoted = tag === 'MARK' ? opensAt(grammar, at) : undefined;
    if (quoted !== undefined) marked = quoted.end - 2;
    if (tag === ',') {
      // "as “a great woman, and a kind one”": what stands in marks ends with them.
      const isInside = at < marked || at === within;
      const adjectives = !isInside && partsAdjectives(grammar, at);
      // "no doubt that as time goes on, it will": the comma behind a fronted clause ends nothing.
      if (!isInside && cue.form === 'noun' && !/^(?:IN|WRB)$/.test(tags[from + 1] ?? '') && !adjectives) return at;
      if (isInside || (!finite && adjectives)) {
        at++;
        continue;
      }
      const close = parenthesisOf(grammar, at, end);
      if (close > at) {
        at = close;
        continue;
      }
      if (fronted && mainClauseBegins(grammar, at + 1)) return at;
      if (subordinate && endsFronted(grammar, from, at, end, finite && !cue.frame.includes('n'))) return at;
      if (leavesAtComma(grammar, cue, at, end, finite)) return at;
    }
    if (dashed && at > from && isDash(grammar, at)) return at;
    // "to fight the pressure they face", "to say which side it took": verbs behind these have subjects inside the content.
    embedded ||= at > from && /^(?:W|PRP$|IN$)/.test(tag) && !PREPOSITIONS.test(lower(grammar, at));
    if (hung && at > from && isVerb(grammar, at, behindVerb)) {
      const bare = /^(?:TO|VBG)$/.test(tags[from]!) || cue.frame === 'n' || reduced;
      if ((bare && !embedded) || (behindVerb > 0 && isVerbAround(grammar, cue, at, behindVerb))) return at;
      // The verb of a relative clause is not the one that the content hangs on.
      if (!/^W[PD]/.test(tags[at - 1]!)) behindVerb = grammar.groupAt[at]!.end;
    }
    if (
      // "“I think it was good and I hope they win”, “I do not think it will rain, I hope it will”: whoever speaks goes on to the next.
      ((tag === 'CC' || tag === ',') &&
        cue.level >= 0 &&
        lower(grammar, at + 1) === lower(grammar, (cue.group?.first ?? 0) - 1) &&
        cueAhead(grammar, at + 1, end)) ||
      (tag === 'CC' && endsAtConjunction(grammar, cue, from, at, finite, embedded)) ||
      (tag === ':' && endsAtColon(grammar, at, end)) ||
      (at > from && leavesAtWord(grammar, cue, from, at, finite)) ||
      (tag === 'IN' && at > behindThat && isWhile(grammar, at) && cueAhead(grammar, at + 1, end))
    )
      return at;
    // "as “a disgrace,” but stopped": the comma inside the marks parts clauses as one outside would.
    if (
      tag === 'MARK' &&
      at > from &&
      tags[at - 1] === ',' &&
      closesAt(grammar, at)?.whole === false &&
      leavesAtComma(grammar, cue, at, end, finite)
    )
      return at + 1;
    const quote = quoteAt(grammar, at);
    at = after(grammar, at);
    // “…,” she said: what follows a quotation with its own speaker is hers.
    if (quote !== undefined && at < end && at === quote.end && (sourceThenCue(grammar, at, end) || addsTo(grammar, at)))
      return at;
  }
  // "that it is “open… And it is safe”": what stands in marks ends with them.
  return at > from && at < marked ? marked + 2 : withoutStops(grammar, from, at);
}

/** A finite verb begins here, or a past form that may be tagged as a participle behind an adjective. */
function isVerb({ passage: { tags }, groupAt, phraseAt }: Grammar, at: number, behindVerb: number): boolean {
  const group = groupAt[at];
  if (group?.first !== at) return false;
  return (
    group.tense !== 'none' ||
    (tags[at] === 'VBN' && behindVerb > 0 && tags[at - 1]!.startsWith('JJ') && phraseAt[at + 1]?.first === at + 1)
  );
}

/** "his claim that it was empty | surprised them", "an order to close | came": a verb of the sentence around. */
function isVerbAround(grammar: Grammar, cue: Cue, at: number, behindVerb: number): boolean {
  return (
    (grammar.phraseAt[at - 1] === undefined && !/^(?:W|CC|IN|,)/.test(grammar.passage.tags[at - 1]!)) ||
    agreesWithCue(grammar, cue, at) ||
    lacksSubject(grammar, behindVerb, at)
  );
}

/** The clause behind a conjunction is of the sentence around, or another cue's. */
function endsAtConjunction(
  grammar: Grammar,
  cue: Cue,
  from: number,
  at: number,
  finite: boolean,
  embedded: boolean,
): boolean {
  const { tags } = grammar.passage;
  const { end } = cue.reach;
  if (at > from) {
    const verb = overAdverbs(grammar, at + 1, end);
    if (sharesSubject(grammar, cue, verb) || (!finite && partsClause(grammar, from, at, end))) return true;
    // "opens with talk of wanting to close the pier | and goes on to show": the finite verb is of the sentence around.
    const bare = cue.form === 'participle' && !embedded && /^(?:TO|VBG)$/.test(tags[from]!);
    if (bare && /^(?:VBZ|MD)$/.test(tags[verb] ?? '') && grammar.groupAt[verb]?.first === verb) return true;
  }
  // "did not say why | and did not give their names"
  if (cue.negated && cue.group?.first === cue.main - 2 && repeats(grammar, cue.group.first, at + 1)) return true;
  // "saying she was tired | but suggesting that"
  return cue.form === 'participle' && finite && reportsToo(grammar, at + 1);
}

/** What follows a semicolon, a colon or a dash is another statement. */
function endsAtColon(grammar: Grammar, at: number, end: number): boolean {
  const { tags } = grammar.passage;
  const sign = lower(grammar, at);
  if (/^[;:]$/.test(sign))
    return (
      (sign === ';' && (tags[at - 1] === 'MARK' || /^(?:however|but|meanwhile|still)$/.test(lower(grammar, at + 1)))) ||
      cueAhead(grammar, at + 1, end) ||
      (tags[at + 1] === 'VBG' && grammar.reports[at + 1]! > 0)
    );
  return (
    /^(?:[–—―-]|--+)$/.test(sign) &&
    (sourceThenCue(grammar, at + 1, end) ||
      // "— adding that"
      reportsToo(grammar, at + 1) ||
      // "— which would cost more — and asked"
      (tags[at + 1] === 'CC' && (cueAhead(grammar, at + 2, end) || isFiniteCue(grammar, at + 2))))
  );
}

/** Inside of a content, a word that leads on to when, where or under what it was said, or to what else its speaker says. */
function leavesAtWord(grammar: Grammar, cue: Cue, from: number, at: number, finite: boolean): boolean {
  const word = lower(grammar, at);
  // "called for calm in a statement", "pledged to act on Monday"
  if (!finite && /^(?:in|on|during|at)$/.test(word)) {
    if (occasionFollows(grammar, at + 1, cue.reach.end) || (cue.form !== 'passive' && isDay(grammar, at + 1)))
      return true;
  }
  // "said it was shut | before claiming that"
  if (at > from + 1 && /^(?:before|after)$/.test(word) && reportsToo(grammar, at + 1)) return true;
  // "confirmed the visit | on the condition of anonymity"
  return isUnnamedFrom(grammar, at) || (word === 'according' && grammar.passage.tags[at] === 'VBG');
}

/** The end of a content without the stops and commas before it; a question mark is part of what is asked. */
function withoutStops(grammar: Grammar, from: number, end: number): number {
  const { tags } = grammar.passage;
  while (end > from && /^[.,:]$/.test(tags[end - 1]!) && !/^[?!]/.test(lower(grammar, end - 1))) end--;
  return end;
}

/** "adding that": a cue of the same speaker. */
const reportsToo = ({ passage: { tags, tokens } }: Grammar, at: number): boolean =>
  tags[at] === 'VBG' && CUE_VERBS.get(lemmaOfVerb(tokens[at]!.word.lower))?.includes('t') === true;

/** "that it is “shut for good,” | adding that": the comma inside the marks parts as one outside would. */
const addsTo = ({ passage: { tags, tokens } }: Grammar, at: number): boolean =>
  tags[at] === 'VBG' && tags[at - 2] === ',' && CUE_VERBS.has(lemmaOfVerb(tokens[at]!.word.lower));

/** "on condition of anonymity", "on the condition of anonymity": under what it was said. */
export function isUnnamedFrom(grammar: Grammar, at: number): boolean {
  if (lower(grammar, at) !== 'on') return false;
  const noun = lower(grammar, at + 1) === 'the' ? at + 2 : at + 1;
  return lower(grammar, noun) === 'condition' && lower(grammar, noun + 2) === 'anonymity';
}

/** "With Ilves, who said she was tired | , Reyk took over": the cue of a relative clause, and no verb of the sentence before it. */
function isInFronted(grammar: Grammar, cue: Cue): boolean {
  const { first } = cue.reach;
  return (
    /^(?:IN|VB[GN])$/.test(grammar.passage.tags[first] ?? '') &&
    inRelativeClause(grammar, cue) &&
    finiteVerbOf(grammar, first, startOfVerb(cue) - 1, 9) < 0
  );
}

/** ", as Mara Ilves claimed," inside a content: the index of its closing comma, where the content goes on behind it; `at` elsewhere. */
function parenthesisOf(grammar: Grammar, at: number, end: number): number {
  if (lower(grammar, at + 1) !== 'as') return at;
  const { tags } = grammar.passage;
  for (let i = at + 2; i < Math.min(end, at + 14); i++) {
    if (tags[i] === ',') return i + 1 < end ? i : at;
    if (tags[i] === '.' || tags[i] === ':') return at;
  }
  return at;
}

/** A noun phrase with a finite verb right behind it. */
function mainClauseBegins(grammar: Grammar, at: number): boolean {
  const phrase = grammar.phraseAt[at];
  return (
    phrase !== undefined &&
    phrase.first === at &&
    grammar.groupAt[phrase.end]?.tense !== undefined &&
    grammar.groupAt[phrase.end]!.tense !== 'none'
  );
}

const isDay = (grammar: Grammar, at: number): boolean =>
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lower(grammar, at));

/** "want to stay | but the mill is shut", "decided to leave | and I am glad", "called for calm | and were heard": behind what is no clause, one begins. */
function partsClause(grammar: Grammar, from: number, at: number, end: number): boolean {
  if (lower(grammar, at) === 'but') return clauseBegins(grammar, at + 1, end);
  const { tags } = grammar.passage;
  const group = grammar.groupAt[at + 1];
  if (group?.first === at + 1 && group.tense !== 'none' && tags[from] !== 'TO')
    return finiteVerbOf(grammar, from, at) < 0;
  return tags[at + 1] === 'PRP' && mainClauseBegins(grammar, at + 1);
}

/** The two words at one place stand at the other too. */
const repeats = (grammar: Grammar, one: number, other: number): boolean =>
  lower(grammar, one) === lower(grammar, other) && lower(grammar, one + 1) === lower(grammar, other + 1);
