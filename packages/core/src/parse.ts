import { findArtefacts } from './artefacts/find.ts';
import { attribute, type StatementMemory } from './attributions/attribute.ts';
import { StretchMemory } from './attributions/memory.ts';
import { speechAmong } from './attributions/speech.ts';
import { readKnown, type Known, type KnownOf } from './blocks/piece.ts';
import { segment } from './blocks/segment.ts';
import { storySample } from './blocks/story-sample.ts';
import { detectLanguage, LANGUAGE_SAMPLE } from './language/detect.ts';
import { isEnglish } from './language/english.ts';
import { resolveTimes } from './measures/resolve-times.ts';
import type { Article, Meta, ParseOptions, Quantity, Sentence } from './model.ts';
import { NamesMemory } from './names/memory.ts';
import { resolveNames, type ResolvedNames } from './names/resolve.ts';
import { wellFormed } from './options.ts';
import { joinQuotations } from './quotations/join.ts';
import { tellOneWordTitles } from './quotations/one-word-titles.ts';
import { readBlocks, type Readings, type ReadingsOf } from './read-blocks.ts';
import { Memory } from './memory.ts';
import type { Section } from './section.ts';
import { dayOfAddress } from './source/address-day.ts';
import { placed } from './source/span.ts';
import { lastOf, type Steps } from './source/steps.ts';

/** What gives again what is known; `createParser` has one. */
interface Memories {
  knownOf: KnownOf;
  readingsOf: ReadingsOf;
  languageOf: typeof detectLanguage;
  namesOf: (sections: readonly Section[], meta: Meta) => ResolvedNames;
  statements: StatementMemory;
}

/**
 * Parses a news article.
 *
 * Takes any string, never throws, gives the same model for the same input, and takes time linear in its length.
 * What is not English gets its structure and its quotation marks, and no guesses.
 */
export function parse(text: string, options: ParseOptions = {}): Article {
  return lastOf(parseInSteps(text, options));
}

/**
 * A {@link parse} that can be interrupted: each step of the generator does one thing to one block, or takes one pass over the short lists
 * of the whole article, and the last one returns what `parse` gives. Whoever shares a thread with others looks at the clock between two steps.
 */
export function parseInSteps(text: string, options: ParseOptions = {}): Generator<undefined, Article> {
  return stepsWith(undefined, text, options);
}

/**
 * A `parse` for a text that changes: it keeps what is local to a block and reads only the blocks that are new.
 * It remembers the blocks of its last article and no others. Its results equal those of {@link parse}.
 */
export function createParser(): typeof parse {
  const lines = new Memory<Known>();
  const ofWords = new Memory<Readings>();
  const names = new NamesMemory();
  let told = { sample: '', language: detectLanguage('') };
  const memories: Memories = {
    knownOf: (words) => lines.get(words, () => readKnown(words)),
    // They stand with what is known of its words, which saves a look at these.
    readingsOf: (text, block, known) =>
      (known.readings ??= ofWords.get(text.slice(block.start, block.end), () => new Map())),
    languageOf: (sample) => {
      if (sample !== told.sample) told = { sample, language: detectLanguage(sample) };
      return told.language;
    },
    namesOf: (sections, meta) => names.resolve(sections, meta),
    statements: new StretchMemory(),
  };
  return (text, options) => {
    const article = lastOf(stepsWith(memories, text, options ?? {}));
    lines.forget();
    ofWords.forget();
    return article;
  };
}

function* stepsWith(memories: Memories | undefined, text: string, options: ParseOptions): Steps<Article> {
  const { blocks, meta, known } = segment(text, memories?.knownOf);
  yield;
  const { published, url, language: told, attributions: counts } = wellFormed(options);
  const language = told ?? (memories?.languageOf ?? detectLanguage)(storySample(text, blocks, LANGUAGE_SAMPLE));
  const english = isEnglish(language);
  if (url !== undefined) meta.url = url;
  const day = published ?? meta.published ?? dayOfAddress(meta.url);
  if (day !== undefined) meta.published = day;
  yield;

  const sections = yield* readBlocks(text, blocks, english, known, memories?.readingsOf);
  yield;
  const quotations = joinQuotations(sections);
  const names = (memories?.namesOf ?? resolveNames)(sections, meta);
  yield;
  const { attributions, evidentials } = attribute(text, sections, quotations, names, meta, memories?.statements);
  tellOneWordTitles(text, blocks, quotations);
  yield;

  return {
    schema: 'article-digest/1',
    text,
    language,
    meta,
    blocks,
    sentences: sentencesOf(sections),
    quotations,
    entities: names.entities,
    mentions: names.mentions,
    references: names.references,
    attributions: counts === 'speech' ? speechAmong(text, attributions) : attributions,
    evidentials,
    quantities: quantitiesOf(sections),
    times: resolveTimes(sections, meta.published),
    artefacts: findArtefacts(text, sections, quotations),
  };
}

// Plain loops: an editor waits for these after every keystroke, whatever the keystroke has changed.

function sentencesOf(sections: readonly Section[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (let index = 0; index < sections.length; index++) {
    const { block, reading } = sections[index]!;
    const own = reading.sentences;
    for (let i = 0; i < own.length; i++)
      sentences.push({ start: own[i]!.start + block.start, end: own[i]!.end + block.start, block: index });
  }
  return sentences;
}

function quantitiesOf(sections: readonly Section[]): Quantity[] {
  const quantities: Quantity[] = [];
  for (let index = 0; index < sections.length; index++) {
    const { block, reading } = sections[index]!;
    for (let i = 0; i < reading.quantities.length; i++) quantities.push(placed(reading.quantities[i]!, block.start));
  }
  return quantities;
}
