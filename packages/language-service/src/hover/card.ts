import type { Article, Span } from '@article-digest/core';
import { linesOf } from '../line-index.ts';
import type { Messages } from '../messages/messages.ts';

/** What a hover says of one thing: Markdown, and the words that it is about. */
export interface Card {
  span: Span;
  markdown: string;
}

/** How a card says things. */
export interface InWords {
  messages: Messages;
  /** Names the line that an offset lies on, as a link where it is known how to get there. */
  lineOf: (offset: number) => string;
}

/**
 * `line 5`, or where the address of the document is known a link to the very place, in the form that editors take:
 * `[line 5](file:///story.txt#L5,12)`.
 */
export function linesNamed(article: Article, uri: string | undefined, messages: Messages): InWords['lineOf'] {
  return (offset) => {
    const { line, character } = linesOf(article).positionAt(offset);
    const name = messages.line(line + 1);
    return uri === undefined ? name : `[${name}](${destination(uri)}#L${line + 1},${character + 1})`;
  };
}

/** An address that cannot end the link it stands in: what Markdown would read is percent-encoded. */
function destination(uri: string): string {
  return uri
    .replace(/#.*$/s, '')
    .replace(/[\s<>()[\]\\`*_|&]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
