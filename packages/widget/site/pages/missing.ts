import { html } from '../html.ts';
import { guide } from './guide.ts';
import type { Page } from './page.ts';

/** What a server shows in the place of a page that is not there: most of them look for a file of this name. */
export const missingPage: Page = {
  file: '404.html',
  title: 'No such page: Article Digest',
  description: 'There is no page at this address.',
  kind: 'guide',
  content: guide(
    'There is no page at this address',
    [],
    html`<p>It may have had another name once, or the address lost a letter on its way. What you may look for:</p>
      <ul>
        <li><a href="index.html">what Article Digest is</a>,</li>
        <li><a href="playground.html">the playground</a>, to read an article of your own,</li>
        <li>
          the guides to the <a href="element.html">element</a>, the <a href="core.html">library</a>, the
          <a href="cli.html">command line</a> and the <a href="editor.html">editor</a>.
        </li>
      </ul>`,
  ),
};
