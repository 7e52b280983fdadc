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
    'according-to indirect': 1.7,
    'according-to mixed': 1.45,
    'announced-content direct': 0.77,
    'headline-colon indirect': 0.64,
    'headline-colon mixed': 2.01,
    'interview indirect': 0.63,
    'introduction-colon direct': 0.3,
    'name-colon direct': 1.99,
    'noun-content indirect': -0.36,
    'source-verb-content indirect': -0.23,
  },
  speakers: {
    document: -0.24,
    entity: 0.13,
    organization: 1.04,
    unknown: -0.45,
    group: 0.19,
    person: -0.14,
    publication: 0.84,
    unnamed: -0.11,
    nobody: -1.34,
  },
  fitted: {
    leading: [0, 12, 24, 35, 46, 56, 68, 72, 80, 90, 100],
    direct: [0, 12, 23, 32, 39, 50, 52, 58, 70, 89, 100],
    mixed: [0, 12, 24, 27, 41, 43, 58, 58, 82, 94, 99],
    indirect: [0, 21, 22, 29, 39, 49, 61, 70, 79, 93, 100],
  },
};
