import { sentenceAt } from '../sentences/passage.ts';
import type { VerbGroup } from '../tags/verb-groups.ts';
import type { CueForm } from './cue.ts';
import type { Grammar } from './grammar.ts';

export function formOf(grammar: Grammar, group: VerbGroup): CueForm {
  const { tags } = grammar.passage;
  // "the minister's repeated warning"
  if (tags[group.first - 1] === 'POS') return 'passive';
  if (group.passive || isBlamed(grammar, group)) return 'passive';
  if (isInvertedPast(grammar, group)) return 'finite';
  if (sharesPassive(grammar, group)) return 'passive';
  if (
    group.tense !== 'none' ||
    isCalledFor(grammar, group) ||
    followsHave(grammar, group) ||
    isOnlyVerb(grammar, group) ||
    isPlain(grammar, group)
  )
    return 'finite';
  for (let i = group.first; i < group.main; i++) if (tags[i] === 'TO') return 'infinitive';
  // A past participle alone is passive ("described as"), an "-ing" form active ("saying").
  if (tags[group.main] === 'VBN') return 'passive';
  return tags[group.main] === 'VBG' ? 'participle' : 'infinitive';
}

/** "were followed and ordered | to talk": nobody who orders is followed by a "to", and whoever was followed was ordered too. */
function sharesPassive(grammar: Grammar, { first, main, end }: VerbGroup): boolean {
  const { tags, tokens } = grammar.passage;
  if (first !== main || tags[first - 1] !== 'CC' || tags[end] !== 'TO') return false;
  return (
    /^(?:ordered|told|instructed|urged|advised|forced)$/.test(tokens[main]!.word.lower) &&
    follows(grammar, first, 'passive')
  );
}

/** "welcomed the deal and called | for calm": behind an object the tagger takes the past for a participle. */
const isCalledFor = ({ passage: { tags, tokens } }: Grammar, { first }: VerbGroup): boolean =>
  tags[first - 1] === 'CC' &&
  tokens[first]!.word.lower === 'called' &&
  /^(?:for|on)$/.test(tokens[first + 1]?.word.lower ?? '');

/** "the minister accused of theft denied it": whoever accuses somebody is followed by who that is. */
export function isBlamed({ passage: { tokens } }: Grammar, { first, main }: VerbGroup): boolean {
  return (
    first === main &&
    /^(?:accused|suspected|convicted|acquitted)$/.test(tokens[main]!.word.lower) &&
    tokens[main + 1]?.word.lower === 'of'
  );
}

/** "Ilves and Reyk say": the bare form behind a plural subject, with no "to" and no modal. */
function isPlain(grammar: Grammar, group: VerbGroup): boolean {
  const { tags } = grammar.passage;
  return tags[group.first] === 'VB' && group.first === group.main && /^NN(?:S|P|PS)$/.test(tags[group.first - 1] ?? '');
}

/** "has further threatened": what the tagger takes for no adverb cuts the group in two. */
function followsHave(grammar: Grammar, group: VerbGroup): boolean {
  const { tokens, tags } = grammar.passage;
  if (tags[group.first] !== 'VBN') return false;
  for (let i = group.first - 1; i >= Math.max(0, group.first - 2); i--)
    if (/^(?:has|have|had|'ve|'d)$/.test(tokens[i]!.word.lower)) return true;
  return tags[group.first - 1] === 'CC' && follows(grammar, group.first, 'perfect');
}

/** "has drilled through the ice and found", "were followed and ordered": the second of two participles of one "has" or "were". */
function follows(grammar: Grammar, before: number, as: 'perfect' | 'passive'): boolean {
  const sentence = grammar.passage.sentences[sentenceAt(grammar.passage, before)]!;
  for (let i = before - 2; i >= Math.max(sentence.first, before - 25); i--) {
    const other = grammar.groupAt[i];
    if (other !== undefined && other.tense !== 'none') return other[as];
  }
  return false;
}

/** "…,” replied Jon Reyk.": a verb alone behind a quotation or a comma, and a name and a stop behind it. */
function isInvertedPast(grammar: Grammar, group: VerbGroup): boolean {
  const { tags } = grammar.passage;
  // ", say some members": no plural stands before it.
  const isBare = tags[group.first] === 'VB' && grammar.passage.tokens[group.first]!.word.lower === 'say';
  if ((tags[group.first] !== 'VBN' && !isBare) || group.first !== group.main) return false;
  const phrase = grammar.phraseAt[group.end];
  const before = tags[group.first - 1];
  return (before === 'MARK' || before === ',') && phrase?.first === group.end && /^[,.]$/.test(tags[phrase.end] ?? '.');
}

/** A participle by its tag that is the first verb of its sentence or clause, with a subject before and no "by" or "as" behind. */
function isOnlyVerb(grammar: Grammar, group: VerbGroup): boolean {
  const { tokens, tags, sentences } = grammar.passage;
  if (tags[group.main] !== 'VBN' || group.first !== group.main) return false;
  const before = group.first - 1;
  if (/^(?:POS|DT|JJ|PRP\$|IN)$/.test(tags[before] ?? 'IN')) return false;
  // "what analysts described as"
  if (tags[(grammar.phraseAt[before]?.first ?? 0) - 1] === 'WP') return true;
  if (/^(?:by|as|in|at|,|\.)$/.test(tokens[group.end]?.word.lower ?? '.')) return false;
  if (grammar.phraseAt[before] === undefined && !(tags[before] === ',' && grammar.phraseAt[before - 1] !== undefined))
    return false;
  const sentence = sentences[sentenceAt(grammar.passage, group.first)]!;
  for (let i = before; i >= sentence.first; i--) {
    if (/^(?:although|though|while|whereas|because|since|but|which|where|when)$/.test(tokens[i]!.word.lower))
      return true;
    const other = grammar.groupAt[i];
    // "a report released last year found": a participle that hangs on the subject is not the verb of the clause.
    if (other !== undefined && (other.tense !== 'none' || tags[other.first] !== 'VBN')) return false;
  }
  return true;
}
