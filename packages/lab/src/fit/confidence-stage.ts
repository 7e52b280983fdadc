import { judge, type AttributionRow } from '../corpora/attributions.ts';
import { DEV_FILES } from '../corpora/dev-parts.ts';
import { confidenceModule, fitConfidence, type JudgedStatement } from './fit-confidence.ts';
import { rawConfidences } from './raw-confidences.ts';
import { shifted, shiftFor } from './shift-confidence.ts';
import type { FitStage } from './stage.ts';

const ROWS = 'attribution/train.jsonl.gz';
const DEV = DEV_FILES.attribution;

/** How sure core may be of a statement. Behind all other stages: it parses with what they fitted. */
export const confidenceStage: FitStage = {
  name: 'confidence',
  title: 'Confidence of statements',
  after: ['attributions'],
  inputs: [ROWS, DEV],
  async run({ linesOf, show }) {
    const rows = linesOf<AttributionRow>(ROWS);
    const dev = linesOf<AttributionRow>(DEV);
    const all = rows.length + dev.length;
    let done = 0;
    const judged = (row: AttributionRow): JudgedStatement[] => {
      const { article, raw } = rawConfidences(row.text);
      show(++done / all, 'parsing');
      return [...judge(row, article, 'all')].map(([one, right]) => ({ ...raw.get(one)!, right }));
    };
    const statements = rows.flatMap(judged);
    const fitted = fitConfidence(statements);
    const shift = shiftFor(fitted, dev.flatMap(judged));
    const weights = shifted(fitted, shift);
    return {
      files: { 'packages/core/src/weights/confidence.ts': confidenceModule(weights) },
      card: cardOf(shift),
      summary: [
        ['shift', shift.toFixed(2)],
        ['forms', `${Object.keys(weights.forms).length}, ${statements.length} statements of ${rows.length} articles`],
      ],
    };
  },
};

const cardOf = (
  shift: number,
): string => `How likely it is that a statement is right in content, cue and source, in \`packages/core/src/weights/confidence.ts\`. Of
what rules and fitted models find, by kind of content and whether a quotation
stands before its cue: a table of how often they are right with what the models claim. Of
what rules alone find: a logistic model with one weight for the rule and kind and one for what the source resolved to. What
models alone find keeps what they claim. Used by \`packages/core/src/attributions/confidence.ts\`. Fitted on what is found in the
training part of PolNeAR 1.0 once all other models are fitted; forms seen fewer than 15 times get no weight. All log-odds are then moved by ${shift.toFixed(2)}, so that as many are claimed on the
development part, which people marked with more care, as are right there.`;
