import type { Artefact, Quotation } from '../model.ts';
import type { Section } from '../section.ts';
import { bySpan } from '../source/span.ts';
import { findControlCharacters } from './control-character.ts';
import { findHtmlEntities } from './html-entity.ts';
import { findHtmlTags } from './html-tag.ts';
import { findWrappedLines } from './line-wrapped.ts';
import { findMissingSpaces } from './missing-space.ts';
import { findMissingStops } from './missing-terminal-punctuation.ts';
import { findMojibake } from './mojibake.ts';
import { findNoBreakSpaces } from './no-break-space.ts';
import { findRepeatedParagraphs } from './repeated-paragraph.ts';
import { findRepeatedPhrases } from './repeated-phrase.ts';
import { findRepeatedWords } from './repeated-word.ts';
import { findSoftHyphens } from './soft-hyphen.ts';
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
    ...findNoBreakSpaces(text),
    ...findMojibake(text),
    ...findControlCharacters(text),
    ...findSoftHyphens(text),
    ...findHtmlEntities(text),
    ...findHtmlTags(text),
  ].sort(bySpan);
}
