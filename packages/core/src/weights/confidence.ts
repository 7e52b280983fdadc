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
    'according-to indirect': 1.49,
    'according-to mixed': 1.41,
    'announced-content direct': 0.94,
    'headline-colon indirect': 0.72,
    'headline-colon mixed': 1.88,
    'infinitive-content indirect': -0.83,
    'interview indirect': 0.5,
    'introduction-colon direct': 0.42,
    'noun-content indirect': -0.67,
    'source-verb-content indirect': -0.23,
  },
  speakers: {
    document: -0.15,
    entity: 0.04,
    organization: 0.23,
    unknown: -0.13,
    group: 0.1,
    person: 0.18,
    publication: 0.54,
    unnamed: -0.04,
    nobody: -1.25,
  },
  fitted: {
    leading: [0, 12, 20, 26, 31, 48, 55, 78, 78, 87, 100],
    direct: [0, 5, 7, 17, 46, 46, 62, 62, 62, 93, 100],
    mixed: [0, 7, 13, 13, 38, 53, 53, 64, 74, 94, 100],
    indirect: [0, 10, 19, 25, 35, 51, 56, 69, 79, 96, 100],
  },
};
