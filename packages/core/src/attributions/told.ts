import { FIRST_PERSON } from '../language/en/cues.ts';
import type { Attribution, Evidential, Quotation, Span } from '../model.ts';
import type { Names } from '../names/resolve.ts';
import type { Section } from '../section.ts';
import { spanOf, type TokenRange } from '../sentences/passage.ts';
import { addTo } from '../source/multimap.ts';
import { firstWhere } from '../source/search.ts';
import { covers, shift } from '../source/span.ts';
import type { Draft } from './draft.ts';
import { draftsOf } from './drafts.ts';
import { headlineColon } from './headline-colon.ts';
import { carryOn, carryOver } from './paragraphs.ts';
import type { Stretch } from './stretches.ts';
import { nest } from './nest.ts';

/** What a stretch of sections says by itself: who speaks is still open. */
export interface Told {
  /** In the order in which they were found. */
  drafts: Draft[];
  evidentials: Evidential[];
  /** Indexes of the quotations that turned out to be speech. */
  speech: number[];
}

/** Reads a stretch: contents that the next block holds, quotations over several paragraphs, chains, hearsay. */
export function readStretch(
  text: string,
  sections: readonly Section[],
  { first, end, firstQuotation, endQuotation }: Stretch,
  slight: boolean,
  quotations: readonly Quotation[],
  mentions: Names['mentions'],
): Told {
  const own = sections.slice(first, end);
  const all = own.flatMap((section) => draftsOf(text, section, sections[section.index + 1], slight));
  for (const section of own) {
    const said = headlineColon(section, mentions, quotations);
    if (
      said !== undefined &&
      !all.some((draft) => draft.section === section.index && draft.cue[0]?.start === said.cue[0]!.start)
    )
      all.push(said);
  }
  if (own.length > 1) {
    carryOver(all, quotations, firstQuotation, endQuotation);
    carryOn(text, all, own);
  }
  nest(all);
  const drafts = withoutNobodys(text, all);
  const evidentials = attachEvidentials(drafts, own);
  const speech: number[] = [];
  tellKinds(drafts, quotations, speech);
  return { drafts, evidentials, speech };
}

function withoutNobodys(text: string, all: readonly Draft[]): Draft[] {
  const gone = new Set(all.filter((draft) => isNobodys(text, draft)));
  const drafts = all.filter((draft) => !gone.has(draft));
  // What is gone stood inside nothing, and so does what stood inside it.
  for (const draft of drafts) if (draft.within !== undefined && gone.has(draft.within)) delete draft.within;
  return drafts;
}

/** "I think …" in a quotation that nobody is known to have said: whose thought it is cannot be told. */
function isNobodys(text: string, { source: [source], inQuotation, within }: Draft): boolean {
  if (source === undefined || !inQuotation || within !== undefined) return false;
  const word = text.slice(source.start, source.end).toLowerCase();
  return word === 'you' || FIRST_PERSON.has(word);
}

function evidentialsOf({ block, reading }: Section): Evidential[] {
  if (block.kind === 'boilerplate') return [];
  const place = (range: TokenRange): Span => shift(spanOf(reading.passage, range), block.start);
  return reading.evidentials.map(({ mark, scope }) => ({ ...place(mark), scope: place(scope) }));
}

/** A mark of hearsay between source and cue belongs to the attribution. The clause of a draft is in its own section. */
function attachEvidentials(drafts: readonly Draft[], sections: readonly Section[]): Evidential[] {
  const ofSection = new Map<number, Draft[]>();
  for (const draft of drafts) addTo(ofSection, draft.section, draft);
  return sections.flatMap((section) => {
    const found = evidentialsOf(section);
    for (const evidential of found) {
      const draft = ofSection
        .get(section.index)
        ?.find((item) => covers(item.clause, evidential) && !item.source.some((source) => covers(source, evidential)));
      if (draft !== undefined) draft.evidential = { start: evidential.start, end: evidential.end };
    }
    return found;
  });
}

/** So deep are the marks of nested attributions told from those of the outer one. */
const MOST_LEVELS = 8;

function tellKinds(drafts: readonly Draft[], quotations: readonly Quotation[], speech: number[]): void {
  const inner = new Map<Draft, Span[]>();
  for (const draft of drafts) {
    for (
      let outer = draft.within, depth = 0;
      outer !== undefined && depth < MOST_LEVELS;
      outer = outer.within, depth++
    ) {
      for (const span of draft.content) addTo(inner, outer, span);
    }
  }
  for (const draft of drafts) draft.kind = kindOf(draft, quotations, inner.get(draft) ?? [], speech);
}

/** Direct where the content is quotation and nothing else; mixed where marks stand in it that no nested attribution owns. */
function kindOf(
  draft: Draft,
  quotations: readonly Quotation[],
  inner: readonly Span[],
  speech: number[],
): Attribution['kind'] {
  let quoted = false;
  for (const piece of draft.content) {
    for (const index of quotationsIn(quotations, piece)) {
      const quotation = quotations[index]!;
      if (inner.some((span) => covers(span, quotation) && !(span.start === piece.start && span.end === piece.end)))
        continue;
      quoted = true;
      if (quotation.kind === 'scare') speech.push(index);
    }
  }
  return draft.quoted ? 'direct' : quoted ? 'mixed' : 'indirect';
}

/** The indexes of the outermost quotations inside a span. */
function quotationsIn(quotations: readonly Quotation[], span: Span): number[] {
  const found: number[] = [];
  for (
    let i = firstWhere(quotations, ({ start }) => start >= span.start);
    i < quotations.length && quotations[i]!.start < span.end;
    i++
  ) {
    const quotation = quotations[i]!;
    if (quotation.end <= span.end && !found.some((outer) => covers(quotations[outer]!, quotation))) found.push(i);
  }
  return found;
}
