import { WEEKDAYS } from '../language/en/weekdays.ts';
import type { Passage, TokenRange } from '../sentences/passage.ts';
import type { Token } from '../sentences/tokens.ts';
import { question } from '../sentences/words.ts';
import { isAdjective, isAdverb, isNoun } from './classes.ts';
import type { Tag } from './tag.ts';

const isWeekday = question((lower) => WEEKDAYS.has(lower));

/**
 * The base noun phrases of a passage, in text order, never overlapping, none across a sentence boundary.
 *
 * A base noun phrase runs from its first determiner, possessor or modifier to its head noun ("the country's two former
 * foreign ministers") and holds no preposition and no relative clause. Pronouns, "there", numbers and determiners
 * that stand alone ("some", "those") are phrases of their own; relative pronouns are not. A possessor is part of
 * the phrase that it determines. Coordinated phrases are apart.
 */
export function nounPhrases(passage: Passage): TokenRange[] {
  const found: TokenRange[] = [];
  for (const sentence of passage.sentences) {
    let at = sentence.first;
    while (at < sentence.end) {
      const { end, reached } = readPhrase(passage, at, sentence);
      if (end > at) found.push({ first: at, end });
      // Where modifiers lead to no head, none of them opens a phrase.
      at = end > at ? end : Math.max(reached, at + 1);
    }
  }
  return found;
}

/** Where the phrase that starts at `first` ends, `first` itself where none starts; and where reading stopped. */
function readPhrase({ tokens, tags }: Passage, first: number, sentence: TokenRange): { end: number; reached: number } {
  const opening = tags[first]!;
  if (opening === 'PRP' || opening === 'EX') return { end: first + 1, reached: first + 1 };

  let end = first; // after the last token that the phrase can end on
  let determined = false;
  let headed = false; // a noun stands before, in this possessor or head
  let money = false;
  let marks = 0;
  let at = first;
  while (at < sentence.end) {
    const tag = tags[at] === 'MARK' && isPossessive(tokens, tags, at) ? 'POS' : tags[at]!;
    const next = at + 1 < sentence.end ? tags[at + 1]! : '.';
    if (isNoun(tag) || tag === 'FW') {
      if (headed && isWeekday(tokens[at]!.word) && !isNoun(next)) break; // "told reporters Tuesday"
      headed = true;
      end = at + 1;
    } else if (tag === 'POS') {
      if (!headed) break;
      headed = false;
      determined = true;
      end = at + 1;
    } else if (tag === 'PDT' || tag === 'DT' || tag === 'PRP$' || tag === 'WP$') {
      if (determined || end > first) break;
      determined = tag !== 'PDT';
      if (tag === 'DT') end = at + 1;
    } else if (tag === 'CD') {
      const isNth = /^no\.?$/.test(tokens[at - 1]?.word.lower ?? ''); // "the world No. 1 player"
      if (headed && !isNth && tags[at - 1] !== 'NNP' && isNoun(next)) break; // "gave the man 20 dollars"
      end = at + 1; // "Article 5", "two men", "the two"
    } else if (isAdjective(tag)) {
      if (headed && WEEKDAYS.has(tokens[at + 1]?.word.lower ?? '')) break; // "met Vance last Friday"
      if (money || (headed && !(tags[at - 1] === 'NNP' && isNoun(next)))) break; // "US deputy" carries on, "everyone present" does not
      if (determined || (at === first && isCrowd(tokens, at, next))) end = at + 1; // "the wounded"
    } else if (tag === 'VBN' || tag === 'VBG') {
      if (headed || !isModifier(next) || !(determined || canStandBeforeParticiple(tags[at - 1]))) break;
    } else if (isAdverb(tag)) {
      const leads = isAdjective(next) || next === 'CD' || (determined && (next === 'VBN' || isPaired(tags, at)));
      if (headed || !leads) break;
    } else if (tag === 'SYM') {
      if (next !== 'CD' || !(determined || at === first)) break; // "$5", "a $5 bill", but not "worth $5"
      money = true;
    } else if (tag === ',' || tag === 'CC') {
      // "a long, hard road", "political and military leaders"
      const behind = at > first && (isAdjective(tags[at - 1]!) || (determined && isAdverb(tags[at - 1]!)));
      if (headed || !behind || !leadsToNoun(tags, at + 1, sentence.end)) break;
    } else if (tag === 'MARK') {
      if (headed || at === first || !isModifierOrMark(next)) break; // 'a "special" relationship'
      marks++;
    } else {
      break;
    }
    at++;
  }
  // 'the "Harbor Plan"' ends after its closing mark.
  if (marks % 2 === 1 && end === at && end < sentence.end && tags[end] === 'MARK') end++;
  return { end, reached: at };
}

/** The apostrophe of "the workers' union": after a plural, before a word that it determines. */
function isPossessive(tokens: readonly Token[], tags: readonly Tag[], at: number): boolean {
  const { word, spaced } = tokens[at]!;
  const next = tags[at + 1];
  return (
    (word.text === "'" || word.text === '’') &&
    !spaced &&
    at > 0 &&
    isNoun(tags[at - 1]!) &&
    tokens[at - 1]!.word.lower.endsWith('s') &&
    next !== undefined &&
    isModifier(next) &&
    tokens[at + 1]!.spaced
  );
}

/** "Many left", "several have gone", "many of the guests": people, counted without a noun. */
function isCrowd(tokens: readonly Token[], at: number, next: Tag | '.'): boolean {
  if (!/^(?:VB[DPZ]|MD|IN)$/.test(next) || (next === 'IN' && tokens[at + 1]!.word.lower !== 'of')) return false;
  return /^(?:many|several|few|most)$/.test(tokens[at]!.word.lower);
}

/** "a long, hard road": beside an adjective the tagger takes the first word for an adverb. */
function isPaired(tags: readonly Tag[], at: number): boolean {
  return tags[at + 1] === ',' && isAdjective(tags[at + 2] ?? '.');
}

function isModifier(tag: Tag): boolean {
  return isNoun(tag) || isAdjective(tag) || tag === 'CD';
}

function isModifierOrMark(tag: Tag): boolean {
  return isModifier(tag) || tag === 'VBN' || tag === 'VBG' || tag === 'FW';
}

/** Before a participle that modifies a noun there is no auxiliary and no subject: "of occupied land", not "has occupied land". */
function canStandBeforeParticiple(tag: Tag | undefined): boolean {
  return tag === 'IN' || tag === 'TO' || tag === 'PRP$' || (tag !== undefined && isAdjective(tag));
}

/** Adjectives and then a noun follow. Looks at a few tokens only. */
function leadsToNoun(tags: readonly Tag[], at: number, end: number): boolean {
  const last = Math.min(end, at + 4);
  if (at >= last || !isAdjective(tags[at]!)) return false;
  while (at < last && isAdjective(tags[at]!)) at++;
  return at < last && isNoun(tags[at]!);
}
