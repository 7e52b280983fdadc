import type { CopyFacts } from './artefacts/copy-facts.ts';
import type { Introduced } from './attributions/anonymous.ts';
import type { FoundEvidential } from './attributions/evidential.ts';
import type { Grammar } from './attributions/grammar.ts';
import type { Statement } from './attributions/statement.ts';
import type { Ties } from './attributions/ties.ts';
import type { PlacedPhrase } from './measures/missing-year.ts';
import type { Block, Quantity, Quotation, Span } from './model.ts';
import type { FoundName } from './names/find.ts';
import type { NameFacts } from './names/name-facts.ts';
import type { Passage } from './sentences/passage.ts';

/** All that is read of a block by itself; offsets count from the start of the block. It can be kept and used again. */
export interface Reading {
  passage: Passage;
  /** Of the sentences of the passage, without the markers of items. */
  sentences: Span[];
  quotations: Quotation[];
  names: FoundName[];
  nameFacts: NameFacts;
  times: PlacedPhrase[];
  quantities: Quantity[];
  grammar: Grammar;
  statements: Statement[];
  ties: Ties;
  evidentials: FoundEvidential[];
  /** People by what they are, named elsewhere or not. */
  described: Introduced[];
  copy: CopyFacts;
}

/** A block in its place in the article, with what was read of it. */
export interface Section {
  /** Index in `Article.blocks`. */
  index: number;
  block: Block;
  reading: Reading;
}
