import { confidenceOf } from '../../../core/src/attributions/confidence.ts';
import { isModelsOwn } from '../../../core/src/attributions/sure.ts';
import type { ConfidenceWeights } from '../../../core/src/weights/confidence.ts';
import type { JudgedStatement } from './fit-confidence.ts';

/** No shift is larger than this, as log-odds. */
const MOST = 1;
const HALVINGS = 20;

/** Weights that claim more by a shift of all log-odds, or less; what is sure either way stays so. */
export function shifted({ forms, speakers, fitted }: ConfidenceWeights, shift: number): ConfidenceWeights {
  const move = (curve: readonly number[]): number[] => curve.map((percent) => moved(percent, shift));
  return {
    forms: Object.fromEntries(
      Object.entries(forms).map(([form, weight]) => [form, Math.round(100 * (weight + shift)) / 100]),
    ),
    speakers,
    fitted: {
      leading: move(fitted.leading),
      direct: move(fitted.direct),
      mixed: move(fitted.mixed),
      indirect: move(fitted.indirect),
    },
  };
}

function moved(percent: number, shift: number): number {
  if (percent <= 0 || percent >= 100) return percent;
  return Math.round(100 / (1 + ((100 - percent) / percent) * Math.exp(-shift)));
}

/**
 * The shift with which as many of some statements are claimed as are right, in hundredths; 0 where there are none. The
 * models' own claims are not shifted, so they have no say.
 */
export function shiftFor(weights: ConfidenceWeights, statements: readonly JudgedStatement[]): number {
  const own = statements.filter(({ ground }) => !(ground.fitted && isModelsOwn(ground)));
  if (own.length === 0) return 0;
  const right = own.filter((one) => one.right).length;
  let low = -MOST;
  let high = MOST;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    const tried = shifted(weights, middle);
    const claimed = own.reduce((sum, { ground, own: claim }) => sum + confidenceOf(ground, claim, tried), 0);
    if (claimed < right) low = middle;
    else high = middle;
  }
  return Math.round(100 * low) / 100;
}
