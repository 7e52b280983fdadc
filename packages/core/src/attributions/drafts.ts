import type { Span } from '../model.ts';
import type { Section } from '../section.ts';
import { spanOf, type TokenRange } from '../sentences/passage.ts';
import { bySpan, shift } from '../source/span.ts';
import { listOwner } from './announced.ts';
import type { Draft } from './draft.ts';
import { pullQuote } from './pull-quote.ts';
import type { Statement } from './statement.ts';
import { endsInColon } from './ties.ts';

/** The drafts of a section, with those of slight evidence or without. */
export function draftsOf(text: string, section: Section, next: Section | undefined, slight: boolean): Draft[] {
  const { block, reading, index } = section;
  if (block.kind === 'boilerplate') return [];
  const drafts: Draft[] = [];
  const draftBy = new Map<Statement, Draft>();
  for (const statement of reading.statements) {
    if (statement.slight && !slight) continue;
    const draft = draftOf(section, statement);
    if (statement.announced) {
      draft.content = next === undefined ? [] : announcedContent(text, next);
      draft.quoted = next !== undefined && next.block.kind !== 'list' && draft.content.length > 0;
      // Hardly ever wrong, so not to be weighed with what its rule finds elsewhere.
      draft.rule = 'announced-content';
    }
    if (draft.content.length === 0) continue;
    drafts.push(draft);
    draftBy.set(statement, draft);
  }
  for (const [statement, draft] of draftBy) {
    const inner = statement.outerOf && draftBy.get(statement.outerOf);
    if (inner !== undefined) inner.within = draft;
  }
  const pulled = pullQuote(text, block, index);
  if (pulled !== undefined) drafts.push(pulled);
  const listed =
    next === undefined || !endsInColon(reading.passage.text) ? undefined : listOwner(reading.grammar, section, next);
  if (listed !== undefined) {
    listed.within = drafts.find((draft) => draft.content[0]?.start === listed.content[0]!.start);
    drafts.push(listed);
  }
  return drafts;
}

function draftOf(section: Section, statement: Statement): Draft {
  const { passage } = section.reading;
  const offset = section.block.start;
  const place = (range: TokenRange): Span => {
    const span = spanOf(passage, range);
    span.start += offset;
    span.end += offset;
    return span;
  };
  const cue = statement.words ?? statement.cue;
  const content = statement.content.filter(({ first, end }) => first < end).map(place);
  const draft: Draft = {
    source: statement.source === undefined ? [] : [place(statement.source)],
    cue: [place(cue)],
    content: content.length > 1 ? content.sort(bySpan) : content,
    addressee: statement.addressee === undefined ? [] : [place(statement.addressee)],
    quoted: statement.quoted,
    negated: statement.negated,
    confidence: statement.confidence,
    rule: statement.rule,
    section: section.index,
    clause: place(statement.clause),
    inQuotation: statement.level >= 0,
  };
  if (statement.words !== undefined) draft.cueHead = place(statement.cue);
  if (statement.fitted) draft.fitted = true;
  return draft;
}

/** The items of a list, or the quotation that opens the next block. */
function announcedContent(text: string, next: Section): Span[] {
  const { block, reading } = next;
  if (block.kind === 'list') return [...block.items];
  const opening = reading.quotations[0];
  if (opening !== undefined && opening.start === 0) return [shift(opening, block.start)];
  return block.kind === 'quote'
    ? [{ start: block.start, end: block.start + text.slice(block.start, block.end).trimEnd().length }]
    : [];
}
