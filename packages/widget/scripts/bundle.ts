import { basename, join } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { minify } from 'terser';
import { templatesMinified } from '../../../scripts/minify-templates.mjs';

const source = join(import.meta.dirname, '../src');
/** The file beside a bundle that parses in a worker. */
const WORKER = 'parse-worker';

/** What lies beside the one file as well: few pages need it. */
export const BESIDE: readonly string[] = ['exports', 'tie', 'check-article'];

/**
 * What one file cannot hold: a worker, which would have to be a file of its own, so that the parser works in slices. What few
 * pages need lies beside it: languages other than English, the formats of `toJSON`, what ties a digest that was made
 * elsewhere to the text on the page, and what checks a whole model that comes as JSON.
 */
const oneFile: Plugin = {
  name: 'one-file',
  setup(bundler) {
    bundler.onLoad({ filter: /src\/in-worker\.ts$/ }, () => ({
      contents: 'export const inWorker = () => undefined;',
      loader: 'ts',
    }));
    bundler.onResolve({ filter: new RegExp(`/(?:${BESIDE.join('|')})\\.ts$`) }, ({ kind, path }) =>
      kind === 'entry-point' ? undefined : { path: `./${basename(path, '.ts')}.min.js`, external: true },
    );
    bundler.onResolve({ filter: /^@article-digest\/core\/locales\// }, ({ path }) =>
      path.endsWith('/en') ? undefined : { path: `./locales/${basename(path)}.min.js`, external: true },
    );
  },
};

/** How an entry is bundled for browsers, from source. With `single`, what is loaded on demand is in the same file. */
export function settings(entry: string, single = false): BuildOptions & { write: false } {
  return {
    entryPoints: single ? [entry] : [entry, join(source, `${WORKER}.ts`)],
    entryNames: '[name]',
    bundle: true,
    splitting: !single,
    minify: true,
    format: 'esm',
    target: 'es2023',
    conditions: ['@article-digest/source'],
    legalComments: 'none',
    plugins: [...(single ? [oneFile] : []), templatesMinified(source)],
    outdir: 'bundle',
    write: false,
  };
}

/** The files of a bundle by their names. */
export async function bundle(entry: string, single = false): Promise<{ path: string; contents: Uint8Array }[]> {
  const { outputFiles } = await build(settings(entry, single));
  const files = outputFiles.map(async ({ path, text }) => ({
    path: basename(path),
    contents: new TextEncoder().encode(
      single ? await squeezed(text) : text.replaceAll(`./${WORKER}.ts`, `./${WORKER}.js`),
    ),
  }));
  return Promise.all(files);
}

/** Two percent less of what a script tag loads, for some seconds. Functions stand together so that they compress better. */
async function squeezed(code: string): Promise<string> {
  const compress = {
    passes: 6,
    inline: 1,
    hoist_funs: true,
    pure_getters: true,
    unsafe_arrows: true,
    unsafe_methods: true,
    lhs_constants: false,
    keep_fargs: false,
  };
  const result = await minify(code, { module: true, ecma: 2020, compress, format: { ecma: 2020 } });
  return result.code ?? code;
}
