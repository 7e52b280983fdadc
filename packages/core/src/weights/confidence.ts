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
    'according-to indirect': 1.48,
    'according-to mixed': 1.42,
    'announced-content direct': 1.17,
    'headline-colon indirect': 0.71,
    'headline-colon mixed': 2.02,
    'interview indirect': 0.52,
    'introduction-colon direct': 0.5,
    'noun-content indirect': -0.32,
    'source-verb-content indirect': -0.1,
  },
  speakers: {
    document: -0.15,
    entity: 0.02,
    organization: 0.09,
    unknown: -0.11,
    group: 0.2,
    person: 0.33,
    publication: 0.54,
    unnamed: 0.04,
    nobody: -0.99,
  },
  fitted: {
    leading: [0, 12, 23, 33, 38, 49, 49, 79, 79, 87, 100],
    direct: [0, 7, 7, 14, 47, 47, 47, 62, 64, 91, 100],
    mixed: [0, 18, 18, 32, 32, 36, 59, 59, 75, 93, 100],
    indirect: [0, 12, 12, 22, 33, 44, 55, 66, 79, 94, 100],
  },
};
