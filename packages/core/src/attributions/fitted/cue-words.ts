import { sentenceAt, type TokenRange } from '../../sentences/passage.ts';
import { isAt, LETTER, NUMBER } from '../../source/characters.ts';
import { lower } from '../clause.ts';
import type { Grammar } from '../grammar.ts';
import type { Statement } from '../statement.ts';
import { isTimeNoun } from '../time-nouns.ts';
import * as CODE from './codes.ts';
import { nounEntry, verbEntry } from './candidates.ts';
import type { Models } from './choose.ts';
import { clamp, FORMS } from './cue-features.ts';
import { logOdds, probability } from './forest.ts';
import type { CueLexicon } from './lexicon.ts';
import { codeIn } from './token-codes.ts';

/** So many words on either side are looked at. */
const SIGHT = 9;
/** A word further on belongs to the cue where those from the cue to it do so with more than this, on the average. */
const LEAST = 0.37;

export const CUE_WORD_FEATURES = 21;

/** Made once: every word is looked at in it. */
const asked: Uint8Array = new Uint8Array(CUE_WORD_FEATURES);

/**
 * Gives the statements the words that attribute, as PolNeAR marks them: the verb with its auxiliaries and its negation, what stands
 * between it and its source ("went on to explain"), and what leads from it to the content ("raises questions about"). Never
 * what belongs to a source, the content, whoever is told or another cue.
 */
export function findCueWords(
  grammar: Grammar,
  codes: Uint8Array,
  statements: readonly Statement[],
  { cueWord, lexicon }: Pick<Models, 'cueWord' | 'lexicon'>,
): void {
  const { tokens } = grammar.passage;
  const isTaken = new Uint8Array(tokens.length);
  for (const { cue, source, addressee } of statements)
    for (const range of [cue, source, addressee]) if (range !== undefined) isTaken.fill(1, range.first, range.end);
  /** The outermost word of the cue on one side: where the words up to it have the most in their favour. */
  const farthest = (step: -1 | 1, statement: Statement): number => {
    let outermost = step < 0 ? statement.cue.first : statement.cue.end - 1;
    let sum = 0;
    let most = 0;
    eachCueWord(grammar, codes, lexicon, statement, step, asked, (i) => {
      if (isTaken[i] === 1) return false;
      sum += probability(logOdds(cueWord, asked)) - LEAST;
      if (sum > most && (step < 0 ? mayOpen(grammar, codes, i) : mayEnd(grammar, codes, i, statement))) {
        most = sum;
        outermost = i;
      }
      return true;
    });
    return outermost;
  };
  for (const statement of statements) {
    const { cue } = statement;
    if (!isAt(tokens[cue.first]!.word.text, 0, LETTER | NUMBER)) continue;
    const first = farthest(-1, statement);
    const last = farthest(1, statement);
    if (first < cue.first || last >= cue.end) statement.words = { first, end: last + 1 };
  }
}

/** A cue opens with a word, and with the first one where that is part of a noun phrase: in "told officials to say", "officials" opens none. */
function mayOpen({ phraseAt }: Grammar, codes: Uint8Array, i: number): boolean {
  const phrase = phraseAt[i];
  const code = codes[i]!;
  if (code <= CODE.MARK || (code >= CODE.FOR && code <= CODE.WHILE)) return false;
  return phrase === undefined || phrase.first === i;
}

/**
 * A cue ends with a word, with the last one of a noun phrase, never with an article or before "of", and with a preposition only before
 * the content: "said at a", "said in a prior", "said on condition" are none.
 */
function mayEnd(grammar: Grammar, codes: Uint8Array, i: number, { content }: Statement): boolean {
  const { phraseAt } = grammar;
  const code = codes[i]!;
  if (code <= CODE.MARK || code === CODE.DETERMINER || code === CODE.HIS) return false;
  // "said on Monday"
  if (isTimeNoun(grammar, i) && lower(grammar, i - 1) === 'on') return false;
  if ((phraseAt[i]?.end ?? 0) > i + 1) return false;
  const isAhead = content.some(({ first }) => first === i + 1);
  if (codes[i + 1] === CODE.OF && !isAhead) return false;
  // "added without naming | a day"
  if (code === CODE.GERUND && phraseAt[i + 1]?.first === i + 1 && !isAhead) return false;
  return code < CODE.TO || code > CODE.PREPOSITION || isAhead;
}

/**
 * Goes through the words on one side of a cue, the nearest first, that may belong to it, with what the model looks at in `row`, a
 * byte each, for as long as `see` says so.
 */
export function eachCueWord(
  grammar: Grammar,
  codes: Uint8Array,
  lexicon: CueLexicon,
  statement: Statement,
  step: -1 | 1,
  row: Uint8Array,
  see: (i: number) => boolean,
): void {
  const { cue, source, addressee, content } = statement;
  const [from, to] = limits(grammar, statement);
  const gap = source === undefined || source.end > cue.first ? 255 : clamp(cue.first - source.end);
  const ahead = content.find(({ first }) => first >= cue.end)?.first;
  const { tokens } = grammar.passage;
  const { word } = tokens[cue.first]!;
  const level = (statement.form === 'noun' ? nounEntry(lexicon, word) : verbEntry(lexicon, word))?.level ?? 0;
  let breaks = 0;
  let preposition = 0;
  let verbs = 0;
  let i = step < 0 ? cue.first - 1 : cue.end;
  for (let distance = 0; distance < SIGHT && i >= from && i < to; distance++, i += step) {
    if (isIn(source, i) || isIn(addressee, i)) return;
    const code = codes[i]!;
    const group = grammar.groupAt[i];
    let f = 0;
    row[f++] = step < 0 ? 0 : 1;
    row[f++] = distance;
    row[f++] = code;
    row[f++] = codeIn(codes, i + 1);
    row[f++] = ahead === undefined ? 255 : clamp(ahead - i);
    row[f++] = FORMS.indexOf(statement.form);
    row[f++] = codes[cue.first]!;
    row[f++] = codeIn(codes, cue.first - 1);
    row[f++] = codeIn(codes, cue.end);
    row[f++] = gap;
    row[f++] = breaks;
    row[f++] = preposition;
    row[f++] = verbs;
    row[f++] = group === undefined ? 0 : 1 + (group.main === i ? 1 : 0) + (group.tense === 'none' ? 2 : 0);
    row[f++] = tokens[i]!.word.shape === 'lower' ? 0 : 1;
    row[f++] = addressee === undefined ? 0 : 1;
    const phrase = grammar.phraseAt[i];
    row[f++] = phrase === undefined ? 0 : 1 + (nounEntry(lexicon, tokens[phrase.end - 1]!.word)?.level ?? 0);
    row[f++] = phrase === undefined ? 0 : codeIn(codes, phrase.end);
    row[f++] = level;
    row[f++] = ahead === undefined ? 0 : codes[ahead]!;
    row[f++] = ahead === undefined ? 0 : codeIn(codes, ahead - 1);
    if (!see(i)) return;
    if (code <= CODE.MARK) breaks++;
    if (code >= CODE.TO && code <= CODE.PREPOSITION) preposition = code;
    if (group?.main === i) verbs++;
  }
}

/** What lies between the contents on either side, within the sentence. */
function limits(grammar: Grammar, { cue, content }: Statement): [from: number, to: number] {
  const sentence = grammar.passage.sentences[sentenceAt(grammar.passage, cue.first)]!;
  let from = sentence.first;
  let to = sentence.end;
  for (const { first, end } of content) {
    if (end <= cue.first) from = Math.max(from, end);
    else if (first >= cue.end) to = Math.min(to, first);
  }
  return [from, to];
}

const isIn = (range: TokenRange | undefined, i: number): boolean =>
  range !== undefined && range.first <= i && i < range.end;
