import type { Article, Span } from '@article-digest/core';
import type { Hover, Position } from 'vscode-languageserver-types';
import { artefactCard } from './hover/artefact.ts';
import { hearsayCard } from './hover/hearsay.ts';
import { nameCard } from './hover/name.ts';
import { quantityCard } from './hover/quantity.ts';
import { quotationCard } from './hover/quotation.ts';
import { statementCard } from './hover/statement.ts';
import { timeCard } from './hover/time.ts';
import { linesOf } from './line-index.ts';

/** What a hover says of one thing: markdown, and the words that it is about. */
export interface Card {
  span: Span;
  markdown: string;
}

/** From the smallest thing to the largest: what is said of a name stands above what is said of the speech around it. */
const CARDS = [artefactCard, nameCard, quantityCard, timeCard, hearsayCard, quotationCard, statementCard];

/**
 * What is known of the words under the cursor: a name, a quantity, a time, a fault of the copy, and the speech that they
 * stand in. `undefined` on ordinary words.
 */
export function hover(article: Article, position: Position): Hover | undefined {
  const lines = linesOf(article);
  const offset = lines.offsetAt(position);
  const cards = CARDS.map((card) => card(article, offset)).filter((card) => card !== undefined);
  const first = cards[0];
  if (first === undefined) return undefined;
  return {
    contents: { kind: 'markdown', value: cards.map(({ markdown }) => markdown).join('\n\n---\n\n') },
    range: lines.rangeOf(first.span),
  };
}
