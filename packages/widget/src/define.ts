import { ArticleDigestElement } from './element.ts';

ArticleDigestElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'article-digest': ArticleDigestElement;
  }
}

export * from './index.ts';
