import { nameGround } from '../../../core/src/names/confidence.ts';
import { compareNames, type NamesRow } from '../corpora/names.ts';
import { rawNames } from './raw-confidences.ts';
import type { FitStage } from './stage.ts';

const ROWS = ['names/ewt.jsonl.gz', 'names/wikigold.jsonl.gz'];
const PASSES = 4000;
const STEP = 0.2;

/** How sure core may be of a name. Behind the tagger, which finds of names what the lists do not know. */
export const nameConfidenceStage: FitStage = {
  name: 'names',
  title: 'Confidence of names',
  after: ['tags'],
  inputs: ROWS,
  async run({ linesOf, show }) {
    const rows = ROWS.flatMap((file) => linesOf<NamesRow>(file));
    const judged: JudgedName[] = [];
    for (const [done, row] of rows.entries()) {
      for (const { mention, claimed, namings } of rawNames(row.text)) {
        const { wanted, found } = compareNames(row, { mentions: [mention] });
        const [odds, often] = nameGround(claimed, namings);
        for (const key of found.keys()) judged.push({ odds, often, right: wanted.has(key) });
      }
      if (done % 50 === 0) show(done / rows.length, 'parsing');
    }
    return {
      files: { 'packages/core/src/weights/name-confidence.ts': nameConfidenceModule(fitNameConfidence(judged)) },
      card: CARD,
      summary: [['names', String(judged.length)]],
    };
  },
};

/** A name found: what its confidence is worked out from, and whether people marked it too. */
export interface JudgedName {
  odds: number;
  often: number;
  right: boolean;
}

type Weights = readonly [base: number, claim: number, again: number];

/** A logistic model with three weights, by gradient steps over all names. The same names give the same weights. */
export function fitNameConfidence(names: readonly JudgedName[]): Weights {
  let [base, claim, again]: Weights = [0, 1, 0];
  // Many names have the same ground.
  const cells = new Map<string, { odds: number; often: number; all: number; right: number }>();
  for (const { odds, often, right } of names) {
    const key = `${odds} ${often}`;
    const cell = cells.get(key) ?? { odds, often, all: 0, right: 0 };
    cell.all++;
    cell.right += Number(right);
    cells.set(key, cell);
  }
  for (let pass = 0; pass < PASSES; pass++) {
    const slope = [0, 0, 0];
    for (const { odds, often, all, right } of cells.values()) {
      const miss = right - all / (1 + Math.exp(-(base + claim * odds + again * often)));
      slope[0]! += miss;
      slope[1]! += miss * odds;
      slope[2]! += miss * often;
    }
    const step = STEP / Math.max(1, names.length);
    base += step * slope[0]!;
    claim += step * slope[1]!;
    again += step * slope[2]!;
  }
  return [base, claim, again];
}

/** The module that core reads. */
export function nameConfidenceModule(weights: Weights): string {
  const [base, claim, again] = weights.map((weight) => Math.round(100 * weight) / 100);
  return `/** Written by \`npm run fit\` from EWT and WikiGold. Not to be edited. See \`names/confidence.ts\`. */
export const NAME_CONFIDENCE = { base: ${base}, claim: ${claim}, again: ${again} };
`;
}

const CARD = `How likely it is that a name is one, with these ends and of this kind: a logistic model of what the evidence for its
kind claims and of how often the text names the entity, three weights in \`packages/core/src/weights/name-confidence.ts\`. Used by
\`packages/core/src/names/confidence.ts\`. Fitted on the names found in EWT and WikiGold. \`docs/QUALITY.md\` shows how well it
holds on news from all continents, which nothing was fitted on.`;
