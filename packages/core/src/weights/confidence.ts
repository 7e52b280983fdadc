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
    'according-to indirect': 1.42,
    'according-to mixed': 1.47,
    'content-source-verb direct': 1.62,
    'content-source-verb indirect': -0.04,
    'headline-colon indirect': 0.56,
    'headline-colon mixed': 1.98,
    'interview indirect': 0.65,
    'introduction-colon direct': 0.24,
    'name-colon direct': 1.69,
    'noun-content indirect': -0.36,
    'source-verb-content indirect': -0.13,
  },
  speakers: {
    document: -0.01,
    entity: 0.16,
    organization: 0.99,
    unknown: -0.45,
    group: 0.28,
    person: -0.36,
    publication: 0.58,
    unnamed: 0.04,
    nobody: -1.82,
  },
  fitted: {
    leading: [0, 12, 24, 35, 46, 56, 73, 79, 89, 92, 100],
    direct: [0, 11, 18, 18, 22, 33, 61, 62, 71, 94, 100],
    mixed: [0, 10, 24, 24, 47, 47, 47, 66, 79, 94, 100],
    indirect: [0, 12, 21, 22, 34, 48, 62, 66, 79, 94, 100],
  },
};
