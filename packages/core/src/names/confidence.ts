import { NAME_CONFIDENCE } from '../weights/name-confidence.ts';

/** The evidence claims no less and no more than this. */
const LEAST = 0.05;
const MOST = 0.995;
/** Who is named more often than so is no surer for it. */
const OFTEN = 4;

/**
 * How likely it is that a name is one, with these ends and of this kind, from 0 to 1: a logistic model of what the evidence
 * for its kind claims, 0 to 1, and of how often the article names the entity, 1 or more. Fitted on EWT and WikiGold;
 * `docs/QUALITY.md` shows how it holds on news.
 */
export function nameConfidence(claimed: number, namings: number): number {
  const { base, claim, again } = NAME_CONFIDENCE;
  const [odds, often] = nameGround(claimed, namings);
  return Math.round(100 / (1 + Math.exp(-(base + claim * odds + again * often)))) / 100;
}

/** What the confidence hangs on: the claim as log-odds, and how often the entity is named, 0 for once and 2 for four times or more. */
export function nameGround(claimed: number, namings: number): [odds: number, often: number] {
  const share = Math.min(MOST, Math.max(LEAST, claimed));
  return [Math.log(share / (1 - share)), Math.log2(Math.min(OFTEN, Math.max(1, namings)))];
}
