import { slice, type Article, type Digest, type Span } from '@article-digest/core';
import { block, measure } from './layout.ts';
import { styles, type Styles } from './styles.ts';
import { visible } from './visible.ts';

export interface RenderOptions {
  /** Columns. */
  width: number;
  color: boolean;
}

/** All that a section needs in order to print itself. */
export interface View {
  article: Article;
  digest: Digest;
  style: Styles;
  /** Columns there are. */
  width: number;
  /** Columns that running text takes: lines beyond a hundred are hard to follow. */
  measure: number;
  /** The words of a span, safe to show. */
  words: (span: Span) => string;
  /** Text wrapped behind a first indent, further lines behind another. */
  wrap: (text: string, first: string, rest?: string) => string[];
}

export function makeView(article: Article, digest: Digest, { width, color }: RenderOptions): View {
  const prose = Math.min(width, 100);
  return {
    article,
    digest,
    width,
    measure: prose,
    style: styles(color),
    words: (span) => visible(slice(article.text, span)),
    wrap: (text, first, rest = ' '.repeat(measure(first))) => block(text, prose, first, rest),
  };
}
