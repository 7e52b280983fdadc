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
    'according-to indirect': 1.38,
    'according-to mixed': 1.3,
    'announced-content direct': 0.79,
    'headline-colon indirect': 0.63,
    'headline-colon mixed': 1.81,
    'infinitive-content indirect': -0.86,
    'interview indirect': 0.42,
    'introduction-colon direct': 0.33,
    'noun-content indirect': -0.72,
    'source-verb-content indirect': -0.28,
  },
  speakers: {
    document: -0.24,
    entity: -0.08,
    organization: 0.25,
    unknown: -0.24,
    group: 0.04,
    person: 0.1,
    publication: 0.51,
    unnamed: -0.09,
    nobody: -0.97,
  },
  fitted: {
    leading: [0, 10, 17, 22, 27, 43, 50, 74, 74, 85, 100],
    direct: [0, 4, 6, 14, 41, 41, 58, 58, 58, 92, 100],
    mixed: [0, 6, 11, 11, 34, 48, 48, 57, 71, 93, 100],
    indirect: [0, 6, 16, 21, 31, 46, 51, 64, 76, 95, 100],
  },
};
