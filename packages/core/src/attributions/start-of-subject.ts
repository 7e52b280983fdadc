import { isNoun } from '../tags/classes.ts';
import { question } from '../sentences/words.ts';
import { before, lower, openingBracket, opensQuantity, quoteAt } from './clause.ts';
import type { Grammar } from './grammar.ts';
import { afterTime, isTimeNoun } from './time-nouns.ts';
import { wordSet } from '../language/en/packed-lists.ts';

/** Words after which a subject may begin. */
const OPENERS: ReadonlySet<string> =
  wordSet(`that because while whereas although though as if when whenever where after before since until unless than whether and but or
  nor yet so once which who whom what how why wherein whereby whereupon , ; : — – -- ( ) [ ] ”`);

const isOpener = question((lower) => OPENERS.has(lower));

/** The first token of the noun phrase that ends at `last`, with all that hangs on it; -1 where none ends there. */
export function startOfSubject(grammar: Grammar, last: number, limit: number): number {
  const { tags } = grammar.passage;
  let boundary = last + 1;
  for (let at = last, steps = 0; at >= limit && steps < 40; at = before(grammar, at), steps++) {
    if (quoteAt(grammar, at) !== undefined) break;
    // "the Velmark Party (VP) caucus said"
    const open = at < last ? openingOf(grammar, at, limit) : at;
    if (open < at) {
      at = open;
      continue;
    }
    const tag = tags[at]!;
    const word = lower(grammar, at);
    // The "!" of a name ("the magazine Oho! said") ends nothing.
    const inName =
      word === '!' &&
      at < last &&
      grammar.passage.tokens[at + 1]!.word.shape === 'lower' &&
      grammar.phraseAt[at - 1] !== undefined;
    // "Washington, DC-based playwright Mara Ilves"
    const inPlace = tag === ',' && lower(grammar, at + 1).endsWith('-based') && (tags[at - 1] ?? '').startsWith('NNP');
    if ((tag === '.' && !inName) || tag === ':' || word === '(' || (tag === ',' && !inPlace)) break;
    if (isOpener(grammar.passage.tokens[at]!.word)) {
      if (!joinsNouns(grammar, at, limit) && !opensRelative(grammar, at, last)) break;
    }
    const group = grammar.groupAt[at];
    if (group !== undefined && group.tense !== 'none' && !inRelative(grammar, group.first, limit)) break;
    boundary = at;
  }
  return afterTime(grammar, firstPhraseIn(grammar, boundary, last + 1), last + 1);
}

/** The opening of a bracket with a word or two behind a noun; `at` where it does not close one. */
function openingOf(grammar: Grammar, at: number, limit: number): number {
  const { tokens, tags } = grammar.passage;
  // "(CNN)Mara Ilves said", "(Matthew 14:2) Some scholars said": the bracket belongs to what comes before.
  const open = openingBracket(grammar, at, Math.max(limit, at - 5));
  if (open < 0 || !tokens[at + 1]!.spaced || !/^(?:NN|JJ)/.test(tags[at + 1]!)) return at;
  const noun = grammar.phraseAt[open - 1];
  // "in the book (Velm 14) Some scholars"
  return noun === undefined || /^(?:IN|TO)$/.test(tags[noun.first - 1] ?? '') ? at : open;
}

/** "Mara Ilves and Jon Reyk said": the "and" stands between two noun phrases, and no verb stands before the first. */
function joinsNouns(grammar: Grammar, at: number, limit: number): boolean {
  if (!/^(?:and|or|nor)$/.test(lower(grammar, at))) return false;
  const left = grammar.phraseAt[at - 1];
  // "observers in Velmark and around the country said"
  const right =
    grammar.phraseAt[at + 1] ?? (grammar.passage.tags[at + 1] === 'IN' ? { first: at + 1, end: at + 2 } : undefined);
  if (left === undefined || right === undefined || right.first !== at + 1 || left.first < limit) return false;
  // "opened the bridge and the mayor said", "held talks with Orvik and the guards said": a verb takes the left one as its object.
  let { first } = left;
  while (grammar.passage.tags[first - 1] === 'IN' && grammar.phraseAt[first - 2] !== undefined)
    first = grammar.phraseAt[first - 2]!.first;
  return grammar.groupAt[first - 1] === undefined;
}

/** "the man who led the talks said": walking back over the relative pronoun goes on. */
function opensRelative(grammar: Grammar, at: number, last: number): boolean {
  if (!/^(?:who|which|that|whose)$/.test(lower(grammar, at))) return false;
  const group = grammar.groupAt[at + 1];
  return (
    group !== undefined &&
    group.tense !== 'none' &&
    group.end <= last &&
    grammar.phraseAt[at - 1] !== undefined &&
    grammar.passage.tags[at - 1] !== ','
  );
}

function inRelative(grammar: Grammar, verb: number, limit: number): boolean {
  const at = verb - 1;
  // "all the experts | I asked said"
  if (
    at > limit &&
    /^(?:i|he|she|we|they|you)$/.test(lower(grammar, at)) &&
    isNoun(grammar.passage.tags[at - 1]!) &&
    !isTimeNoun(grammar, at - 1)
  )
    return true;
  return at >= limit && /^(?:who|which|that)$/.test(lower(grammar, at)) && grammar.phraseAt[at - 1] !== undefined;
}

/** Skips the adverbials that open a clause: the subject is the first noun phrase that no preposition governs. */
function firstPhraseIn(grammar: Grammar, from: number, end: number): number {
  const { tags } = grammar.passage;
  let at = from;
  while (at < end) {
    const phrase = grammar.phraseAt[at];
    if (phrase !== undefined && phrase.first === at) {
      const isTime = isTimeNoun(grammar, phrase.end - 1);
      if (!isTime || phrase.end >= end) return at;
      at = phrase.end;
    } else if (opensQuantity(grammar, at)) {
      // "about half of the farmers said"
      return at;
    } else if (tags[at] === 'IN' || tags[at] === 'TO') {
      // The object of an opening preposition, with its own "of"; then the subject.
      const object = grammar.phraseAt[at + 1];
      if (object === undefined || object.end >= end) return at + 1 < end ? at + 1 : -1;
      at = object.end;
      while (
        lower(grammar, at) === 'of' &&
        grammar.phraseAt[at + 1] !== undefined &&
        grammar.phraseAt[at + 1]!.end < end
      )
        at = grammar.phraseAt[at + 1]!.end;
    } else {
      at++;
    }
  }
  return -1;
}
