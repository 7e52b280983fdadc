import { wordOf, type Word } from '../../../core/src/sentences/words.ts';
import { describeWord, type Standing, type WordFacts } from '../../../core/src/tags/features.ts';
import { fixedTag } from '../../../core/src/tags/fixed.ts';
import { choicesOf, WORD_TAG_COUNT } from '../../../core/src/tags/model.ts';
import { foldForm } from '../../../core/src/tags/packed-model.ts';
import { standingIn } from '../../../core/src/tags/standing.ts';
import { TAG_NUMBERS } from '../../../core/src/tags/tag.ts';
import { EDGES, standIn } from '../../../core/src/tags/tagger.ts';
import type { Lexicon } from './tag-lexicon.ts';
import type { TaggedSentence } from './tagged-corpora.ts';

/** A sentence as the model sees it: quotation marks left out, words as slots, tags as numbers. */
export interface Example {
  /** With two edges on either side. */
  slots: Int32Array;
  /** The tag that needs no choice, -1 where the model has to choose; in step with the words between the edges. */
  decided: Int8Array;
  /** The right tag, -1 where it is not known. */
  gold: Int8Array;
}

const SLOTS = 1 << 18;
const TO = TAG_NUMBERS.get('TO')!;

/** Words by slot, each with its features for every place, and the examples made of them. */
export class ExampleMaker {
  readonly facts: WordFacts = {
    forms: new Int32Array(SLOTS),
    endings: new Int32Array(SLOTS),
    classes: new Uint8Array(SLOTS),
    choices: new Uint8Array(SLOTS),
  };
  readonly features: number[][][] = [];
  readonly candidates: Uint8Array[] = [];
  readonly #lexicon: Lexicon;
  readonly #choices: Uint8Array[];
  readonly #slots: Map<Word, number>[] = [new Map(), new Map(), new Map()];

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#choices = choicesOf(lexicon.classes);
  }

  example(
    sentence: TaggedSentence,
    standing: Standing = standingIn(sentence.tokens, 0, sentence.tokens.length),
  ): Example {
    const slots = [this.#slotOf(EDGES[1], 0), this.#slotOf(EDGES[0], 0)];
    const decided: number[] = [];
    const gold: number[] = [];
    let opened = false;
    sentence.tokens.forEach((token, i) => {
      if (token.kind === 'mark') return;
      const slot = this.#slotOf(standIn(token), standing === 2 ? 2 : opened ? 0 : 1);
      opened ||= token.kind === 'word';
      slots.push(slot);
      const tag = sentence.tags[i];
      const number = tag === undefined ? -1 : TAG_NUMBERS.get(tag)!;
      gold.push(number < WORD_TAG_COUNT ? number : -1);
      const fixed = fixedTag(token);
      const candidates = this.candidates[slot]!;
      if (fixed !== undefined) decided.push(TAG_NUMBERS.get(fixed)!);
      else if (token.word.lower === 'to') decided.push(TO);
      else decided.push(candidates.length === 1 ? candidates[0]! : -1);
    });
    slots.push(this.#slotOf(EDGES[0], 0), this.#slotOf(EDGES[1], 0));
    return { slots: Int32Array.from(slots), decided: Int8Array.from(decided), gold: Int8Array.from(gold) };
  }

  #slotOf(word: Word, standing: Standing): number {
    const known = this.#slots[standing]!.get(word);
    if (known !== undefined) return known;
    const slot = this.features.length;
    const { forms } = this.#lexicon;
    this.features.push(describeWord(word, standing, (form) => forms.get(foldForm(form)) ?? 0, this.facts, slot));
    this.candidates.push(this.#choices[this.facts.choices[slot]!]!);
    this.#slots[standing]!.set(word, slot);
    return slot;
  }
}

/** Whether a sentence has the length of a headline. */
export function isHeadlineLong({ tokens }: TaggedSentence): boolean {
  return tokens.length >= 5 && tokens.length <= 20;
}

const SMALL_IN_TITLES: ReadonlySet<string> = new Set(['CC', 'DT', 'IN', 'TO']);

/** The sentence as a headline writer would set it: with capitals. The tags stay what they were. */
export function inTitleCase({ tokens, tags }: TaggedSentence): TaggedSentence {
  return {
    tags,
    tokens: tokens.map((token, i) => {
      const { text, shape } = token.word;
      if (token.kind !== 'word' || shape !== 'lower') return token;
      if (i > 0 && text.length < 4 && SMALL_IN_TITLES.has(tags[i] ?? '')) return token;
      return { ...token, word: wordOf(text[0]!.toUpperCase() + text.slice(1)) };
    }),
  };
}
