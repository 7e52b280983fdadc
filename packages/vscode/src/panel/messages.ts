import type { Article, Digest } from '@article-digest/core';

/** From the extension to its panel: the article to show, why there is none, or the item that the text is at. */
export type ToPanel =
  | { type: 'show'; article: Article; digest: Digest; layout: 'stack' | 'disclosure' | 'compact'; uri: string }
  | { type: 'off'; off: string; uri?: string }
  | { type: 'select'; item: string | null };

/** From the panel: it can be sent an article, or the reader chose words of the text. */
export type FromPanel = { type: 'ready' } | { type: 'reveal'; start: number; end: number };

/** What the panel keeps for when the window is opened again. */
export interface PanelState {
  /** Address of the document that it shows. */
  uri?: string;
}
