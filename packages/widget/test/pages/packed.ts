import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../../../..');

/** The examples in a folder of their own, beside packages as npm would install them. */
export interface Packed {
  folder: string;
  /** Runs a program of the packages there. */
  run(folder: string, program: string, ...args: string[]): Promise<void>;
  remove(): Promise<void>;
}

/** Packs core and the widget, unpacks what npm would publish, and puts everything else that they need beside it. */
export async function pack(): Promise<Packed> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'article-digest-examples-')));
  const modules = join(folder, 'node_modules');
  await run(join(root, 'node_modules/.bin/turbo'), ['run', 'build', '--filter=@article-digest/widget'], { cwd: root });
  await run('npm', ['pack', '--pack-destination', folder, '-w', 'packages/core', '-w', 'packages/widget'], {
    cwd: root,
  });
  for (const name of await readdir(join(root, 'node_modules')))
    if (name !== '@article-digest') await link(join(root, 'node_modules', name), join(modules, name));
  const tarballs = await readdir(folder);
  for (const name of ['core', 'widget']) {
    const target = join(modules, '@article-digest', name);
    await mkdir(target, { recursive: true });
    await run('tar', [
      '-xzf',
      join(folder, tarballs.find((one) => one.startsWith(`article-digest-${name}-`)) ?? ''),
      '-C',
      target,
      '--strip-components',
      '1',
    ]);
  }
  await cp(join(root, 'packages/widget/examples'), folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"type":"module","private":true}');
  await writeFile(join(folder, 'story.view.json'), await viewOf(modules, join(folder, 'story.txt')));
  return {
    folder,
    run: async (where, program, ...args) => {
      await run(process.execPath, [join(modules, program), ...args], { cwd: join(folder, where) });
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

async function link(from: string, to: string): Promise<void> {
  await mkdir(join(to, '..'), { recursive: true });
  await symlink(from, to);
}

/** The view of a text, by the packed core in Node. */
async function viewOf(modules: string, path: string): Promise<string> {
  const load = (entry: string) => import(pathToFileURL(join(modules, '@article-digest/core/dist', entry)).href);
  const [{ parse, digest }, { toView }, { messages }] = await Promise.all(
    ['index.js', 'export/view/view.js', 'export/locales/en.js'].map(load),
  );
  const article = parse(await readFile(path, 'utf8'), { published: '2032-01-14' });
  return JSON.stringify(toView(article, digest(article), messages));
}
