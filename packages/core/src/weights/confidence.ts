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
    'according-to indirect': 1.54,
    'according-to mixed': 1.49,
    'content-source-verb indirect': 0.55,
    'headline-colon indirect': 0.78,
    'headline-colon mixed': 2.1,
    'interview indirect': 0.69,
    'introduction-colon direct': 0.59,
    'noun-content indirect': -0.35,
    'source-verb-content indirect': 0.17,
  },
  speakers: {
    document: -0.16,
    entity: -0.07,
    organization: 0.36,
    unknown: -0.34,
    group: 0.15,
    person: 0.32,
    publication: 0.53,
    unnamed: 0.07,
    nobody: -1.03,
  },
  fitted: {
    leading: [0, 12, 23, 29, 36, 41, 67, 80, 80, 90, 100],
    direct: [0, 12, 19, 19, 27, 44, 50, 68, 68, 93, 100],
    mixed: [0, 7, 18, 37, 37, 42, 52, 61, 87, 93, 100],
    indirect: [0, 15, 20, 21, 39, 46, 58, 67, 83, 94, 100],
  },
};
