import type { Article, Span } from '@article-digest/core';
import { messages } from '@article-digest/core/locales/en';
import { renderDigest } from '../../src/ssr.ts';
import { digested, type Example } from '../articles.ts';
import { html, Markup } from '../html.ts';
import { codeBlock } from '../markdown/code.ts';
import type { Page } from './page.ts';

/** Figures of `docs/quality.json` that a newcomer wants first, with what they are of. */
const FIGURES: readonly (readonly [figure: string, unit: string, what: string])[] = [
  ['attribution.speech.full@head', '', 'statements of speech found whole, F1, in 84 news articles'],
  ['names.exact', '', 'names, exact span and kind, F1, in worldwide newswire'],
  ['times.overlap', '', 'dates, F1, in texts of every kind'],
  ['size.core', ' kB', 'for all that parses, over the wire'],
];

const FACES: readonly (readonly [file: string, name: string, what: string, code: string, language: string])[] = [
  [
    'element.html',
    'On a web page',
    'One element, native parts, your own fonts and colours.',
    '<article-digest\n  for="story"\n  highlight>\n</article-digest>',
    'html',
  ],
  [
    'core.html',
    'In a program',
    'A typed model with exact offsets, in Node, browsers and workers.',
    'const { statements } =\n  digest(parse(text));',
    'js',
  ],
  [
    'cli.html',
    'In a shell',
    'A file, a web page or a stream of articles.',
    'article-digest story.txt\narticle-digest stream \\\n  < stories.jsonl',
    'sh',
  ],
  [
    'editor.html',
    'In VS Code',
    'Hover a quotation, read the outline, mend the copy.',
    '“to wait”\n  Marr told the mayor,\n  according to\n  an unnamed official',
    '',
  ],
];

/** The first page: what this is, shown on an article. */
export function homePage(example: Example | undefined, figures: Readonly<Record<string, number>>): Page {
  const content = html`<div class="hero">
      <h1>Who <mark>said what</mark>, and how it reached you</h1>
      <p class="lead">
        Article Digest reads a news article the way a careful editor does: every statement, who made it, to whom and
        through whom, each tied to its exact words.
      </p>
      <p class="actions">
        <a class="button primary" href="playground.html">Try your own article</a>
        <a class="button" href="element.html">Put it on a page</a>
      </p>
    </div>
    ${example && liveExample(example)}
    <section class="faces" aria-labelledby="faces">
      <h2 id="faces">One model, four ways to use it</h2>
      <ul>
        ${FACES.map(
          ([file, name, what, code, language]) =>
            html`<li>
              <h3><a href="${file}">${name}</a></h3>
              <p>${what}</p>
              ${codeBlock(code, language, name)}
            </li>`,
        )}
      </ul>
    </section>
    <section class="figures" aria-labelledby="figures">
      <h2 id="figures">Measured, not claimed</h2>
      <dl>
        ${FIGURES.filter(([figure]) => figures[figure] !== undefined).map(
          ([figure, unit, what]) =>
            html`<div>
              <dt>${what}</dt>
              <dd>${(figures[figure] ?? 0).toFixed(1)}${unit}</dd>
            </div>`,
        )}
      </dl>
      <p>
        Written by one command, on other people’s texts and marks, beside what others reach:
        <a href="quality.html">the quality page</a>. What is unsure, unnamed, denied or hearsay is shown as that; what
        cannot be resolved stays unresolved. English articles only, for now.
      </p>
    </section>`;
  return {
    file: 'index.html',
    title: 'Article Digest: who said what in a news article',
    description:
      'Reads a news article the way a careful editor does: who said what, to whom and through whom, tied to the exact words. No service, no tracking.',
    scripted: true,
    kind: 'home',
    content,
  };
}

/** An article beside its digest, which a server would have rendered so: it is there before any script, and without one. */
function liveExample(example: Example): Markup {
  const { article, digest } = digested(example);
  const rendered = renderDigest(article, {
    digest,
    href: 'index.html',
    // Its headline stands beside it.
    heading: messages.heading,
    headingLevel: 3,
    layout: 'compact',
    sections: 'points statements lists sourcing cast',
  });
  return html`<section class="live" aria-label="An example">
    <section>
      <h2 id="story-title">The article <small>invented</small></h2>
      <pre id="story" class="story" tabindex="0" role="group" aria-labelledby="story-title">
${markedStory(article, digest.headline)}</pre>
    </section>
    <section>
      <h2 id="digest-title">Its digest <small>click an item to see its words</small></h2>
      <div class="result" tabindex="0" role="group" aria-labelledby="digest-title">${new Markup(rendered)}</div>
    </section>
  </section>`;
}

/** The text as it is, with its headline and what is quoted set apart: not a character is added or left out. */
function markedStory({ text, quotations }: Article, headline: Span | undefined): Markup {
  const marks = [
    ...(headline ? [{ ...headline, name: 'headline' }] : []),
    ...quotations.filter(({ kind }) => kind === 'speech').map(({ start, end }) => ({ start, end, name: 'speech' })),
  ];
  let at = 0;
  const parts: Markup[] = [];
  for (const { start, end, name } of marks) {
    // One inside another is marked with it.
    if (start < at) continue;
    parts.push(html`${text.slice(at, start)}<span class="${name}">${text.slice(start, end)}</span>`);
    at = end;
  }
  return html`${parts}${text.slice(at)}`;
}
