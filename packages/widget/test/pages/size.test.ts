import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { bundle, settings } from '../../scripts/bundle.ts';

const entry = join(import.meta.dirname, '../../src/define.ts');

test('what shows a ready digest, Lit included, stays small and has no part of the parser', async () => {
  const { outputFiles, metafile } = await build({ ...settings(entry), metafile: true });
  const outputs = Object.entries(metafile.outputs);
  const loaded = new Set<string>();
  const follow = (path: string): void => {
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const { path: next, kind } of metafile.outputs[path]?.imports ?? [])
      if (kind === 'import-statement') follow(next);
  };
  for (const [path, { entryPoint }] of outputs) if (entryPoint?.endsWith('src/define.ts')) follow(path);

  const inputs = [...loaded].flatMap((path) => Object.keys(metafile.outputs[path]?.inputs ?? {}));
  const ours = inputs
    .filter((path) => path.includes('packages/core/'))
    .map((path) => path.replace(/.*packages\/core\/src\//, ''));
  expect(ours.filter((path) => !/^(?:export|source)\//.test(path))).toEqual([]);
  const bytes = outputFiles
    .filter(({ path }) => [...loaded].some((one) => path.endsWith(one)))
    .reduce((sum, { contents }) => sum + brotliCompressSync(contents).length, 0);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(19_500);
});

test('everything in one file, parser included, fits a script tag', async () => {
  const [file] = await bundle(entry, true);
  expect(brotliCompressSync(file?.contents ?? '').length).toBeLessThan(200_000);
});
