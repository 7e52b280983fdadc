/** Runs one stage in a process of its own, which `npm run fit` starts: `stage-process.ts NAME fit|sizes`. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { jsonLines } from '../json-lines.ts';
import { corporaPath, ROOT } from './places.ts';
import type { FitContext, FitResult, SizePoint } from './stage.ts';
import { FIT_STAGES } from './stages.ts';

/** What the process says to the one that started it. */
export type StageMessage =
  | { done: number; task: string }
  | { result: Omit<FitResult, 'files'>; written: string[]; megabytes: number }
  | { points: SizePoint[]; megabytes: number };

const [name, mode] = process.argv.slice(2);
const stage = FIT_STAGES.find((one) => one.name === name);
if (stage === undefined) throw new Error(`no stage is called ${name}`);

const context: FitContext = {
  pathOf: corporaPath,
  linesOf: <T>(file: string) => jsonLines<T>(corporaPath(file)),
  show: (done, task = '') => say({ done, task }),
};
if (mode === 'sizes') {
  say({ points: (await stage.sizes?.(context)) ?? [], megabytes: mostMegabytes() });
} else {
  const { files, ...result } = await stage.run(context);
  for (const [path, content] of Object.entries(files)) replace(ROOT + path, content);
  say({ result, written: Object.keys(files), megabytes: mostMegabytes() });
}
process.disconnect();

function say(message: StageMessage): void {
  process.send!(message);
}

/** At once, since another stage may be reading the file. */
function replace(path: string, content: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === content) return;
  writeFileSync(`${path}.new`, content);
  renameSync(`${path}.new`, path);
}

function mostMegabytes(): number {
  return process.resourceUsage().maxRSS / 1024;
}
