import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { build, transform, type BuildOptions, type Plugin } from 'esbuild';

/** Style sheets in `css` templates, which a minifier of JavaScript leaves alone. */
const minifyStyles: Plugin = {
  name: 'minify-styles',
  setup(bundler) {
    bundler.onLoad({ filter: /src\/(?:.*styles|highlights)\.ts$/ }, async ({ path }) => {
      let contents = await readFile(path, 'utf8');
      for (const [template, styles = ''] of contents.matchAll(/\bcss`([^`]*)`/g)) {
        const { code } = await transform(styles, { loader: 'css', minify: true });
        contents = contents.replace(template, () => `css\`${code.trim().replaceAll('\\', '\\\\')}\``);
      }
      return { contents, loader: 'ts' };
    });
  },
};

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
    plugins: [minifyStyles],
    outdir: 'bundle',
    write: false,
  };
}

/** The files of a bundle by their names. */
export async function bundle(entry: string, single = false): Promise<{ path: string; contents: Uint8Array }[]> {
  const { outputFiles } = await build(settings(entry, single));
  return outputFiles.map(({ path, contents }) => ({ path: basename(path), contents }));
}
