import { sentenceAt, type TokenRange } from '../sentences/passage.ts';
import { itemAt } from '../source/search.ts';
import type { VerbGroup } from '../tags/verb-groups.ts';
import { reachOf, type Grammar } from './grammar.ts';

/** How a cue stands in its clause. */
export type CueForm = 'finite' | 'participle' | 'infinitive' | 'passive' | 'according' | 'noun';

/** A word or words that may attribute. */
export interface Cue extends TokenRange {
  form: CueForm;
  /** The token that the scanning starts from. */
  main: number;
  /** Bare form of the verb, singular of the noun. */
  lemma: string;
  /** What it takes; letters as in `language/en/cues.ts`. */
  frame: string;
  negated: boolean;
  /** Level of quotation that it stands at, as `Grammar.level`. */
  level: number;
  /** Where its source and content may lie, quotations of a deeper level apart. */
  reach: TokenRange;
  group?: VerbGroup;
}

/** The first token of the verb group that the cue stands in ("has" of "has repeatedly said"); of the cue where it stands in none. */
export function startOfVerb(cue: Cue): number {
  return cue.group?.first ?? cue.first;
}

/** What every cue has by the place that it stands in. */
export function placeOf(grammar: Grammar, main: number): Pick<Cue, 'main' | 'level' | 'reach'> {
  const sentence = grammar.passage.sentences[sentenceAt(grammar.passage, main)]!;
  return { main, level: grammar.level[main]!, reach: reachOf(grammar, main, sentence) };
}

/** "An accused person", "the suggested route": right behind an article, a verb form modifies the noun that follows it. */
export function isAttributive({ passage: { tags, tokens } }: Grammar, main: number): boolean {
  const before = tokens[main - 1]?.word.lower ?? '';
  // "between said agency and the town": the one that was named before.
  if (tokens[main]!.word.lower === 'said' && /^(?:between|of|in|on|at|to|with|for|under|from|by)$/.test(before))
    return true;
  // "was told in writing that the road would close", but "In writing that …, she broke her word"
  if (tokens[main]!.word.lower === 'writing' && before === 'in' && tokens[main + 1]?.word.lower === 'that')
    return /^[A-Z]/.test(itemAt(tags, main - 2) ?? '');
  // "with three confirmed cases"
  if (tags[main - 1] === 'CD' && tags[main - 2] === 'IN' && tags[main + 1] === 'NNS') return true;
  // "the reform of accused persons"
  if (tags[main] === 'VBN' && tags[main - 1] === 'IN') return tags[main + 1] === 'NNS';
  return (before === 'a' || before === 'an' || before === 'the') && /^(?:NN|JJ)/.test(tags[main + 1] ?? '');
}
