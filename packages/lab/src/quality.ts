import { BAR_GROUPS } from './bars.ts';
import type { CorpusReport } from './corpora/measure.ts';
import { proseRows } from './corpora/prose.ts';
import { reliabilityRows, type Reliability } from './corpora/reliability.ts';
import { corpusRows, stageRows } from './corpora/table.ts';
import type { EditorReport } from './editor/measure.ts';
import { editorRows } from './editor/table.ts';
import type { GoldReport } from './gold/report.ts';
import { goldRows } from './gold/table.ts';
import type { PageReport } from './page/measure.ts';
import type { SiteReport } from './page/measure-site.ts';
import { pageRows } from './page/table.ts';
import type { Size } from './sizes/measure.ts';
import { sizeRows } from './sizes/table.ts';
import type { SpeedReport } from './speed/measure.ts';
import { speedRows } from './speed/table.ts';
import { shownValue, wanted, type Standing, reaches } from './standing.ts';
import { markdownTable } from './tables.ts';

/** All that one run measured, and how it stands to the bars. */
export interface Page {
  gold: GoldReport;
  corpora: CorpusReport;
  speed: SpeedReport;
  editor: EditorReport;
  page: PageReport;
  site: SiteReport;
  sizes: readonly Size[];
  standings: readonly Standing[];
}

/** The page `docs/QUALITY.md`. It holds no date and its timings are rounded, so that it changes only when the program does. */
export function qualityPage({ gold, corpora, speed, editor, page, site, sizes, standings }: Page): string {
  return `# Quality

Written by \`npm run score\`; do not edit. What the terms mean and how each figure is counted is in
[CONTRIBUTING.md](../CONTRIBUTING.md#measuring). Figures are percentages unless they say otherwise.

## What has to hold

Bars that are reached stay reached: \`npm run score\` fails when one is lost again (\`docs/quality.json\` remembers which). The
others are open. Of a speed “reached before” says that this run missed it by no more than runs differ. What others reach, and where that is from, stands in the last column and below the tables.

${BAR_GROUPS.map(({ title, bars }) => `### ${title}\n\n${markdownTable(barRows(standings.filter(({ bar }) => bars.includes(bar))))}`).join('\n\n')}

${SOURCES}

## Articles with hand-made gold

Seven news articles in which people marked every block, statement, name, quantity, time and fault of the copy. A
statement counts as found (“full@head”) when at least half of the words of its content are right, its cue shares a word
with the gold and its source holds the head word of the gold's. A chain counts when every link of it does. The rules
were written with these seven in view, so read the figures as how well they are understood, not as what to expect elsewhere.

${markdownTable(goldRows(gold))}

## Corpora

Other people's texts and marks, of which none is in the project. The attribution corpus
(PolNeAR, development part) marks only the outermost statement, and many attitudes (“hopes”, “is expected”) beside
speech: the rows “speech” and “quoted” are nearer to what is looked for here. Samples of the mistakes on these texts
were read while the rules were made: expect somewhat less on texts that nobody has seen.

${markdownTable(corpusRows(corpora))}

## Stages by themselves

What a stage does when what it builds on is right, beside what it does in the whole way: where the two lie apart, the
points are lost before it.

${markdownTable(stageRows(corpora, gold))}

## Score against size

![A panel for each fitted model: how well it does with fewer weights and with more](pictures/model-sizes.svg)

Written by \`npm run fit -- --sizes\`; the filled dot is what core ships.

## Confidence

What was claimed, and what was right, on texts that nothing was fitted on: statements in the development part of PolNeAR,
in which many that are right are not marked when they are no speech; names in worldwide newswire, of which only the very
span and kind is right. Where the two columns agree, a confidence means what it says. “Apart” is how far they lie from each other.

![Right against claimed, for statements of speech, all statements and names](pictures/reliability.svg)

${markdownTable(reliabilityRows(reliabilityOf(corpora)))}

## Prose that is not news

Texts of GUM, which has no gold of statements or faults: statements and names found in 10,000 words, how many of the
statements stand outside quotation marks, and how many faults of the copy are claimed in all. \`npm run errors -- prose\` shows them.

${markdownTable(proseRows(corpora.prose ?? []))}

## Speed

Measured on ${speed.texts}, ${(speed.characters / 1e6).toFixed(1)} million characters, one thread, all three in turn in
one process, in the processor's time of that thread; the medians of seven passes, of three for compromise. What counts is how they compare: the
figures themselves depend on the machine. Nobody else finds who said what; wink-nlp finds no names either.
A speed that was reached counts as lost only well beyond its bar, and milliseconds only when they are beyond it both as
they are and as they would be on a machine where wink-nlp reads 2.5 MB a second.

${markdownTable(speedRows(speed))}

## In editors

Measured on articles made of the same texts: the language server as it is published, from the start of its process, the
shortest of nine; a hover in the processor's time, the 95th of a hundred; and all that is held for what reads articles and for
fifty of them, each opened, changed once and asked for its outline, colours and faults. What the extension costs is measured
in a whole VS Code (\`npm run figures -w packages/vscode\`), in time of the processor beyond what the editor takes by itself.

${markdownTable(editorRows(editor))}

## On pages

Measured in Chromium on an article made of the same texts, with the element’s scripts as the site has them, the shortest of nine, each in
a page of its own with words in it; the pages of the
site as \`npm run demo\` serves them, the shortest of three visits each.

${markdownTable(pageRows(page, site))}

## Size

${markdownTable(sizeRows(sizes))}
`;
}

const SOURCES = `Where the figures of others are from: BERT and CRF by van Timmeren (master's thesis, Groningen 2022), counted again from
the predictions that are published with it, on the test part of PolNeAR; GenderGapTracker's and textacy's rules written
again on the corpus's own CoreNLP parses; two people are the articles of PolNeAR that several annotated; trafilatura and
Readability in the benchmark that the pages are from; BERTSUM as in its paper. All others were run on the same data, those on
GUM with its news as well.`;

/** The confidences that are shown, by what they are of. */
export function reliabilityOf({ reliability: { speech, all, names } }: CorpusReport): [name: string, Reliability][] {
  const parts: [string, Reliability | undefined][] = [
    ['speech', speech],
    ['all statements', all],
    ['names', names],
  ];
  return parts.flatMap(([name, one]) => (one === undefined ? [] : [[name, one]]));
}

/** A row for each bar: the figure, what it must and may hope to be, and what others reach. The first row is the head. */
export function barRows(standings: readonly Standing[]): string[][] {
  return [
    ['', 'measured', 'must', 'hope', '', 'others'],
    ...standings.map((standing) => {
      const { bar } = standing;
      return [bar.what, shownValue(standing), wanted(bar), String(bar.hope ?? ''), signOf(standing), bar.others ?? ''];
    }),
  ];
}

/** A bar that is missed by no more than its figure moves from run to run is not lost, and not reached either. */
function signOf({ bar, value, state }: Standing): string {
  return state === 'met' && value !== undefined && !reaches(value, bar, 0) ? 'reached before' : SIGNS[state];
}

const SIGNS = { met: 'reached', open: 'open', lost: '**lost**', 'not measured': '' } as const;
