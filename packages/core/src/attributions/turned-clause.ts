import { itemAt } from '../source/search.ts';
import { isNoun } from '../tags/classes.ts';
import { lower } from './clause.ts';
import { startOfVerb, type Cue } from './cue.ts';
import type { Grammar } from './grammar.ts';
import { afterBracket, phraseAfter } from './phrase-after.ts';
import { isTimeNoun } from './time-nouns.ts';

/** "a man police say | was seen near the bank": the subject of what is said stands before the source, and its verb behind the cue. */
export function isGap(grammar: Grammar, cue: Cue, at: number): boolean {
  const group = grammar.groupAt[at];
  const source = itemAt(grammar.phraseAt, startOfVerb(cue) - 1);
  if (group?.first !== at || group.tense === 'none' || source === undefined) return false;
  const { tags } = grammar.passage;
  const before = source.first - 1;
  const noun = tags[before]?.startsWith('W') ? before - 1 : before;
  return (
    noun >= 0 &&
    isNoun(tags[noun]!) &&
    !isTimeNoun(grammar, noun) &&
    !/^(?:things?|all|way|reason)$/.test(lower(grammar, noun))
  );
}

/** "…, said Mara Ilves, who …": the noun phrase behind an inverted cue is its source. */
export function isInverted(grammar: Grammar, cue: Cue, at: number): boolean {
  const { tags } = grammar.passage;
  const first = startOfVerb(cue);
  if (tags[first - 1] !== ',' && tags[first - 1] !== 'MARK') return false;
  const end = phraseAfter(grammar, at, tags.length)?.end ?? at;
  const close = afterBracket(grammar, end, tags.length);
  return close > at && (/^(?:,|WP)$/.test(tags[end]!) || tags[close] === ',' || tags[close] === '.');
}

/** "Fifty were held, reported the Orvik Times.", "reported Jon Reyk, head of the board.": behind a clause and a comma, a name before a stop. */
export function isInvertedName(grammar: Grammar, cue: Cue, at: number): boolean {
  const phrase = grammar.phraseAt[at];
  return (
    /[qt]/.test(cue.frame) &&
    cue.form === 'finite' &&
    phrase !== undefined &&
    grammar.passage.tags[phrase.end - 1]!.startsWith('NNP') &&
    isInverted(grammar, cue, at)
  );
}
