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
    'according-to indirect': 1.15,
    'according-to mixed': 1.1,
    'headline-colon indirect': 0.39,
    'headline-colon mixed': 1.54,
    'infinitive-content indirect': -1.04,
    'interview indirect': 0.28,
    'introduction-colon direct': -0.01,
    'noun-content indirect': -0.42,
    'noun-content mixed': 0.19,
    'participle-content indirect': -1.14,
    'source-verb-content direct': 0.73,
    'source-verb-content indirect': -0.39,
  },
  speakers: {
    document: 0,
    entity: 0.14,
    organization: 0.35,
    unknown: -0.23,
    group: 0.27,
    person: -0.03,
    publication: 0.58,
    unnamed: 0.33,
    nobody: -1.24,
  },
  fitted: {
    leading: [0, 8, 14, 76, 93, 93, 96, 97, 97, 97, 100],
    direct: [0, 2, 8, 29, 37, 37, 52, 52, 70, 89, 100],
    mixed: [0, 9, 9, 9, 35, 37, 46, 64, 77, 94, 100],
    indirect: [0, 6, 6, 22, 22, 43, 48, 61, 79, 95, 100],
  },
};
