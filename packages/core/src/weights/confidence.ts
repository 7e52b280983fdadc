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
    'according-to indirect': 1.53,
    'according-to mixed': 1.53,
    'headline-colon indirect': 0.82,
    'headline-colon mixed': 2.15,
    'interview indirect': 0.75,
    'introduction-colon direct': 0.41,
    'noun-content indirect': -0.21,
    'source-verb-content indirect': -0.07,
  },
  speakers: {
    document: -0.13,
    entity: -0.08,
    organization: 0.38,
    unknown: -0.39,
    group: 0.25,
    person: 0.34,
    publication: 0.53,
    unnamed: 0.05,
    nobody: -1.14,
  },
  fitted: {
    leading: [0, 13, 24, 36, 46, 46, 73, 75, 87, 90, 100],
    direct: [0, 9, 9, 23, 40, 40, 61, 72, 72, 90, 100],
    mixed: [0, 13, 19, 35, 35, 48, 55, 62, 86, 95, 100],
    indirect: [0, 15, 15, 23, 39, 54, 59, 72, 82, 95, 100],
  },
};
