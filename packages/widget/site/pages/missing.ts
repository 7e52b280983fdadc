import { html, Markup } from '../html.ts';
import { guide } from './guide.ts';
import type { Page } from './page.ts';

/**
 * What a server shows in the place of a page that is not there: most of them look for a file of this name. It may be shown at
 * any depth, and the site may lie in any folder: it brings its looks along, and finds out where the other pages lie.
 *
 * @param styles The style sheet of the site.
 */
export function missingPage(styles: string): Page {
  return {
    file: '404.html',
    title: 'No such page: Article Digest',
    description: 'There is no page at this address.',
    kind: 'guide',
    inside: html`<style>
        ${new Markup(styles.replaceAll(/url\("?/g, '$&assets/'))}
      </style>
      <script>
        ${new Markup(FIND_SITE)};
      </script>`,
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
}

/** Goes from the folder of the address up to the one with the site in it, and has all links lead there. */
const FIND_SITE = `addEventListener('DOMContentLoaded', async () => {
  for (let folder = new URL('.', location); ; folder = new URL('..', folder)) {
    const { ok, headers } = await fetch(new URL('assets/icon.svg', folder), { method: 'HEAD' });
    if (ok && headers.get('content-type').startsWith('image/svg')) {
      for (const name of ['href', 'src'])
        for (const one of document.querySelectorAll('[' + name + ']:not([href^="#"])'))
          one.setAttribute(name, new URL(one.getAttribute(name), folder));
      return;
    }
    if (folder.pathname === '/') return;
  }
})`;
