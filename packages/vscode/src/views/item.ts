import type { Article, Digest, Span } from '@article-digest/core';
import type { Messages } from '@article-digest/language-service';

/** One row of a view, as plain data: the editor only has to show it. */
export interface ViewItem {
  /** The same for the same thing after an edit, so that what is open stays open; unique among its siblings. */
  id: string;
  label: string;
  /** Parts of the label that stand out, as `[start, end)`. */
  marks?: [number, number][];
  /** Stands behind the label, fainter. */
  note?: string;
  tooltip?: string;
  /** Name of a codicon. */
  icon: string;
  /** The words that the row leads to; absent for a row that only holds others. */
  span?: Span;
  /** What copying the row gives. */
  copy: string;
  /** What sorting by count goes by. */
  count?: number;
  /** Which commands fit the row. */
  kind: 'statement' | 'mention' | 'entity' | 'group' | 'number' | 'time' | 'fault' | 'boilerplate';
  /** {@link Attribution.id} of a statement; index in {@link Article.artefacts} of a fault, in words. */
  of?: string;
  children?: ViewItem[];
}

/** Puts a message into the reader's language; `{0}` stands for the first argument. */
export type Translate = (message: string, ...args: (string | number)[]) => string;

/** What a view is made of. */
export interface ViewContext {
  article: Article;
  digest: Digest;
  t: Translate;
  /** What the language service says of an article. */
  messages: Messages;
  /** Whether names that are wrong more often than right are shown too. */
  unsure: boolean;
}

/** In order of the text; rows with no words of their own go by their first child. */
export function startOf({ span, children }: ViewItem): number {
  return span?.start ?? (children?.[0] === undefined ? Infinity : startOf(children[0]));
}

/** A row that counts what it holds: its rows, unless told something else. */
export function group(
  id: string,
  label: string,
  icon: string,
  children: ViewItem[],
  count: number = children.length,
): ViewItem {
  return { id, label, note: String(count), icon, copy: `${label}: ${count}`, count, kind: 'group', children };
}
