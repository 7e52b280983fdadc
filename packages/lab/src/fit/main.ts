import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { createTagger } from '../../../core/src/tags/tagger.ts';
import { fitTags, isHeldOut, TAG_FIT } from './fit-tags.ts';
import { scoreTagger } from './tag-score.ts';
import { readGum, readSilver } from './tagged-corpora.ts';

const root = new URL('../../../../', import.meta.url).pathname;
const corpora = process.env['ARTICLE_DIGEST_CORPORA'] ?? `${root}../shared/corpora`;
const gum = readGum(`${corpora}/general/gum.jsonl.gz`);
const silver = readSilver(`${corpora}/attribution/train.jsonl.gz`, `${corpora}/attribution/train.syntax.jsonl.gz`);
const dev = readSilver(`${corpora}/attribution/dev.jsonl`, `${corpora}/attribution/dev.syntax.jsonl.gz`);
const held = gum.filter(isHeldOut);
const t = performance.now();
const opts = { ...TAG_FIT, ...JSON.parse(process.env['OPTS'] ?? '{}') };
const packed = fitTags(
  gum.filter((d) => !isHeldOut(d)),
  silver,
  opts,
  (d) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${(100 * d).toFixed(0)} %`);
  },
);
const brotli = brotliCompressSync(packed, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const tagger = createTagger(packed);
const a = scoreTagger(tagger, held);
const b = scoreTagger(tagger, dev);
console.log(
  JSON.stringify(opts),
  packed.length,
  'brotli',
  brotli,
  'GUM',
  a.accuracy.toFixed(2),
  a.words.toFixed(2),
  'dev',
  b.accuracy.toFixed(2),
  b.words.toFixed(2),
  ((performance.now() - t) / 1000).toFixed(0),
  's',
);
if (process.env['OUT'] !== undefined)
  writeFileSync(
    process.env['OUT'],
    `/** Packed part-of-speech model; written by \`npm run fit\`. */\nexport const TAG_WEIGHTS: string =\n  "${packed}";\n`,
  );
void mkdirSync;
void readFileSync;
