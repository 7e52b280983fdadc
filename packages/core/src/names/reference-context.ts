import { itemAt } from '../source/search.ts';
import type { Passage } from '../sentences/passage.ts';
import type { Token } from '../sentences/tokens.ts';
import type { Word } from '../sentences/words.ts';
import { isAdjective } from '../tags/classes.ts';
import type { Tag } from '../tags/tag.ts';
import { classOfWord, FUNCTION_WORD, SPEECH } from './lexicon.ts';
import { wordSet } from '../language/en/packed-lists.ts';

/** True for the object of a verb of speech ("told her", not "said her paper"). */
export function isObject(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!.word;
  if (lower !== 'him' && lower !== 'her') return false;
  return isSpeech(tokens[i - 1]) && (lower === 'him' || !isNoun(tokens[i + 1]));
}

/** "“…,” | he said": who speaks, right behind what is said. */
export function isBehindMark(tokens: readonly Token[], i: number): boolean {
  return /^s?he$/.test(tokens[i]!.word.lower) && itemAt(tokens, i - 1)?.kind === 'mark';
}

/** "Rehn has broken his word, | he said.": behind what is said in the writer's words; not so "the men, some of whom, he says, …". */
export function closesSentence(tokens: readonly Token[], i: number): boolean {
  return (
    /^s?he$/.test(tokens[i]!.word.lower) &&
    itemAt(tokens, i - 1)?.word.text === ',' &&
    itemAt(tokens, i - 2)?.word.lower.startsWith('wh') === false &&
    isSpeech(tokens[i + 1]) &&
    /^[.,]?$/.test(tokens[i + 2]?.word.text ?? '')
  );
}

/** A guess for the word behind "her": no mark, no word of grammar. */
function isNoun(token: Token | undefined): boolean {
  return token?.kind === 'word' && (classOfWord(token.word) & FUNCTION_WORD) === 0;
}

const IN_PHRASE: ReadonlySet<Tag> = new Set(['NN', 'CD', 'VBN']);

/** The noun of a phrase with no name in it, from behind its article on. */
export function headNoun({ tokens, tags }: Passage, from: number, end: number): Word | undefined {
  let i = from;
  while (i < end && i < from + 6 && tokens[i]!.kind !== 'clitic' && (isAdjective(tags[i]!) || IN_PHRASE.has(tags[i]!)))
    i++;
  return i > from && tags[i - 1] === 'NN' && tags[i] !== 'NNP' && tokens[i]?.kind !== 'clitic'
    ? tokens[i - 1]!.word
    : undefined;
}

const PREPOSITIONS: ReadonlySet<string> = wordSet('to of with by from for at in on about against between');

/** "Ilves has kept silent, and | Lund has sent a letter in which he says": the subject of a clause that is not the first one; not so "said Ilves and | Lund agreed". */
export function opensClause({ tags }: Passage, i: number): boolean {
  return (
    /(?:,|:|[^P] CC)(?: DT)?(?: JJ| NN\w*)*$/.test(tags.slice(Math.max(0, i - 5), i).join(' ')) &&
    /^NNP(?: NNP)*(?: RB)? (?:MD|VB[DPZ])/.test(tags.slice(i, i + 6).join(' '))
  );
}

/** True for "a letter to Ilves", whose subject is somebody else; not for "according to Ilves". */
export function isBehindPreposition(tokens: readonly Token[], i: number): boolean {
  return PREPOSITIONS.has(itemAt(tokens, i - 1)?.word.lower ?? '') && tokens[i - 2]?.word.lower !== 'according';
}

/** "told | Reuters", "(Reuters)": who only hears, or sends the report, is not what the article is about. */
export function isTold(tokens: readonly Token[], i: number): boolean {
  return /^(?:told|tells?|\()$/.test(itemAt(tokens, i - 1)?.word.lower ?? '');
}

const BEFORE_VERBS: ReadonlySet<string> = wordSet(
  'also further later then now has had have again repeatedly already earlier previously would will did does not never only',
);

/** True where a verb of speech stands at a token or behind auxiliaries and adverbs there ("has also accused"). */
export function says(tokens: readonly Token[], from: number): boolean {
  let i = from;
  while (i < from + 3 && BEFORE_VERBS.has(tokens[i]?.word.lower ?? '')) i++;
  return isSpeech(tokens[i]);
}

function isSpeech(token: Token | undefined): boolean {
  return token !== undefined && (classOfWord(token.word) & SPEECH) !== 0;
}
