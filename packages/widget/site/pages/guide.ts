import { html, type Markup } from '../html.ts';
import { renderMarkdown, type Heading } from '../markdown/render.ts';
import { pageOf, readText, type Repository } from '../markdown/repository.ts';
import type { Page } from './page.ts';

/** A text that has more on its page than itself. */
interface Extra {
  title?: string;
  picture?: readonly [path: string, description: string];
  /** Where to read on. */
  also?: readonly (readonly [path: string, what: string])[];
}

const EXTRAS: Readonly<Record<string, Extra>> = {
  'packages/core/README.md': { title: 'The library' },
  'packages/cli/README.md': {
    title: 'The command line',
    picture: [
      'docs/pictures/terminal.png',
      'The digest of an article in a terminal: key points, then each speaker with the chain that a statement came through',
    ],
  },
  'packages/vscode/README.md': {
    title: 'The editor',
    also: [['packages/language-service/README.md', 'The same for any other editor: the language service']],
  },
};

/** The page of a text of the repository. */
export function guidePage(path: string, repository: Repository): Page {
  const { title: heading, picture, also = [] } = EXTRAS[path] ?? {};
  const { title, headings, content } = renderMarkdown(readText(path), repository.places(path));
  const shown = heading ?? title;
  for (const [to] of also) repository.texts.add(to);
  return {
    file: pageOf(path),
    title: `${shown}: Article Digest`,
    description: `Article Digest: ${shown}`,
    kind: 'guide',
    content: guide(
      shown,
      headings,
      html`${picture && figure(repository, picture)}${content}${also.map(([to, what]) => html`<p><a href="${pageOf(to)}">${what}</a></p>`)}`,
    ),
  };
}

/** A text with its headings beside it; where there is no room beside it, they unfold above it. */
export function guide(title: string, headings: readonly Heading[], content: Markup): Markup {
  const entries = headings.filter(({ level }) => level <= 3);
  const contents = html`<nav class="contents" aria-label="On this page">
    <details>
      <summary>On this page</summary>
      <ul>
        ${entries.map(({ level, slug, text }) => html`<li class="level-${level}"><a href="#${slug}">${text}</a></li>`)}
      </ul>
    </details>
  </nav>`;
  return html`<article class="guide-text">
    <h1>${title}</h1>
    ${entries.length > 1 ? contents : undefined}
    <div class="prose">${content}</div>
  </article>`;
}

function figure(repository: Repository, [path, description]: readonly [string, string]): Markup {
  const { src, width, height } = repository.picture(path);
  return html`<p><img src="${src}" alt="${description}" width="${width}" height="${height}" loading="lazy" /></p>`;
}
