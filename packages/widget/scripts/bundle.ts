import { basename, join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { templatesMinified } from '../../../scripts/minify-templates.mjs';

/** How an entry is bundled for browsers, from source. With `single`, what is loaded on demand is in the same file. */
export function settings(entry: string, single = false): BuildOptions & { write: false } {
  return {
    entryPoints: [entry],
    bundle: true,
    splitting: !single,
    minify: true,
    format: 'esm',
    target: 'es2023',
    conditions: ['@article-digest/source'],
    legalComments: 'none',
    plugins: [templatesMinified(join(import.meta.dirname, '../src'))],
    outdir: 'bundle',
    write: false,
  };
}

/** The files of a bundle by their names. */
export async function bundle(entry: string, single = false): Promise<{ path: string; contents: Uint8Array }[]> {
  const { outputFiles } = await build(settings(entry, single));
  return outputFiles.map(({ path, contents }) => ({ path: basename(path), contents }));
}
