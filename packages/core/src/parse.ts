import { findArtefacts } from './artefacts/find.ts';
import { attribute } from './attributions/attribute.ts';
import { segment } from './blocks/segment.ts';
import { detectLanguage, isEnglish } from './language/detect.ts';
import { resolveTimes } from './measures/resolve-times.ts';
import type { Article, Block, ParseOptions, Span } from './model.ts';
import { resolveNames } from './names/resolve.ts';
import { joinQuotations } from './quotations/join.ts';
import { readBlock } from './read-block.ts';
import type { Reading, Section } from './section.ts';
import { sentenceSpan } from './sentences/passage.ts';
import { shift } from './source/span.ts';

/** Reads a block by itself; `createParser` gives one that remembers. */
type ReadBlock = (text: string, block: Block, english: boolean) => Reading;

/**
 * Parses a news article.
 *
 * Takes any string, never throws, gives the same model for the same input, and takes time linear in its length.
 * What is not English gets its structure and its quotation marks, and no guesses.
 */
export function parse(text: string, options: ParseOptions = {}): Article {
  return parseWith(readBlock, text, options);
}

/**
 * A `parse` for a text that changes: it keeps what is local to a block and reads only the blocks that are new.
 * It remembers the blocks of its last article and no others. Its results equal those of {@link parse}.
 */
export function createParser(): typeof parse {
  let known = new Map<string, Reading>();
  return (text, options) => {
    const used = new Map<string, Reading>();
    const remembering: ReadBlock = (whole, block, english) => {
      const key = keyOf(whole, block, english);
      const reading = used.get(key) ?? known.get(key) ?? readBlock(whole, block, english);
      used.set(key, reading);
      return reading;
    };
    const article = parseWith(remembering, text, options ?? {});
    known = used;
    return article;
  };
}

function parseWith(read: ReadBlock, text: string, options: ParseOptions): Article {
  const language = options.language ?? detectLanguage(text);
  const english = isEnglish(language);
  const { blocks, meta } = segment(text);
  if (options.published !== undefined) meta.published = options.published;
  if (options.url !== undefined) meta.url = options.url;

  const sections = blocks.map((block, index): Section => ({ index, block, reading: read(text, block, english) }));
  const quotations = joinQuotations(sections);
  const names = resolveNames(text, sections, meta);
  const { attributions, evidentials } = attribute(text, sections, quotations, names, meta);

  return {
    schema: 'article-digest/1',
    text,
    language,
    meta,
    blocks,
    sentences: sections.flatMap(({ block, index, reading: { passage } }) =>
      passage.sentences.map((range) => ({ ...shift(sentenceSpan(passage, range), block.start), block: index })),
    ),
    quotations,
    ...names,
    attributions,
    evidentials,
    quantities: sections.flatMap(({ block, reading }) => moved(reading.quantities, block.start)),
    times: resolveTimes(sections, meta.published),
    artefacts: findArtefacts(text, sections, quotations),
  };
}

/** What a reading depends on: the text of the block, its kind, and where a dateline or the items of a list lie in it. */
function keyOf(text: string, block: Block, english: boolean): string {
  const items =
    block.kind === 'list'
      ? block.items.map((item) => `${item.start - block.start}-${item.end - block.start}`).join()
      : '';
  const dateline = block.kind === 'paragraph' && block.dateline !== undefined ? block.dateline.end - block.start : 0;
  return `${block.kind} ${english} ${dateline} ${items}\n${text.slice(block.start, block.end)}`;
}

function moved<T extends Span>(found: readonly T[], offset: number): T[] {
  return found.map((item) => ({ ...item, ...shift(item, offset) }));
}
