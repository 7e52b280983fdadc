import { ROUND_PLURALS } from '../language/en/numbers.ts';
import { MONTHS } from '../language/en/time-words.ts';
import { PEOPLE_WORDS } from '../language/en/plurals.ts';
import type { Passage } from '../sentences/passage.ts';
import type { Token } from '../sentences/tokens.ts';
import { boundBefore } from './bound.ts';
import { countedNoun, singleNoun, singular } from './counted-noun.ts';
import { formAt, isCapital } from './phrase-words.ts';
import type { Extent } from './range.ts';
import { perAt } from './unit-phrase.ts';
import { wordSet } from '../language/en/packed-lists.ts';

export interface Count {
  unit: string;
  end: number;
}

const DETERMINERS = wordSet('the his her its their our your my these those');
const AUXILIARIES = wordSet('was were is are has have had been');
/** Behind "12-" these make no count: "20-something", "four-fold", "six-under", "3-iron". */
const NO_NOUNS =
  /^(?:somethings?|fold|plus|odd|ish|style|like|carat|bit|way|time|off|sided|star|and|all|one|nil|gauge|series|class|under|over|above|below|down|out|ahead|behind|apart|iron|wood|wedge|par)$/;

/** What a number counts; undefined where it counts nothing that the text names. `last` is the noun counted before it in the sentence. */
export function countOf(passage: Passage, extent: Extent, last: string): Count | undefined {
  const { tokens } = passage;
  const { end, rest } = extent;
  if (rest !== '') {
    const noun = rest.split('-', 1)[0]!;
    return extent.hyphen && extent.value > 0 && /^\p{Ll}{3,}$/u.test(noun) && !NO_NOUNS.test(noun) && !MONTHS.has(noun)
      ? { unit: singular(noun), end }
      : undefined;
  }
  if (PEOPLE_WORDS.has(formAt(tokens, end))) return { unit: 'person', end: end + 1 };
  if (formAt(tokens, end) === 'of' && DETERMINERS.has(formAt(tokens, end + 1))) {
    const part = countedNoun(passage, skipOwner(tokens, end + 2));
    return part === undefined ? undefined : { unit: part.noun, end };
  }
  const counted = extent.value === 1 && !extent.figures ? singleNoun(passage, end) : countedNoun(passage, end);
  if (counted !== undefined) {
    const per = perAt(tokens, counted.end);
    const rate = per !== undefined && formAt(tokens, counted.end) === 'per';
    return rate
      ? { unit: `${counted.noun} per ${per.unit.name}`, end: per.end }
      : { unit: counted.noun, end: counted.end };
  }
  return elided(passage, extent, last);
}

/** "the site's reactors": what stands before the clitic owns what is counted. */
function skipOwner(tokens: readonly Token[], at: number): number {
  for (let index = at; index < Math.min(at + 5, tokens.length) && tokens[index]!.kind !== 'punctuation'; index++) {
    if (tokens[index]!.kind === 'clitic') return index + 1;
  }
  return at;
}

/** What happens to people, so that a number of them needs no noun: "three were charged", "Two jailed for theft". */
const HARMED =
  /^(?:killed|injured|wounded|arrested|detained|hurt|displaced|missing|dead|died|drowned|evacuated|hospitali[sz]ed|rescued|listed|treated|charged|jailed|sentenced|convicted|acquitted|freed|shot|stabbed)$/;
/** Nouns of people by how they end; "a dozen shops burned, and two were hurt" tells of no shops. */
const PEOPLE = /(?:[eo]r|ist|[ae]nt|ian|man|child|boy|girl)$/;
/** What a number of people ends: "the death toll rose to 45", "a population of about 12,000". */
const OF_PEOPLE =
  /\b(?:toll\b[^.;:]* (?:of|to|at|is|was|reached)|(?:population|community|crowd|audience|workforce)(?: \w+)? (?:of|is|was))$/;
const LONGEST_OF_PEOPLE = 9;
const LONGEST_NUMBER_OF = 14;

/** What is done to people, before their number. */
export const HARMS: RegExp = /^(?:kill|injur|wound|arrest|detain)(?:ed|ing|s|es)$/;

/** Behind a number of people, or their noun: "12 | have been killed". */
export function areHarmed(tokens: readonly Token[], at: number): boolean {
  const aside = AUXILIARIES.has(formAt(tokens, at)) ? (AUXILIARIES.has(formAt(tokens, at + 1)) ? 2 : 1) : 0;
  return HARMED.test(formAt(tokens, at + aside));
}

/** "Nearly 500 were wounded", "killing 12": the noun is left out, and it is people or what was counted before. */
function elided(passage: Passage, { first, end, figures }: Extent, last: string): Count | undefined {
  const { tokens, tags } = passage;
  if (areHarmed(tokens, end)) return { unit: PEOPLE.test(last) ? last : 'person', end };
  if (tags[end]?.startsWith('NN')) return undefined;
  const verb = beforeBound(tokens, first);
  const before = formAt(tokens, verb);
  if (HARMS.test(before)) return { unit: 'person', end };
  const words = tokens.slice(Math.max(0, verb + 1 - LONGEST_OF_PEOPLE), verb + 1).map(({ word }) => word.lower);
  if (OF_PEOPLE.test(words.join(' '))) return { unit: 'person', end };
  const told = numberOf(passage, verb);
  if (told !== undefined) return { unit: told, end };
  // "The index fell 12 points to 870."
  const level = figures && before === 'to' && tokens[verb - 1]?.kind !== 'number';
  return level && last !== '' ? { unit: last, end } : undefined;
}

/** "The number of passengers is to reach 36 million": what was named before, where the token before the number leads to it. */
function numberOf(passage: Passage, verb: number): string | undefined {
  const { tokens } = passage;
  if (!/^(?:to|at|was|is|reach\w*|exceed\w*|-|–|—)$/.test(formAt(tokens, verb))) return undefined;
  for (let at = verb - 1; at > Math.max(0, verb - LONGEST_NUMBER_OF) && !/^[.;:]/.test(formAt(tokens, at)); at--) {
    if (tokens[at]!.kind === 'number' && !/^(?:19|20)\d\d$/.test(formAt(tokens, at))) return undefined;
    if (formAt(tokens, at) === 'of' && formAt(tokens, at - 1) === 'number') return countedNoun(passage, at + 1)?.noun;
  }
  return undefined;
}

/** The token before a number and the words that bound it. */
function beforeBound(tokens: readonly Token[], first: number): number {
  const at = formAt(tokens, first - 1) === 'another' ? first - 1 : first;
  return (boundBefore(tokens, at, 0)?.first ?? at) - 1;
}

/** "hundreds of protesters", "tens of thousands of people", "dozens were hurt". */
export function roundPlural(passage: Passage, at: number): (Count & { value: number }) | undefined {
  const { tokens } = passage;
  let value = ROUND_PLURALS.get(formAt(tokens, at));
  if (value === undefined || (isCapital(tokens[at]) && at > 0 && isCapital(tokens[at - 1]))) return undefined;
  let end = at + 1;
  const second = formAt(tokens, end) === 'of' ? ROUND_PLURALS.get(formAt(tokens, end + 1)) : undefined;
  if (second !== undefined) {
    value *= second;
    end += 2;
  }
  if (formAt(tokens, end) === 'of') {
    const noun = countedNoun(passage, DETERMINERS.has(formAt(tokens, end + 1)) ? end + 2 : end + 1);
    return noun === undefined ? undefined : { value, unit: noun.noun, end: noun.end };
  }
  const more = formAt(tokens, end) === 'more' ? end + 1 : end;
  if (AUXILIARIES.has(formAt(tokens, more)) || PEOPLE_WORDS.has(formAt(tokens, more)))
    return { value, unit: 'person', end };
  return undefined;
}
