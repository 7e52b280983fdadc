import { reliabilityRows } from './corpora/reliability.ts';
import { corpusRows } from './corpora/table.ts';
import type { CorpusReport } from './corpora/measure.ts';
import type { GoldReport } from './gold/report.ts';
import { goldRows } from './gold/table.ts';
import type { Size } from './sizes/measure.ts';
import { sizeRows } from './sizes/table.ts';
import type { SpeedReport } from './speed/measure.ts';
import { speedRows } from './speed/table.ts';
import { markdownTable } from './tables.ts';

/** All that one run measured. */
export interface Report {
  gold: GoldReport;
  corpora: CorpusReport;
  speed: SpeedReport;
  sizes: Size[];
}

/** The page `docs/QUALITY.md`. It holds no date and its timings are rounded, so that it changes only when the program does. */
export function qualityPage({ gold, corpora, speed, sizes }: Report): string {
  return `# Quality

Written by \`npm run score\`; do not edit. What the terms mean and how each figure is counted is in
[CONTRIBUTING.md](../CONTRIBUTING.md#measuring). Figures are percentages unless they say otherwise.

## Articles with hand-made gold

Seven news articles in which people marked every block, statement, name, quantity, time and fault of the copy. A
statement counts as found (“full@head”) when at least half of the words of its content are right, its cue shares a word
with the gold and its source holds the head word of the gold's. A chain counts when every link of it does. The rules
were written with these seven in view, so read the figures as how well they are understood, not as what to expect elsewhere.

${markdownTable(goldRows(gold))}

## Corpora

Other people's texts and marks, of which none is in the project. There is no threshold. The attribution corpus
(PolNeAR, development part) marks only the outermost statement, and many attitudes (“hopes”, “is expected”) beside
speech: the rows “speech” and “quoted” are nearer to what is looked for here. Samples of the mistakes on these texts
were read while the rules were made: expect somewhat less on texts that nobody has seen.

${markdownTable(corpusRows(corpora))}

## Confidence

Statements of speech in the development part of PolNeAR by how sure the parse was of them. Fitted on the training part
(\`npm run fit\`). Where the two columns agree, a confidence means what it says.

${markdownTable(reliabilityRows(corpora.reliability ?? []))}

## Speed

Measured on ${speed.texts}, ${(speed.characters / 1e6).toFixed(1)} million characters, one thread, all three in turn in
one process, in the processor's time of that thread; the medians of seven passes. What counts is how they compare: the
figures themselves depend on the machine. Nobody else finds who said what; wink-nlp finds no names either.

${markdownTable(speedRows(speed))}

## Size

${markdownTable(sizeRows(sizes))}
`;
}
