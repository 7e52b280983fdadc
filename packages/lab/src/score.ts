/**
 * Measures quality, speed and size, writes `docs/QUALITY.md`, and fails where a threshold is not met.
 * `--gold` measures the articles with gold alone and writes nothing; `--misses NAME` also says what was got wrong in one.
 * Where the data does not lie beside the repository, measures what needs none and leaves the page as it is.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadLines } from './corpora/load.ts';
import { measureCorpora } from './corpora/measure.ts';
import { corpusRows } from './corpora/table.ts';
import { goldNames } from './gold/load.ts';
import { measureGold, type GoldReport } from './gold/report.ts';
import { goldRows } from './gold/table.ts';
import { qualityPage } from './quality.ts';
import { measureSizes } from './sizes/measure.ts';
import { sizeRows } from './sizes/table.ts';
import { measureSpeed } from './speed/measure.ts';
import { speedRows } from './speed/table.ts';
import { plainTable } from './tables.ts';

const { values } = parseArgs({ options: { gold: { type: 'boolean' }, misses: { type: 'string' } } });
const hasData = goldNames().length > 0;

if (!hasData) {
  console.log('The articles and corpora to measure on do not lie beside the repository (../shared).');
  console.log('What follows needs none of them; docs/QUALITY.md stays as it is.\n');
}
if (values.gold || values.misses !== undefined) show(measureGold());
else await measureAll();

async function measureAll(): Promise<void> {
  const gold = measureGold();
  if (hasData) console.log(`${plainTable(goldRows(gold))}\n`);
  const corpora = measureCorpora();
  const sizes = await measureSizes();
  console.log(`${plainTable(sizeRows(sizes))}\n`);
  const speed = measureSpeed(...speedTexts());
  console.log(`${plainTable(speedRows(speed))}\n`);
  if (!hasData) return;
  console.log(`${plainTable(corpusRows(corpora))}\n`);
  const page = qualityPage({ gold, corpora, speed, sizes });
  writeFileSync(new URL('../../../docs/QUALITY.md', import.meta.url), page);
  verdict(gold);
}

function show(report: GoldReport): void {
  console.log(plainTable(goldRows(report)));
  const article = report.articles.find(({ name }) => name === values.misses);
  if (article !== undefined) {
    console.log(`\nWhat was got wrong in ${article.name}:`);
    for (const miss of article.misses) console.log(`  ${miss.join('  ')}`);
  }
  verdict(report);
}

function verdict({ failures }: GoldReport): void {
  for (const failure of failures) console.log(failure);
  if (hasData && failures.length > 0) process.exitCode = 1;
}

/** News from the corpora where they are there, else the examples again and again. */
function speedTexts(): [texts: string[], what: string] {
  const rows = loadLines('attribution/dev.jsonl') as { text: string }[] | undefined;
  if (rows !== undefined) return [rows.map(({ text }) => text), 'the 84 articles of the attribution corpus'];
  const folder = new URL('../../../examples/', import.meta.url);
  const examples = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const texts = examples.map((name) => readFileSync(new URL(name, folder), 'utf8'));
  return [Array.from({ length: 10 }, () => texts).flat(), 'the example articles, ten times over'];
}
