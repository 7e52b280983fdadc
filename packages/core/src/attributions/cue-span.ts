import type { TokenRange } from '../sentences/passage.ts';
import { isAt, LETTER, NUMBER } from '../source/characters.ts';
import { isNoun } from '../tags/classes.ts';
import type { Tag } from '../tags/tag.ts';
import { occasionFollows } from './end-of-content.ts';
import type { Grammar } from './grammar.ts';
import type { Statement } from './statement.ts';

/** So many words may stand between the source and the verb, and between the verb and the content, and belong to the cue. */
const MOST_WORDS = 8;
/** So many words may an occasion have: "in a recent television interview". */
const OCCASION_WORDS = 5;

/**
 * The words that attribute, as PolNeAR marks them: the verb with its auxiliaries and its negation, what stands between it
 * and its source ("has tried to explain"), and what leads from it to the content ("raises questions about", "said in an interview
 * that"); nobody who is told, and nothing behind a comma.
 */
export function cueSpan(grammar: Grammar, statement: Statement): TokenRange {
  const { cue } = statement;
  if (!isAt(grammar.passage.tokens[cue.first]!.word.text, 0, LETTER | NUMBER)) return cue;
  return { first: leftEnd(grammar, statement), end: rightEnd(grammar, statement) };
}

function leftEnd({ groupAt, passage: { tags } }: Grammar, { cue: { first }, source }: Statement): number {
  const group = groupAt[first];
  const main = group !== undefined && group.main >= first && !isNoun(tags[first]!);
  let opening = first;
  if (main) {
    opening = group.first;
    // "to praise": the "to" belongs to the verb that governs it.
    for (let i = group.first; i < first; i++) if (tags[i] === 'TO' || tags[i] === 'MARK') opening = i + 1;
  }
  const from = source?.end ?? first;
  if (!main || from >= first || first - from > MOST_WORDS) return opening;
  for (let i = from; i < first; i++) if (isBreak(tags[i]!) || /^(?:CC|POS|IN|W.*)$/.test(tags[i]!)) return opening;
  return Math.min(opening, from);
}

function rightEnd(grammar: Grammar, { cue, content, source, addressee }: Statement): number {
  const { tags } = grammar.passage;
  const piece = content.find(({ first }) => first >= cue.end);
  const limit = Math.min(piece?.first ?? tags.length, cue.end + MOST_WORDS);
  if (piece !== undefined && piece.first <= limit) {
    let end = cue.end;
    while (end < piece.first && !isBreak(tags[end]!) && !inside(source, end) && !inside(addressee, end)) end++;
    return end === piece.first ? end : cue.end;
  }
  // "“A,” she said in an interview."
  if (tags[cue.end] !== 'IN' || !occasionFollows(grammar, cue.end + 1, cue.end + OCCASION_WORDS)) return cue.end;
  for (let end = cue.end + 1; end < limit && !isBreak(tags[end]!); end++)
    if (isNoun(tags[end]!) && !isNoun(tags[end + 1] ?? '.')) return end + 1;
  return cue.end;
}

const isBreak = (tag: Tag): boolean => /^(?:[,.:()]|MARK)$/.test(tag);

const inside = (range: TokenRange | undefined, i: number): boolean =>
  range !== undefined && range.first <= i && i < range.end;
