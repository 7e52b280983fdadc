import type { Article } from '@article-digest/core';
import type { Hover, Position } from 'vscode-languageserver-types';
import { artefactCard } from './hover/artefact.ts';
import { boilerplateCard } from './hover/boilerplate.ts';
import { linesNamed, linkInto } from './hover/card.ts';
import { hearsayCard } from './hover/hearsay.ts';
import { nameCard } from './hover/name.ts';
import { quantityCard } from './hover/quantity.ts';
import { quotationCard } from './hover/quotation.ts';
import { statementCard } from './hover/statement.ts';
import { timeCard } from './hover/time.ts';
import { linesOf } from './line-index.ts';
import { english, type Worded } from './messages/messages.ts';

export interface HoverOptions extends Worded {
  /** Address of the document: the lines that a hover names become links to them. */
  uri?: string;
  /**
   * What such a link leads to, where an editor opens no address from a hover: what stands in its brackets, a title in quotation
   * marks among it if need be. Goes before `uri`; nothing is escaped.
   */
  linkTo?: (place: Position) => string;
  /** Tells faults of the copy. Not wanted where an editor shows their diagnostics in its hover anyway; `true` unless told. */
  faults?: boolean;
}

/** From the smallest thing to the largest: what is said of a name stands above what is said of the speech around it. */
const CARDS = [nameCard, quantityCard, timeCard, hearsayCard, quotationCard, statementCard];

/**
 * What is known of the words under the cursor: a name, a quantity, a time, a fault of the copy, and the speech that they
 * stand in; on what is not the story, why it is not. `undefined` on ordinary words.
 */
export function hover(article: Article, position: Position, options: HoverOptions = {}): Hover | undefined {
  const lines = linesOf(article);
  const offset = lines.offsetAt(position);
  const { uri, linkTo = uri === undefined ? undefined : linkInto(uri), faults = true, messages = english } = options;
  const inWords = { messages, lineOf: linesNamed(article, linkTo, messages) };
  const wanted = faults ? [artefactCard, ...CARDS] : CARDS;
  const cards = wanted.map((card) => card(article, offset, inWords)).filter((card) => card !== undefined);
  const first = cards[0] ?? boilerplateCard(article, offset, inWords);
  if (first === undefined) return undefined;
  return {
    contents: {
      kind: 'markdown',
      value: (cards.length > 0 ? cards : [first]).map(({ markdown }) => markdown).join('\n\n---\n\n'),
    },
    range: lines.rangeOf(first.span),
  };
}
