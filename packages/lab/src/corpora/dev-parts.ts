import type { AttributionRow } from './attribution-match.ts';
import type { BoilerplateRow } from './boilerplate.ts';
import { loadLines } from './load.ts';
import type { NamesRow } from './names.ts';
import type { ProseRow } from './prose.ts';
import type { SentencesRow } from './sentences.ts';
import type { SummariesRow } from './summaries.ts';
import type { TimesRow } from './times.ts';

/** What a row holds of each part of the corpora that core is measured on. */
interface DevRows {
  attribution: AttributionRow;
  names: NamesRow;
  gum: SentencesRow & ProseRow;
  golden: SentencesRow;
  boilerplate: BoilerplateRow;
  times: TimesRow;
  summaries: SummariesRow;
}

export type DevPart = keyof DevRows;

/** Where each part lies, below `../shared/corpora`. */
export const DEV_FILES: Readonly<Record<DevPart, string>> = {
  attribution: 'attribution/dev.jsonl',
  names: 'names/worldwide-dev.jsonl.gz',
  gum: 'general/gum.jsonl.gz',
  golden: 'sentences/golden-rules.jsonl',
  boilerplate: 'boilerplate/pages-dev.jsonl.gz',
  times: 'times/gum.jsonl.gz',
  summaries: 'summaries/cnn-dev.jsonl.gz',
};

/** The rows of a part; undefined where its file is not there. */
export function loadDevPart<Part extends DevPart>(part: Part): DevRows[Part][] | undefined {
  return loadLines(DEV_FILES[part]) as DevRows[Part][] | undefined;
}
