import { ArticleDigestElement } from './element.ts';

ArticleDigestElement.define();

export * from './index.ts';
