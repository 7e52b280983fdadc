import { viewPath, type Example } from '../articles.ts';
import { html, Markup } from '../html.ts';
import { codeBlock } from '../markdown/code.ts';
import { readText } from '../markdown/repository.ts';

/** What to show, as it stands in the page and as code, with its own style sheet: the one is the other. */
export function liveExamples(story: Example, other: Example): Markup {
  const shown: readonly (readonly [name: string, remark: string, code: string, style?: string])[] = [
    [
      'Around the article',
      'The text is inside and stays readable; the digest stands before it. Click an item, or a quotation.',
      `<article-digest highlight heading-level="4" layout="compact" sections="points statements cast">\n  <article>\n${paragraphs(story.text)}\n  </article>\n</article-digest>`,
    ],
    [
      'A digest made beforehand',
      'No parser is loaded. The link is there before the digest is, and instead of it where there is none.',
      `<article-digest src="${viewPath(other)}" href="https://paper.example/story" heading-level="4">\n  <a href="https://paper.example/story">Read the article</a>\n</article-digest>`,
    ],
    [
      'Sections that open and close',
      'Two items of each, the rest on demand.',
      `<article-digest src="${viewPath(story)}" layout="disclosure" limit="2" heading-level="4"></article-digest>`,
    ],
    [
      'Colours of your own',
      'Custom properties and parts reach what the page’s own font and colours do not.',
      `<article-digest class="evening" src="${viewPath(other)}" sections="statements sourcing" heading="Voices" heading-level="4"></article-digest>`,
      readText('packages/widget/site/styles/evening.css').trim(),
    ],
    [
      'Nothing to digest',
      'What stands inside is what the reader sees.',
      `<article-digest src="examples/missing.txt" heading-level="4">\n  <p>This story comes without a digest.</p>\n</article-digest>`,
    ],
  ];
  return html`<h2 id="live-examples"><a class="anchor" href="#live-examples">Live examples</a></h2>
    <p>Drag the corner of an example: the element follows the width that it is given, not that of the window.</p>
    ${shown.map(
      ([name, remark, code, style]) =>
        html`<h3>${name}</h3>
          <p>${remark}</p>
          <div class="preview" tabindex="0" role="group" aria-label="${name}">
            ${new Markup(code.replaceAll('<article-digest ', '<article-digest loading="lazy" '))}
          </div>
          ${codeBlock(shortened(code), 'html', name)} ${style && codeBlock(style, 'css', `${name}: style sheet`)}`,
    )}`;
}

/** Enough of the text to see how it stands there. */
function shortened(code: string): string {
  return code.replace(/(<p>[^<]{60})[^<]*<\/p>\n[^]*<\/p>(?=\n {2}<\/article>)/, '$1…</p>\n    …');
}

function paragraphs(text: string): string {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => `    <p>${paragraph.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('\n');
}
