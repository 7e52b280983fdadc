import type { Article, Attribution, EntityKind, Span } from '@article-digest/core';
import { SURE } from '@article-digest/core/wording';
import { bitOf, numberOf, type TokenType } from './legend.ts';

/** A stretch of the text with its colour: indexes into the legend, and bits. */
export interface Piece extends Span {
  type: number;
  modifiers: number;
}

/**
 * What is to be coloured, in layers from the lowest: where two lie on each other, the later one shows. Broken lines are a
 * fault of the whole paragraph: its words are as good as any.
 */
export function layersOf(article: Article): Piece[][] {
  const { artefacts, attributions, blocks, evidentials, quantities, times } = article;
  return [
    quotationsOf(article),
    attributions
      .filter(({ speaker }) => speaker.anonymous)
      .flatMap((one) => one.source.map((span) => piece(span, 'person', bitOf('anonymous') | doubt(one)))),
    attributions.flatMap((one) => one.cue.map((span) => piece(span, 'attribution', manner(one)))),
    quantities.map((span) => piece(span, 'quantity')),
    times.map((span) => piece(span, 'date')),
    evidentials.map((span) => piece(span, 'hedge')),
    namesOf(article),
    blocks.filter(({ kind }) => kind === 'boilerplate').map((span) => piece(span, 'artefact')),
    artefacts.filter(({ code }) => code !== 'line-wrapped').map((span) => piece(span, 'artefact')),
  ];
}

function piece({ start, end }: Span, type: TokenType, modifiers = 0): Piece {
  return { start, end, type: numberOf(type), modifiers };
}

/** Quoted words, with what is known of the statement that they belong to; titles and scare quotes are nobody's words. */
function quotationsOf({ quotations, attributions }: Article): Piece[] {
  const statements: { start: number; end: number; one: Attribution }[] = [];
  for (const one of attributions) for (const { start, end } of one.content) statements.push({ start, end, one });
  statements.sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: Piece[] = [];
  let next = 0;
  /** Contents that began before the quotation and may hold it, the innermost last. */
  const open: typeof statements = [];
  for (const quotation of quotations) {
    if (quotation.kind !== 'speech') continue;
    for (; next < statements.length && statements[next]!.start <= quotation.start + 1; next++) {
      while (open.length > 0 && open.at(-1)!.end <= statements[next]!.start) open.pop();
      open.push(statements[next]!);
    }
    while (open.length > 0 && open.at(-1)!.end <= quotation.start) open.pop();
    const found = open.at(-1)?.one;
    pieces.push(piece(quotation, 'quotation', found === undefined ? 0 : manner(found)));
  }
  return pieces;
}

function namesOf({ mentions, entities }: Article): Piece[] {
  const first = new Set(entities.map((entity) => entity.mentions[0]));
  return mentions.flatMap((mention, index) => {
    const type = TYPES[mention.kind];
    return type === undefined ? [] : [piece(mention, type, bitOf(first.has(index) && 'firstMention') | doubt(mention))];
  });
}

function manner(attribution: Attribution): number {
  const { kind, negated, speaker } = attribution;
  return bitOf(kind) | bitOf(speaker.anonymous && 'anonymous') | doubt(attribution) | bitOf(negated && 'negated');
}

function doubt({ confidence }: { confidence: number }): number {
  return bitOf(confidence < SURE && 'unsure');
}

/** Events, works and laws have no colour of their own. */
const TYPES: Partial<Record<EntityKind, TokenType>> = {
  person: 'person',
  organization: 'organisation',
  place: 'place',
  facility: 'place',
};
