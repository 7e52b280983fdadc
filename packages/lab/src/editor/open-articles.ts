/**
 * Run by itself, with `--expose-gc`: opens the articles that it is given as an editor does, changes each once, asks of each
 * what an editor asks, and prints how many millions of bytes are then held, what reads articles among them.
 */
import { readFileSync } from 'node:fs';

const texts = JSON.parse(readFileSync(0, 'utf8')) as string[];
const before = held();

const service = await import('@article-digest/language-service');
const parsers = new service.Parsers();
const open = texts.map((text, document) => {
  parsers.parse(String(document), text);
  const article = parsers.parse(String(document), `${text.slice(0, 5000)}x${text.slice(5000)}`);
  const shown = [
    service.documentSymbols(article),
    service.semanticTokens(article),
    service.diagnostics(article),
    service.codeLenses(article, 'u'),
    service.hover(article, { line: 2, character: 10 }),
  ];
  return { article, shown };
});

console.log((held() - before) / 1e6);
// All of it is in use until here.
if (open.some(({ article, shown }) => article.text === '' || !shown)) parsers.close('');

/** Bytes in use once what is not is gone. */
function held(): number {
  for (let i = 0; i < 4; i++) globalThis.gc!();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
