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
    'according-to indirect': 1.65,
    'according-to mixed': 1.51,
    'content-source-verb direct': 3.12,
    'content-source-verb indirect': 1.03,
    'content-source-verb mixed': 1.3,
    'content-verb-source direct': 2.64,
    'content-verb-source indirect': 1.45,
    'content-verb-source mixed': 1.97,
    'infinitive-content direct': 1.38,
    'infinitive-content indirect': -0.06,
    'infinitive-content mixed': 0.25,
    'introduction-colon direct': 0.35,
    'noun-content indirect': -0.56,
    'noun-content mixed': 0.32,
    'participle-content direct': 0.53,
    'participle-content indirect': 0.33,
    'participle-content mixed': 0.25,
    'passive direct': -0.01,
    'passive indirect': 2.19,
    'passive mixed': 1.15,
    'source-verb-content direct': 1.34,
    'source-verb-content indirect': 1.13,
    'source-verb-content mixed': 1.22,
  },
  speakers: {
    document: -0.64,
    entity: 0.31,
    organization: 0.05,
    unknown: -1.3,
    group: -0.74,
    person: -0.55,
    publication: -0.28,
    unnamed: 0.12,
    nobody: -1.88,
  },
};
