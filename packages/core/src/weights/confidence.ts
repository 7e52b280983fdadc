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
    'according-to indirect': 1.59,
    'according-to mixed': 1.51,
    'announced-content direct': 1,
    'headline-colon indirect': 0.84,
    'headline-colon mixed': 2.02,
    'infinitive-content indirect': -0.65,
    'interview indirect': 0.63,
    'introduction-colon direct': 0.54,
    'noun-content indirect': -0.51,
    'source-verb-content indirect': -0.07,
  },
  speakers: {
    document: -0.24,
    entity: -0.08,
    organization: 0.25,
    unknown: -0.24,
    group: 0.04,
    person: 0.1,
    publication: 0.51,
    unnamed: -0.09,
    nobody: -0.97,
  },
  fitted: {
    leading: [0, 12, 20, 26, 31, 48, 55, 78, 78, 87, 100],
    direct: [0, 5, 7, 17, 46, 46, 63, 63, 63, 93, 100],
    mixed: [0, 7, 13, 13, 39, 53, 53, 62, 75, 94, 100],
    indirect: [0, 7, 19, 25, 36, 51, 56, 69, 80, 96, 100],
  },
};
