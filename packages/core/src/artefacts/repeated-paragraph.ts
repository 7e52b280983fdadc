import type { Artefact } from '../model.ts';
import type { Section } from '../section.ts';
import { LETTER, NUMBER } from '../source/characters.ts';
import { afterUnits, classOfUnits, unitsOf } from '../source/units.ts';

const FEWEST_WORDS = 8;
/** A line this short without a full stop may be a title or a caption, which pages do repeat. */
const FEWEST_WITHOUT_STOP = 20;

/** The first paragraph of its words. */
interface First {
  text: string;
  words?: string;
}

/** A paragraph that the story has already had, word for word. */
export function findRepeatedParagraphs(text: string, sections: readonly Section[]): Artefact[] {
  const found: Artefact[] = [];
  const seen = new Map<number, First>();
  let end = 0;
  for (const { block, reading } of sections) {
    const { words } = reading.copy;
    if (words !== undefined) {
      const own = reading.passage.text;
      const first = seen.get(words.hash);
      if (first === undefined) seen.set(words.hash, { text: own });
      else if (
        words.count >= fewestWords(own) &&
        (own === first.text || wordsOf(own) === (first.words ??= wordsOf(first.text)))
      ) {
        found.push({
          start: block.start,
          end: block.end,
          code: 'repeated-paragraph',
          message: 'This paragraph stands further up already.',
          severity: 'warning',
          fix: [{ start: blankBefore(text, block.start, end), end: block.end, newText: '' }],
        });
      }
    }
    end = block.end;
  }
  return found;
}

function fewestWords(paragraph: string): number {
  return /[.!?…]["'”’»)]*$/.test(paragraph.slice(-4)) ? FEWEST_WORDS : FEWEST_WITHOUT_STOP;
}

/** The words of a paragraph, told by one number: where two have the same the words themselves are compared. */
export interface WordCount {
  count: number;
  hash: number;
}

/** Counts the words of a paragraph in lower case, figures left out. */
export function countWords(text: string): WordCount {
  const lower = text.toLowerCase();
  let count = 0;
  let hash = 0;
  let inside = false;
  const { length } = lower;
  const units = unitsOf(lower);
  for (let at = 0; at < length; at = afterUnits(units, at)) {
    const bits = classOfUnits(units, at);
    if (inside ? bits & (LETTER | NUMBER) : bits & LETTER) {
      inside = true;
      hash = Math.imul(hash ^ units[at]!, 0x01000193);
    } else if (inside) {
      inside = false;
      hash = Math.imul(hash ^ 0x20, 0x01000193);
      count++;
    }
  }
  return { count: inside ? count + 1 : count, hash };
}

function wordsOf(text: string): string {
  return (text.toLowerCase().match(/\p{L}[\p{L}\p{N}]*/gu) ?? []).join(' ');
}

/** Where the blank space before a block starts. */
function blankBefore(text: string, start: number, from: number): number {
  return from + text.slice(from, start).trimEnd().length;
}
