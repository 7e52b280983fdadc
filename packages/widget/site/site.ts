import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bundle } from '../scripts/bundle.ts';
import { readExamples, viewed, viewPath } from './articles.ts';
import { readText, Repository } from './markdown/repository.ts';
import { elementPage } from './pages/element.ts';
import { guidePage } from './pages/guide.ts';
import { homePage } from './pages/home.ts';
import { missingPage } from './pages/missing.ts';
import { pageHtml } from './pages/page.ts';
import { playgroundPage } from './pages/playground.ts';

const require = createRequire(import.meta.url);

/** The files of a site by their paths. */
export type Site = ReadonlyMap<string, Uint8Array | string>;

/** Texts that have a page; so has every text that one of them leads to. */
const TEXTS = [
  'packages/core/README.md',
  'packages/cli/README.md',
  'packages/vscode/README.md',
  'docs/QUALITY.md',
  'examples/README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
];

/**
 * Makes the whole site, to be served from any folder of any server.
 *
 * @param examples Folder of the articles to pick from, each a `.txt` file; a site can do without.
 */
export async function makeSite(examples: string): Promise<Site> {
  const articles = await readExamples(examples);
  const repository = new Repository();
  const files = new Map<string, Uint8Array | string>();
  const { figures } = JSON.parse(readText('docs/quality.json')) as { figures: Record<string, number> };

  const ours = await assets();
  const styles = new TextDecoder().decode(ours.get('assets/site.css'));

  const pages = [
    homePage(articles[0], figures),
    playgroundPage(articles),
    await elementPage(articles, repository),
    missingPage(styles),
  ];
  for (const text of TEXTS) repository.texts.add(text);
  // A set that grows while it is walked: pages lead to further pages.
  for (const path of repository.texts) pages.push(guidePage(path, repository));
  for (const page of pages) files.set(page.file, pageHtml(page));

  for (const example of articles) {
    files.set(`examples/${example.name}`, example.text);
    files.set(viewPath(example), JSON.stringify(viewed(example)));
  }
  repository.file('LICENSE');
  repository.file('NOTICE');
  for (const [path, bytes] of [...repository.files, ...ours]) files.set(path, bytes);
  return files;
}

/** Scripts, the style sheet, the font and the icon. */
async function assets(): Promise<Map<string, Uint8Array>> {
  const [scripts, styles, letters, licence, icon] = await Promise.all([
    bundle(join(import.meta.dirname, 'client/main.ts')),
    build({
      entryPoints: [join(import.meta.dirname, 'styles/site.css')],
      bundle: true,
      minify: true,
      external: ['*.woff2'],
      write: false,
    }),
    readFile(require.resolve('@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2')),
    readFile(require.resolve('@fontsource-variable/newsreader/LICENSE')),
    readFile(join(import.meta.dirname, 'icon.svg')),
  ]);
  return new Map([
    ...scripts.map(({ path, contents }): [string, Uint8Array] => [`assets/${path}`, contents]),
    ['assets/site.css', styles.outputFiles[0]?.contents ?? new Uint8Array()],
    ['assets/newsreader.woff2', letters],
    ['assets/newsreader-licence.txt', licence],
    ['assets/icon.svg', icon],
  ]);
}
