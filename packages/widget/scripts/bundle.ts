import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { minify } from 'terser';
import { templatesMinified } from '../../../scripts/minify-templates.mjs';
import { asArrows } from './arrows.ts';

const source = join(import.meta.dirname, '../src');
/** The file beside a bundle that parses in a worker. */
const WORKER = 'parse-worker';

/**
 * Tells V8 to compile all functions of a file while it comes in, beside the page's own thread. Otherwise each is first read over, and read
 * again when it is called: of the time until the first article is shown that takes a fifth. Other engines take it for a comment.
 */
export function compiledAtOnce(code: string): string {
  return code.length < SHORT ? code : `//# allFunctionsCalledOnLoad\n${code}`;
}

/** Characters of a file that is compiled in no time. */
const SHORT = 4000;

const common = {
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2023',
  conditions: ['@article-digest/source'],
  legalComments: 'none',
  outdir: 'bundle',
  write: false,
} as const satisfies BuildOptions;

/** How an entry is bundled for browsers, from source, in parts that are loaded when they are needed. */
export function settings(entry: string): BuildOptions & { write: false } {
  return {
    ...common,
    entryPoints: [entry, join(source, `${WORKER}.ts`)],
    entryNames: '[name]',
    splitting: true,
    plugins: [templatesMinified(source)],
  };
}

/** What few pages need lies beside the one file for a script tag: the formats of `toJSON`, and languages other than English. */
const beside: Plugin = {
  name: 'beside',
  setup(bundler) {
    bundler.onResolve({ filter: /\/exports\.ts$/ }, ({ kind }) =>
      kind === 'entry-point' ? undefined : { path: './exports.min.js', external: true },
    );
    bundler.onResolve({ filter: /^@article-digest\/core\/locales\// }, ({ path }) =>
      path.endsWith('/en') ? undefined : { path: `./locales/${basename(path)}.min.js`, external: true },
    );
    bundler.onResolve({ filter: /\/css-tag\.js$/ }, () => ({
      path: join(import.meta.dirname, 'one-file/style-sheets.ts'),
    }));
    // What Lit asks polyfills and tells other copies of itself: browsers that know our styles need none.
    bundler.onLoad({ filter: /\/(?:lit-html|lit-element|reactive-element)\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll(
        /\w+\.\w+PolyfillSupport|\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g,
        'void 0',
      ),
    }));
    // The file is its own worker.
    bundler.onResolve({ filter: /\/start-worker\.ts$/ }, () => ({
      path: join(import.meta.dirname, 'one-file/start-itself.ts'),
    }));
  },
};

/** How files for a script tag are bundled. */
export const inOneFile = { ...common, plugins: [beside] as Plugin[] } as const satisfies BuildOptions;

/** The files of a bundle by their names. */
export async function bundle(entry: string): Promise<{ path: string; contents: Uint8Array }[]> {
  const { outputFiles } = await build(settings(entry));
  return outputFiles.map(({ path, text }) => ({
    path: basename(path),
    contents: new TextEncoder().encode(compiledAtOnce(text.replaceAll(`./${WORKER}.ts`, `./${WORKER}.js`))),
  }));
}

/** An entry and all that it imports in one file. */
export async function bundleOne(entry: string): Promise<Uint8Array> {
  const { outputFiles } = await build({ ...inOneFile, entryPoints: [entry] });
  return new TextEncoder().encode(await squeezed(outputFiles[0]?.text ?? ''));
}

/** Short names of small letters alone: what has fewer kinds of characters compresses better. */
const names = {
  get(index: number): string {
    const letters = 'etanioscrlduhpmfgvwbykxqjz';
    let name = '';
    for (let rest = index + 1; rest > 0; rest = Math.floor(rest / letters.length)) {
      rest--;
      name += letters.charAt(rest % letters.length);
    }
    return name;
  },
};

/**
 * Two percent less of what a script tag loads, for some seconds. Functions stand together so that they compress better, as arrows, and
 * the properties `inner` get short names.
 */
export async function squeezed(code: string, inner: readonly string[] = []): Promise<string> {
  const compress = {
    passes: 4,
    sequences: false,
    inline: 1,
    hoist_funs: true,
    pure_getters: true,
    unsafe_arrows: true,
    unsafe_methods: true,
    lhs_constants: false,
    keep_fargs: false,
  };
  const properties = inner.length > 0 && { nth_identifier: names, regex: new RegExp(`^(?:${inner.join('|')})$`) };
  const mangle = { nth_identifier: names, properties };
  const script = { module: true, ecma: 2020, format: { ecma: 2020 } } as const;
  const compressed = await minify(code, { ...script, compress, mangle: false });
  const named = await minify(asArrows(compressed.code ?? code), { ...script, compress: false, mangle });
  return named.code ?? code;
}
