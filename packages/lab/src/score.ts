/**
 * Measures quality, speed and size, writes `docs/QUALITY.md`, `docs/quality.json` and the charts, and fails where a bar that
 * was reached is lost. Where the data does not lie beside the repository, measures what needs none and writes nothing.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { reliabilityChart } from './charts/reliability.ts';
import { sizeChart } from './charts/sizes.ts';
import { svgOf } from './charts/svg.ts';
import { loadDevPart } from './corpora/dev-parts.ts';
import { measureCorpora } from './corpora/measure.ts';
import { corpusRows } from './corpora/table.ts';
import { measureEditor } from './editor/measure.ts';
import { editorRows } from './editor/table.ts';
import { figuresOf, type Figures } from './figures.ts';
import { readSizePoints } from './fit/model-sizes.ts';
import { goldNames } from './gold/load.ts';
import { measureGold, type GoldReport } from './gold/report.ts';
import { goldRows } from './gold/table.ts';
import { withParsers } from './parallel/parsers.ts';
import { barRows, qualityPage, reliabilityOf } from './quality.ts';
import { runCommand } from './run-command.ts';
import { measurePage } from './page/measure.ts';
import { measureSite } from './page/measure-site.ts';
import { pageRows } from './page/table.ts';
import { measureSizes, type Size } from './sizes/measure.ts';
import { sizeRows } from './sizes/table.ts';
import { measureSpeed } from './speed/measure.ts';
import { speedRows } from './speed/table.ts';
import { allBars, changesOf, lossOf, readMemory, standingsOf, writeMemory, type Standing } from './standing.ts';
import { plainTable } from './tables.ts';

const DOCS = new URL('../../../docs/', import.meta.url);
const hasData = goldNames().length > 0;

const command = new Command('npm run score --')
  .description(
    'Measures quality, speed and size, writes docs/QUALITY.md, and fails where a bar that was reached is lost.',
  )
  .option('--gold', 'measure the articles with gold alone, and write nothing')
  .option('--misses <article>', 'the same, and say what was got wrong in one of them')
  .action(async ({ gold, misses }: { gold?: boolean; misses?: string }) => {
    if (misses !== undefined && !goldNames().includes(misses)) {
      command.error(`there is no article “${misses}”; there are ${goldNames().join(', ')}`);
    }
    if (!hasData) {
      console.log('The articles and corpora to measure on do not lie beside the repository (../shared).');
      console.log('What follows needs none of them; docs/QUALITY.md stays as it is.\n');
    }
    if (gold === true || misses !== undefined) show(measureGold(), misses);
    else await measureAll();
  });
await runCommand(command);

async function measureAll(): Promise<void> {
  const gold = measureGold();
  if (hasData) console.log(`${plainTable(goldRows(gold))}\n`);
  const corpora = await withParsers(measureCorpora);
  // Speed is measured by itself, once no other thread is at work.
  const sizes = (await measureSizes()).map(orAsLastBuilt);
  console.log(`${plainTable(sizeRows(sizes))}\n`);
  const speed = measureSpeed(...speedTexts());
  console.log(`${plainTable(speedRows(speed))}\n`);
  const editor = await measureEditor(speedTexts()[0]);
  console.log(`${plainTable(editorRows(editor))}\n`);
  const page = await measurePage(speedTexts()[0]);
  const site = await measureSite();
  console.log(`${plainTable(pageRows(page, site))}\n`);
  if (!hasData) {
    verdict(figuresOf({ gold, sizes }));
    return;
  }
  console.log(`${plainTable(corpusRows(corpora))}\n`);
  const figures = figuresOf({ gold, corpora, speed, editor, page, site, sizes });
  const standings = verdict(figures);
  writeFileSync(new URL('pictures/model-sizes.svg', DOCS), await svgOf(sizeChart(readSizePoints())));
  writeFileSync(new URL('pictures/reliability.svg', DOCS), await svgOf(reliabilityChart(reliabilityOf(corpora))));
  writeFileSync(
    new URL('QUALITY.md', DOCS),
    qualityPage({ gold, corpora, speed, editor, page, site, sizes, standings }),
  );
  writeMemory(figures, standings, readMemory());
}

/** What has not been built here is as large as when it was last measured. */
function orAsLastBuilt(size: Size): Size {
  const kilobytes = readMemory().figures.get(`size.${size.id}`);
  return size.bytes === undefined && kilobytes !== undefined ? { ...size, bytes: kilobytes * 1000 } : size;
}

function show(report: GoldReport, misses: string | undefined): void {
  console.log(`${plainTable(goldRows(report))}\n`);
  const article = report.articles.find(({ name }) => name === misses);
  if (article !== undefined) {
    console.log(`What was got wrong in ${article.name}:`);
    for (const miss of article.misses) console.log(`  ${miss.join('  ')}`);
    console.log();
  }
  verdict(figuresOf({ gold: report }));
}

/** Prints how the bars stand that were measured, and fails where one is lost. */
function verdict(figures: Figures): Standing[] {
  const memory = readMemory();
  const standings = standingsOf(figures, memory.met, allBars());
  const measured = standings.filter(({ state }) => state !== 'not measured');
  console.log(`${plainTable(barRows(measured).map((cells) => cells.slice(0, 5)))}\n`);
  const changes = changesOf(figures, memory.figures);
  if (changes.length > 0) console.log(`Since it was last written down:\n  ${changes.join('\n  ')}\n`);
  const lost = standings.filter(({ state }) => state === 'lost');
  for (const one of lost) console.log(lossOf(one));
  if (lost.length > 0) process.exitCode = 1;
  return standings;
}

/** News from the corpora where they are there, else the examples again and again. */
function speedTexts(): [texts: string[], what: string] {
  const rows = loadDevPart('attribution');
  if (rows !== undefined) return [rows.map(({ text }) => text), 'the 84 articles of the attribution corpus'];
  const folder = new URL('../../../examples/', import.meta.url);
  const examples = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const texts = examples.map((name) => readFileSync(new URL(name, folder), 'utf8'));
  return [Array.from({ length: 10 }, () => texts).flat(), 'the example articles, ten times over'];
}
