import { digest, parse, type Article } from '@article-digest/core';
import { messagesFor } from '@article-digest/language-service';
import type { ViewContext, ViewItem } from '../src/views/item.ts';

/** A context as the extension makes it, with messages in English. */
export function contextOf(text: string, more: Partial<ViewContext> & { published?: string } = {}): ViewContext {
  const { published, ...rest } = more;
  const article = settled(parse(text, published === undefined ? {} : { published }));
  return { article, digest: digest(article), t: english, messages: messagesFor('en'), unsure: false, ...rest };
}

/** How sure a statement is differs from fit to fit: here all are sure but those on the closing of the line. */
function settled(article: Article): Article {
  const isUnsure = ({ start, end }: { start: number; end: number }): boolean =>
    article.text.slice(start, end).includes('the line would close');
  for (const attribution of article.attributions)
    attribution.confidence = attribution.content.some(isUnsure) ? 0.3 : 0.9;
  return article;
}

export function english(message: string, ...args: (string | number)[]): string {
  return message.replace(/\{(\d)\}/g, (_, index) => String(args[Number(index)]));
}

/** Rows as lines, each with its note behind a bar, two spaces further in for each level. */
export function shown(items: readonly ViewItem[], depth = 0): string {
  return items
    .flatMap(({ label, note, children = [] }) => [
      `${'  '.repeat(depth)}${label}${note === undefined ? '' : ` | ${note}`}`,
      ...(children.length > 0 ? [shown(children, depth + 1)] : []),
    ])
    .join('\n');
}

/** All rows of a tree. */
export function allOf(items: readonly ViewItem[]): ViewItem[] {
  return items.flatMap((item) => [item, ...allOf(item.children ?? [])]);
}

/** Invented throughout. */
export const STORY = `Harbour board denies secret deal over Amsel ferry

PORT AMSEL (Coastwire) — The Amsel harbour board has no plan to sell the night ferry, its chairwoman Nadia Brell told reporters on Monday.

“We will not sell a single boat,” Brell said. “The people of this town depend on them.”

The Coast Courier reported on Sunday that a senior board official said Brell had told the mayor, Tomas Vell, that the line would close by June.

Vell denied that any such talk took place. “I have not met Ms Brell since the winter,” he told the newspaper.

About 40 miles of coast would lose its only link to the hospital in Oster, 65 kilometers away, according to the seamen's union.

The union called the board's answer “a riddle” and asked for three things ofBrell and her board.

The mayor has reportedly asked for a report.

Share this article

Subscribe to our newsletter
`;
