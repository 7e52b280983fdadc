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
    'according-to indirect': 1.49,
    'according-to mixed': 1.47,
    'headline-colon indirect': 0.75,
    'headline-colon mixed': 2.06,
    'interview indirect': 0.53,
    'introduction-colon direct': 0.66,
    'noun-content indirect': -0.37,
    'source-verb-content indirect': -0.15,
  },
  speakers: {
    document: -0.18,
    entity: -0.06,
    organization: 0.34,
    unknown: -0.07,
    group: 0.17,
    person: 0.33,
    publication: 0.53,
    unnamed: 0.05,
    nobody: -1.09,
  },
  fitted: {
    leading: [0, 12, 23, 34, 45, 48, 60, 84, 89, 89, 100],
    direct: [0, 10, 10, 18, 34, 34, 63, 63, 68, 92, 100],
    mixed: [0, 7, 19, 27, 27, 47, 48, 60, 83, 93, 100],
    indirect: [0, 8, 19, 19, 33, 47, 63, 64, 81, 94, 100],
  },
};
