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
    'according-to indirect': 1.84,
    'according-to mixed': 1.28,
    'announced-content direct': 1.03,
    'content-source-verb indirect': 0.06,
    'headline-colon indirect': 0.6,
    'headline-colon mixed': 1.94,
    'interview indirect': 0.58,
    'introduction-colon direct': 0.28,
    'manner direct': 1.94,
    'noun-content indirect': -0.35,
    'source-verb-content indirect': -0.05,
  },
  speakers: {
    document: -0.32,
    entity: 0.14,
    organization: 0.98,
    unknown: -0.51,
    group: -0.03,
    person: -0.46,
    publication: 0.8,
    unnamed: -0.25,
    nobody: -0.83,
  },
  fitted: {
    leading: [0, 12, 23, 34, 42, 55, 68, 74, 83, 92, 100],
    direct: [0, 12, 19, 36, 43, 43, 58, 61, 75, 85, 100],
    mixed: [0, 11, 19, 34, 44, 52, 52, 63, 77, 92, 100],
    indirect: [0, 15, 21, 26, 32, 48, 59, 68, 80, 92, 100],
  },
};
