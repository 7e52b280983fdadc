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
    'according-to mixed': 1.39,
    'content-source-verb indirect': 0.08,
    'headline-colon indirect': 0.6,
    'headline-colon mixed': 2.01,
    'interview indirect': 0.72,
    'introduction-colon direct': 0.32,
    'name-colon direct': 1.72,
    'noun-content indirect': -0.34,
    'source-verb-content indirect': -0.29,
  },
  speakers: {
    document: -0.09,
    entity: 0.06,
    organization: 0.95,
    unknown: -0.58,
    group: 0.29,
    person: -0.38,
    publication: 0.57,
    unnamed: -0.13,
    nobody: -1.32,
  },
  fitted: {
    leading: [0, 12, 24, 34, 44, 55, 66, 74, 78, 88, 100],
    direct: [0, 11, 19, 34, 34, 40, 56, 63, 73, 88, 100],
    mixed: [0, 11, 21, 32, 32, 49, 58, 58, 80, 94, 99],
    indirect: [0, 17, 17, 28, 44, 45, 57, 65, 80, 93, 100],
  },
};
