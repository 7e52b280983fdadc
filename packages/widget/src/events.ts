import type { Article, Digest, Span } from '@article-digest/core';
import type { DigestView } from '@article-digest/core/export/view';

/** The digest is shown. Does not bubble, as an image's `load` does not. */
export class ArticleDigestLoadEvent extends Event {
  declare readonly type: 'load';
  /** What is shown. */
  declare readonly view: DigestView;
  /** The model behind it; `null` where the source was a view. */
  declare readonly article: Article | null;
  /** Its digest; `null` likewise. */
  declare readonly digest: Digest | null;

  constructor(view: DigestView, article: Article | null = null, digest: Digest | null = null) {
    super('load');
    this.view = view;
    this.article = article;
    this.digest = digest;
  }
}

/**
 * Why there is no digest: `network` (no answer), `status` (an answer other than 2xx), `type` (neither text nor JSON),
 * `json` (not JSON, or not an article), `target` (no element with the id in `for`), `parser` (its code could not be loaded
 * or it failed).
 */
export type ErrorReason = 'network' | 'status' | 'type' | 'json' | 'target' | 'parser';

/** There is no digest to show; the fallback is shown. Does not bubble, as an image's `error` does not. */
export class ArticleDigestErrorEvent extends Event {
  declare readonly type: 'error';
  /** `network`, `status`, `type`, `json`, `target` or `parser`. */
  declare readonly reason: ErrorReason;
  /** What went wrong, in English, for developers. */
  declare readonly message: string;

  constructor(reason: ErrorReason, message: string) {
    super('error');
    this.reason = reason;
    this.message = message;
  }
}

/** The reader chose an item. Bubbles. Cancel it to keep the element from selecting and scrolling by itself. */
export class ArticleDigestSelectEvent extends Event {
  declare readonly type: 'article-digest-select';
  /** Id of the item: that of an attribution or entity, or a section's own (`point-1`). */
  declare readonly item: string;
  /** First words of the item in the article's text. */
  declare readonly span: Span;
  /** All words of the item, in text order. */
  declare readonly spans: readonly Span[];
  /** The words of `span`. */
  declare readonly quote: string;

  constructor(item: string, spans: readonly [Span, ...Span[]], quote: string) {
    super('article-digest-select', { bubbles: true, composed: true, cancelable: true });
    this.item = item;
    this.span = spans[0];
    this.spans = spans;
    this.quote = quote;
  }
}

/** A section of the `disclosure` layout was opened or closed. Does not bubble. */
export class ArticleDigestToggleEvent extends Event {
  declare readonly type: 'toggle';
  /** Its name, as in `sections`. */
  declare readonly section: string;
  /** True where it stands open now. */
  declare readonly open: boolean;

  constructor(section: string, open: boolean) {
    super('toggle');
    this.section = section;
    this.open = open;
  }
}

/** What the element fires, beside what every element does. */
export interface ArticleDigestElementEventMap extends Omit<HTMLElementEventMap, 'load' | 'error' | 'toggle'> {
  load: ArticleDigestLoadEvent;
  error: ArticleDigestErrorEvent;
  toggle: ArticleDigestToggleEvent;
}

declare global {
  // It bubbles: whatever the element stands in hears it, up to the window.
  interface GlobalEventHandlersEventMap {
    'article-digest-select': ArticleDigestSelectEvent;
  }
}
