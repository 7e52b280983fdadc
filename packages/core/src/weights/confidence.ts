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
    'according-to indirect': 1.47,
    'according-to mixed': 1.52,
    'headline-colon indirect': 0.73,
    'headline-colon mixed': 2.06,
    'interview indirect': 0.68,
    'introduction-colon direct': 0.47,
    'name-colon direct': 1.76,
    'noun-content indirect': -0.58,
    'source-verb-content indirect': 0.21,
  },
  speakers: {
    document: -0.1,
    entity: 0.08,
    organization: 0.43,
    unknown: -0.41,
    group: 0.27,
    person: 0.53,
    publication: 0.55,
    unnamed: 0.05,
    nobody: -1.62,
  },
  fitted: {
    leading: [0, 13, 24, 36, 46, 47, 65, 67, 77, 93, 100],
    direct: [0, 8, 16, 21, 31, 46, 46, 66, 69, 92, 100],
    mixed: [0, 11, 14, 31, 35, 38, 46, 64, 75, 96, 98],
    indirect: [0, 16, 17, 20, 30, 48, 54, 65, 74, 95, 100],
  },
};
