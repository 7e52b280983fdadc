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
    'according-to indirect': 1.67,
    'according-to mixed': 1.54,
    'content-source-verb direct': 3.16,
    'content-source-verb indirect': 1.05,
    'content-source-verb mixed': 1.34,
    'content-verb-source direct': 2.65,
    'content-verb-source indirect': 1.48,
    'content-verb-source mixed': 2.03,
    'infinitive-content direct': 1.11,
    'infinitive-content indirect': 0.01,
    'infinitive-content mixed': 0.19,
    'introduction-colon direct': 0.57,
    'noun-content indirect': -0.56,
    'noun-content mixed': 0.36,
    'participle-content direct': 0.55,
    'participle-content indirect': 0.37,
    'participle-content mixed': 0.25,
    'passive direct': -0.06,
    'passive indirect': 2.13,
    'passive mixed': 1.14,
    'source-verb-content direct': 1.38,
    'source-verb-content indirect': 1.17,
    'source-verb-content mixed': 1.26,
  },
  speakers: {
    document: -0.67,
    entity: 0.26,
    organization: 0.02,
    unknown: -1.35,
    group: -0.77,
    person: -0.59,
    publication: -0.3,
    unnamed: 0.08,
    nobody: -1.86,
  },
};
