import { brotliCompressSync } from 'node:zlib';
import { hashOf } from '../../../../core/src/language/en/hashed-set.ts';
import { useModels } from '../../../../core/src/attributions/fitted/models.ts';
import { unpackModels } from '../../../../core/src/attributions/fitted/packed.ts';
import type { PackedModels } from '../../../../core/src/weights/packed-models.ts';
import { parse } from '@article-digest/core';
import { scoreAttributions, type AttributionRow } from '../../corpora/attributions.ts';
import { DEV_FILES } from '../../corpora/dev-parts.ts';
import { hashCode } from '../../lists/hash-code.ts';
import type { FitContext, FitStage, SizePoint } from '../stage.ts';
import { attributionCard } from './attribution-card.ts';
import { fitAttributions, type AttributionFit, type Fitted } from './fit-attributions.ts';
import { packLexicon } from './pack.ts';

const TRAIN = 'attribution/train.jsonl.gz';
const DEV = DEV_FILES.attribution;
const FORESTS = ['cue', 'start', 'end', 'source', 'whole', 'cueWord'] as const;

/** Chosen on the development part: the settings by the means of two or three seeds. */
export const ATTRIBUTION_FIT: AttributionFit = fitOf(54);

function fitOf(trees: number): AttributionFit {
  const forest = { trees, depth: 4, rate: 0.2, ridge: 2, rowShare: 0.7, featureShare: 0.75, seed: 1 };
  // A greater step leaves as much learnt with fewer trees.
  const chooser = { ...forest, rate: 0.28, refinement: { passes: 4, ridge: 60 }, spare: 3 };
  return {
    leastCues: 4,
    leastThings: 2,
    cue: { ...chooser, trees: Math.round((trees * 9) / 11) },
    start: chooser,
    end: chooser,
    source: chooser,
    // Refined, it is surer of what our own articles do not count: they lose two points.
    whole: { ...forest, trees: Math.round((trees * 9) / 11) },
    cueWord: { ...forest, trees: Math.round((trees * 8) / 11), rate: 0.15, refinement: { passes: 6, ridge: 60 } },
  };
}

/** Who said what: cue, content, source, and whether the whole is right. Behind the tagger, whose tags it reads. */
export const attributionStage: FitStage = {
  name: 'attributions',
  title: 'Attributions',
  after: ['tags'],
  inputs: [TRAIN, DEV],
  async run(context) {
    const rows = context.linesOf<AttributionRow>(TRAIN);
    const packed = fitted(context, rows, ATTRIBUTION_FIT);
    const scores = scored(packed, context.linesOf<AttributionRow>(DEV));
    const kB = sizeOf(packed);
    return {
      files: { 'packages/core/src/weights/attributions.ts': weightsModule(packed) },
      card: attributionCard({ fit: ATTRIBUTION_FIT, kB, words: packed.words, documents: rows.length, scores }),
      point: { ...pointOf(packed, scores.all['full@head']!), shipped: true },
      summary: [
        [
          'PolNeAR dev',
          ['all', 'speech', 'quoted']
            .map((name) => `${name} ${scores[name as 'all']['full@head']!.toFixed(1)}`)
            .join(', '),
        ],
        ['size', `${kB.toFixed(1)} kB brotli`],
      ],
    };
  },
  async sizes(context) {
    const rows = context.linesOf<AttributionRow>(TRAIN);
    const dev = context.linesOf<AttributionRow>(DEV);
    return [25, 90].map((trees) => {
      const packed = fitted(context, rows, fitOf(trees));
      return pointOf(packed, scored(packed, dev).all['full@head']!);
    });
  },
};

function fitted(
  context: FitContext,
  rows: readonly AttributionRow[],
  fit: AttributionFit,
): PackedModels & { words: number } {
  // Reading, four models for each half, one for whole statements, four again for all, and one for the words of cues.
  const steps = 15;
  let step = 0;
  const made: Fitted = fitAttributions(rows, fit, (task) => {
    const base = step++;
    return (done) => context.show(Math.min(1, (base + done) / steps), task);
  });
  const { entries, things, ...forests } = made;
  const { count, bits, code } = hashCode(things, 9, hashOf);
  return { ...forests, lexicon: packLexicon(entries), things: [count, bits, code], words: entries.length };
}

type Scores = Record<'all' | 'speech' | 'quoted', Record<string, number>>;

function scored(packed: PackedModels, rows: readonly AttributionRow[]): Scores {
  useModels(unpackModels(packed));
  const articles = new Map(rows.map(({ id, text }) => [id, parse(text)]));
  const score = (slice: keyof Scores): Record<string, number> => scoreAttributions(rows, articles, slice);
  return { all: score('all'), speech: score('speech'), quoted: score('quoted') };
}

function sizeOf(packed: PackedModels): number {
  return brotliCompressSync(weightsModule(packed)).length / 1000;
}

function pointOf(packed: PackedModels, score: number): SizePoint {
  return {
    model: 'attributions',
    kB: Math.round(sizeOf(packed) * 10) / 10,
    metric: 'full@head F1, all of PolNeAR dev',
    score: Math.round(score * 100) / 100,
  };
}

function weightsModule(packed: PackedModels): string {
  const forest = (name: (typeof FORESTS)[number]): string => {
    const { bias, depth, level, trees } = packed[name];
    return `  ${name}: {
    bias: ${bias},
    depth: ${depth},
    level: ${level},
    trees:
      '${trees}',
  },`;
  };
  return `import type { PackedModels } from './packed-models.ts';

/**
 * The models of attributions, packed: see \`attributions/fitted/packed.ts\` for the form, \`docs/model-card.md\` for data and scores.
 * Written by \`npm run fit\` from the training part of PolNeAR 1.0. Not to be edited.
 */
export const ATTRIBUTION_WEIGHTS: PackedModels = {
  lexicon:
    '${packed.lexicon}',
  things: [${packed.things[0]}, ${packed.things[1]}, '${packed.things[2]}'],
${FORESTS.map(forest).join('\n')}
};
`;
}
