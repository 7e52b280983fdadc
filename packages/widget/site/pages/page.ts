import { html, type Markup } from '../html.ts';
import { pagePolicy } from '../policy.ts';

/** A page of the site. All of them lie in one folder, so that every link is relative. */
export interface Page {
  /** Name of the file. */
  file: string;
  title: string;
  description: string;
  /** Has the element on it, or is the playground: no other page needs a script. */
  scripted?: boolean;
  /** Names the page for the style sheet. */
  kind: 'home' | 'playground' | 'guide';
  content: Markup;
  /** Styles and scripts that stand in the page itself. */
  inside?: Markup;
}

const NAVIGATION: readonly (readonly [file: string, name: string])[] = [
  ['playground.html', 'Playground'],
  ['element.html', 'Element'],
  ['core.html', 'Library'],
  ['cli.html', 'Command line'],
  ['editor.html', 'Editor'],
  ['quality.html', 'Quality'],
];

const FOOTER: readonly (readonly [file: string, name: string])[] = [
  ['examples.html', 'Example articles'],
  ['architecture.html', 'Architecture'],
  ['contributing.html', 'Contributing'],
  ['changelog.html', 'Changelog'],
];

/** The whole of a page, with what is the same on all of them. */
export function pageHtml({ file, title, description, scripted, kind, content, inside }: Page): string {
  const link = ([to, name]: readonly [string, string]): Markup =>
    html`<li><a href="${to}" ${to === file ? html`aria-current="page"` : undefined}>${name}</a></li>`;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${pagePolicy(content.text + (inside?.text ?? ''))}" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content="${description}" />
        <title>${title}</title>
        <link rel="icon" href="assets/icon.svg" type="image/svg+xml" />
        <link rel="preload" href="assets/newsreader.woff2" as="font" type="font/woff2" crossorigin />
        <link rel="stylesheet" href="assets/site.css" />
        ${inside} ${scripted ? html`<script type="module" src="assets/main.js"></script>` : undefined}
      </head>
      <body class="${kind}">
        <a class="skip" href="#content">Skip to the content</a>
        <header class="masthead">
          <a class="brand" href="index.html" ${file === 'index.html' ? html`aria-current="page"` : undefined}
            ><img src="assets/icon.svg" alt="" width="24" height="24" />Article Digest</a
          >
          <nav aria-label="Pages">
            <ul>
              ${NAVIGATION.map(link)}
            </ul>
          </nav>
        </header>
        <main id="content" tabindex="-1">${content}</main>
        <footer class="colophon">
          <p>
            Rules, word lists and small fitted models. No service, no network, no tracking.
            <a href="files/LICENSE.txt">MIT licence</a>, <a href="files/NOTICE.txt">notices</a>.
          </p>
          <nav aria-label="More pages">
            <ul>
              ${FOOTER.map(link)}
            </ul>
          </nav>
        </footer>
      </body>
    </html> `.text;
}
