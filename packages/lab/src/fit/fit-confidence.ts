import { formOf, shapeOf, speakerClass } from '../../../core/src/attributions/confidence.ts';
import { isModelsOwn } from '../../../core/src/attributions/sure.ts';
import type { ConfidenceWeights } from '../../../core/src/weights/confidence.ts';
import type { RawConfidence } from './raw-confidences.ts';
import { reliabilityCurve } from './reliability-curve.ts';

/** A rule and kind is fitted where it was seen so often. */
const LEAST = 15;
const PASSES = 600;
const STEP = 2;
/** Statements of the mean that each weight is taken to have been seen with, so that rare ones stay near it. */
const SHRINK = 1;

/** A statement found, what its confidence is worked out from, and whether the corpus has it too. */
export type JudgedStatement = RawConfidence & { right: boolean };

type Shape = keyof ConfidenceWeights['fitted'];

/**
 * Fits how likely a statement is right. Of what the fitted models and rules find, by shape: how often they are right with
 * what the models claim. Of what rules alone find, by rule and kind and by what the source resolved to: a logistic model
 * with two weights a statement, by gradient steps over counts. The same statements give the same weights.
 */
export function fitConfidence(statements: readonly JudgedStatement[]): ConfidenceWeights {
  const cells = new Map<string, Cell>();
  const claims = new Map<Shape, [claimed: number, right: boolean][]>();
  for (const { ground, own, right } of statements) {
    if (ground.fitted) {
      if (isModelsOwn(ground)) continue;
      const shape = shapeOf(ground);
      const known = claims.get(shape);
      if (known === undefined) claims.set(shape, [[own, right]]);
      else known.push([own, right]);
      continue;
    }
    const form = formOf(ground);
    const speaker = speakerClass(ground);
    const key = `${form}\n${speaker}`;
    const cell = cells.get(key) ?? { form, speaker, right: 0, all: 0 };
    cell.right += Number(right);
    cell.all++;
    cells.set(key, cell);
  }
  const curveOf = (shape: Shape): number[] => reliabilityCurve(claims.get(shape) ?? []);
  return {
    ...logistic([...cells.values()].toSorted((a, b) => (a.form + a.speaker < b.form + b.speaker ? -1 : 1))),
    fitted: {
      leading: curveOf('leading'),
      direct: curveOf('direct'),
      mixed: curveOf('mixed'),
      indirect: curveOf('indirect'),
    },
  };
}

interface Cell {
  form: string;
  speaker: string;
  right: number;
  all: number;
}

/** One weight on its way: what it is pulled towards, how often its feature was seen, and the slope of this pass. */
interface Weight {
  value: number;
  mean: number;
  count: number;
  slope: number;
}

function logistic(cells: readonly Cell[]): Omit<ConfidenceWeights, 'fitted'> {
  const total = cells.reduce((sum, { all }) => sum + all, 0);
  const share = (1 + cells.reduce((sum, { right }) => sum + right, 0)) / (2 + total);
  const speakers = weightsOf(cells, ({ speaker }) => speaker, 0);
  const forms = weightsOf(cells, ({ form }) => form, Math.log(share / (1 - share)));
  for (const [form, { count }] of forms) if (count < LEAST) forms.delete(form);
  for (let pass = 0; pass < PASSES; pass++) {
    for (const { form, speaker, right, all } of cells) {
      const one = forms.get(form);
      const other = speakers.get(speaker)!;
      if (one === undefined) continue;
      const miss = right - all / (1 + Math.exp(-(one.value + other.value)));
      one.slope += miss;
      other.slope += miss;
    }
    for (const weight of [...forms.values(), ...speakers.values()]) step(weight);
  }
  return { forms: rounded(forms), speakers: rounded(speakers) };
}

function weightsOf(cells: readonly Cell[], feature: (cell: Cell) => string, mean: number): Map<string, Weight> {
  const weights = new Map<string, Weight>();
  for (const cell of cells) {
    const weight = weights.get(feature(cell)) ?? { value: mean, mean, count: 0, slope: 0 };
    weight.count += cell.all;
    weights.set(feature(cell), weight);
  }
  return weights;
}

function step(weight: Weight): void {
  const pull = SHRINK * (weight.mean - weight.value);
  weight.value += (STEP * (weight.slope + pull)) / (weight.count + SHRINK);
  weight.slope = 0;
}

function rounded(weights: ReadonlyMap<string, Weight>): Record<string, number> {
  return Object.fromEntries([...weights].map(([key, { value }]) => [key, Math.round(value * 100) / 100]));
}

/** The module that core reads. */
export function confidenceModule({ forms, speakers, fitted }: ConfidenceWeights): string {
  return `/** Weights of the confidence of attributions; see \`attributions/confidence.ts\`. */
export interface ConfidenceWeights {
  /** By rule and kind, as log-odds. */
  forms: Readonly<Record<string, number>>;
  /** By class of speaker, added to it. */
  speakers: Readonly<Record<string, number>>;
  /** By kind and shape, of what models and rules find: percent that are right where the models claim 0, 0.1 … 1. */
  fitted: Readonly<Record<'leading' | 'direct' | 'mixed' | 'indirect', readonly number[]>>;
}

/** Written by \`npm run fit\` from the training part of PolNeAR 1.0. Not to be edited. */
export const CONFIDENCE_WEIGHTS: ConfidenceWeights = {
  forms: {
${linesOf(forms)}
  },
  speakers: {
${linesOf(speakers)}
  },
  fitted: {
${Object.entries(fitted)
  .map(([shape, curve]) => `    ${shape}: [${curve.join(', ')}],`)
  .join('\n')}
  },
};
`;
}

function linesOf(record: Readonly<Record<string, number>>): string {
  return Object.entries(record)
    .map(([key, value]) => `    ${/^\w+$/.test(key) ? key : `'${key}'`}: ${value},`)
    .join('\n');
}
