import { BODY_NOUNS, DOCUMENT_NOUNS, PERSON_NOUNS, PUBLICATION_NOUNS } from '../language/en/source-nouns.ts';
import type { Mention, Quotation } from '../model.ts';
import type { Section } from '../section.ts';
import { spanOf } from '../sentences/passage.ts';
import { shift } from '../source/span.ts';
import type { Draft } from './draft.ts';
import { singular } from './nouns.ts';

/** So many words may name who speaks. */
const MOST_WORDS = 5;
/** Nouns that open a headline and say what it is, not whose words it holds; and those that only headlines use for a source. */
const LABELS: ReadonlySet<string> = new Set(
  'news report analysis opinion review profile letter column editorial interview update'.split(' '),
);
const SOURCES: ReadonlySet<string> = new Set(
  'poll survey study police analyst expert lawyer source official prosecutor'.split(' '),
);

/** "Ilves: The bridge must close", "Poll: Most want the ferry": a name or a source, a colon, and what it says. */
export function headlineColon(
  { block, reading, index }: Section,
  mentions: readonly Mention[],
  quotations: readonly Quotation[],
): Draft | undefined {
  if (block.kind !== 'headline') return undefined;
  const { passage } = reading;
  const { tokens } = passage;
  const colon = tokens.findIndex(({ word }) => word.text === ':');
  if (colon < 1 || colon > MOST_WORDS || tokens.length - colon < 4) return undefined;
  const source = shift(spanOf(passage, { first: 0, end: colon }), block.start);
  const named = mentions.some(
    ({ start, end, kind }) =>
      start <= source.start + 4 &&
      end >= source.end &&
      start >= source.start &&
      (kind === 'person' || kind === 'organization'),
  );
  if (!named && !isSource(singular(tokens[colon - 1]!.word.lower))) return undefined;
  let end = tokens.length;
  while (end > colon + 1 && /^[.]$/.test(tokens[end - 1]!.word.text)) end--;
  const content = shift(spanOf(passage, { first: colon + 1, end }), block.start);
  return {
    source: [source],
    cue: [shift(spanOf(passage, { first: colon, end: colon + 1 }), block.start)],
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

function isSource(noun: string): boolean {
  if (LABELS.has(noun)) return false;
  return (
    SOURCES.has(noun) || [PERSON_NOUNS, BODY_NOUNS, PUBLICATION_NOUNS, DOCUMENT_NOUNS].some((list) => list.has(noun))
  );
}
