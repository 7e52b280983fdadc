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
    'according-to indirect': 1.83,
    'according-to mixed': 1.44,
    'announced-content direct': 1.04,
    'headline-colon indirect': 0.61,
    'headline-colon mixed': 1.96,
    'interview indirect': 0.49,
    'introduction-colon direct': 0.32,
    'manner direct': 1.88,
    'noun-content indirect': -0.11,
    'source-verb-content indirect': -0.16,
  },
  speakers: {
    document: -0.36,
    entity: 0.16,
    organization: 0.94,
    unknown: -0.37,
    group: 0.12,
    person: -0.18,
    publication: 0.8,
    unnamed: -0.41,
    nobody: -0.94,
  },
  fitted: {
    leading: [0, 12, 23, 34, 44, 56, 65, 75, 82, 92, 100],
    direct: [0, 12, 20, 27, 45, 48, 55, 62, 67, 88, 100],
    mixed: [0, 15, 23, 30, 41, 56, 56, 62, 74, 94, 100],
    indirect: [0, 12, 14, 29, 38, 51, 56, 66, 78, 93, 100],
  },
};
