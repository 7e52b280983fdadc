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
    'according-to indirect': 1.47,
    'according-to mixed': 1.49,
    'headline-colon indirect': 0.79,
    'headline-colon mixed': 2.12,
    'interview indirect': 0.78,
    'introduction-colon direct': 0.64,
    'name-colon direct': 1.77,
    'noun-content indirect': -0.45,
    'source-verb-content indirect': -0.5,
  },
  speakers: {
    document: -0.12,
    entity: -0.05,
    organization: 0.65,
    unknown: -0.44,
    group: 0.32,
    person: 0.34,
    publication: 0.54,
    unnamed: 0.1,
    nobody: -1.44,
  },
  fitted: {
    leading: [0, 12, 24, 35, 46, 49, 57, 68, 90, 91, 100],
    direct: [0, 10, 24, 26, 34, 34, 66, 66, 67, 92, 100],
    mixed: [0, 9, 17, 25, 36, 36, 53, 61, 83, 95, 98],
    indirect: [0, 16, 16, 23, 34, 51, 55, 67, 79, 95, 100],
  },
};
