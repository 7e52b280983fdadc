import type { Article, Digest } from '@article-digest/core';
import { digest as digestOf } from '@article-digest/core/digest';
import { toView, type DigestView, type Messages } from '@article-digest/core/export/view';
import { messages as english } from '@article-digest/core/locales/en';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, nothing } from 'lit';
import { ArticleDigestElement } from './element.ts';

// The element asks for it when it is made, and Node 20 has none.
if (!('withResolvers' in Promise)) Object.assign(Promise, { withResolvers });

// Nor does a server's element say that nothing stands inside, where there is no digest.
if (!('childNodes' in ArticleDigestElement.prototype))
  Object.defineProperty(ArticleDigestElement.prototype, 'childNodes', { value: [] });

ArticleDigestElement.define();

/** In the place of the article on the page, so that a digest beside it is rendered as it will be shown there. */
const ON_THE_PAGE = {} as Element;

/** How a server renders a digest: the element's attributes, and what only a server needs. */
export interface RenderDigestOptions extends Partial<
  Pick<
    ArticleDigestElement,
    'htmlFor' | 'href' | 'sections' | 'layout' | 'limit' | 'heading' | 'headingLevel' | 'highlight' | 'selected'
  >
> {
  /** Of the page's Content-Security-Policy: put on the style sheet, which a strict policy refuses otherwise. */
  nonce?: string;
  /** Words for an article that is no view yet; English unless told. */
  messages?: Messages;
  /** The digest of the article, where there is one already. */
  digest?: Digest;
}

/**
 * The element as HTML with a declarative shadow root: the digest is there before any script, and without one. The view stands
 * in it as JSON, so that `@article-digest/widget/hydrate` takes it over and `define` shows the same without asking for it.
 * With `htmlFor` it is tied to the article on the page once a script is there, and speech is marked where `highlight` asks for that.
 */
export function renderDigest(source: Article | DigestView, options: RenderDigestOptions = {}): string {
  const { htmlFor, href, sections, layout, limit, heading, headingLevel, highlight, selected } = options;
  const { nonce, messages, digest } = options;
  const view =
    source.schema === 'article-digest-view/1'
      ? source
      : toView(source, digest ?? digestOf(source), messages ?? english);
  const isBeside = typeof htmlFor === 'string';
  const rendered = collectResultSync(
    render(
      html`<article-digest
        .view=${view}
        .forElement=${isBeside ? ON_THE_PAGE : null}
        href=${href ?? nothing}
        sections=${sections ?? nothing}
        layout=${layout ?? nothing}
        limit=${limit ?? nothing}
        heading=${heading ?? nothing}
        heading-level=${headingLevel ?? nothing}
        selected=${selected ?? nothing}
      ></article-digest>`,
    ),
  );
  // For the page alone: a server has none to look in.
  const beside = isBeside ? `for="${attribute(htmlFor)}" ${highlight ? 'highlight ' : ''}` : '';
  // The marks around the element are for a page that Lit renders as a whole.
  const element = rendered
    .slice(rendered.indexOf('<article-digest'), rendered.lastIndexOf('</article-digest>'))
    .replace(/^<article-digest\s+/, () => `<article-digest ${beside}`);
  const styled = nonce === undefined ? element : element.replaceAll('<style>', `<style nonce="${attribute(nonce)}">`);
  // Nothing in it ends the script.
  const json = JSON.stringify(view).replaceAll('<', String.raw`\u003c`);
  return `${styled}<script type="application/json">${json}</script></article-digest>`;
}

function attribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

function withResolvers<T>(): PromiseWithResolvers<T> {
  let resolve!: PromiseWithResolvers<T>['resolve'];
  let reject!: PromiseWithResolvers<T>['reject'];
  const promise = new Promise<T>((onResolved, onRejected) => {
    resolve = onResolved;
    reject = onRejected;
  });
  return { promise, resolve, reject };
}
