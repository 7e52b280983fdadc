import { findArtefacts } from './artefacts/find.ts';
import { attribute } from './attributions/attribute.ts';
import { segment } from './blocks/segment.ts';
import { detectLanguage } from './language/detect.ts';
import { findQuantities } from './measures/quantities.ts';
import { resolveTimes } from './measures/resolve-times.ts';
import { findTimes } from './measures/times.ts';
import type { Article, Block, ParseOptions, Span } from './model.ts';
import { findNames } from './names/find.ts';
import { resolveNames } from './names/resolve.ts';
import { joinQuotations } from './quotations/join.ts';
import { findQuotations } from './quotations/pair.ts';
import type { Reading, Section } from './section.ts';
import { findSentences } from './sentences/boundaries.ts';
import { spanOf, type Passage } from './sentences/passage.ts';
import { tokenize } from './sentences/tokens.ts';
import { shift } from './source/span.ts';
import { tagTokens } from './tags/tagger.ts';

/**
 * Parses a news article.
 *
 * Takes any string, never throws, gives the same model for the same input, and takes time linear in its length.
 */
export function parse(text: string, options: ParseOptions = {}): Article {
  const language = options.language ?? detectLanguage(text);
  const { blocks, meta } = segment(text);
  if (options.published !== undefined) meta.published = options.published;
  if (options.url !== undefined) meta.url = options.url;

  const sections = blocks.map((block, index): Section => ({ index, block, reading: readBlock(text, block) }));
  const quotations = joinQuotations(sections);
  const names = resolveNames(text, sections, meta);
  const { attributions, evidentials } = attribute(text, sections, quotations, names);

  return {
    schema: 'article-digest/1',
    text,
    language,
    meta,
    blocks,
    sentences: sections.flatMap(({ block, index, reading: { passage } }) =>
      passage.sentences.map((range) => ({ ...shift(spanOf(passage, range), block.start), block: index })),
    ),
    quotations,
    ...names,
    attributions,
    evidentials,
    quantities: sections.flatMap(({ block, reading }) => moved(reading.quantities, block.start)),
    times: sections.flatMap(({ block, reading }) => moved(resolveTimes(reading.times, meta.published), block.start)),
    artefacts: findArtefacts(text, sections, quotations),
  };
}

/** All that can be read of a block without knowing the rest of the article. */
function readBlock(text: string, block: Block): Reading {
  const own = text.slice(block.start, block.end);
  const segments: Span[] =
    block.kind === 'list' ? block.items.map((item) => shift(item, -block.start)) : [{ start: 0, end: own.length }];
  const tokens = tokenize(own);
  const sentences = findSentences(segments, tokens);
  const passage: Passage = {
    kind: block.kind,
    text: own,
    segments,
    tokens,
    sentences,
    tags: tagTokens(tokens, sentences),
  };
  const quotations = findQuotations(passage);
  const times = findTimes(passage);
  return { passage, quotations, names: findNames(passage, quotations), times, quantities: findQuantities(passage, times) };
}

function moved<T extends Span>(found: readonly T[], offset: number): T[] {
  return found.map((item) => ({ ...item, ...shift(item, offset) }));
}
