import { MOMENTS } from '../names/role-phrase.ts';
import type { TokenRange } from '../sentences/passage.ts';
import { isAdverb } from '../tags/classes.ts';
import { lower } from './clause.ts';
import type { Grammar } from './grammar.ts';
import { DOCUMENT_KIND, kindBefore } from './noun-form.ts';
import { isTimeNoun } from './time-nouns.ts';

/** The noun phrase that follows: "said Mara Ilves, the mayor", "according to a report by the ministry", "told by X". */
export function phraseAfter(grammar: Grammar, from: number, end: number): TokenRange | undefined {
  const { tags } = grammar.passage;
  let at = from;
  while (at < end && isAdverb(tags[at]!)) at++;
  const start = at;
  // "according to exit polls": a noun that the tagger takes for a verb.
  const phrase = grammar.phraseAt[at] ?? ((tags[at] ?? '').startsWith('VB') ? grammar.phraseAt[at + 1] : undefined);
  if (phrase === undefined || at >= end) return undefined;
  at = phrase.end;
  for (;;) {
    const beside = grammar.phraseAt[at];
    // "Channel 10 senior correspondent Jon Reyk": a number or a name inside a title does not end it.
    if (
      at < end &&
      beside !== undefined &&
      beside.first === at &&
      beside.end <= end &&
      /^(?:JJ|NN)/.test(tags[at]!) &&
      !isTimeNoun(grammar, at)
    ) {
      at = beside.end;
      continue;
    }
    if (
      /^(?:close|familiar|privy|briefed|involved|near|present|opposed|loyal|based)$/.test(lower(grammar, at)) &&
      grammar.phraseAt[at + 2]?.first === at + 2
    ) {
      at = grammar.phraseAt[at + 2]!.end;
      continue;
    }
    // "the chief minister (CM) Mara Ilves": a short form inside a title.
    const name = grammar.phraseAt[at + 3];
    if (lower(grammar, at) === '(' && lower(grammar, at + 2) === ')' && name?.first === at + 3 && name.end <= end) {
      at = name.end;
      continue;
    }
    // "a Velm Times tally": a noun that the tagger takes for no noun.
    if (at < end && tags[at - 1]!.startsWith('NNP') && kindBefore(grammar, at + 1) === DOCUMENT_KIND) at++;
    const next = grammar.phraseAt[at + 1];
    const tag = tags[at];
    if (at + 1 >= end || next === undefined || next.first !== at + 1) break;
    const word = lower(grammar, at);
    // "said Mara Ilves at this meeting", "on the eve of the vote": when it was said, and not by whom.
    if (/^(?:at|on|in|during)$/.test(word) && isWhen(grammar, next)) break;
    const joins =
      word === '/' ||
      (tag === 'IN' && /^(?:of|for|from|at|in|with|on|by|to|near|behind)$/.test(word)) ||
      tag === 'TO' ||
      (word === 'and' && tags[next.end] !== 'VBD' && grammar.groupAt[next.end] === undefined);
    if (!joins) break;
    at = next.end;
  }
  // "a database tracking such deaths"; "a note posted on the door": a participle that the tagger takes for the past.
  const isPosted =
    tags[at] === 'VBD' &&
    (tags[at + 1] === 'IN' || isTimeNoun(grammar, at + 1) || isTimeNoun(grammar, at + 2)) &&
    kindBefore(grammar, at) === DOCUMENT_KIND;
  if ((isPosted || /^VB[GN]$/.test(tags[at] ?? '')) && tags[at - 1] !== ',')
    while (at < end && !/^[,.:]$/.test(tags[at]!) && tags[at] !== 'MARK') at++;
  // "asked by reporters yesterday"
  else if (at - start > 1 && isTimeNoun(grammar, at - 1) && grammar.passage.tokens[at - 1]!.word.shape === 'lower')
    at--;
  const apposed = apposition(grammar, afterBracket(grammar, at, end), end);
  return { first: start, end: Math.min(apposed, end) };
}

/** "a meeting", "this conference", "the eve of the vote": an occasion, where a name and nothing else stands before it. */
function isWhen(grammar: Grammar, { end }: TokenRange): boolean {
  const noun = lower(grammar, end - 1);
  return (
    MOMENTS.has(noun) ||
    /^(?:conference|meeting|event|briefing|ceremony|forum|seminar|hearing|rally|summit)$/.test(noun)
  );
}

/** So many tokens may a bracket behind a name hold: "(D-Velmark)", a short form, a name in its own script. */
const BRACKET = 6;

/** Behind the bracket that begins at `at`; `at` itself where none does, or none that ends soon. */
export function afterBracket(grammar: Grammar, at: number, end: number): number {
  if (lower(grammar, at) !== '(') return at;
  for (let i = at + 1; i < end && i <= at + BRACKET + 1; i++) if (lower(grammar, i) === ')') return i + 1;
  return at;
}

/** Where an apposition behind a name ends: "…, the chief of NATO", "…, 34"; `at` where none follows. */
function apposition(grammar: Grammar, at: number, end: number): number {
  const { tags } = grammar.passage;
  if (tags[at] !== ',' || at + 1 >= end) return at;
  const phrase = grammar.phraseAt[at + 1];
  if (phrase === undefined || phrase.first !== at + 1 || tags[at + 1] === 'PRP') return at;
  let close = at + 1;
  while (close < end && tags[close] !== ',' && tags[close] !== '.' && tags[close] !== ':' && tags[close] !== 'MARK') {
    const group = grammar.groupAt[close];
    if (group !== undefined && group.tense !== 'none' && tags[close - 1] !== 'WP' && tags[close - 1] !== 'WDT')
      return at;
    const next = grammar.phraseAt[close + 1];
    if (tags[close] === 'IN' && next?.first === close + 1 && lower(grammar, close) === 'on' && isWhen(grammar, next))
      return close;
    close++;
  }
  // ", the plan reeks of “fear”": a verb that the tagger takes for a noun, for no apposition ends with a preposition.
  if (tags[close] === 'MARK' && tags[close - 1] === 'IN') return at;
  return close - at > 25 ? at : close;
}
