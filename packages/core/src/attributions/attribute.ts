import { FIRST_PERSON } from '../language/en/cues.ts';
import type { Attribution, Entity, Evidential, Meta, Quotation, Span } from '../model.ts';
import type { Names } from '../names/resolve.ts';
import type { Section } from '../section.ts';
import { spanOf, type TokenRange } from '../sentences/passage.ts';
import { isAt, SPACE } from '../source/characters.ts';
import { firstWhere } from '../source/search.ts';
import { bySpan, covers, overlaps, shift } from '../source/span.ts';
import { listOwner } from './announced.ts';
import { headlineColon } from './headline-colon.ts';
import { introducedPeople } from './anonymous.ts';
import { confidenceOf } from './confidence.ts';
import type { Draft } from './draft.ts';
import { carryOn, carryOver } from './paragraphs.ts';
import { pullQuote } from './pull-quote.ts';
import { isReport } from './report.ts';
import { resolveSpeakers, type Cast } from './speaker.ts';
import type { Statement } from './statement.ts';
import { nest } from './within.ts';

/** Who said what to whom and through whom. */
export interface Attributions {
  attributions: Attribution[];
  evidentials: Evidential[];
}

/**
 * Joins what the passages say by themselves into the attributions of the article: contents that the next block holds,
 * quotations over several paragraphs, chains, speakers. Sets the kind of quotations that turn out to be speech.
 * How sure each is, `sure` says: the models are fitted with another one.
 */
export function attribute(
  text: string,
  sections: readonly Section[],
  quotations: Quotation[],
  names: Names,
  meta: Meta,
  sure: typeof confidenceOf = confidenceOf,
): Attributions {
  const slight = isReport(sections);
  const all = sections.flatMap((section) => draftsOf(text, section, sections[section.index + 1], slight));
  for (const section of sections) {
    const said = headlineColon(section, names.mentions, quotations);
    if (
      said !== undefined &&
      !all.some((draft) => draft.section === section.index && draft.cue[0]?.start === said.cue[0]!.start)
    )
      all.push(said);
  }
  carryOver(all, quotations);
  carryOn(all, sections);
  nest(all);
  const drafts = withoutNobodys(text, all);
  resolveSpeakers(drafts, castOf(text, sections, names, meta));
  const evidentials = sections.flatMap(evidentialsOf);
  attachEvidentials(drafts, evidentials);
  return { attributions: finish(drafts, quotations, sure), evidentials };
}

/** What the speakers of an article are resolved against. */
export function castOf(text: string, sections: readonly Section[], names: Names, meta: Meta): Cast {
  return {
    ...names,
    text,
    byId: new Map(names.entities.map((entity) => [entity.id, entity])),
    introduced: introducedPeople(sections, names.mentions),
    phraseEnding: (at) => phraseEnding(sections, at),
    author: authorOf(names, meta),
  };
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

/** The one writer that the byline names. */
function authorOf(names: Names, meta: Meta): Entity | undefined {
  const [byline, ...others] = meta.byline ?? [];
  if (byline === undefined || others.length > 0) return undefined;
  const mention = names.mentions.find((item) => overlaps(item, byline));
  return names.entities.find((entity) => entity.id === mention?.entity);
}

/** The noun phrase that ends at an offset. */
function phraseEnding(sections: readonly Section[], at: number): Span | undefined {
  const section = sections[firstWhere(sections, ({ block }) => block.end >= at)];
  if (section === undefined) return undefined;
  const { block, reading } = section;
  const { passage, grammar } = reading;
  const phrase = grammar.phrases.find(({ end }) => passage.tokens[end - 1]!.end === at - block.start);
  return phrase && shift(spanOf(passage, phrase), block.start);
}

/** The drafts of a section, with those of slight evidence or without. */
function draftsOf(text: string, section: Section, next: Section | undefined, slight: boolean): Draft[] {
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

function endsInColon(text: string): boolean {
  let end = text.length;
  while (end > 0 && isAt(text, end - 1, SPACE)) end--;
  return end > 0 && text[end - 1] === ':';
}

// Objects are written out, and nothing is spread into them: an editor waits for all drafts after every keystroke.
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
  const content = statement.content.map(place);
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

function evidentialsOf({ block, reading }: Section): Evidential[] {
  if (block.kind === 'boilerplate') return [];
  const place = (range: TokenRange): Span => shift(spanOf(reading.passage, range), block.start);
  return reading.evidentials.map(({ mark, scope }) => ({ ...place(mark), scope: place(scope) }));
}

/** A mark of hearsay between source and cue belongs to the attribution. */
function attachEvidentials(drafts: readonly Draft[], evidentials: readonly Evidential[]): void {
  for (const evidential of evidentials) {
    const draft = drafts.find(
      (item) => covers(item.clause, evidential) && !item.source.some((source) => covers(source, evidential)),
    );
    if (draft !== undefined) draft.evidential = { start: evidential.start, end: evidential.end };
  }
}

/** What is left of the confidence where a later paragraph was taken for the same speaker's. */
const CARRIED = 0.85;

/** So deep are the marks of nested attributions told from those of the outer one. */
const MOST_LEVELS = 8;

function firstOf({ source, cue, content }: Draft): Span {
  let first: Span | undefined;
  for (const spans of [source, cue, content])
    for (const span of spans) if (first === undefined || bySpan(span, first) < 0) first = span;
  return first!;
}

function finish(drafts: Draft[], quotations: Quotation[], sure: typeof confidenceOf): Attribution[] {
  const ordered = drafts.map((draft) => ({ draft, first: firstOf(draft) })).sort((a, b) => bySpan(a.first, b.first));
  const ids = new Map(ordered.map(({ draft }, index) => [draft, `a${index + 1}`]));
  const inner = new Map<Draft, Span[]>();
  for (const draft of drafts) {
    for (
      let outer = draft.within, depth = 0;
      outer !== undefined && depth < MOST_LEVELS;
      outer = outer.within, depth++
    ) {
      const spans = inner.get(outer);
      if (spans === undefined) inner.set(outer, [...draft.content]);
      else spans.push(...draft.content);
    }
  }
  return ordered.map(({ draft }) => {
    const kind = kindOf(draft, quotations, inner.get(draft) ?? []);
    const speaker = draft.speaker!;
    return {
      id: ids.get(draft)!,
      kind,
      source: draft.source,
      cue: draft.cue,
      ...(draft.cueHead && { cueHead: draft.cueHead }),
      content: draft.content,
      addressee: draft.addressee,
      ...(draft.within && { within: ids.get(draft.within)! }),
      speaker,
      ...(draft.evidential && { evidential: draft.evidential }),
      ...(draft.negated && { negated: true as const }),
      confidence:
        sure({ rule: draft.rule, kind, speaker, fitted: draft.fitted === true }, draft.confidence) *
        (draft.carried ? CARRIED : 1),
      rule: draft.rule,
    };
  });
}

/** Direct where the content is quotation and nothing else; mixed where marks stand in it that no nested attribution owns. */
function kindOf(draft: Draft, quotations: Quotation[], inner: readonly Span[]): Attribution['kind'] {
  let quoted = false;
  for (const piece of draft.content) {
    for (const quotation of quotationsIn(quotations, piece)) {
      if (inner.some((span) => overlaps(span, quotation) && !(span.start === piece.start && span.end === piece.end)))
        continue;
      quoted = true;
      if (quotation.kind === 'scare') quotation.kind = 'speech';
    }
  }
  return draft.quoted ? 'direct' : quoted ? 'mixed' : 'indirect';
}

/** The outermost quotations inside a span. */
function quotationsIn(quotations: Quotation[], span: Span): Quotation[] {
  const found: Quotation[] = [];
  for (
    let i = firstWhere(quotations, ({ start }) => start >= span.start);
    i < quotations.length && quotations[i]!.start < span.end;
    i++
  ) {
    const quotation = quotations[i]!;
    if (quotation.end <= span.end && !found.some((outer) => covers(outer, quotation))) found.push(quotation);
  }
  return found;
}
