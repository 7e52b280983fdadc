import { parseArgs } from 'node:util';
import { measureGold } from './gold/report.ts';
import { plainTable } from './tables.ts';
import { goldRows } from './gold/table.ts';

const { values } = parseArgs({
  options: {
    gold: { type: 'boolean', description: 'only the articles with gold' },
    misses: { type: 'string', description: 'also print what was got wrong in this article' },
  },
});

const report = measureGold();
console.log(plainTable(goldRows(report)));
for (const { name, misses } of report.articles) {
  if (name !== values.misses) continue;
  console.log(`\nWhat was got wrong in ${name}:`);
  for (const miss of misses) console.log(`  ${miss.join('  ')}`);
}
for (const failure of report.failures) console.log(failure);
process.exitCode = report.failures.length === 0 ? 0 : 1;
