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
    'according-to indirect': 1.83,
    'according-to mixed': 1.43,
    'announced-content direct': 1.04,
    'headline-colon indirect': 0.61,
    'headline-colon mixed': 1.95,
    'interview indirect': 0.49,
    'introduction-colon direct': 0.32,
    'manner direct': 1.56,
    'noun-content indirect': -0.12,
    'source-verb-content indirect': -0.21,
  },
  speakers: {
    document: -0.37,
    entity: 0.14,
    organization: 0.94,
    unknown: -0.39,
    group: 0.13,
    person: -0.18,
    publication: 0.81,
    unnamed: -0.41,
    nobody: -0.95,
  },
  fitted: {
    leading: [0, 12, 23, 34, 44, 56, 65, 74, 82, 92, 100],
    direct: [0, 12, 20, 27, 45, 48, 55, 62, 67, 88, 100],
    mixed: [0, 15, 23, 29, 41, 56, 56, 62, 73, 94, 100],
    indirect: [0, 12, 14, 28, 38, 51, 56, 66, 78, 93, 100],
  },
};
