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
    'according-to indirect': 1.34,
    'according-to mixed': 1.29,
    'announced-content direct': 0.43,
    'headline-colon indirect': 0.56,
    'headline-colon mixed': 1.84,
    'infinitive-content indirect': -0.97,
    'interview indirect': 0.39,
    'introduction-colon direct': 0.12,
    'noun-content indirect': -0.21,
    'source-verb-content indirect': -0.24,
  },
  speakers: {
    document: -0.2,
    entity: -0.07,
    organization: 0.37,
    unknown: -0.19,
    group: 0.09,
    person: 0.23,
    publication: 0.53,
    unnamed: 0,
    nobody: -1.38,
  },
  fitted: {
    leading: [0, 10, 19, 21, 27, 48, 48, 48, 79, 86, 100],
    direct: [0, 2, 10, 17, 35, 48, 48, 48, 68, 87, 100],
    mixed: [0, 7, 18, 18, 31, 54, 54, 54, 71, 93, 100],
    indirect: [0, 6, 19, 21, 33, 42, 51, 62, 74, 94, 100],
  },
};
