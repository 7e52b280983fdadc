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
    'according-to indirect': 1.46,
    'according-to mixed': 1.49,
    'headline-colon indirect': 0.76,
    'headline-colon mixed': 2.1,
    'interview indirect': 0.78,
    'introduction-colon direct': 0.66,
    'name-colon direct': 1.75,
    'noun-content indirect': -0.45,
    'source-verb-content indirect': -0.14,
  },
  speakers: {
    document: -0.08,
    entity: 0.01,
    organization: 0.66,
    unknown: -0.45,
    group: 0.29,
    person: 0.35,
    publication: 0.55,
    unnamed: 0.1,
    nobody: -1.38,
  },
  fitted: {
    leading: [0, 13, 24, 36, 46, 50, 60, 66, 81, 91, 100],
    direct: [0, 13, 29, 29, 29, 29, 60, 65, 65, 92, 100],
    mixed: [0, 10, 20, 36, 36, 46, 46, 59, 80, 95, 100],
    indirect: [0, 14, 14, 28, 30, 49, 54, 66, 77, 95, 100],
  },
};
