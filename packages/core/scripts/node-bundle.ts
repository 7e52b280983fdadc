import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { Session } from 'node:inspector/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = new URL('../', import.meta.url);
const EXAMPLES = new URL('../../examples/', ROOT);
const SOURCE = '@article-digest/source';

/**
 * Writes what Node loads of this package: its entries in a few files, in which the functions that parsing an article needs are
 * compiled when they are loaded. Importing some 250 modules takes longer than a parse; and a function that is first read over and compiled
 * when it is called is read twice, which costs a fifth of the time until the first article is parsed. Bundlers get the modules.
 */
export async function bundleForNode(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const manifest = JSON.parse(await readFile(new URL('package.json', ROOT), 'utf8')) as {
    exports: Record<string, string | { [SOURCE]: string; node: string }>;
  };
  const entries = Object.values(manifest.exports).flatMap((entry) =>
    typeof entry === 'string' ? [] : [{ in: entry[SOURCE], out: entry.node.replace(/^\.\/dist\/node\/|\.js$/g, '') }],
  );
  await build({
    entryPoints: entries,
    outdir: folder,
    absWorkingDir: fileURLToPath(ROOT),
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'node20',
    conditions: [SOURCE],
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
  for (const [file, ranges] of await functionsCalled(folder)) {
    await writeFile(file, compiledAtOnce(await readFile(file, 'utf8'), ranges));
  }
}

/** Where a function stands in its file. */
export interface FunctionRange {
  startOffset: number;
  endOffset: number;
}

/** By file, the functions that are called while the example articles are parsed. */
async function functionsCalled(folder: string): Promise<Map<string, FunctionRange[]>> {
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.js'));
  const byUrl = new Map(files.map((name) => [pathToFileURL(join(folder, name)).href, join(folder, name)]));
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  const { parse } = (await import(pathToFileURL(join(folder, 'index.js')).href)) as typeof import('../src/index.ts');
  for (const name of await readdir(EXAMPLES))
    if (name.endsWith('.txt')) parse(await readFile(new URL(name, EXAMPLES), 'utf8'));
  const { result } = await session.post('Profiler.takePreciseCoverage');
  session.disconnect();
  return new Map(
    result.flatMap(({ url, functions }) => {
      const file = byUrl.get(url);
      // The first is the module itself.
      const called = functions
        .slice(1)
        .flatMap(({ ranges: [range] }) => (range !== undefined && range.count > 0 ? [range] : []));
      return file === undefined ? [] : [[file, called] as const];
    }),
  );
}

/**
 * The code with those functions in parentheses, which V8 takes for functions that are about to be called. Those that are declared at its
 * top become values, which stand before all else, as if they were still declared; arrows stay where they are.
 */
export function compiledAtOnce(code: string, ranges: readonly FunctionRange[]): string {
  const ordered = ranges.toSorted((a, b) => a.startOffset - b.startOffset);
  const marks = ordered
    .filter(({ startOffset, endOffset }) => /^(?:\(|[\w$]+=>)/.test(code.slice(startOffset, endOffset)))
    .flatMap(({ startOffset, endOffset }) => [
      { at: startOffset, mark: '(' },
      { at: endOffset, mark: ')' },
    ])
    .toSorted((a, b) => a.at - b.at);
  let next = 0;
  let before = '';
  let rest = '';
  let end = 0;
  /** From where the last one ended. */
  const takeTo = (to: number): string => {
    let taken = '';
    for (; next < marks.length && marks[next]!.at < to; next++) {
      taken += code.slice(end, marks[next]!.at) + marks[next]!.mark;
      end = marks[next]!.at;
    }
    taken += code.slice(end, to);
    end = to;
    return taken;
  };
  for (const { startOffset, endOffset } of ordered) {
    const name = /^function(?:\*| ) ?([\w$]+)/.exec(code.slice(startOffset, endOffset))?.[1];
    if (name === undefined || startOffset < end || !/[;}\n]/.test(code[startOffset - 1] ?? '\n')) continue;
    rest += takeTo(startOffset);
    before += `${before === '' ? 'var ' : ','}${name}=(${takeTo(endOffset)})`;
  }
  return (before === '' ? '' : `${before};`) + rest + takeTo(code.length);
}
