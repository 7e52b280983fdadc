import type { Artefact } from '../model.ts';
import type { Section } from '../section.ts';
import type { Passage } from '../sentences/passage.ts';

/** A shorter line of one sentence may be a title or a caption. */
const FEWEST_WORDS = 20;
const FEWEST_WORDS_OF_SEVERAL_SENTENCES = 9;
const MOST_SHARE = 0.34;
const FEW = 2;
/** "… he said. - Agency": the name of who supplied the story closes it. */
const CREDIT = /(?:[-–—|/]\s?|[.”"]\s)\p{Lu}[\p{L}/&. ]*$/u;
const CREDIT_REACH = 40;

/** A paragraph of the story that stops on a word, with no full stop. */
export function findMissingStops(sections: readonly Section[]): Artefact[] {
  let paragraphs = 0;
  const bare: Section[] = [];
  for (let i = 0; i < sections.length; i++) {
    const section = sections[i]!;
    if (section.block.kind !== 'paragraph') continue;
    paragraphs++;
    if (section.reading.copy.stopless && !opensOn(sections[i + 1])) bare.push(section);
  }
  // Copy that often does without stops does so on purpose.
  if (bare.length > FEW && bare.length > paragraphs * MOST_SHARE) return [];
  return bare.map(({ block, reading }) => {
    const last = reading.passage.tokens.at(-1)!;
    return {
      start: block.start + last.start,
      end: block.end,
      code: 'missing-terminal-punctuation',
      message: 'This paragraph ends without a full stop.',
      severity: 'information',
      fix: [{ start: block.end, end: block.end, newText: '.' }],
    };
  });
}

/** What may follow words that need no stop. */
function opensOn(next: Section | undefined): boolean {
  return next?.block.kind === 'list' || next?.block.kind === 'quote' || next?.block.kind === 'table';
}

/** True for a paragraph that stops on a word. */
export function isStopless(passage: Passage): boolean {
  const { tokens, tags } = passage;
  const last = tokens.at(-1);
  if (last === undefined || (last.kind !== 'word' && last.kind !== 'number') || last.word.text.endsWith('.'))
    return false;
  const words = tokens.filter((token) => token.kind === 'word' || token.kind === 'number').length;
  const several = passage.sentences.length > 1;
  if (
    words < (several ? FEWEST_WORDS_OF_SEVERAL_SENTENCES : FEWEST_WORDS) ||
    CREDIT.test(passage.text.slice(-CREDIT_REACH))
  )
    return false;
  return tags.some((tag) => tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD');
}
