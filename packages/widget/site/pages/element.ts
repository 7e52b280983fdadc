import type { Example } from '../articles.ts';
import { apiTables } from '../api-tables.ts';
import { html } from '../html.ts';
import { readManifest } from '../manifest.ts';
import { renderMarkdown } from '../markdown/render.ts';
import { readText, type Repository } from '../markdown/repository.ts';
import { guide } from './guide.ts';
import { liveExamples } from './live-examples.ts';
import type { Page } from './page.ts';

const README = 'packages/widget/README.md';
/** Where the one file for a script tag lies beside the pages. */
const SCRIPT = 'element/article-digest.min.js';
/** What the generated tables say, and say in full. */
const GENERATED = /^## Attributes\n[^]*?(?=^## )/m;
/** Between the introduction and the chapters. */
const CHAPTERS = /^(?=## )/m;

/** The page of the element: what its README says, live examples, and the tables of its interface. */
export async function elementPage(examples: readonly Example[], repository: Repository): Promise<Page> {
  const [introduction = '', ...chapters] = readText(README).replace(GENERATED, '').split(CHAPTERS);
  const places = repository.places(README);
  const readme = renderMarkdown(chapters.join(''), places);
  const [first, second = first] = examples;
  const live = first && second ? liveExamples(second, first) : undefined;
  const tables = apiTables(await readManifest());
  const headings = [
    { level: 2, slug: 'live-examples', text: 'Live examples' },
    ...readme.headings,
    { level: 2, slug: 'interface', text: 'Interface' },
    ...tables.headings,
  ];
  const content = html`${renderMarkdown(introduction, places).content}
    <p>The one file: <a href="${SCRIPT}" download>article-digest.min.js</a>.</p>
    ${live} ${readme.content}
    <h2 id="interface"><a class="anchor" href="#interface">Interface</a></h2>
    ${tables.content}`;
  return {
    file: 'element.html',
    title: 'The element: Article Digest',
    description: '<article-digest>: one element that shows who said what in a news article.',
    scripted: true,
    kind: 'guide',
    content: guide('<article-digest>', headings.slice(live ? 0 : 1), content),
  };
}
