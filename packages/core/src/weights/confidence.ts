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
    'according-to indirect': 1.85,
    'according-to mixed': 1.43,
    'announced-content direct': 1.13,
    'headline-colon indirect': 0.62,
    'headline-colon mixed': 1.99,
    'interview indirect': 0.61,
    'introduction-colon direct': 0.37,
    'manner direct': 2.02,
    'noun-content indirect': -0.03,
    'source-verb-content indirect': -0.4,
  },
  speakers: {
    document: -0.33,
    entity: 0.15,
    organization: 0.93,
    unknown: -0.45,
    group: 0.16,
    person: -0.14,
    publication: 0.85,
    unnamed: -0.31,
    nobody: -1.02,
  },
  fitted: {
    leading: [0, 12, 23, 34, 45, 55, 67, 76, 83, 92, 100],
    direct: [0, 12, 21, 28, 36, 53, 57, 67, 67, 89, 100],
    mixed: [0, 12, 26, 35, 41, 54, 59, 65, 77, 94, 100],
    indirect: [0, 10, 10, 27, 35, 54, 58, 68, 79, 93, 100],
  },
};
