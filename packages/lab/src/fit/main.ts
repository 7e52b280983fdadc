/**
 * Fits what core learns from corpora, writes it to `packages/core/src/weights/` and says how good it is in `docs/model-card.md`.
 * Run `npm run fit` from the root. It needs the corpora that the model card names, in `../shared/corpora` beside the
 * repository or where `ARTICLE_DIGEST_CORPORA` says. The same corpora give the same bytes.
 */
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { stageBars } from './stage-bars.ts';
import { modelCard, sectionsOf } from './model-card.ts';
import { readSizePoints, withPoints, writeSizePoints } from './model-sizes.ts';
import { corporaPath, ROOT } from './places.ts';
import { schedule } from './schedule.ts';
import type { FitStage, SizePoint } from './stage.ts';
import type { StageMessage } from './stage-process.ts';
import { FIT_STAGES } from './stages.ts';

const CARD = 'docs/model-card.md';
const NAMES = FIT_STAGES.map(({ name }) => name).join(', ');
const HELP = `Usage: npm run fit -- [STAGE…] [--sizes]

Fits the models of core on the corpora of ../shared and writes their weights and docs/model-card.md.

  STAGE      ${NAMES}; all where none is named, each behind those whose weights it reads
  --sizes    fit at several sizes for the chart of score against size instead; writes no weights
  --help     this text`;

const started = performance.now();
const { stages, sizes } = readArguments();
const sections = existsSync(ROOT + CARD) ? sectionsOf(readFileSync(ROOT + CARD, 'utf8')) : new Map<string, string>();
const points: SizePoint[] = [];
const report: string[] = [];
/** What finished stages have written. */
const replaced: string[] = [];
let most = 0;

const bars = stageBars(stages.map(({ name }) => name));
try {
  await schedule(stages, availableParallelism(), runStage);
} catch (error) {
  bars.close();
  console.error(
    `Not fitted: ${error instanceof Error ? error.message : String(error)}. The model card stays as it is.`,
  );
  // What other stages read has to be there at once.
  if (replaced.length > 0)
    console.error(
      `Written before that, and not what the card says: ${replaced.join(', ')}. Run npm run fit again, or git restore them.`,
    );
  process.exit(1);
}
bars.close();
if (points.length > 0) writeSizePoints(withPoints(readSizePoints(), points, sizes));
if (!sizes) writeFileSync(ROOT + CARD, card());
console.log(report.join('\n'));
console.log(`all            ${seconds(started)}, at most ${most.toFixed(0)} MB in a process`);

function readArguments(): { stages: FitStage[]; sizes: boolean } {
  const { values, positionals } = parsed();
  if (values.help === true) {
    console.log(HELP);
    process.exit(0);
  }
  const unknown = positionals.filter((name) => FIT_STAGES.every((stage) => stage.name !== name));
  if (unknown.length > 0) refuse(`there is no stage ${unknown.join(', ')}; there are ${NAMES}`);
  const chosen = FIT_STAGES.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  // Of all stages: the card has the hashes of all.
  const missing = new Set(FIT_STAGES.flatMap(({ inputs }) => inputs).filter((file) => !existsSync(corporaPath(file))));
  if (missing.size > 0) {
    console.error(
      `Cannot fit: there is no ${[...missing].map(corporaPath).join(', ')}.\nSet ARTICLE_DIGEST_CORPORA to the folder of the corpora.`,
    );
    process.exit(1);
  }
  return {
    stages: values.sizes === true ? chosen.filter((stage) => stage.sizes !== undefined) : chosen,
    sizes: values.sizes === true,
  };
}

function parsed() {
  try {
    return parseArgs({ allowPositionals: true, options: { sizes: { type: 'boolean' }, help: { type: 'boolean' } } });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function refuse(problem: string): never {
  console.error(`npm run fit: ${problem}\n\n${HELP}`);
  process.exit(2);
}

async function runStage({ name, title }: FitStage): Promise<void> {
  const began = performance.now();
  const program = fileURLToPath(new URL('stage-process.ts', import.meta.url));
  const child = fork(program, [name, sizes ? 'sizes' : 'fit']);
  const lines: string[] = [];
  const hear = (message: StageMessage): void => {
    if ('done' in message) return bars.show(name, message.done, message.task);
    most = Math.max(most, message.megabytes);
    if ('points' in message) {
      points.push(...message.points);
      for (const { kB, score } of message.points) lines.push(`  ${kB.toFixed(1).padStart(6)} kB  ${score.toFixed(2)}`);
    } else {
      const { card: text, point, summary } = message.result;
      sections.set(title, text);
      if (point !== undefined) points.push(point);
      lines.push(...summary.map(([label, figure]) => `  ${label.padEnd(13)}${figure}`));
      replaced.push(...message.written);
      lines.push(...message.written.map((path) => `  written      ${path}`));
    }
    report.push(`${name.padEnd(15)}${seconds(began)}, at most ${message.megabytes.toFixed(0)} MB`, ...lines);
  };
  child.on('message', hear);
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve));
  if (code !== 0) throw new Error(`the stage ${name} failed`);
  bars.show(name, 1);
}

/** Sections in the order of the stages; of a stage that did not run now, what the card has of it. */
function card(): string {
  const inputs = [...new Set(FIT_STAGES.flatMap(({ inputs: own }) => own))].map((path) => ({
    path,
    sha256: createHash('sha256')
      .update(readFileSync(corporaPath(path)))
      .digest('hex'),
  }));
  const fitted = FIT_STAGES.filter(({ title }) => sections.has(title));
  return modelCard(
    fitted.map(({ title }) => [title, sections.get(title)!]),
    inputs,
  );
}

function seconds(from: number): string {
  return `${((performance.now() - from) / 1000).toFixed(0)} s`;
}
