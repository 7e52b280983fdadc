import { parse } from '@article-digest/core';
import { formOf, speakerClass } from '../../../core/src/attributions/confidence.ts';
import type { ConfidenceWeights } from '../../../core/src/weights/confidence.ts';
import { judgeSpeech, type AttributionRow } from '../corpora/attributions.ts';

/** A rule and kind is fitted where it was seen so often. */
const LEAST = 15;
const PASSES = 400;
const STEP = 4;
/** Pulls rare weights towards the mean. */
const SHRINK = 4;

/**
 * Fits how likely a statement is right by its rule and kind and by what its source resolved to: a logistic model with two
 * weights a statement, by gradient steps over counts. The same rows give the same weights.
 */
export function fitConfidence(rows: readonly AttributionRow[], show: (done: number) => void): ConfidenceWeights {
  const cells = new Map<string, { form: string; speaker: string; right: number; all: number }>();
  for (const [index, row] of rows.entries()) {
    for (const [one, right] of judgeSpeech(row, parse(row.text))) {
      const form = formOf(one);
      const speaker = speakerClass(one);
      const key = `${form}\n${speaker}`;
      const cell = cells.get(key) ?? { form, speaker, right: 0, all: 0 };
      cell.right += Number(right);
      cell.all++;
      cells.set(key, cell);
    }
    show((index + 1) / rows.length);
  }
  return logistic([...cells.values()].toSorted((a, b) => (a.form + a.speaker < b.form + b.speaker ? -1 : 1)));
}

interface Cell {
  form: string;
  speaker: string;
  right: number;
  all: number;
}

function logistic(cells: readonly Cell[]): ConfidenceWeights {
  const total = cells.reduce((sum, { all }) => sum + all, 0);
  const share = cells.reduce((sum, { right }) => sum + right, 0) / Math.max(1, total);
  const mean = Math.log(share / (1 - share));
  const counts = new Map<string, number>();
  for (const { form, all } of cells) counts.set(form, (counts.get(form) ?? 0) + all);
  const forms = new Map([...counts].filter(([, count]) => count >= LEAST).map(([form]) => [form, mean]));
  const speakers = new Map(cells.map(({ speaker }) => [speaker, 0]));
  const sizes = new Map<string, number>();
  for (const { speaker, all } of cells) sizes.set(speaker, (sizes.get(speaker) ?? 0) + all);
  for (let pass = 0; pass < PASSES; pass++) {
    const slope = new Map<string, number>();
    for (const { form, speaker, right, all } of cells) {
      const weight = forms.get(form);
      if (weight === undefined) continue;
      const miss = right - all / (1 + Math.exp(-(weight + speakers.get(speaker)!)));
      slope.set(`form ${form}`, (slope.get(`form ${form}`) ?? 0) + miss);
      slope.set(`speaker ${speaker}`, (slope.get(`speaker ${speaker}`) ?? 0) + miss);
    }
    for (const [form, weight] of forms) {
      const pull = SHRINK * (mean - weight);
      forms.set(
        form,
        weight + (STEP * ((slope.get(`form ${form}`) ?? 0) + pull * 0.25)) / (counts.get(form)! + SHRINK) / 2,
      );
    }
    for (const [speaker, weight] of speakers) {
      const pull = -SHRINK * weight;
      speakers.set(
        speaker,
        weight + (STEP * ((slope.get(`speaker ${speaker}`) ?? 0) + pull * 0.25)) / (sizes.get(speaker)! + SHRINK) / 2,
      );
    }
  }
  const rounded = (map: ReadonlyMap<string, number>): Record<string, number> =>
    Object.fromEntries([...map].map(([key, value]) => [key, Math.round(value * 100) / 100]));
  return { forms: rounded(forms), speakers: rounded(speakers) };
}

/** The module that core reads. */
export function confidenceModule({ forms, speakers }: ConfidenceWeights): string {
  const lines = (record: Readonly<Record<string, number>>): string =>
    Object.entries(record)
      .map(([key, value]) => `    ${/^\w+$/.test(key) ? key : `'${key}'`}: ${value},`)
      .join('\n');
  return `/** Weights of the confidence of attributions; see \`attributions/confidence.ts\`. */
export interface ConfidenceWeights {
  /** By rule and kind, as log-odds. */
  forms: Readonly<Record<string, number>>;
  /** By class of speaker, added to it. */
  speakers: Readonly<Record<string, number>>;
}

/** Written by \`npm run fit\` from the training part of PolNeAR 1.0. Not to be edited. */
export const CONFIDENCE_WEIGHTS: ConfidenceWeights = {
  forms: {
${lines(forms)}
  },
  speakers: {
${lines(speakers)}
  },
};
`;
}
