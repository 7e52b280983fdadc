import { readVerbsThatReport } from './verbs-that-report.ts';
import { readNameCapitals } from './name-capitals.ts';
import type { TokenRange } from '../sentences/passage.ts';
import type { Token } from '../sentences/tokens.ts';
import { wordOf } from '../sentences/words.ts';
import { TAG_WEIGHTS } from '../weights/tags.ts';
import { CONTEXT_FEATURES, contextFeatures, type Standing } from './features.ts';
import { fixedTag } from './fixed.ts';
import { placeOf, WORD_TAG_COUNT } from './model.ts';
import { unpackTagModel } from './packed-model.ts';
import { readPastForms } from './past-forms.ts';
import { standingIn } from './standing.ts';
import { TAG_NUMBERS, TAGS, type Tag } from './tag.ts';
import { readThatClauses } from './that-clauses.ts';
import { createWordScores, MOST_WORDS, SLOT_SCORES } from './word-scores.ts';

export type Tagger = (tokens: readonly Token[], sentences: readonly TokenRange[]) => Tag[];

let fitted: Tagger | undefined;

/**
 * The part of speech of each token.
 *
 * Words are tagged from left to right by a linear model over the word, its neighbours and the two tags before it;
 * what a token's kind settles needs no model. Quotation marks are passed over: the words on both sides of one are neighbours.
 */
export function tagTokens(tokens: readonly Token[], sentences: readonly TokenRange[]): Tag[] {
  fitted ??= createTagger(TAG_WEIGHTS);
  return fitted(tokens, sentences);
}

/** Before the first word of a sentence there is no tag. */
export const NO_TAG: number = TAGS.length;

/** Numbers and addresses are all one to the model. */
const STAND_INS = { number: wordOf('0'), url: wordOf('@') };

/** The word that a token counts as for its neighbours. */
export function standIn(token: Token): Token['word'] {
  return token.kind === 'number' || token.kind === 'url' ? STAND_INS[token.kind] : token.word;
}

/** Stand before the first word of a sentence and after the last. */
export const EDGES: readonly [Token['word'], Token['word']] = [wordOf('\u0002'), wordOf('\u0003')];

/** Makes a tagger of a packed model. */
export function createTagger(packed: string): Tagger {
  const model = unpackTagModel(packed);
  const { starts, tags: weightTags, values } = model;
  const words = createWordScores(model);
  const { facts, scores, decided } = words;
  const context = new Int32Array(CONTEXT_FEATURES);
  const sums = new Int32Array(WORD_TAG_COUNT);
  let slots = new Int32Array(256);
  let places = new Int32Array(256);

  /** Tags the words of a stretch that is no longer than the room for words. */
  function tagStretch(tokens: readonly Token[], first: number, end: number, inTitle: Standing, tags: Tag[]): void {
    words.makeRoom(end - first + 4);
    const edge = words.slotOf(EDGES[0], 0);
    const edge2 = words.slotOf(EDGES[1], 0);
    if (slots.length < end - first + 4) {
      slots = new Int32Array(2 * (end - first + 4));
      places = new Int32Array(slots.length);
    }
    let count = 2;
    slots[0] = edge2;
    slots[1] = edge;
    let opened = false;
    for (let i = first; i < end; i++) {
      const token = tokens[i]!;
      if (token.kind === 'mark') {
        tags[i] = 'MARK';
        continue;
      }
      places[count] = i;
      slots[count++] = words.slotOf(standIn(token), inTitle === 2 ? 2 : opened ? 0 : 1);
      opened ||= token.kind === 'word';
    }
    slots[count] = edge;
    slots[count + 1] = edge2;

    let tag1 = NO_TAG;
    let tag2 = NO_TAG;
    for (let k = 2; k < count; k++) {
      const slot = slots[k]!;
      const token = tokens[places[k]!]!;
      const fixed = token.kind === 'word' ? undefined : fixedTag(token);
      let tag = fixed === undefined ? decided[slot]! : TAG_NUMBERS.get(fixed)!;
      if (tag < 0) {
        const own = slot * SLOT_SCORES;
        const previous = slots[k - 1]! * SLOT_SCORES + WORD_TAG_COUNT;
        const beforePrevious = slots[k - 2]! * SLOT_SCORES + 2 * WORD_TAG_COUNT;
        const next = slots[k + 1]! * SLOT_SCORES + 3 * WORD_TAG_COUNT;
        const afterNext = slots[k + 2]! * SLOT_SCORES + 4 * WORD_TAG_COUNT;
        const candidates = model.choices[facts.choices[slot]!]!;
        for (let i = 0; i < candidates.length; i++) {
          const t = candidates[i]!;
          sums[t] =
            scores[own + t]! +
            scores[previous + t]! +
            scores[beforePrevious + t]! +
            scores[next + t]! +
            scores[afterNext + t]!;
        }
        contextFeatures(context, facts, slots[k - 1]!, slot, slots[k + 1]!, slots[k + 2]!, tag1, tag2);
        for (let i = 0; i < CONTEXT_FEATURES; i++) {
          const row = placeOf(model, context[i]!);
          if (row < 0) continue;
          const last = starts[row + 1]!;
          for (let j = starts[row]!; j < last; j++) sums[weightTags[j]!]! += values[j]!;
        }
        tag = candidates[0]!;
        for (let i = 1; i < candidates.length; i++) if (sums[candidates[i]!]! > sums[tag]!) tag = candidates[i]!;
      }
      tags[places[k]!] = TAGS[tag]!;
      tag2 = tag1;
      tag1 = tag;
    }
  }

  return (tokens, sentences) => {
    const tags: Tag[] = [];
    for (let i = 0; i < tokens.length; i++) tags.push('MARK');
    for (const { first, end } of sentences) {
      const inTitle = standingIn(tokens, first, end);
      for (let at = first; at < end; at += MOST_WORDS - 4) {
        tagStretch(tokens, at, Math.min(end, at + MOST_WORDS - 4), inTitle, tags);
      }
      if (inTitle !== 2) readNameCapitals(tokens, first, end, tags);
      readPastForms(tokens, first, end, tags);
      readThatClauses(tokens, first, end, tags);
      readVerbsThatReport(tokens, first, end, tags);
    }
    return tags;
  };
}
