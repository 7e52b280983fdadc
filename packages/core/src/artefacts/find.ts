import type { Artefact, Quotation } from '../model.ts';
import type { Section } from '../section.ts';
import { bySpan } from '../source/span.ts';
import { findWrappedLines } from './line-wrapped.ts';
import { findMissingSpaces } from './missing-space.ts';
import { findMissingStops } from './missing-terminal-punctuation.ts';
import { findRepeatedParagraphs } from './repeated-paragraph.ts';
import { findRepeatedPhrases } from './repeated-phrase.ts';
import { findRepeatedWords } from './repeated-word.ts';
import { findStrangeCharacters } from './strange-characters.ts';
import { findTruncation } from './truncated.ts';
import { findUnpairedMarks } from './unpaired-mark.ts';

/**
 * The faults of the copy, in text order. What is doubtful is left out: a wrong warning costs more than a missed fault.
 * `quotations` are those of the whole article.
 */
export function findArtefacts(
  text: string,
  sections: readonly Section[],
  quotations: readonly Quotation[],
): Artefact[] {
  const story = sections.filter(({ block }) => block.kind !== 'boilerplate' && block.kind !== 'table');
  return [
    ...findMissingSpaces(story),
    ...findRepeatedWords(story),
    ...findRepeatedPhrases(story, quotations),
    ...findRepeatedParagraphs(text, story),
    ...findUnpairedMarks(text, sections, quotations),
    ...findMissingStops(story),
    ...findTruncation(text, story),
    ...findWrappedLines(story),
    ...findStrangeCharacters(text, sections),
  ].sort(bySpan);
}
