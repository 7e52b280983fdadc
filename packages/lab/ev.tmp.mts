import { parse } from '@article-digest/core';
import { attributionPrf } from './src/corpora/attributions.ts';
import { measureGold } from './src/gold/report.ts';
import { readFileSync } from 'node:fs';
const rows = readFileSync('/work/shared/corpora/attribution/dev.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((l) => JSON.parse(l));
const articles = new Map(rows.map((r) => [r.id, parse(r.text)]));
const f = (x: number) => x.toFixed(1);
const out: string[] = [];
for (const slice of ['all', 'speech', 'quoted'] as const) {
  const p = attributionPrf(rows, articles as any, slice);
  out.push(`${slice} ${f(p['full@head'].F1)} (P${f(p['full@head'].P)} R${f(p['full@head'].R)})`);
  if (slice === 'all')
    out.push(
      `cont ${f(p.token_content.F1)} src ${f(p.token_source.F1)} cue ${f(p.token_cue.F1)} (P${f(p.token_cue.P)} R${f(p.token_cue.R)})`,
    );
}
const g = measureGold().pooled;
out.push(`golds ${f(g['attribution full@head F1']!)} chains ${f(g.chains!)} spk ${f(g.speaker!)}`);
console.log(process.env.TAG ?? '', out.join(' | '));
