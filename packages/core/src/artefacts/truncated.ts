import type { Artefact } from '../model.ts';
import type { Section } from '../section.ts';
import { wordSet } from '../language/en/packed-lists.ts';

const CUT_BY_FEED = /(?:…|\.{3})?\s?\[\s?\+?\d+\s(?:more\s)?(?:chars|characters|words)\s?\]\s*$/i;
const CUT_WITH_LINK =
  /(?:…|\.{3}|\[…\]|\[\.{3}\])\s?(?:\[?\(?(?:read|see|view)\s(?:more|full|the\sfull)\b[^\n]{0,40}|\(more\)|continue\sreading[^\n]{0,40})?[\])\s.…»>]*$/i;
/** Words that no sentence ends with, nor has twice in a row. */
export const NEVER_LAST =
  'the a an of and or but with at from into as than their his our its my your which whose because if while although between against during toward towards was were are be been has have will would could should may might must said';
const NEVER_LAST_WORDS: ReadonlySet<string> = wordSet(`${NEVER_LAST} is can`);

/** The end of a text that a feed or a paste cut off. There is no mend: the rest is not here. */
export function findTruncation(text: string, sections: readonly Section[]): Artefact[] {
  const last = sections.findLast(({ block }) => block.kind === 'paragraph');
  if (last === undefined) return [];
  const { block, reading } = last;
  const tail = text.slice(Math.max(block.start, block.end - 120), block.end);
  const cut =
    (tail.includes(']') ? CUT_BY_FEED.exec(tail) : null) ?? (/…|\.{3}/.test(tail) ? CUT_WITH_LINK.exec(tail) : null);
  if (cut !== null && cut[0].trim() !== '') return [truncated(block.end - cut[0].length, block.end)];
  const token = reading.passage.tokens.at(-1);
  const before = reading.passage.tokens.at(-2);
  if (token === undefined || before === undefined) return [];
  const stopped = token.word.text === ',' || (token.kind === 'word' && NEVER_LAST_WORDS.has(token.word.lower));
  return stopped ? [truncated(block.start + token.start, block.start + token.end)] : [];
}

function truncated(start: number, end: number): Artefact {
  return { start, end, code: 'truncated', message: 'The text is cut off here.', severity: 'warning' };
}
