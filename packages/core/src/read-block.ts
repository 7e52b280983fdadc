import { readCopy } from './artefacts/copy-facts.ts';
import { describedPeople } from './attributions/anonymous.ts';
import { addCited } from './attributions/cited.ts';
import { continueQuotations } from './attributions/continued.ts';
import { fittedModels } from './attributions/fitted/models.ts';
import { tidy } from './attributions/tidy.ts';
import { findCueWords } from './attributions/fitted/cue-words.ts';
import { reread } from './attributions/fitted/reread.ts';
import { tokenCodes } from './attributions/fitted/token-codes.ts';
import { findEvidentials } from './attributions/evidential.ts';
import { readGrammar } from './attributions/grammar.ts';
import { findStatements } from './attributions/find-statements.ts';
import { readTies } from './attributions/ties.ts';
import { findQuantities } from './measures/quantities.ts';
import { readTimes } from './measures/resolve-times.ts';
import type { Block, Quotation, Span } from './model.ts';
import { findNames } from './names/find.ts';
import { NO_NAME_FACTS, readNameFacts } from './names/name-facts.ts';
import { findQuotations } from './quotations/pair.ts';
import type { Reading } from './section.ts';
import { findSentences } from './sentences/boundaries.ts';
import { sentenceSpan, tokenAt, type Passage } from './sentences/passage.ts';
import { tokenize, type Token } from './sentences/tokens.ts';
import { splitLines } from './source/lines.ts';
import { detached, relativeTo, slice } from './source/span.ts';
import type { Steps } from './source/steps.ts';
import { tagTokens } from './tags/tagger.ts';

/** The words of a block, their sentences and tags, and its quotation marks. */
export function* readPassage(text: string, block: Block): Steps<Pick<Reading, 'passage' | 'quotations'>> {
  const own = detached(slice(text, block));
  const segments = segmentsOf(own, block);
  const tokens = tokenize(own);
  yield;
  const sentences = findSentences(segments, tokens);
  yield;
  const passage: Passage = {
    kind: block.kind,
    text: own,
    segments,
    tokens,
    sentences,
    opening: openingOf(block, tokens),
    tags: tagTokens(tokens, sentences),
  };
  yield;
  return { passage, quotations: findQuotations(passage) };
}

/**
 * All that can be read of a block without knowing the rest of the article; of what is not English, structure only. It rests
 * between stages: so that blocks can be read in step, and since the first block of a program waits for the lists and models of each.
 */
export function* readBlock(text: string, block: Block, english: boolean): Steps<Reading> {
  const { passage, quotations } = yield* readPassage(text, block);
  yield;
  const spans = passage.sentences.map((range) => sentenceSpan(passage, range));
  const grammar = readGrammar(passage, quotations);
  yield;
  const copy = readCopy(passage, quotations);
  if (!english) {
    // What a quotation is has been judged by English words.
    const spoken = quotations.map((quotation): Quotation => ({ ...quotation, kind: 'speech' }));
    return {
      passage,
      sentences: spans,
      quotations: spoken,
      grammar,
      copy,
      names: [],
      nameFacts: NO_NAME_FACTS,
      times: [],
      quantities: [],
      statements: [],
      ties: readTies(grammar, spoken, []),
      evidentials: [],
      described: [],
    };
  }
  yield;
  const times = readTimes(passage, quotations);
  yield;
  const quantities = findQuantities(passage, times);
  yield;
  const names = findNames(passage, quotations);
  yield;
  const models = fittedModels();
  yield;
  const codes = tokenCodes(passage);
  yield;
  const found = findStatements(grammar);
  yield;
  const statements = reread(grammar, codes, found, models);
  tidy(grammar, statements);
  yield;
  continueQuotations(grammar, statements);
  yield;
  findCueWords(grammar, codes, statements, models);
  yield;
  addCited(grammar, statements);
  yield;
  const nameFacts = readNameFacts(passage);
  yield;
  const ties = readTies(grammar, quotations, statements);
  yield;
  const evidentials = findEvidentials(grammar);
  yield;
  return {
    passage,
    sentences: spans,
    quotations,
    names,
    nameFacts,
    times,
    quantities,
    grammar,
    statements,
    ties,
    evidentials,
    described: describedPeople(grammar),
    copy,
  };
}

/** Stretches that no sentence crosses: items, rows and lines where a line is a thing of its own, else the whole block. */
function segmentsOf(own: string, block: Block): Span[] {
  if (block.kind === 'list') return block.items.map((item) => relativeTo(block.start, item));
  if (block.kind === 'boilerplate' || block.kind === 'table' || block.kind === 'byline') return splitLines(own);
  return [{ start: 0, end: own.length }];
}

/** Index of the first token behind the dateline that opens a paragraph; 0 where none does. */
function openingOf(block: Block, tokens: readonly Token[]): number {
  return block.kind === 'paragraph' && block.dateline !== undefined
    ? tokenAt(tokens, block.dateline.end - block.start - 1) + 1
    : 0;
}
