import type { Article, Block, Span } from '@article-digest/core';
import type { Position, SelectionRange } from 'vscode-languageserver-types';
import { linesOf } from './line-index.ts';
import { extentOf, touches } from './lookup.ts';
import { firstWhere } from './search.ts';

/**
 * What a selection grows to, step by step, one chain for each position: the word, the name or figure, the clause, the words
 * in quotation marks, then with them, the statement with its source, the sentence, the paragraph, the section, the story, the
 * text. A step that would select nothing more is left out.
 */
export function selectionRanges(article: Article, positions: readonly Position[]): SelectionRange[] {
  const lines = linesOf(article);
  return positions.map((position) => {
    const offset = lines.offsetAt(position);
    const steps = growing(candidatesAt(article, offset), offset);
    return steps.reduceRight<SelectionRange | undefined>(
      (parent, span) => ({ range: lines.rangeOf(span), ...(parent && { parent }) }),
      undefined,
    )!;
  });
}

/** Spans that hold the cursor, each inside the next: the smallest first, and of those that cross it the smaller. */
function growing(spans: readonly Span[], offset: number): Span[] {
  const steps: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.end - a.start - (b.end - b.start))) {
    const last = steps.at(-1);
    if (!touches(span, offset) || span.end <= span.start) continue;
    if (last === undefined) steps.push(span);
    else if (span.start <= last.start && last.end <= span.end && span.end - span.start > last.end - last.start)
      steps.push(span);
  }
  return steps.length > 0 ? steps : [{ start: offset, end: offset }];
}

function candidatesAt(article: Article, offset: number): Span[] {
  const { text, blocks, sentences, mentions, references, quantities, times, quotations, evidentials, attributions } =
    article;
  const found: Span[] = [wordAt(text, offset), { start: 0, end: text.length }];
  const near = (spans: readonly Span[]): void => {
    for (const span of spans) if (touches(span, offset)) found.push(span);
  };
  for (const list of [mentions, references, quantities, times, evidentials, evidentials.map(({ scope }) => scope)])
    near(list);
  for (const { start, end, closed } of quotations) {
    if (start > offset || end < offset) continue;
    found.push({ start, end }, { start: start + 1, end: closed ? end - 1 : end });
  }
  for (const attribution of attributions) {
    const { source, cue, content } = attribution;
    near(source);
    near(cue);
    near(content);
    near([extentOf(attribution)]);
  }
  const sentence = spanAt(sentences, offset);
  if (sentence !== undefined) found.push(sentence, clauseAt(text, sentence, offset));
  const block = spanAt(blocks, offset);
  if (block !== undefined) found.push({ start: block.start, end: block.end }, sectionOf(blocks, blocks.indexOf(block)));
  if (block?.kind === 'list') near(block.items);
  return found;
}

/** Letters, digits, and the apostrophes and hyphens between them; empty where the cursor touches none. */
function wordAt(text: string, offset: number): Span {
  let start = offset;
  let end = offset;
  while (start > 0 && offset - start < LONGEST_WORD && isInWord(text, start - 1)) start--;
  while (end < text.length && end - offset < LONGEST_WORD && isInWord(text, end)) end++;
  return { start, end };
}

const LONGEST_WORD = 200;
const LETTER = /[\p{L}\p{N}\p{M}\ud800-\udfff]/u;

function isInWord(text: string, at: number): boolean {
  if (LETTER.test(text[at]!)) return true;
  return /['’-]/.test(text[at]!) && LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at + 1] ?? '');
}

/** What stands between two marks that part clauses, without them. */
function clauseAt(text: string, { start, end }: Span, offset: number): Span {
  const clause = { start, end };
  for (const { index, 0: mark } of text.slice(start, end).matchAll(/[,;:—–]["”’]?\s+|\s[—–-]\s|[.!?]["”’)]*$/g)) {
    const at = start + index;
    if (at >= offset) return { start: clause.start, end: at };
    clause.start = Math.min(at + mark.length, end);
    if (clause.start > offset) return { start, end };
  }
  return clause;
}

function spanAt<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  const found = spans[firstWhere(spans, ({ end }) => end >= offset)];
  return found !== undefined && found.start <= offset ? found : undefined;
}

/** From the crosshead over the block to the last block before the next one; the whole story where there is none. */
function sectionOf(blocks: readonly Block[], index: number): Span {
  let first = index;
  let last = index;
  if (!isApart(blocks[index]!)) {
    while (first > 0 && blocks[first]!.kind !== 'heading' && !isApart(blocks[first - 1]!)) first--;
    while (last + 1 < blocks.length && blocks[last + 1]!.kind !== 'heading' && !isApart(blocks[last + 1]!)) last++;
  }
  return { start: blocks[first]!.start, end: blocks[last]!.end };
}

function isApart({ kind }: Block): boolean {
  return kind === 'boilerplate' || kind === 'headline';
}
