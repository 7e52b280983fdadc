import { judge, type AttributionRow } from '../corpora/attributions.ts';
import { confidenceModule, fitConfidence, type JudgedStatement } from './fit-confidence.ts';
import { rawConfidences } from './raw-confidences.ts';
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
    const statements: JudgedStatement[] = [];
    for (const [done, row] of rows.entries()) {
      const { article, raw } = rawConfidences(row.text);
      for (const [one, right] of judge(row, article, 'all')) statements.push({ ...raw.get(one)!, right });
      show(done / rows.length, 'parsing');
    }
    const weights = fitConfidence(statements);
    return {
      files: { 'packages/core/src/weights/confidence.ts': confidenceModule(weights) },
      card: CARD,
      summary: [
        ['forms', `${Object.keys(weights.forms).length}, ${statements.length} statements of ${rows.length} articles`],
      ],
    };
  },
};

const CARD = `How likely it is that a statement is right in content, cue and source, in \`packages/core/src/weights/confidence.ts\`. Of
what rules and fitted models find, by kind of content and whether a quotation
stands before its cue: a table of how often they are right with what the models claim. Of
what rules alone find: a logistic model with one weight for the rule and kind and one for what the source resolved to. What
models alone find keeps what they claim. Used by \`packages/core/src/attributions/confidence.ts\`. Fitted on what is found in the
training part of PolNeAR 1.0 once all other models are fitted; forms seen fewer than 15 times get no weight. \`docs/QUALITY.md\`
shows how well it holds on the development part.`;
