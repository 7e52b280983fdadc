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
    'according-to indirect': 1.29,
    'according-to mixed': 1.26,
    'content-source-verb direct': 1.48,
    'content-source-verb indirect': -0.1,
    'headline-colon indirect': 0.41,
    'headline-colon mixed': 1.83,
    'interview indirect': 0.53,
    'introduction-colon direct': 0.2,
    'name-colon direct': 1.54,
    'noun-content indirect': -0.55,
    'source-verb-content indirect': -0.48,
  },
  speakers: {
    document: -0.02,
    entity: 0.16,
    organization: 0.98,
    unknown: -0.5,
    group: 0.37,
    person: -0.34,
    publication: 0.59,
    unnamed: 0.02,
    nobody: -1.74,
  },
  fitted: {
    leading: [0, 11, 22, 32, 43, 53, 63, 72, 82, 91, 100],
    direct: [0, 11, 22, 32, 42, 52, 61, 71, 79, 91, 100],
    mixed: [0, 11, 22, 32, 42, 52, 60, 70, 80, 94, 100],
    indirect: [0, 11, 22, 29, 39, 47, 57, 66, 78, 94, 100],
  },
};
