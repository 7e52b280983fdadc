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
    'according-to indirect': 1.8,
    'according-to mixed': 1.4,
    'announced-content direct': 1.01,
    'headline-colon indirect': 0.58,
    'headline-colon mixed': 1.92,
    'interview indirect': 0.45,
    'introduction-colon direct': 0.29,
    'manner direct': 1.49,
    'noun-content indirect': -0.25,
    'source-verb-content indirect': -0.24,
  },
  speakers: {
    document: -0.35,
    entity: 0.15,
    organization: 0.96,
    unknown: -0.34,
    group: 0.15,
    person: -0.17,
    publication: 0.82,
    unnamed: -0.42,
    nobody: -0.92,
  },
  fitted: {
    leading: [0, 12, 23, 33, 44, 56, 65, 74, 82, 92, 100],
    direct: [0, 12, 19, 27, 45, 48, 55, 62, 67, 88, 100],
    mixed: [0, 15, 23, 29, 41, 56, 56, 62, 73, 94, 100],
    indirect: [0, 12, 14, 28, 38, 51, 56, 66, 78, 93, 100],
  },
};
