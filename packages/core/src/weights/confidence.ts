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
    'according-to indirect': 1.33,
    'according-to mixed': 1.35,
    'announced-content direct': 0.43,
    'headline-colon indirect': 0.56,
    'headline-colon mixed': 1.85,
    'infinitive-content indirect': -0.89,
    'interview indirect': 0.37,
    'introduction-colon direct': 0.12,
    'noun-content indirect': -0.27,
    'source-verb-content indirect': -0.19,
  },
  speakers: {
    document: -0.21,
    entity: -0.06,
    organization: 0.2,
    unknown: -0.15,
    group: 0.13,
    person: -0.02,
    publication: 0.52,
    unnamed: 0.04,
    nobody: -1.3,
  },
  fitted: {
    leading: [0, 10, 16, 28, 38, 38, 38, 49, 82, 85, 100],
    direct: [0, 3, 8, 26, 41, 41, 43, 57, 57, 89, 100],
    mixed: [0, 19, 19, 19, 25, 44, 50, 59, 67, 92, 100],
    indirect: [0, 11, 17, 17, 30, 45, 52, 66, 73, 94, 100],
  },
};
