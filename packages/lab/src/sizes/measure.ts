import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { progressBar } from '../progress.ts';
import { templatesMinified } from '../../../../scripts/minify-templates.mjs';

const ROOT = new URL('../../../../', import.meta.url);

/** One thing that is shipped, `bytes` is absent where it has not been built. */
export interface Size {
  /** Name of the figure: `size.core` and so on. */
  id: 'core' | 'widget' | 'one file' | 'vsix';
  what: string;
  bytes?: number;
}

export async function measureSizes(): Promise<Size[]> {
  const vsix = new URL('packages/vscode/article-digest.vsix', ROOT);
  const bar = progressBar('sizes', 3);
  const bundle = async (program: string): Promise<number> => {
    const bytes = await bundled(program);
    bar.step();
    return bytes;
  };
  const sizes: Size[] = [
    {
      id: 'core',
      what: 'core with everything it needs to parse, minified, brotli',
      bytes: await bundle(`export { parse } from '@article-digest/core';`),
    },
    {
      id: 'widget',
      what: 'widget that shows a ready digest, with Lit, minified, brotli',
      bytes: await bundle(`import '@article-digest/widget/define';`),
    },
    {
      id: 'one file',
      what: 'the one file for a script tag: widget, parser and worker, brotli',
      bytes: await oneFileBytes(),
    },
    {
      id: 'vsix',
      what: 'VSIX',
      ...(existsSync(vsix) && { bytes: statSync(vsix).size }),
    },
  ];
  bar.stop();
  return sizes;

  async function oneFileBytes(): Promise<number> {
    const { oneFile } = (await import(new URL('packages/widget/scripts/one-file/one-file.ts', ROOT).href)) as OneFile;
    const file = await oneFile();
    bar.step();
    return brotliCompressSync(file).length;
  }
}

/** What makes the file, of which the lab has no types: it is no part of what the package publishes. */
interface OneFile {
  oneFile: () => Promise<Uint8Array>;
}

/** Bytes that a page loads for this program: its own chunk and those it imports at once, not those it may import later. */
async function bundled(program: string): Promise<number> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: fileURLToPath(new URL('packages/lab', ROOT)), loader: 'ts' },
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    write: false,
    metafile: true,
    outdir: 'out',
    absWorkingDir: fileURLToPath(ROOT),
    conditions: ['@article-digest/source', 'production'],
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    legalComments: 'none',
    plugins: [templatesMinified(fileURLToPath(new URL('packages/widget/src', ROOT)))],
  });
  const needed = loadedAtOnce(metafile);
  return outputFiles
    .filter(({ path }) => needed.some((name) => path.endsWith(name)))
    .reduce((sum, { contents }) => sum + brotliCompressSync(contents).length, 0);
}

function loadedAtOnce({ outputs }: Metafile): string[] {
  const needed = Object.entries(outputs).flatMap(([path, { entryPoint }]) => (entryPoint === '<stdin>' ? [path] : []));
  for (const path of needed) {
    for (const { path: imported, kind } of outputs[path]!.imports) {
      if (kind === 'import-statement' && !needed.includes(imported)) needed.push(imported);
    }
  }
  return needed;
}
