/** Tenths of what is claimed: the steps of a curve. */
const STEPS = 10;
/** Things at each step that are taken to have been as claimed, so that a step hardly seen stays near the claim; chosen on the development part. */
const SHRINK = 20;
const PASSES = 100;

/**
 * How often claims hold: percent right where 0, 0.1 … 1 is claimed, in whole numbers, never falling: the line from step to step
 * that lies nearest to what was right. No claims give the claims themselves.
 */
export function reliabilityCurve(claims: readonly (readonly [claimed: number, right: boolean])[]): number[] {
  // Least squares: of each step its own weight, that which it shares with the next one, and what it should come to.
  const own = Array.from({ length: STEPS + 1 }, () => SHRINK);
  const shared = own.map(() => 0);
  const wanted = own.map((weight, step) => (weight * step) / STEPS);
  const seen = [...own];
  for (const [claimed, right] of claims) {
    const at = STEPS * Math.min(1, Math.max(0, claimed));
    const below = Math.min(Math.floor(at), STEPS - 1);
    const part = at - below;
    own[below]! += (1 - part) ** 2;
    own[below + 1]! += part ** 2;
    shared[below]! += part * (1 - part);
    seen[below]! += 1 - part;
    seen[below + 1]! += part;
    if (!right) continue;
    wanted[below]! += 1 - part;
    wanted[below + 1]! += part;
  }
  const curve = own.map((_, step) => step / STEPS);
  for (let pass = 0; pass < PASSES; pass++) {
    for (const step of curve.keys()) {
      const before = step === 0 ? 0 : shared[step - 1]! * curve[step - 1]!;
      const after = step === STEPS ? 0 : shared[step]! * curve[step + 1]!;
      curve[step] = Math.min(1, Math.max(0, (wanted[step]! - before - after) / own[step]!));
    }
  }
  return rising(curve, seen).map((share) => Math.round(100 * share));
}

/** The shares nearest to those given that never fall: neighbours out of order get the mean of both. */
function rising(shares: readonly number[], weights: readonly number[]): number[] {
  const pools: { share: number; weight: number; steps: number }[] = [];
  for (const [index, weight] of weights.entries()) {
    let last = { share: shares[index]!, weight, steps: 1 };
    for (let before = pools.at(-1); before !== undefined && before.share > last.share; before = pools.at(-1)) {
      pools.pop();
      const sum = last.weight + before.weight;
      const share = (last.share * last.weight + before.share * before.weight) / sum;
      last = { share, weight: sum, steps: last.steps + before.steps };
    }
    pools.push(last);
  }
  return pools.flatMap(({ share, steps }) => Array.from({ length: steps }, () => share));
}
