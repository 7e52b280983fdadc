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
    'according-to indirect': 1.9,
    'according-to mixed': 1.42,
    'announced-content direct': 1.07,
    'headline-colon indirect': 0.65,
    'headline-colon mixed': 1.98,
    'interview indirect': 0.61,
    'introduction-colon direct': 0.47,
    'noun-content indirect': -0.49,
    'source-verb-content indirect': -0.09,
  },
  speakers: {
    document: -0.4,
    entity: 0.17,
    organization: 0.99,
    unknown: -0.49,
    group: 0.15,
    person: -0.19,
    publication: 0.8,
    unnamed: -0.36,
    nobody: -1.58,
  },
  fitted: {
    leading: [0, 12, 24, 35, 45, 55, 66, 73, 84, 91, 100],
    direct: [0, 12, 21, 30, 39, 46, 62, 64, 71, 86, 100],
    mixed: [0, 11, 26, 28, 43, 43, 59, 63, 80, 93, 100],
    indirect: [0, 17, 25, 25, 41, 48, 58, 72, 78, 93, 100],
  },
};
