/**
 * Fits what core learns from corpora, writes it to `packages/core/src/weights/` and says how good it is in `docs/model-card.md`.
 * Run `npm run fit` from the root. It needs the corpora that the model card names, in `../shared/corpora` beside the
 * repository or where `ARTICLE_DIGEST_CORPORA` says. The same corpora give the same bytes.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { createTagger } from '../../../core/src/tags/tagger.ts';
import { fitTags, isHeldOut, TAG_FIT } from './fit-tags.ts';
import { modelCard, type Input } from './model-card.ts';
import { progressBar } from './progress-bar.ts';
import { scoreTagger } from './tag-score.ts';
import { measureSpeed } from './tag-speed.ts';
import { readGum, readSilver } from './tagged-corpora.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const CORPORA = process.env['ARTICLE_DIGEST_CORPORA'] ?? `${ROOT}../shared/corpora`;
const WEIGHTS = 'packages/core/src/weights/tags.ts';
const CARD = 'docs/model-card.md';

const FILES = {
  gum: 'general/gum.jsonl.gz',
  texts: 'attribution/train.jsonl.gz',
  syntax: 'attribution/train.syntax.jsonl.gz',
  devTexts: 'attribution/dev.jsonl',
  devSyntax: 'attribution/dev.syntax.jsonl.gz',
};

function pathOf(file: keyof typeof FILES): string {
  return `${CORPORA}/${FILES[file]}`;
}

const missing = Object.values(FILES).filter((file) => !existsSync(`${CORPORA}/${file}`));
if (missing.length > 0) {
  console.error(
    `Cannot fit: ${CORPORA} has no ${missing.join(', ')}.\nSet ARTICLE_DIGEST_CORPORA to the folder that holds them.`,
  );
  process.exit(1);
}

const started = performance.now();
const gum = readGum(pathOf('gum'));
const silver = readSilver(pathOf('texts'), pathOf('syntax'));
const dev = readSilver(pathOf('devTexts'), pathOf('devSyntax'));
const heldOut = gum.filter(isHeldOut);

const bar = progressBar('parts of speech');
const packed = fitTags(
  gum.filter((document) => !isHeldOut(document)),
  silver,
  TAG_FIT,
  bar.show,
);
bar.close();

const module = weightsModule(packed);
writeFileSync(ROOT + WEIGHTS, module);

const tagger = createTagger(packed);
const scores = { gum: scoreTagger(tagger, heldOut), dev: scoreTagger(tagger, dev) };
const inputs = Object.values(FILES).map((path): Input => {
  const hash = createHash('sha256').update(readFileSync(`${CORPORA}/${path}`));
  return { path, sha256: hash.digest('hex') };
});
const brotli = brotliCompressSync(packed).length;
writeFileSync(
  ROOT + CARD,
  modelCard({
    inputs,
    options: TAG_FIT,
    scores,
    documents: { fitted: gum.length - heldOut.length, heldOut: heldOut.length, silver: silver.length, dev: dev.length },
    size: { characters: packed.length, brotli },
    sha256: createHash('sha256').update(packed).digest('hex'),
  }),
);

const seconds = (performance.now() - started) / 1000;
const megabytes = process.resourceUsage().maxRSS / 1024;
const perSecond = measureSpeed(packed, dev);
console.log(
  [
    `GUM held out  ${scores.gum.accuracy.toFixed(2)} % of ${scores.gum.tokens} tokens`,
    `PolNeAR dev   ${scores.dev.accuracy.toFixed(2)} % of ${scores.dev.tokens} tokens (agreement with silver tags)`,
    `size          ${(brotli / 1000).toFixed(1)} kB brotli`,
    `speed         ${Math.round(perSecond / 1000)} k tokens a second here and now`,
    `fitted in     ${seconds.toFixed(0)} s with at most ${megabytes.toFixed(0)} MB`,
    `written       ${WEIGHTS}, ${CARD}`,
  ].join('\n'),
);

function weightsModule(weights: string): string {
  return `/**
 * The part-of-speech model, packed: see \`tags/packed-model.ts\` for the form, \`docs/model-card.md\` for data and scores.
 * Written by \`npm run fit\` from GUM (CC BY 4.0 annotation) and from PolNeAR 1.0 as CoreNLP tagged it. Not to be edited.
 */
export const TAG_WEIGHTS: string =
  '${weights}';
`;
}
