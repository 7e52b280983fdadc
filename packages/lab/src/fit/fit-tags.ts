import { hashText } from '../../../core/src/tags/features.ts';

import { standingIn } from '../../../core/src/tags/standing.ts';
import { ExampleMaker, inTitleCase, isHeadlineLong, type Example } from './tag-examples.ts';
import { buildLexicon, type LexiconOptions } from './tag-lexicon.ts';
import { packTagModel } from './tag-parameters.ts';
import { TagTrainer, type TrainerOptions } from './tag-trainer.ts';
import type { TaggedDocument } from './tagged-corpora.ts';

export interface TagFitOptions extends LexiconOptions, Omit<TrainerOptions, 'onProgress'> {
  /** How often each gold sentence counts beside a silver one. */
  goldWeight: number;
}

export const TAG_FIT: TagFitOptions = {
  least: 36,
  closedFrom: 150,
  share: 0.01,
  goldWeight: 3,
  choosing: 5,
  settling: 12,
  rate: 0.3,
  sparsity: 1.2e-5,
  keep: 6_300,
  level: 0.4,
};

/** Whether a gold document is never fitted on: one in five, by its name. */
export function isHeldOut({ id }: TaggedDocument): boolean {
  return (hashText(id) >>> 0) % 5 === 0;
}

/** Fits the part-of-speech model and packs it. The same documents give the same string. */
export function fitTags(
  gold: readonly TaggedDocument[],
  silver: readonly TaggedDocument[],
  options: TagFitOptions,
  onProgress: (done: number) => void,
): string {
  const goldSentences = gold.flatMap(({ sentences }) => sentences);
  // Silver tags of headlines are nearly all wrong: capitals made names of everything.
  const silverSentences = silver
    .flatMap(({ sentences }) => sentences)
    .filter(({ tokens }) => standingIn(tokens, 0, tokens.length) !== 2);
  const lexicon = buildLexicon(
    [
      { sentences: silverSentences, weight: 1 },
      { sentences: goldSentences, weight: options.goldWeight },
    ],
    options,
  );
  const maker = new ExampleMaker(lexicon);
  const examples: Example[] = [];
  for (const [sentences, times, titlesEvery] of [
    [silverSentences, 1, 8],
    [goldSentences, options.goldWeight, 3],
  ] as const) {
    let short = 0;
    for (const sentence of sentences) {
      const example = maker.example(sentence);
      for (let i = 0; i < times; i++) examples.push(example);
      if (isHeadlineLong(sentence) && short++ % titlesEvery === 0)
        examples.push(maker.example(inTitleCase(sentence), 2));
    }
  }
  const weights = new TagTrainer(maker, { ...options, onProgress }).fit(examples);
  return packTagModel({ classes: lexicon.classes, lexicon: lexicon.forms, weights });
}
