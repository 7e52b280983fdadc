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
    'according-to mixed': 1.31,
    'announced-content direct': 0.42,
    'headline-colon indirect': 0.54,
    'headline-colon mixed': 1.83,
    'infinitive-content indirect': -0.92,
    'interview indirect': 0.41,
    'introduction-colon direct': 0.17,
    'noun-content indirect': -0.4,
    'source-verb-content indirect': -0.24,
  },
  speakers: {
    document: -0.18,
    entity: -0.04,
    organization: 0.23,
    unknown: -0.27,
    group: 0.08,
    person: 0,
    publication: 0.53,
    unnamed: 0.05,
    nobody: -1.19,
  },
  fitted: {
    leading: [0, 8, 19, 26, 26, 53, 64, 75, 75, 86, 100],
    direct: [0, 5, 5, 32, 32, 46, 46, 62, 62, 87, 100],
    mixed: [0, 15, 15, 15, 37, 48, 52, 52, 74, 94, 98],
    indirect: [0, 10, 14, 22, 31, 44, 55, 62, 74, 94, 99],
  },
};
