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
    'according-to indirect': 1.42,
    'according-to mixed': 1.35,
    'announced-content direct': 0.77,
    'headline-colon indirect': 0.57,
    'headline-colon mixed': 2,
    'interview indirect': 0.68,
    'introduction-colon direct': 0.15,
    'name-colon direct': 1.98,
    'noun-content indirect': -0.43,
    'source-verb-content indirect': -0.34,
  },
  speakers: {
    document: -0.03,
    entity: 0.04,
    organization: 1.09,
    unknown: -0.57,
    group: 0.36,
    person: -0.09,
    publication: 0.88,
    unnamed: 0.02,
    nobody: -1.29,
  },
  fitted: {
    leading: [0, 12, 24, 35, 45, 53, 66, 74, 82, 89, 100],
    direct: [0, 12, 20, 32, 38, 54, 57, 63, 68, 93, 100],
    mixed: [0, 16, 23, 38, 43, 46, 52, 65, 81, 94, 100],
    indirect: [0, 18, 23, 29, 38, 46, 59, 65, 81, 94, 100],
  },
};
