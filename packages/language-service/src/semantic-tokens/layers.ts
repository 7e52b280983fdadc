import type { Article, Attribution, EntityKind, Span } from '@article-digest/core';
import { SURE } from '@article-digest/core/wording';
import { firstWhere } from '../search.ts';
import { bitOf, numberOf, type TokenType } from './legend.ts';

/** A stretch of the text with its colour: indexes into the legend, and bits. */
export interface Piece extends Span {
  type: number;
  modifiers: number;
}

/** True of a span that has a part of itself in the stretch that is asked for. */
type IsHere = (span: Span) => boolean;

/**
 * What is to be coloured in a stretch of the text, in layers from the lowest: where two lie on each other, the later one
 * shows. Broken lines are a fault of the whole paragraph: its words are as good as any. Plain loops: it is asked for after
 * every keystroke.
 */
export function layersOf(article: Article, within: Span, boilerplate: boolean): Piece[][] {
  const { start: from, end: to } = within;
  const { artefacts, attributions, blocks, evidentials, quantities, times } = article;
  const isHere: IsHere = ({ start, end }) => start < to && end > from;
  const unnamed: Piece[] = [];
  const cues: Piece[] = [];
  for (const one of attributions) {
    if (one.speaker.anonymous)
      for (const span of one.source)
        if (isHere(span)) unnamed.push(piece(span, 'person', bitOf('anonymous') | doubt(one)));
    for (const span of one.cue) if (isHere(span)) cues.push(piece(span, 'attribution', manner(one)));
  }
  const waste: Piece[] = [];
  if (boilerplate)
    for (const block of blocks) if (block.kind === 'boilerplate' && isHere(block)) waste.push(piece(block, 'artefact'));
  const faults: Piece[] = [];
  for (const fault of artefacts)
    if (fault.code !== 'line-wrapped' && isHere(fault)) faults.push(piece(fault, 'artefact'));
  return [
    quotationsOf(article, isHere),
    cues,
    allOf(quantities, 'quantity', isHere),
    // "Two people" is the head of a source before it is a figure.
    unnamed,
    allOf(times, 'date', isHere),
    allOf(evidentials, 'hedge', isHere),
    namesOf(article, within),
    waste,
    faults,
  ];
}

function allOf(spans: readonly Span[], type: TokenType, isHere: IsHere): Piece[] {
  const pieces: Piece[] = [];
  for (const span of spans) if (isHere(span)) pieces.push(piece(span, type));
  return pieces;
}

function piece({ start, end }: Span, type: TokenType, modifiers = 0): Piece {
  return { start, end, type: numberOf(type), modifiers };
}

/** Quoted words, with what is known of the statement that they belong to; titles and scare quotes are nobody's words. */
function quotationsOf({ quotations, attributions }: Article, isHere: IsHere): Piece[] {
  const spoken = quotations.filter((quotation) => quotation.kind === 'speech' && isHere(quotation));
  const first = spoken[0]?.start ?? Infinity;
  const last = spoken.at(-1)?.start ?? -Infinity;
  const statements: { start: number; end: number; one: Attribution }[] = [];
  for (const one of attributions)
    for (const { start, end } of one.content)
      if (end > first && start <= last + 1) statements.push({ start, end, one });
  statements.sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: Piece[] = [];
  let next = 0;
  /** Contents that began before the quotation and may hold it, the innermost last. */
  const open: typeof statements = [];
  for (const quotation of spoken) {
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

function namesOf({ mentions, entities }: Article, { start: from, end: to }: Span): Piece[] {
  // They stand in order and do not overlap.
  const begin = firstWhere(mentions, ({ end }) => end > from);
  const end = firstWhere(mentions, ({ start }) => start >= to);
  const first = new Set<number>();
  for (const entity of entities) {
    const introduction = entity.mentions[0];
    if (introduction !== undefined && introduction >= begin && introduction < end) first.add(introduction);
  }
  const pieces: Piece[] = [];
  for (let index = begin; index < end; index++) {
    const mention = mentions[index]!;
    const type = TYPES[mention.kind];
    if (type !== undefined)
      pieces.push(piece(mention, type, bitOf(first.has(index) && 'firstMention') | doubt(mention)));
  }
  return pieces;
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
