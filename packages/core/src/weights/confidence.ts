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
    'according-to indirect': 1.85,
    'according-to mixed': 1.38,
    'announced-content direct': 1.04,
    'headline-colon indirect': 0.62,
    'headline-colon mixed': 1.97,
    'interview indirect': 0.55,
    'introduction-colon direct': 0.43,
    'manner direct': 1.96,
    'noun-content indirect': -0.5,
    'source-verb-content indirect': -0.13,
  },
  speakers: {
    document: -0.34,
    entity: 0.2,
    organization: 1,
    unknown: -0.38,
    group: 0.21,
    person: -0.18,
    publication: 0.82,
    unnamed: -0.31,
    nobody: -1.55,
  },
  fitted: {
    leading: [0, 12, 24, 35, 45, 55, 66, 73, 84, 92, 100],
    direct: [0, 12, 21, 30, 39, 46, 62, 64, 71, 86, 100],
    mixed: [0, 11, 26, 28, 43, 43, 59, 64, 80, 93, 100],
    indirect: [0, 17, 26, 26, 41, 48, 58, 72, 78, 93, 100],
  },
};
