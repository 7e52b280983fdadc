import type { Article, Attribution, Span } from '@article-digest/core';
import { speakerInWords } from '@article-digest/core/wording';
import { type InlayHint, InlayHintKind, type Range } from 'vscode-languageserver-types';
import { linesOf } from './line-index.ts';
import { messages } from './messages.ts';
import { convertedOf } from './quantity.ts';
import { firstWhere } from './search.ts';

/** Which hints are wanted; each is unless told. */
export interface InlayHintsOptions {
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
  const { dates = true, speakers = true, units = true } = options;
  const lines = linesOf(article);
  const from = lines.offsetAt(range.start);
  const to = lines.offsetAt(range.end);
  return [
    ...(dates ? dateHints(article) : []),
    ...(speakers ? speakerHints(article) : []),
    ...(units ? unitHints(article) : []),
  ]
    .filter(({ at }) => from <= at && at <= to)
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

function dateHints({ times, meta }: Article): Hint[] {
  return times.flatMap(({ end, kind, value, certain }) => {
    if (value === undefined || certain || kind === 'duration' || kind === 'set') return [];
    const tooltip =
      meta.published === undefined ? messages.hintDateAlone : messages.hintDate(meta.published.slice(0, 10));
    return [{ at: end, label: value.replace('/', ' – '), tooltip, kind: InlayHintKind.Type }];
  });
}

function speakerHints(article: Article): Hint[] {
  return article.attributions.flatMap((attribution) => {
    const { speaker } = attribution;
    if (speaker.label === '') return [];
    const name = speakerInWords(article, speaker);
    return carriedOn(article, attribution).map(({ end }) => ({
      at: end,
      label: `— ${name}`,
      tooltip: messages.hintSpeaker(name),
      kind: InlayHintKind.Parameter,
    }));
  });
}

/** The quoted pieces of a statement in paragraphs that hold neither its source nor its cue. */
function carriedOn(article: Article, { content, cue, source }: Attribution): Span[] {
  if (content.length < 2) return [];
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

function unitHints({ quantities }: Article): Hint[] {
  return quantities.flatMap((quantity) => {
    // Who reads centimetres needs no metres.
    const label = METRIC.test(quantity.unit) ? undefined : convertedOf(quantity);
    return label === undefined
      ? []
      : [{ at: quantity.end, label: `= ${label}`, tooltip: messages.hintUnits, kind: InlayHintKind.Type }];
  });
}

const METRIC =
  /^(?:square |cubic )?(?:(?:kilo|hecto|deci|centi|milli|micro|nano)?(?:met(?:er|re)|gram|lit(?:er|re))|tonne|hectare)(?: per |$)/;
