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
    'according-to indirect': 1.29,
    'according-to mixed': 1.31,
    'headline-colon indirect': 0.52,
    'headline-colon mixed': 1.82,
    'infinitive-content indirect': -0.92,
    'interview indirect': 0.35,
    'introduction-colon direct': 0.08,
    'noun-content indirect': -0.3,
    'source-verb-content direct': 0.98,
    'source-verb-content indirect': -0.22,
  },
  speakers: {
    document: -0.17,
    entity: -0.01,
    organization: 0.18,
    unknown: -0.16,
    group: 0.2,
    person: 0.01,
    publication: 0.53,
    unnamed: 0.1,
    nobody: -1.28,
  },
  fitted: {
    leading: [0, 10, 16, 28, 38, 38, 38, 49, 82, 85, 100],
    direct: [0, 3, 8, 26, 41, 41, 43, 57, 57, 89, 100],
    mixed: [0, 19, 19, 19, 25, 44, 50, 59, 67, 92, 100],
    indirect: [0, 11, 17, 17, 30, 45, 52, 66, 73, 94, 100],
  },
};
