import type { Word } from '../sentences/words.ts';
import { describeWord, PLACES, type Standing, type WordFacts } from './features.ts';
import { placeOf, WORD_TAG_COUNT, type TagModel } from './model.ts';
import { TAG_NUMBERS } from './tag.ts';

/**
 * What the model makes of each word by itself, added up once and kept: a word's features do not change from one
 * place to the next, only how they are joined with its neighbours' does. The room is fixed; when it is full all is
 * forgotten and made again as it is needed.
 */
export interface WordScores {
  facts: WordFacts;
  /** For each slot and each of the {@link PLACES}, a score for each tag. */
  scores: Int16Array;
  /** The one tag that a word can have; -1 where the model has to choose. */
  decided: Int8Array;
  /** Makes sure that the next `words` words find room beside each other. */
  makeRoom(words: number): void;
  /** The slot of a word. Good until {@link WordScores.makeRoom} is called. */
  slotOf(word: Word, standing: Standing): number;
}

/** Room for the words of some hundred articles, of which each has a few thousand. */
const SLOTS = 16_384;

/** Most words that find room beside each other. */
export const MOST_WORDS: number = SLOTS >> 1;

export const SLOT_SCORES: number = PLACES * WORD_TAG_COUNT;

const TO = TAG_NUMBERS.get('TO')!;

export function createWordScores(model: TagModel): WordScores {
  const facts: WordFacts = {
    forms: new Int32Array(SLOTS),
    endings: new Int32Array(SLOTS),
    classes: new Uint8Array(SLOTS),
    choices: new Uint8Array(SLOTS),
  };
  const scores = new Int16Array(SLOTS * SLOT_SCORES);
  const decided = new Int8Array(SLOTS);
  // Most words stand inside a sentence, and these keep their slot themselves; the others are looked up.
  const owners: (Word | undefined)[] = [];
  const opening = new Map<Word, number>();
  const inTitle = new Map<Word, number>();
  const classOf = (form: number): number => model.classOf(form);
  let used = 0;

  function add(word: Word, standing: Standing): number {
    const slot = used++;
    const features = describeWord(word, standing, classOf, facts, slot);
    scores.fill(0, slot * SLOT_SCORES, (slot + 1) * SLOT_SCORES);
    for (let place = 0; place < PLACES; place++) {
      const base = slot * SLOT_SCORES + place * WORD_TAG_COUNT;
      const own = features[place]!;
      for (let k = 0; k < own.length; k++) {
        const row = placeOf(model, own[k]!);
        if (row < 0) continue;
        const end = model.starts[row + 1]!;
        for (let i = model.starts[row]!; i < end; i++) scores[base + model.tags[i]!]! += model.values[i]!;
      }
    }
    const choices = model.choices[facts.choices[slot]!]!;
    decided[slot] = word.lower === 'to' ? TO : choices.length === 1 ? choices[0]! : -1;
    owners.push(standing === 0 ? word : undefined);
    if (standing === 0) word.slot = slot;
    else (standing === 1 ? opening : inTitle).set(word, slot);
    return slot;
  }

  return {
    facts,
    scores,
    decided,
    makeRoom(words) {
      if (used + words <= SLOTS) return;
      used = 0;
      owners.length = 0;
      opening.clear();
      inTitle.clear();
    },
    slotOf(word, standing) {
      if (standing === 0) return owners[word.slot] === word ? word.slot : add(word, 0);
      return (standing === 1 ? opening : inTitle).get(word) ?? add(word, standing);
    },
  };
}
