import type { Passage } from '../sentences/passage.ts';
import { isAdjective } from '../tags/classes.ts';
import { classOf, ORGANISATION_NOUN } from './lexicon.ts';

/** So far from a name an apposition may end. */
const REACH_BESIDE = 9;

/** What a body is called right beside its name, by `first` and `end` of that: "party" and "opposition party" for "the HU, the main opposition party". */
export function calledBeside(passage: Passage, first: number, end: number): string[] {
  const { tokens } = passage;
  // "the Harvest Union (HU) | opposition party"
  const behind = tokens[end]?.word.text === ')' ? end + 1 : end;
  const apposed = /^[,–—-]$/.test(tokens[behind]?.word.text ?? '');
  const from = apposed ? behind + 1 : behind;
  let found: string[] = [];
  for (let i = from; i < from + REACH_BESIDE && isPart(passage, i, apposed); i++) {
    found = nounAt(passage, i);
    // "the HU | opposition party | last week"
    if (!apposed && found.length > 0) break;
  }
  // "the HU, the army and": a list.
  const isListed = apposed && found.length < 2 && !/^an?$/.test(tokens[from]?.word.lower ?? '');
  // "the militant group | Harkat Zor"
  return [...(isListed ? [] : found), ...nounAt(passage, first - 1)];
}

/** A word of "opposition party" or, in an apposition, of "Velmark's main opposition party". */
function isPart({ tokens, tags }: Passage, at: number, apposed: boolean): boolean {
  const tag = tags[at];
  if (tag === undefined) return false;
  const isWord = (tag === 'NN' || isAdjective(tag)) && tokens[at]!.word.shape === 'lower';
  return isWord || (apposed && /^(?:DT|JJ|NNP|PRP\$|POS)$/.test(tag));
}

/** The noun of a body at a token, alone and with the word before it that says which. */
function nounAt({ tokens, tags }: Passage, at: number): string[] {
  const word = tokens[at]?.word;
  if (tags[at] !== 'NN' || word?.shape !== 'lower' || (classOf(word.lower) & ORGANISATION_NOUN) === 0) return [];
  const { shape, lower } = tokens[at - 1]?.word ?? word;
  return shape === 'lower' && !/^(?:an?|the|its|their)$/.test(lower)
    ? [word.lower, `${lower} ${word.lower}`]
    : [word.lower];
}
