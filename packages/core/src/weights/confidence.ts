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
    'according-to indirect': 1.87,
    'according-to mixed': 1.45,
    'announced-content direct': 1.16,
    'headline-colon indirect': 0.65,
    'headline-colon mixed': 2.02,
    'interview indirect': 0.6,
    'introduction-colon direct': 0.34,
    'manner direct': 2.06,
    'noun-content indirect': 0,
    'source-verb-content indirect': -0.37,
  },
  speakers: {
    document: -0.33,
    entity: 0.13,
    organization: 0.93,
    unknown: -0.43,
    group: 0.16,
    person: -0.14,
    publication: 0.84,
    unnamed: -0.31,
    nobody: -1.03,
  },
  fitted: {
    leading: [0, 12, 24, 35, 45, 55, 67, 76, 83, 92, 100],
    direct: [0, 12, 21, 27, 36, 54, 57, 67, 67, 89, 100],
    mixed: [0, 12, 26, 37, 41, 56, 59, 66, 77, 93, 100],
    indirect: [0, 10, 10, 27, 36, 53, 58, 69, 79, 93, 100],
  },
};
