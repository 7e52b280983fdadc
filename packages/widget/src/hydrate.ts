// Before Lit itself: it looks for this support when it is first loaded.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { adoptStyles, type PropertyValues } from 'lit';
import { ArticleDigestElement } from './element.ts';

const element = ArticleDigestElement.prototype as unknown as {
  update: (this: ArticleDigestElement, changed: PropertyValues) => void;
};
const { update } = element;

/** What is there and cannot be taken over, as another version has rendered it or for another place, is replaced: it never stands there twice. */
element.update = function (changed) {
  try {
    update.call(this, changed);
  } catch (error) {
    if (this.hasUpdated) throw error;
    const root = this.renderRoot as ShadowRoot;
    root.replaceChildren();
    adoptStyles(root, ArticleDigestElement.elementStyles);
    update.call(this, changed);
  }
};

ArticleDigestElement.define();

export * from './index.ts';
