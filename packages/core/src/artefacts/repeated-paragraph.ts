import type { Artefact } from '../model.ts';
import type { Section } from '../section.ts';
import { after, classAt, LETTER, NUMBER } from '../source/characters.ts';

const FEWEST_WORDS = 8;
/** A line this short without a full stop may be a title or a caption, which pages do repeat. */
const FEWEST_WITHOUT_STOP = 20;

/** A paragraph that the story has already had, word for word. */
export function findRepeatedParagraphs(text: string, sections: readonly Section[]): Artefact[] {
  const found: Artefact[] = [];
  const seen = new Set<string>();
  let end = 0;
  for (const { block, reading } of sections) {
    if (block.kind === 'paragraph') {
      const { words, count } = reading.copy;
      const fewest = /[.!?…]["'”’»)]*$/.test(text.slice(block.end - 4, block.end)) ? FEWEST_WORDS : FEWEST_WITHOUT_STOP;
      if (count >= fewest && seen.has(words)) {
        found.push({
          start: block.start,
          end: block.end,
          code: 'repeated-paragraph',
          message: 'This paragraph stands further up already.',
          severity: 'warning',
          fix: [{ start: blankBefore(text, block.start, end), end: block.end, newText: '' }],
        });
      }
      seen.add(words);
    }
    end = block.end;
  }
  return found;
}

/** The words of a paragraph in lower case, figures left out. */
export function wordsOfParagraph(text: string): string[] {
  const lower = text.toLowerCase();
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at <= lower.length; at = after(lower, at)) {
    const bits = classAt(lower, at);
    if (start < 0) {
      if (bits & LETTER) start = at;
    } else if (!(bits & (LETTER | NUMBER))) {
      words.push(lower.slice(start, at));
      start = -1;
    }
  }
  return words;
}

/** Where the blank space before a block starts. */
function blankBefore(text: string, start: number, from: number): number {
  return from + text.slice(from, start).trimEnd().length;
}
