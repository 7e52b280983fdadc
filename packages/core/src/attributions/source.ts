import type { TokenRange } from '../sentences/passage.ts';
import { isAdverb } from '../tags/classes.ts';
import type { VerbGroup } from '../tags/verb-groups.ts';
import { startBehindQuotation } from './behind-quotation.ts';
import { beforeApposition, beforeList, beforeNames, beforeOffice } from './before-apposition.ts';
import {
  before,
  closesAt,
  finiteVerbOf,
  isDash,
  LONGEST_ASIDE,
  lower,
  openingBracket,
  opensAt,
  quoteAt,
} from './clause.ts';
import { startOfVerb, type Cue } from './cue.ts';
import type { Grammar } from './grammar.ts';
import { DOCUMENT_KIND, kindBefore, nounForm, OFFICE_KIND } from './noun-form.ts';
import { startOfSubject } from './start-of-subject.ts';
import { beforeTime, isTimeNoun } from './time-nouns.ts';

/** A source found, and where what belongs to it in the sentence begins and ends, parentheses and all. */
export interface Source {
  range: TokenRange;
  /** Source and cue, with what stands between them. */
  clause: TokenRange;
}

/**
 * The subject of a verb: the noun phrase before it, with its apposition ("Mara Ilves, the mayor, said"), its restrictive
 * phrases ("people familiar with the talks said") and without the adverbials that open the clause ("On Monday the mayor said").
 */
export function subjectBefore(grammar: Grammar, cue: Cue): Source | undefined {
  const { first: limit } = cue.reach;
  let at = startOfVerb(cue) - 1;
  // "Ilves “knows that”": the mark belongs to neither.
  while (at >= limit && (isBetween(grammar, cue, at) || opensAt(grammar, at) !== undefined)) at--;
  at = beforeCarrier(grammar, beforeTime(grammar, at, limit), limit);
  // "Ilves, who led the talks, | on Friday said"
  const day = grammar.passage.tags[at - 1] === 'IN' && isTimeNoun(grammar, at) ? at - 2 : at;
  if (day > limit && grammar.passage.tags[day] === ',') at = day;
  if (at < limit || grammar.level[at] !== cue.level) return undefined;
  const found = subjectAt(grammar, cue, at);
  const first = startBehindQuotation(grammar, at, limit);
  return first < 0 || found?.range.first === first ? found : sourceOf(cue, first, at);
}

/** A source before its cue, which the clause holds as well. */
const sourceOf = (cue: Cue, first: number, end: number): Source => ({
  range: { first, end },
  clause: { first, end: cue.end },
});

/** The subject that ends at a token. */
function subjectAt(grammar: Grammar, cue: Cue, at: number): Source | undefined {
  const { tags } = grammar.passage;
  const { first: limit } = cue.reach;

  // "Malkov, who said": the pronoun is the source.
  if (
    tags[at] === 'WP' ||
    tags[at] === 'WDT' ||
    (lower(grammar, at) === 'that' && grammar.phraseAt[at - 1] !== undefined && tags[at] !== 'DT')
  )
    return sourceOf(cue, at, at + 1);

  const named = overAppositions(grammar, at, limit);
  if (named === undefined) return undefined;
  let { left, end } = named;
  if (lower(grammar, left) === ')') left = skipBracket(grammar, left, limit);
  const dash = left === at ? openingDash(grammar, left, limit) : -1;
  if (dash > limit) {
    left = dash - 1;
    end = dash;
  }
  if (tags[left] === 'PRP' && !/^(?:them|him|us|me)$/.test(lower(grammar, left))) return sourceOf(cue, left, end);
  const quoted = closesAt(grammar, left);
  // "Kessel, who “had the luck of following Reyk,” says"
  if (quoted !== undefined && quoted.first > limit && /^W[PD]/.test(tags[quoted.first - 1]!))
    return sourceOf(cue, quoted.first - 1, quoted.first);
  if (quoted !== undefined && !quoted.whole && quoted.first >= limit) return sourceOf(cue, quoted.first, quoted.end);
  // "The governor on Tuesday insisted"
  if (left === at && isTimeNoun(grammar, left)) {
    const time = grammar.phraseAt[left]?.first ?? left;
    if (time - 1 > limit && tags[time - 1] === 'IN') {
      end = time - 1;
      left = end - 1;
      if (lower(grammar, left) === ')') left = skipBracket(grammar, left, limit);
    }
  }
  const subject = overRelease(grammar, beforeList(grammar, startOfSubject(grammar, left, limit), limit), limit);
  const first = beforeOffice(grammar, beforeApposition(grammar, subject, limit), limit);
  return first < 0 || first >= end ? undefined : sourceOf(cue, first, end);
}

/**
 * "Ilves, the mayor, said": the last token of what is called so, and where the source ends, with its appositions or without
 * what only stands beside it; undefined where something else lies between the commas.
 */
function overAppositions(grammar: Grammar, at: number, limit: number): { left: number; end: number } | undefined {
  const { tags } = grammar.passage;
  let end = at + 1;
  let left = at;
  for (let parts = 0; tags[left] === ',' && parts < 3; parts++) {
    const opening = commaBefore(grammar, left - 1, limit);
    const inner = { first: opening + 1, end: left };
    const longest = (tags[inner.first] ?? '').startsWith('W') ? 45 : 25;
    // "“…,” Ilves, told the Times": a comma too many.
    const alone = grammar.phraseAt[left - 1];
    if (alone?.end === left && quoteAt(grammar, alone.first - 1) !== undefined && tags[left - 1]!.startsWith('NNP')) {
      end = left;
      left--;
      break;
    }
    if (opening < limit || inner.end - inner.first > longest || inner.end <= inner.first) return undefined;
    if (!belongsToSource(grammar, inner)) {
      if (!isAside(grammar, inner)) return undefined;
      end = opening;
    } else if (parts === 0 || end === left + 1) {
      end = Math.min(end, left);
    }
    left = tags[inner.first] === 'CC' ? beforeNames(grammar, opening) - 1 : opening - 1;
    left = beforeRegion(grammar, left);
    // "Velm's mayor, Mara Ilves, an engineer, said"
    const name = grammar.phraseAt[left];
    const office =
      name !== undefined && tags[left]!.startsWith('NNP') && tags[name.first - 1] === ',' ? name.first - 2 : -1;
    if (office > limit && nounForm(grammar.passage.tokens[office]!.word).kind === OFFICE_KIND) left = office;
    // "Ilves, who lives in Velm, a village in the hills, said": the village belongs to what hangs on her.
    const open = tags[left] === ',' ? -1 : commaBefore(grammar, left, limit);
    if (open > limit && /^(?:W|VBG)/.test(tags[open + 1]!)) {
      end = open;
      left = open - 1;
    }
    // "Ilves, of Orvik, who led the talks, said"
    const home = grammar.phraseAt[left];
    if (home !== undefined && tags[home.first - 2] === ',' && /^(?:of|from)$/.test(lower(grammar, home.first - 1))) {
      end = home.first - 2;
      left = end - 1;
    }
    // "Ilves, 56, who led the talks, said"
    if (tags[left] === 'CD' && tags[left - 1] === ',') left -= 2;
  }
  return { left, end };
}

/** "a video released by the guards shows", "a statement issued in Orvik on Monday by the guards said": where the subject starts, not what follows "by". */
function overRelease(grammar: Grammar, subject: number, limit: number): number {
  const { tags } = grammar.passage;
  let verb = subject - 2;
  while (verb > limit && tags[(grammar.phraseAt[verb]?.first ?? 0) - 1] === 'IN')
    verb = grammar.phraseAt[verb]!.first - 2;
  return subject > 0 &&
    tags[subject - 1] === 'IN' &&
    /^VB[DN]$/.test(tags[verb] ?? '') &&
    verb - 1 > limit &&
    // "a note posted on the door says"
    ((verb === subject - 2 && lower(grammar, subject - 1) === 'by') || kindBefore(grammar, verb) === DOCUMENT_KIND)
    ? startOfSubject(grammar, verb - 1, limit)
    : subject;
}

/** The subject of another verb group that the cue's clause can see, or of the verb that a cue hangs on. */
export const subjectOfGroup = (grammar: Grammar, cue: Cue, group: VerbGroup): Source | undefined =>
  subjectBefore(grammar, { ...cue, first: group.first, main: group.main, group });

/** "Ilves, the mayor, | in a letter on Monday attacked": what carries it does not say it. */
function beforeCarrier(grammar: Grammar, at: number, limit: number): number {
  const { phraseAt, passage } = grammar;
  const { tags } = passage;
  const time = isTimeNoun(grammar, at) ? (phraseAt[at]?.first ?? at) : at + 1;
  const carrier = phraseAt[tags[time - 1] === 'IN' ? time - 2 : time - 1];
  const before = (carrier?.first ?? 0) - 2;
  if (before < limit || lower(grammar, before + 1) !== 'in' || !/^(?:,|NNPS?)$/.test(tags[before]!)) return at;
  if (!/^(?:an?|his|her|their)$/.test(lower(grammar, before + 2))) return at;
  return kindBefore(grammar, carrier!.end) === DOCUMENT_KIND ? before : at;
}

/** "who said", "which on Monday said": the verb of a relative clause. */
export function inRelativeClause(grammar: Grammar, cue: Cue): boolean {
  const before = startOfVerb(cue) - 1;
  return /^W[PD]/.test(grammar.passage.tags[beforeTime(grammar, before, cue.reach.first)] ?? '');
}

/** "to Columbus|, Ohio": the place that a region in commas belongs to; `at` where it is none. */
function beforeRegion({ phraseAt, passage: { tags } }: Grammar, at: number): number {
  const region = phraseAt[at];
  if (region === undefined || at - region.first > 1 || !tags[region.first]!.startsWith('NNP')) return at;
  const comma = region.first - 1;
  const place = tags[comma] === ',' ? phraseAt[comma - 1] : undefined;
  if (place === undefined || !tags[comma - 1]!.startsWith('NNP')) return at;
  // "In Columbus, Mara Ilves, an engineer, said": what opens the sentence hangs on nobody.
  const hangs = /^(?:IN|TO)$/.test(tags[place.first - 1] ?? '') && /^(?:NN|VB)/.test(tags[place.first - 2] ?? '');
  return hangs ? comma - 1 : at;
}

/** Adverbs, words of time and split auxiliaries that stand between subject and verb. */
function isBetween(grammar: Grammar, cue: Cue, at: number): boolean {
  const tag = grammar.passage.tags[at]!;
  if (isAdverb(tag) || tag === 'MD' || tag === 'JJR' || grammar.groupAt[at]?.main === cue.main) return true;
  const word = lower(grammar, at);
  if (/^(?:yesterday|today|tonight)$/.test(word)) return true;
  return cue.group !== undefined && grammar.passage.tags[cue.group.first] === 'VBN' && /^(?:has|have|had)$/.test(word);
}

function commaBefore(grammar: Grammar, from: number, limit: number): number {
  let at = from;
  while (at >= limit && grammar.passage.tags[at] !== ',') at = before(grammar, at);
  return at;
}

/** "Ilves – on the radio in 1986 – said": the dash that opens the aside which another closes; -1 where none does. */
function openingDash(grammar: Grammar, at: number, limit: number): number {
  if (!isDash(grammar, at)) return -1;
  for (let i = at - 1; i > limit && i > at - LONGEST_ASIDE; i--) {
    if (grammar.passage.tags[i] === '.' || quoteAt(grammar, i) !== undefined) return -1;
    if (isDash(grammar, i)) return i;
  }
  return -1;
}

function skipBracket(grammar: Grammar, at: number, limit: number): number {
  const open = openingBracket(grammar, at, limit);
  return (open < 0 ? limit : open) - 1;
}

/** Apposition, relative clause, age, the end of a list of names ("Minister of Water, Land, and Trade"): part of the source. */
function belongsToSource(grammar: Grammar, inner: TokenRange): boolean {
  const { tags, tokens } = grammar.passage;
  const tag = tags[inner.first]!;
  if (tag === 'WP' || tag === 'WDT' || tag === 'WP$' || lower(grammar, inner.first) === 'whose') return true;
  if (tag === 'CD' || tokens[inner.first]!.kind === 'number') return true;
  const isLast = lower(grammar, inner.first) === 'and' && tags[inner.first + 1]?.startsWith('NNP') === true;
  if (!isLast && (grammar.phraseAt[inner.first]?.first !== inner.first || tag === 'PRP')) return false;
  const verb = finiteVerbOf(grammar, inner.first, inner.end);
  if (verb < 0) return true;
  // "Ilves, a guide who now leads the talks, said"
  let pronoun = verb - 1;
  while (pronoun > inner.first && !/^(?:wh.*|that)$/.test(lower(grammar, pronoun))) pronoun--;
  if (pronoun <= inner.first) return false;
  // "a guide who led the talks and now leads the mill"
  const next = finiteVerbOf(grammar, grammar.groupAt[verb]!.end, inner.end);
  return next < 0 || grammar.phraseAt[next - 1] === undefined;
}

/** An adverbial between subject and verb: ", in a statement,", ", meanwhile,", ", speaking in Geneva,". */
function isAside(grammar: Grammar, inner: TokenRange): boolean {
  const { tags } = grammar.passage;
  const tag = tags[inner.first]!;
  // ", prepared for the guild,": the tagger may take it for the past.
  if (tag === 'VBD' && tags[inner.first + 1] === 'IN') return true;
  return (
    tag === 'IN' || tag === 'VBG' || tag === 'VBN' || tag === 'TO' || tag === 'JJ' || tag === 'CC' || isAdverb(tag)
  );
}

/** Whoever owns a noun of a phrase: "the minister" in "the minister's claim", "their" in "their demand". */
export function ownerIn({ passage: { tags } }: Grammar, phrase: TokenRange, noun: number): TokenRange | undefined {
  if (tags[phrase.first] === 'PRP$') return { first: phrase.first, end: phrase.first + 1 };
  for (let i = noun - 1; i >= phrase.first; i--) if (tags[i] === 'POS') return { first: phrase.first, end: i };
  return undefined;
}
