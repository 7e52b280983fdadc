import type { AttributionRow } from '../corpora/attributions.ts';
import { confidenceModule, fitConfidence } from './fit-confidence.ts';
import { withParsers } from '../parallel/parsers.ts';
import type { FitStage } from './stage.ts';

const ROWS = 'attribution/train.jsonl.gz';

/** How sure core may be of a statement. Behind all other stages: it parses with what they fitted. */
export const confidenceStage: FitStage = {
  name: 'confidence',
  title: 'Confidence of statements',
  after: ['attributions'],
  inputs: [ROWS],
  async run({ linesOf, show }) {
    const rows = linesOf<AttributionRow>(ROWS);
    const articles = await withParsers(
      (parseAll) => parseAll('', rows),
      (_, total) => {
        let done = 0;
        return { step: () => show(++done / total, 'parsing'), stop: () => {} };
      },
    );
    const weights = fitConfidence(rows, articles);
    return {
      files: { 'packages/core/src/weights/confidence.ts': confidenceModule(weights) },
      card: CARD,
      summary: [['forms', `${Object.keys(weights.forms).length} of ${rows.length} articles`]],
    };
  },
};

const CARD = `How likely it is that a statement is right in content, cue and source: a logistic model with one weight for the rule
and kind that found it and one for what its source resolved to, in \`packages/core/src/weights/confidence.ts\`. Used by
\`packages/core/src/attributions/confidence.ts\`. Fitted on what is found in the training part of PolNeAR 1.0,
statements of speech alone, once all other models are fitted; forms seen fewer than 15 times get no weight. \`docs/QUALITY.md\`
shows how well it holds on the development part.`;
