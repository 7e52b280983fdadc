import { BODY_NOUNS, DOCUMENT_NOUNS, PERSON_NOUNS, PUBLICATION_NOUNS } from '../language/en/source-nouns.ts';
import type { Mention, Quotation, Span } from '../model.ts';
import type { Section } from '../section.ts';
import { spanOf } from '../sentences/passage.ts';
import { shift } from '../source/span.ts';
import type { Draft } from './draft.ts';
import { singular } from './nouns.ts';
import { wordSet } from '../language/en/packed-lists.ts';

/** So many words may name who speaks. */
const MOST_WORDS = 5;
/** Nouns that open a headline and say what it is, not whose words it holds; and those that only headlines use for a source. */
const LABELS: ReadonlySet<string> = wordSet(
  'news report analysis opinion review profile letter column editorial interview update',
);
const SOURCES: ReadonlySet<string> = wordSet(
  'poll survey study police analyst expert lawyer source official prosecutor fm pm',
);

/** "Ilves: The bridge must close", "Most want the ferry: poll": a name or a source on one side of a colon, and what it says on the other. */
export function headlineColon(
  { block, reading, index }: Section,
  mentions: readonly Mention[],
  quotations: readonly Quotation[],
): Draft | undefined {
  if (block.kind !== 'headline') return undefined;
  const { passage } = reading;
  const { tokens, tags } = passage;
  const colon = tokens.findIndex(({ word }) => word.text === ':');
  let end = tokens.length;
  while (end > colon + 1 && tokens[end - 1]!.word.text === '.') end--;
  const place = (first: number, last: number): Span => shift(spanOf(passage, { first, end: last }), block.start);
  const isSaying = (first: number, last: number): boolean => {
    if (last - first > MOST_WORDS || tokens.length - last + first < 4) return false;
    const source = place(first, last);
    return (
      isSource(singular(tokens[last - 1]!.word.lower), first > 0) ||
      mentions.some(
        ({ start, end: close, kind }) =>
          start <= source.start + 4 &&
          close >= source.end &&
          start >= source.start &&
          (kind === 'person' || kind === 'organization'),
      )
    );
  };
  if (colon < 1) return undefined;
  const leads = isSaying(0, colon);
  // "The year in pictures: Reuters", "Why I left the town: a letter" say nothing.
  const isClause = tags.slice(0, colon).some((tag) => /^(?:VB|MD|TO)/.test(tag)) && !/^(?:W|VB$)/.test(tags[0]!);
  if (!leads && (colon + 1 === end || !isClause || !isSaying(colon + 1, end))) return undefined;
  const source = leads ? place(0, colon) : place(colon + 1, end);
  const content = leads ? place(colon + 1, end) : place(0, colon);
  return {
    source: [source],
    cue: [place(colon, colon + 1)],
    content: [content],
    addressee: [],
    quoted: quotations.some((one) => one.start === content.start && one.end === content.end),
    negated: false,
    confidence: 0.75,
    rule: 'headline-colon',
    section: index,
    clause: { start: source.start, end: source.end },
    inQuotation: false,
  };
}

function isSource(noun: string, isLast: boolean): boolean {
  if (isLast ? noun === 'analysis' || noun === 'review' : LABELS.has(noun)) return false;
  return (
    SOURCES.has(noun) || [PERSON_NOUNS, BODY_NOUNS, PUBLICATION_NOUNS, DOCUMENT_NOUNS].some((list) => list.has(noun))
  );
}
