import type { Article, Attribution, Span } from '@article-digest/core';
import { type InlayHint, InlayHintKind, type Range } from 'vscode-languageserver-types';
import { inDays } from './days.ts';
import { linesOf } from './line-index.ts';
import { english, type Messages, type Worded } from './messages/messages.ts';
import { convertedOf } from './quantity.ts';
import { firstWhere } from './search.ts';

/** Which hints are wanted; each is unless told. */
export interface InlayHintsOptions extends Worded {
  /** The day that "Sunday" was. */
  dates?: boolean;
  /** Who goes on speaking in a paragraph that does not say so. */
  speakers?: boolean;
  /** Miles in kilometres, degrees Fahrenheit in Celsius. */
  units?: boolean;
}

/**
 * What the reader cannot know from the words alone, behind them: the day of a date that was worked out, the speaker of a
 * quotation that goes on in another paragraph, metric units for others. Only hints that stand in the range, in text order.
 */
export function inlayHints(article: Article, range: Range, options: InlayHintsOptions = {}): InlayHint[] {
  const { dates = true, speakers = true, units = true, messages = english } = options;
  const lines = linesOf(article);
  const from = lines.offsetAt(range.start);
  const to = lines.offsetAt(range.end);
  // Asked for what is on the screen, after every keystroke: nothing is worked out for the rest.
  const isHere = (at: number): boolean => from <= at && at <= to;
  return [
    ...(dates ? dateHints(article, isHere, messages) : []),
    ...(speakers ? speakerHints(article, isHere, messages) : []),
    ...(units ? unitHints(article, isHere, messages) : []),
  ]
    .sort((a, b) => a.at - b.at)
    .map(({ at, label, tooltip, kind }) => ({
      position: lines.positionAt(at),
      label,
      tooltip,
      paddingLeft: true,
      ...(kind && { kind }),
    }));
}

interface Hint {
  at: number;
  label: string;
  tooltip: string;
  kind?: InlayHintKind;
}

type IsHere = (offset: number) => boolean;

function dateHints({ times, meta }: Article, isHere: IsHere, messages: Messages): Hint[] {
  const hints: Hint[] = [];
  for (const { end, kind, value, certain } of times) {
    if (!isHere(end) || value === undefined || certain || kind === 'duration' || kind === 'set') continue;
    const tooltip =
      meta.published === undefined ? messages.hintDateAlone : messages.hintDate(meta.published.slice(0, 10));
    hints.push({ at: end, label: inDays(value).replace('/', ' – '), tooltip, kind: InlayHintKind.Type });
  }
  return hints;
}

function speakerHints(article: Article, isHere: IsHere, messages: Messages): Hint[] {
  const hints: Hint[] = [];
  for (const attribution of article.attributions) {
    const { content, speaker } = attribution;
    if (content.length < 2 || speaker.label === '' || !content.some(({ end }) => isHere(end))) continue;
    const name = messages.speaker(article, speaker);
    for (const { end } of carriedOn(article, attribution)) {
      if (!isHere(end)) continue;
      const tooltip = messages.hintSpeaker(name);
      hints.push({ at: end, label: `— ${name}`, tooltip, kind: InlayHintKind.Parameter });
    }
  }
  return hints;
}

/** The quoted pieces of a statement in paragraphs that hold neither its source nor its cue. */
function carriedOn(article: Article, { content, cue, source }: Attribution): Span[] {
  const told = new Set([...cue, ...source].map(({ start }) => blockAt(article, start)));
  const last = new Map<number, Span>();
  for (const piece of content) {
    const block = blockAt(article, piece.start);
    if (!told.has(block) && QUOTED.test(article.text[piece.start] ?? '')) last.set(block, piece);
  }
  return [...last.values()];
}

const QUOTED = /["“”„«»‘'‹]/;

function blockAt({ blocks }: Article, offset: number): number {
  return firstWhere(blocks, ({ end }) => end > offset);
}

function unitHints({ quantities }: Article, isHere: IsHere, messages: Messages): Hint[] {
  const hints: Hint[] = [];
  for (const quantity of quantities) {
    // Who reads centimetres needs no metres.
    if (!isHere(quantity.end) || METRIC.test(quantity.unit)) continue;
    const label = convertedOf(quantity, messages);
    if (label === undefined) continue;
    hints.push({ at: quantity.end, label: `= ${label}`, tooltip: messages.hintUnits, kind: InlayHintKind.Type });
  }
  return hints;
}

const METRIC =
  /^(?:square |cubic )?(?:(?:kilo|hecto|deci|centi|milli|micro|nano)?(?:met(?:er|re)|gram|lit(?:er|re))|tonne|hectare)(?: per |$)/;
