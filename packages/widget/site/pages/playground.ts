import type { Example } from '../articles.ts';
import { html } from '../html.ts';
import type { Page } from './page.ts';

/** What the element's own words can be in. */
const LANGUAGES: readonly (readonly [code: string, name: string])[] = [
  ['en', 'English'],
  ['de', 'Deutsch'],
  ['fr', 'Français'],
  ['es', 'Español'],
  ['ar', 'العربية'],
  ['ru', 'Русский'],
];

/** Where people try it on articles of their own. Everything happens on the page. */
export function playgroundPage(examples: readonly Example[]): Page {
  const content = html`<div id="playground">
    <div class="bar">
      <h1>Playground</h1>
      <p class="promise">Nothing leaves this page: no text is sent anywhere, and its security policy forbids it.</p>
    </div>
    <form class="tools" aria-label="Article">
      <label
        >Example
        <select id="example">
          <option value="">My own text</option>
          ${examples.map(({ name, title }) => html`<option value="${name}">${title}</option>`)}
        </select></label
      >
      <label>Published <input id="published" type="date" /></label>
      <label class="button"
        >Open a file<input id="file" type="file" accept="text/plain,text/markdown,.txt,.md,.text" class="hidden-input"
      /></label>
      <button id="clear" type="button">Clear</button>
      <button id="share" type="button">Copy a link to this</button>
      <p id="status" role="status"></p>
    </form>
    <div class="panes">
      <section class="article" aria-labelledby="article-title">
        <h2 id="article-title">Article</h2>
        <div
          id="story"
          class="story"
          contenteditable="plaintext-only"
          tabindex="0"
          role="textbox"
          aria-multiline="true"
          aria-labelledby="article-title"
          aria-placeholder="Paste the text of an article here, or drop a text file."
          spellcheck="false"
        ></div>
      </section>
      <section class="outcome" aria-label="What was read">
        <div id="tabs" role="tablist" aria-label="What was read">
          <button type="button" role="tab" id="tab-digest" aria-controls="panel-digest" aria-selected="true">
            Digest
          </button>
          <button
            type="button"
            role="tab"
            id="tab-model"
            aria-controls="panel-model"
            aria-selected="false"
            tabindex="-1"
          >
            Model
          </button>
          <button
            type="button"
            role="tab"
            id="tab-embed"
            aria-controls="panel-embed"
            aria-selected="false"
            tabindex="-1"
          >
            Embed
          </button>
        </div>
        <div role="tabpanel" id="panel-digest" aria-labelledby="tab-digest" tabindex="0">
          <article-digest id="digest" for="story" highlight heading-level="3" limit="40"></article-digest>
        </div>
        <div role="tabpanel" id="panel-model" aria-labelledby="tab-model" tabindex="0" hidden>
          <p class="note">
            The whole model, as <code>parse</code> and <code>digest</code> give it. A pair of numbers selects its words.
          </p>
          <div id="model"></div>
        </div>
        <div role="tabpanel" id="panel-embed" aria-labelledby="tab-embed" tabindex="0" hidden>
          <form class="options" aria-label="How it is embedded">
            <label
              >Layout
              <select id="layout">
                <option value="stack">stack</option>
                <option value="disclosure">disclosure</option>
                <option value="compact">compact</option>
              </select></label
            >
            <label><input id="highlight" type="checkbox" checked /> Mark speech in the article</label>
            <label
              >Language
              <select id="words">
                ${LANGUAGES.map(([code, name]) => html`<option value="${code}" lang="${code}">${name}</option>`)}
              </select></label
            >
            <label
              >The article stands
              <select id="where">
                <option value="inside">inside the element</option>
                <option value="beside">elsewhere on the page</option>
              </select></label
            >
          </form>
          <pre tabindex="0" role="group" aria-label="Code to embed"><code id="code"></code></pre>
          <p><button id="copy" type="button">Copy the code</button></p>
          <p class="note">
            The script is this site’s;
            <a href="element/article-digest.min.js" download>the same file</a> on a server of your own does as well.
            Other ways to load it, and all that can be set: <a href="element.html">the element</a>.
          </p>
        </div>
      </section>
    </div>
  </div>`;
  return {
    file: 'playground.html',
    title: 'Playground: Article Digest',
    description: 'Paste a news article and see who said what, to whom and through whom. Nothing leaves the page.',
    scripted: true,
    kind: 'playground',
    content,
  };
}
