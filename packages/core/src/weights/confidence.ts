/** Weights of the confidence of attributions; see `attributions/confidence.ts`. */
export interface ConfidenceWeights {
  /** By rule and kind, as log-odds. */
  forms: Readonly<Record<string, number>>;
  /** By class of speaker, added to it. */
  speakers: Readonly<Record<string, number>>;
  /** By kind and shape, of what models and rules find: percent that are right where the models claim 0, 0.1 … 1. */
  fitted: Readonly<Record<'leading' | 'direct' | 'mixed' | 'indirect', readonly number[]>>;
}

/** Written by `npm run fit` from the training part of PolNeAR 1.0. Not to be edited. */
export const CONFIDENCE_WEIGHTS: ConfidenceWeights = {
  forms: {
    'according-to indirect': 1.5,
    'according-to mixed': 1.52,
    'announced-content direct': 1.18,
    'headline-colon indirect': 0.84,
    'headline-colon mixed': 2.1,
    'interview indirect': 0.74,
    'introduction-colon direct': 0.49,
    'noun-content indirect': -0.53,
    'source-verb-content indirect': -0.46,
  },
  speakers: {
    document: -0.19,
    entity: -0.08,
    organization: 0.76,
    unknown: -0.57,
    group: 0.29,
    person: 0.33,
    publication: 0.85,
    unnamed: 0.01,
    nobody: -1.63,
  },
  fitted: {
    leading: [0, 12, 24, 35, 45, 55, 65, 75, 90, 90, 100],
    direct: [0, 10, 19, 19, 37, 37, 53, 64, 64, 92, 100],
    mixed: [0, 9, 24, 32, 32, 38, 58, 58, 85, 94, 99],
    indirect: [0, 17, 21, 21, 33, 47, 54, 69, 76, 96, 100],
  },
};
