import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { minifyTemplates } from '../../../../scripts/minify-templates.mjs';
import { compiledAtOnce, inOneFile, squeezed } from '../bundle.ts';
import { INNER_NAMES } from './inner-names.ts';

const source = join(import.meta.dirname, '../../src');

/** What the element loads on demand, by the names of its modules. */
const ON_DEMAND = ['reader', 'tie', 'actions', 'answer'];

/**
 * The element with all that it loads on demand in one file. What is on demand stands in one function, which runs when the first
 * of it is asked for: a page that shows a ready digest does not wait for the parser to be set up. A bundler would make such a
 * function of each of its modules, for four kilobytes more.
 */
export async function oneFile(): Promise<Uint8Array> {
  const entry = ON_DEMAND.map((name) => `export * as ${name} from './${name}.ts';`).join('\n');
  const demanded = await run({ stdin: { contents: entry, resolveDir: source, loader: 'ts' } }, atOnce);
  const body = demanded.replace(
    /export\{([^}]*)\};\s*$/,
    (_, names: string) => `return{${names.replaceAll(/([\w$]+) as ([\w$]+)/g, '$2:$1')}};`,
  );
  const contents = `let made; export const demanded = () => (made ??= (() => {${body}})());`;
  const later: Plugin = {
    name: 'later',
    setup(bundler) {
      bundler.onResolve({ filter: /^on-demand$/ }, ({ path }) => ({ path, namespace: 'later' }));
      bundler.onResolve({ filter: /.*/, namespace: 'later' }, ({ path }) => ({ path, external: true }));
      bundler.onResolve({ filter: /\/without-page\.ts$/ }, ({ path, resolveDir }) => ({
        path: join(resolveDir, path),
        sideEffects: true,
      }));
      bundler.onLoad({ filter: /.*/, namespace: 'later' }, () => ({ contents, loader: 'js' }));
    },
  };
  const code = await run({ entryPoints: [join(import.meta.dirname, 'entry.ts')] }, onDemand, [later]);
  return new TextEncoder().encode(compiledAtOnce(await squeezed(code, INNER_NAMES)));
}

async function run(
  entry: Pick<Parameters<typeof build>[0], 'stdin' | 'entryPoints'>,
  rewrite: (code: string) => string,
  plugins: Plugin[] = [],
): Promise<string> {
  const rewritten: Plugin = {
    name: 'imports-rewritten',
    setup(bundler) {
      bundler.onLoad({ filter: /packages\/widget\/(?:src|scripts)\/.*\.ts$/ }, async ({ path }) => ({
        contents: rewrite(await minifyTemplates(await readFile(path, 'utf8'), path)),
        loader: 'ts',
      }));
    },
  };
  const { outputFiles } = await build({
    ...inOneFile,
    ...entry,
    plugins: [...plugins, rewritten, ...inOneFile.plugins],
  });
  return outputFiles[0]?.text ?? '';
}

/** An import that a module makes when it needs something; what lies beside the file is imported as ever. */
const IMPORT = /(?<!typeof )\bimport\('(?!\.\/exports|@article-digest\/core\/locales\/(?!en'))([^']+)'\)/g;

/** What is imported on demand is there from the first. */
function atOnce(code: string): string {
  const modules: string[] = [];
  const body = code.replaceAll(IMPORT, (_, module: string) => {
    modules.push(module);
    return `Promise.resolve(demanded${modules.length})`;
  });
  return modules.map((module, index) => `import * as demanded${index + 1} from '${module}';\n`).join('') + body;
}

/** What is imported on demand is a part of what stands in the one function. */
function onDemand(code: string): string {
  const body = code.replaceAll(
    IMPORT,
    (_, path: string) => `(async () => demanded().${/\/([\w-]+)\.ts$/.exec(path)?.[1]})()`,
  );
  return body === code ? code : `import { demanded } from 'on-demand';\n${body}`;
}
