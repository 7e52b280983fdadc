/** Weights of the confidence of attributions; see `attributions/confidence.ts`. */
export interface ConfidenceWeights {
  /** By rule and kind, as log-odds. */
  forms: Readonly<Record<string, number>>;
  /** By class of speaker, added to it. */
  speakers: Readonly<Record<string, number>>;
}

/** Written by `npm run fit` from the training part of PolNeAR 1.0. Not to be edited. */
export const CONFIDENCE_WEIGHTS: ConfidenceWeights = {
  forms: {
    'according-to indirect': 1.68,
    'according-to mixed': 1.53,
    'content-source-verb direct': 3.14,
    'content-source-verb indirect': 1.06,
    'content-source-verb mixed': 1.32,
    'content-verb-source direct': 2.66,
    'content-verb-source indirect': 1.47,
    'content-verb-source mixed': 1.99,
    'infinitive-content direct': 1.4,
    'infinitive-content indirect': -0.04,
    'infinitive-content mixed': 0.27,
    'introduction-colon direct': 0.43,
    'noun-content indirect': -0.54,
    'noun-content mixed': 0.34,
    'participle-content direct': 0.56,
    'participle-content indirect': 0.35,
    'participle-content mixed': 0.28,
    'passive direct': 0,
    'passive indirect': 2.21,
    'passive mixed': 1.16,
    'source-verb-content direct': 1.36,
    'source-verb-content indirect': 1.16,
    'source-verb-content mixed': 1.24,
  },
  speakers: {
    document: -0.66,
    entity: 0.28,
    organization: 0,
    unknown: -1.33,
    group: -0.77,
    person: -0.58,
    publication: -0.3,
    unnamed: 0.09,
    nobody: -1.89,
  },
};
