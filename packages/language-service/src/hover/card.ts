import type { Article, Span } from '@article-digest/core';
import type { Position } from 'vscode-languageserver-types';
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

/** Says what stands in the brackets of a link to a place in the document. */
export type LinkTo = (place: Position) => string;

/** `line 5`, or where it is known how to get there a link to the very place. */
export function linesNamed(article: Article, linkTo: LinkTo | undefined, messages: Messages): InWords['lineOf'] {
  return (offset) => {
    const place = linesOf(article).positionAt(offset);
    const name = messages.line(place.line + 1);
    return linkTo === undefined ? name : `[${name}](${linkTo(place)})`;
  };
}

/**
 * The form that editors take: `file:///story.txt#L5,12`. Such an address cannot end the link it stands in: what Markdown
 * would read is percent-encoded.
 */
export function linkInto(uri: string): LinkTo {
  const document = uri
    .replace(/#.*$/s, '')
    .replace(/[\s<>()[\]\\`*_|&]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return ({ line, character }) => `${document}#L${line + 1},${character + 1}`;
}
