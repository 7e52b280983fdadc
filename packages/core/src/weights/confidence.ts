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
    'according-to indirect': 1.56,
    'according-to mixed': 1.52,
    'headline-colon indirect': 0.83,
    'headline-colon mixed': 2.15,
    'interview indirect': 0.78,
    'introduction-colon direct': 0.65,
    'noun-content indirect': -0.63,
    'source-verb-content indirect': -0.22,
  },
  speakers: {
    document: -0.16,
    entity: -0.1,
    organization: 0.64,
    unknown: -0.44,
    group: 0.24,
    person: 0.33,
    publication: 0.53,
    unnamed: -0.01,
    nobody: -1.3,
  },
  fitted: {
    leading: [0, 13, 24, 36, 46, 51, 51, 86, 90, 90, 100],
    direct: [0, 9, 17, 17, 22, 50, 51, 66, 66, 93, 100],
    mixed: [0, 11, 26, 31, 37, 37, 51, 67, 83, 95, 100],
    indirect: [0, 15, 15, 24, 35, 53, 57, 69, 79, 94, 100],
  },
};
