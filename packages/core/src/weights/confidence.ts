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
    'according-to indirect': 1.57,
    'according-to mixed': 1.49,
    'headline-colon indirect': 0.84,
    'headline-colon mixed': 2.17,
    'interview indirect': 0.68,
    'introduction-colon direct': 0.67,
    'noun-content indirect': -0.21,
    'source-verb-content indirect': -0.4,
  },
  speakers: {
    document: -0.15,
    entity: -0.11,
    organization: 0.14,
    unknown: -0.19,
    group: 0.26,
    person: 0.33,
    publication: 0.53,
    unnamed: 0.05,
    nobody: -1.22,
  },
  fitted: {
    leading: [0, 13, 24, 36, 42, 42, 72, 79, 79, 90, 100],
    direct: [0, 10, 14, 24, 39, 50, 56, 63, 66, 91, 100],
    mixed: [0, 11, 17, 31, 31, 49, 55, 60, 83, 95, 98],
    indirect: [0, 13, 14, 22, 39, 51, 57, 68, 80, 95, 100],
  },
};
