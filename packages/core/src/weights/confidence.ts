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
    'according-to indirect': 1.39,
    'according-to mixed': 1.43,
    'content-source-verb direct': 1.6,
    'content-source-verb indirect': -0.16,
    'headline-colon indirect': 0.53,
    'headline-colon mixed': 1.96,
    'interview indirect': 0.65,
    'introduction-colon direct': 0.06,
    'name-colon direct': 1.66,
    'noun-content indirect': -0.37,
    'source-verb-content indirect': -0.2,
  },
  speakers: {
    document: -0.03,
    entity: 0.12,
    organization: 1,
    unknown: -0.52,
    group: 0.35,
    person: -0.35,
    publication: 0.58,
    unnamed: 0.06,
    nobody: -1.73,
  },
  fitted: {
    leading: [0, 12, 23, 34, 45, 55, 70, 75, 89, 93, 100],
    direct: [0, 11, 17, 25, 29, 35, 46, 63, 70, 91, 100],
    mixed: [0, 7, 23, 34, 40, 44, 44, 63, 80, 96, 100],
    indirect: [0, 5, 20, 20, 36, 44, 54, 67, 78, 97, 97],
  },
};
