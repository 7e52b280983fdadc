import type { Article } from '@article-digest/core';

/** From the extension to its panel: the article to show, or why there is none. */
export type ToPanel = { article: Article; off?: undefined } | { article?: undefined; off: string };

/** From the panel: it can be sent an article, or the reader chose words of the text. */
export type FromPanel = { type: 'ready' } | { type: 'reveal'; start: number; end: number };
