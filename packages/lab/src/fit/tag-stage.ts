import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { createTagger } from '../../../core/src/tags/tagger.ts';
import { fitTags, isHeldOut, TAG_FIT } from './fit-tags.ts';
import type { FitContext, FitStage, SizePoint } from './stage.ts';
import { tagCard } from './tag-card.ts';
import { scoreTagger } from './tag-score.ts';
import { measureSpeed } from './tag-speed.ts';
import { readGum, readSilver, type TaggedDocument } from './tagged-corpora.ts';

const GUM = 'general/gum.jsonl.gz';
const TRAIN = ['attribution/train.jsonl.gz', 'attribution/train.syntax.jsonl.gz'] as const;
const DEV = ['attribution/dev.jsonl', 'attribution/dev.syntax.jsonl.gz'] as const;

/** Parts of speech. */
export const tagStage: FitStage = {
  name: 'tags',
  title: 'Parts of speech',
  after: [],
  inputs: [GUM, ...TRAIN, ...DEV],
  async run(context) {
    const { fitted, heldOut, silver } = documentsOf(context);
    const dev = readSilver(context.pathOf(DEV[0]), context.pathOf(DEV[1]));
    const packed = fitTags(fitted, silver, TAG_FIT, context.show);
    const tagger = createTagger(packed);
    const scores = { gum: scoreTagger(tagger, heldOut), dev: scoreTagger(tagger, dev) };
    const brotli = brotliCompressSync(packed).length;
    const card = tagCard({
      options: TAG_FIT,
      scores,
      documents: { fitted: fitted.length, heldOut: heldOut.length, silver: silver.length, dev: dev.length },
      size: { characters: packed.length, brotli },
      sha256: createHash('sha256').update(packed).digest('hex'),
    });
    return {
      files: { 'packages/core/src/weights/tags.ts': weightsModule(packed) },
      card,
      point: { ...pointOf(packed, scores.gum.accuracy), shipped: true },
      summary: [
        ['GUM held out', `${scores.gum.accuracy.toFixed(2)} % of ${scores.gum.tokens} tokens`],
        [
          'PolNeAR dev',
          `${scores.dev.accuracy.toFixed(2)} % of ${scores.dev.tokens} tokens (agreement with silver tags)`,
        ],
        ['size', `${(brotli / 1000).toFixed(1)} kB brotli`],
        ['speed', `${Math.round(measureSpeed(packed, dev) / 1000)} k tokens a second here and now`],
      ],
    };
  },
  async sizes(context) {
    const { fitted, heldOut, silver } = documentsOf(context);
    return KEPT.map((keep, index) => {
      const packed = fitTags(fitted, silver, { ...TAG_FIT, keep }, (done) =>
        context.show((index + done) / KEPT.length, `${keep} weights`),
      );
      const point = pointOf(packed, scoreTagger(createTagger(packed), heldOut).accuracy);
      return keep === TAG_FIT.keep ? { ...point, shipped: true } : point;
    });
  },
};

function pointOf(packed: string, accuracy: number): SizePoint {
  return {
    model: 'parts of speech',
    kB: Math.round(brotliCompressSync(packed).length / 100) / 10,
    metric: 'tags right, gold of GUM held out',
    score: Math.round(accuracy * 100) / 100,
  };
}

/** Weights at most, for the chart of score against size. */
const KEPT = [2000, 5000, TAG_FIT.keep, 30_000];

interface Documents {
  fitted: TaggedDocument[];
  heldOut: TaggedDocument[];
  silver: TaggedDocument[];
}

function documentsOf({ pathOf }: FitContext): Documents {
  const gum = readGum(pathOf(GUM));
  return {
    fitted: gum.filter((document) => !isHeldOut(document)),
    heldOut: gum.filter(isHeldOut),
    silver: readSilver(pathOf(TRAIN[0]), pathOf(TRAIN[1])),
  };
}

function weightsModule(weights: string): string {
  return `/**
 * The part-of-speech model, packed: see \`tags/packed-model.ts\` for the form, \`docs/model-card.md\` for data and scores.
 * Written by \`npm run fit\` from GUM (CC BY 4.0 annotation) and from PolNeAR 1.0 as CoreNLP tagged it. Not to be edited.
 */
export const TAG_WEIGHTS: string =
  '${weights}';
`;
}
