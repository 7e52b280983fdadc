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
    'according-to indirect': 1.54,
    'according-to mixed': 1.52,
    'headline-colon indirect': 0.82,
    'headline-colon mixed': 2.14,
    'interview indirect': 0.74,
    'introduction-colon direct': 0.8,
    'noun-content indirect': -0.53,
    'source-verb-content indirect': -0.28,
  },
  speakers: {
    document: -0.15,
    entity: -0.07,
    organization: 0.63,
    unknown: -0.39,
    group: 0.25,
    person: 0.33,
    publication: 0.53,
    unnamed: -0.07,
    nobody: -1.5,
  },
  fitted: {
    leading: [0, 13, 24, 36, 46, 56, 62, 72, 87, 90, 100],
    direct: [0, 11, 22, 26, 34, 48, 48, 57, 73, 90, 100],
    mixed: [0, 9, 17, 34, 34, 48, 48, 65, 81, 95, 100],
    indirect: [0, 15, 15, 27, 36, 47, 58, 69, 81, 95, 100],
  },
};
