/**
 * Bundles the extension: dist/node.cjs and, for when a document is first read, dist/look.cjs and dist/reader.cjs, and for the first command dist/actions.cjs for the desktop; dist/web.js,
 * which must be one file, for the browser; dist/webview.js for the panel; and the article that the walkthrough opens.
 */
import { copyFile, mkdir, readFile, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { templatesMinified } from '../../../scripts/minify-templates.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await rm('dist', { recursive: true, force: true });
await mkdir('dist');
await copyFile('../../examples/wire.txt', 'dist/sample.txt');

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
 * The panel is given a parsed article and speaks English and German: the parser, which the widget would load to read raw
 * text, is left out, and so are other languages and the formats of `toJSON`.
 * @type {import('esbuild').Plugin}
 */
const withoutParser = {
  name: 'without-parser',
  setup(bundler) {
    bundler.onResolve(
      {
        filter: /^@article-digest\/core(?:\/parse|\/locales\/(?:ar|es|fr|ru)|\/export\/(?:json-ld|web-annotation))?$/,
      },
      ({ path }) => ({ path, external: true }),
    );
  },
};

/**
 * What starts with the editor is a few kilobytes; what looks at a text, what reads it, and what commands do, are apart: compiling the parser alone would take longer than all of it.
 * @type {import('esbuild').Plugin}
 */
const readerApart = {
  name: 'reader-apart',
  setup(bundler) {
    bundler.onResolve({ filter: /\/(?:reader|look|actions)\.ts$/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path: `./${basename(path, '.ts')}.cjs`, external: true } : undefined,
    );
  },
};

/**
 * The editor's interface is asked for once, under the name that every file has for it: what esbuild does for an import of
 * it, file by file, is to copy hundreds of properties, and that takes longer than all the rest of the start.
 * @type {import('esbuild').Plugin}
 */
const oneEditor = {
  name: 'one-editor',
  setup(bundler) {
    bundler.onLoad({ filter: /packages\/vscode\/src\/.*\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace("import * as vscode from 'vscode';\n", ''),
      loader: 'ts',
    }));
  },
};
const ofEditor = { banner: { js: 'const vscode = require("vscode");' } };

/** @type {import('esbuild').BuildOptions} */
const node = { ...common, platform: 'node', format: 'cjs', target: 'node20', external: ['vscode'] };

await Promise.all([
  build({
    ...node,
    entryPoints: { node: 'src/extension.ts', actions: 'src/actions.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    ...ofEditor,
    plugins: [oneEditor, readerApart],
    supported: { 'dynamic-import': false },
  }),
  ...['reader', 'look'].map((name) => build({ ...node, entryPoints: [`src/${name}.ts`], outfile: `dist/${name}.cjs` })),
  build({
    ...common,
    ...ofEditor,
    plugins: [oneEditor],
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
    // Where a worker would start: the panel is given what is parsed, and starts none.
    logOverride: { 'empty-import-meta': 'silent' },
    plugins: [withoutParser, templatesMinified(fileURLToPath(new URL('../../widget/src', import.meta.url)))],
  }),
]);
