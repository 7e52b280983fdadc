import type { TokenRange } from '../sentences/passage.ts';
import { isAdverb } from '../tags/classes.ts';
import { lower } from './clause.ts';
import type { Grammar } from './grammar.ts';

/** "told the whole story", "tells a lie": what is told, and not whom. */
export function isTold(grammar: Grammar, object: TokenRange): boolean {
  return /^(?:story|tale|truth|joke|lie|news)$/.test(lower(grammar, object.end - 1));
}

/** A finite verb follows the phrase and the prepositional phrases that hang on it: it is a subject, not an object. */
export function isSubject(grammar: Grammar, object: TokenRange, end: number): boolean {
  const { tags, tokens } = grammar.passage;
  let at = object.end;
  while (
    at < end &&
    /^(?:of|for|in|at|on|with|from|by|about|against|over|under|near|between)$/.test(lower(grammar, at)) &&
    grammar.phraseAt[at + 1]?.first === at + 1 &&
    tags[at + 1] !== 'VBG'
  ) {
    at = grammar.phraseAt[at + 1]!.end;
  }
  while (at < end && (tags[at] === 'MARK' || isAdverb(tags[at]!))) at++;
  const group = grammar.groupAt[at];
  if (at >= end || group === undefined || group.first !== at || group.tense === 'none') return false;
  // "told Ilves Velmark will": two names in a row are an addressee and a subject.
  return !(
    at === object.end &&
    object.end - object.first > 1 &&
    tokens[object.first]!.word.shape === 'capital' &&
    tags[object.first] === 'NNP'
  );
}

export function addresseeAt(grammar: Grammar, at: number, end: number): TokenRange {
  const phrase = grammar.phraseAt[at]!;
  const { tags } = grammar.passage;
  // "told reporters in Geneva" goes on with an adverbial, "told members of the council" with the phrase.
  let close = phrase.end;
  // "accused the council of taking bribes": what it is accused of is no part of its name.
  // "asked her daughter and the boys | to leave": both of them.
  while (
    /^(?:of|and)$/.test(lower(grammar, close)) &&
    grammar.phraseAt[close + 1]?.first === close + 1 &&
    tags[close + 1] !== 'VBG' &&
    (lower(grammar, close) === 'of' || /^t(?:o|hat)$/.test(lower(grammar, grammar.phraseAt[close + 1]!.end)))
  )
    close = grammar.phraseAt[close + 1]!.end;
  // "tells Reuters insects are", "told Reuters edible insects are": behind one name, common nouns are the subject of what is told.
  const thing = nameEnd(grammar, phrase);
  if (thing > at && thing < close && close === phrase.end && isFiniteAt(grammar, close))
    return { first: at, end: thing };
  // "told Malkov Ostrand will": of two names in a row the second is the subject of what was told.
  const { tokens } = grammar.passage;
  if (
    isFiniteAt(grammar, close) &&
    close === phrase.end &&
    close - at > 1 &&
    tags[close - 1]!.startsWith('NNP') &&
    tokens[at]!.word.shape === 'capital'
  )
    close--;
  return { first: at, end: Math.min(close, end) };
}

function isFiniteAt({ groupAt }: Grammar, at: number): boolean {
  const group = groupAt[at];
  return group !== undefined && group.first === at && group.tense !== 'none';
}

/** Where the name ends that a phrase begins with, if common nouns in the plural follow it; elsewhere where the phrase begins. */
function nameEnd({ passage: { tags } }: Grammar, phrase: TokenRange): number {
  let at = phrase.first;
  while (at < phrase.end && tags[at]!.startsWith('NNP')) at++;
  return tags[phrase.end - 1] === 'NNS' ? at : phrase.first;
}
