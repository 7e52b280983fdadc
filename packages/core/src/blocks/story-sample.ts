import type { Block } from '../model.ts';

/** Fewer units of story than this say little: then all that is no boilerplate speaks, and last the whole text. */
const ENOUGH = 100;

/**
 * Up to so many UTF-16 code units of what the article is told in: its paragraphs and set-off quotations, where there are
 * any to speak of. What stands around a story may be in another language.
 */
export function storySample(text: string, blocks: readonly Block[], units: number): string {
  const told = sampleOf(text, blocks, units, ({ kind }) => kind === 'paragraph' || kind === 'quote');
  if (told.length >= ENOUGH) return told;
  const shown = sampleOf(text, blocks, units, ({ kind }) => kind !== 'boilerplate');
  return shown.length >= ENOUGH ? shown : text.slice(0, units);
}

function sampleOf(text: string, blocks: readonly Block[], units: number, counts: (block: Block) => boolean): string {
  let sample = '';
  for (const block of blocks) {
    if (sample.length >= units) break;
    if (counts(block)) sample += `${text.slice(block.start, Math.min(block.end, block.start + units))}\n`;
  }
  return sample;
}
