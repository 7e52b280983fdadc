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
    'according-to indirect': 1.82,
    'according-to mixed': 1.36,
    'announced-content direct': 1.02,
    'headline-colon indirect': 0.6,
    'headline-colon mixed': 1.95,
    'interview indirect': 0.53,
    'introduction-colon direct': 0.41,
    'manner direct': 1.99,
    'noun-content indirect': -0.52,
    'source-verb-content indirect': -0.15,
  },
  speakers: {
    document: -0.34,
    entity: 0.2,
    organization: 1,
    unknown: -0.38,
    group: 0.21,
    person: -0.18,
    publication: 0.82,
    unnamed: -0.3,
    nobody: -1.55,
  },
  fitted: {
    leading: [0, 12, 23, 34, 45, 55, 66, 73, 84, 92, 100],
    direct: [0, 12, 21, 30, 39, 46, 62, 64, 70, 86, 100],
    mixed: [0, 11, 26, 28, 43, 43, 59, 64, 79, 93, 100],
    indirect: [0, 17, 26, 26, 41, 48, 58, 71, 78, 94, 100],
  },
};
