/** Bundles the extension: dist/node.cjs for the desktop, dist/web.js for the browser, dist/webview.js for the panel. */
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await rm('dist', { recursive: true, force: true });

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  minify: true,
  legalComments: 'none',
  conditions: ['@article-digest/source', 'production'],
  mainFields: ['module', 'main'],
  logLevel: 'warning',
};

/**
 * The panel is given a parsed article: the parser, which the widget would load to read raw text, is left out.
 * @type {import('esbuild').Plugin}
 */
const withoutParser = {
  name: 'without-parser',
  setup(bundler) {
    bundler.onResolve({ filter: /^@article-digest\/core$/ }, ({ path }) => ({ path, external: true }));
  },
};

await Promise.all([
  build({
    ...common,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/node.cjs',
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode'],
  }),
  build({
    ...common,
    entryPoints: ['src/extension.web.ts'],
    outfile: 'dist/web.js',
    platform: 'browser',
    format: 'cjs',
    target: 'es2022',
    external: ['vscode'],
  }),
  build({
    ...common,
    entryPoints: ['webview/main.ts'],
    outfile: 'dist/webview.js',
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    plugins: [withoutParser],
  }),
]);
