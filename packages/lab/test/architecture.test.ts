import { readdirSync, readFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The stages of core in the order in which a text passes them. */
const STAGES = [
  'source',
  'blocks',
  'sentences',
  'tags',
  'quotations',
  'names',
  'measures',
  'attributions',
  'artefacts',
  'digest',
  'export',
];

interface Import {
  /** Path of the importing file in its package's `src`. */
  file: string;
  package: string;
  /** What is imported, as written. */
  from: string;
  /** True where only types are, which are gone when the program runs. */
  typeOnly: boolean;
}

const IMPORT =
  /^\s*(?:import|export)\s+(type\s)?[^'"`;]*?from\s*'([^']+)'|^\s*import\s*'([^']+)'|\bimport\('([^']+)'\)/gmu;

function importsOf(name: string): Import[] {
  const folder = `${root}/packages/${name}/src`;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      Array.from(readFileSync(`${folder}/${file}`, 'utf8').matchAll(IMPORT), ([, type, from, bare, lazy]) => ({
        file,
        package: name,
        from: (from ?? bare ?? lazy)!,
        typeOnly: type !== undefined,
      })),
    );
}

const packages = readdirSync(`${root}/packages`);
const imports = packages.flatMap(importsOf);
const show = ({ package: name, file, from }: Import): string => `${name}/src/${file} imports ${from}`;

describe('core', () => {
  const core = imports.filter((one) => one.package === 'core');

  test('a stage imports only stages above it', () => {
    const upwards = core.filter(({ file, from, typeOnly }) => {
      if (typeOnly || !from.startsWith('.')) return false;
      const stage = STAGES.indexOf(file.split('/')[0]!);
      const target = STAGES.indexOf(stageOf(file, from));
      return stage >= 0 && target > stage;
    });
    expect(upwards.map(show)).toEqual([]);
  });

  test('word lists and weights are data: they import no stage but the characters and words they are made of', () => {
    const allowed = new Set(['language', 'weights', 'source', 'sentences']);
    const wrong = core.filter(
      ({ file, from }) =>
        /^(?:language|weights)\//.test(file) && from.startsWith('.') && !allowed.has(stageOf(file, from)),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  test('imports no other package', () => {
    expect(core.filter(({ from }) => !from.startsWith('.')).map(show)).toEqual([]);
  });
});

/** First folder of what a file of core imports, '' for a file beside `parse.ts`. */
function stageOf(file: string, from: string): string {
  const target = relative('/', new URL(from, `file:///${file}`).pathname);
  return target.includes('/') ? target.split('/')[0]! : '';
}

test('only the extension imports vscode', () => {
  expect(imports.filter(({ from, package: name }) => from === 'vscode' && name !== 'vscode').map(show)).toEqual([]);
});

test('only the command line and the lab touch files, processes and the network of Node', () => {
  const node = imports.filter(({ from }) => from.startsWith('node:'));
  expect(node.filter(({ package: name }) => name !== 'cli' && name !== 'lab').map(show)).toEqual([]);
});

test('nobody imports the lab', () => {
  expect(imports.filter(({ from }) => from.startsWith('@article-digest/lab')).map(show)).toEqual([]);
});

test('a package reaches another by its name alone, but for the lab, which fits what is inside core', () => {
  const beyond = imports.filter(({ package: name, file, from }) => name !== 'lab' && leaves(file, from));
  expect(beyond.map(show)).toEqual([]);
});

/** True where an import climbs out of the package that `src` lies in. */
function leaves(file: string, from: string): boolean {
  return from.startsWith('../'.repeat(file.split('/').length + 1));
}

test('only the widget is compiled with the DOM, and the command line, whose reader of web pages has a document of its own', () => {
  const withDom = packages.filter((name) =>
    /"DOM"/i.test(readFileSync(`${root}/packages/${name}/tsconfig.json`, 'utf8')),
  );
  expect(withDom.filter((name) => name !== 'cli')).toEqual(['widget']);
});

test('a file is named in kebab-case', () => {
  const files = packages.flatMap((name) =>
    readdirSync(`${root}/packages/${name}/src`, { recursive: true, encoding: 'utf8' }),
  );
  expect(files.filter((file) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+){0,2}$/.test(basename(file)))).toEqual([]);
});
