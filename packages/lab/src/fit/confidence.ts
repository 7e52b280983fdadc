/**
 * Fits how sure core may be of a statement and writes `packages/core/src/weights/confidence.ts`. Runs behind the tagger's
 * fit, in a process of its own, since it parses with the tags fitted there. Part of `npm run fit`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AttributionRow } from '../corpora/attributions.ts';
import { confidenceModule, fitConfidence } from './fit-confidence.ts';
import { progressBar } from './progress-bar.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const CORPORA = process.env['ARTICLE_DIGEST_CORPORA'] ?? `${ROOT}../shared/corpora`;
const ROWS = `${CORPORA}/attribution/train.jsonl.gz`;
const WEIGHTS = 'packages/core/src/weights/confidence.ts';

if (!existsSync(ROWS)) {
  console.error(`Cannot fit: there is no ${ROWS}.\nSet ARTICLE_DIGEST_CORPORA to the folder of the corpora.`);
  process.exit(1);
}

const rows = gunzipSync(readFileSync(ROWS))
  .toString('utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as AttributionRow);
const bar = progressBar('confidence');
const weights = fitConfidence(rows, bar.show);
bar.close();
writeFileSync(ROOT + WEIGHTS, confidenceModule(weights));
console.log(
  `confidence    ${Object.keys(weights.forms).length} forms of ${rows.length} articles\nwritten       ${WEIGHTS}`,
);
