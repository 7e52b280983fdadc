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
    'according-to indirect': 1.35,
    'according-to mixed': 1.29,
    'announced-content direct': 0.42,
    'headline-colon indirect': 0.56,
    'headline-colon mixed': 1.83,
    'infinitive-content indirect': -0.82,
    'interview indirect': 0.41,
    'introduction-colon direct': 0.12,
    'noun-content indirect': -0.48,
    'source-verb-content indirect': -0.2,
  },
  speakers: {
    document: -0.23,
    entity: -0.05,
    organization: 0.23,
    unknown: -0.26,
    group: 0.1,
    person: -0.05,
    publication: 0.53,
    unnamed: 0.03,
    nobody: -0.97,
  },
  fitted: {
    leading: [0, 10, 17, 23, 42, 54, 58, 67, 72, 86, 100],
    direct: [0, 3, 5, 20, 38, 45, 45, 63, 63, 84, 100],
    mixed: [0, 4, 18, 18, 19, 51, 51, 51, 66, 92, 100],
    indirect: [0, 12, 12, 25, 26, 40, 47, 61, 71, 93, 100],
  },
};
