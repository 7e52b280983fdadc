import type { Attribution, Entity, Evidential, Meta, Quotation, Span } from '../model.ts';
import type { ResolvedNames } from '../names/resolve.ts';
import type { Section } from '../section.ts';
import { bySpan, overlaps } from '../source/span.ts';
import { confidenceOf } from './confidence.ts';
import type { Draft } from './draft.ts';
import { isReport } from './report.ts';
import { Scene } from './scene.ts';
import { resolveSpeakers, type KeptSpeakers } from './speaker.ts';
import { readStretch } from './told.ts';

/** Who said what to whom and through whom. */
export interface Attributions {
  attributions: Attribution[];
  evidentials: Evidential[];
}

/** What a parser that remembers adds. */
export interface StatementMemory extends KeptSpeakers {
  read: typeof readStretch;
}

/**
 * Joins what the passages say by themselves into the attributions of the article: contents that the next block holds,
 * quotations over several paragraphs, chains, speakers. Sets the kind of quotations that turn out to be speech.
 * How sure each is, `sure` says: the models are fitted with another one. A memory may give again what was found before.
 */
export function attribute(
  text: string,
  sections: readonly Section[],
  quotations: Quotation[],
  names: ResolvedNames,
  meta: Meta,
  memory?: StatementMemory,
  sure: typeof confidenceOf = confidenceOf,
): Attributions {
  const slight = isReport(sections);
  const whole = { first: 0, end: sections.length, firstQuotation: 0, endQuotation: quotations.length };
  const read = memory?.read ?? readStretch;
  const { drafts, evidentials, speech } = read(text, sections, whole, slight, quotations, names.mentions);
  for (const index of speech) quotations[index]!.kind = 'speech';
  resolveSpeakers(drafts, castOf(text, sections, names, meta), memory);
  return { attributions: finish(drafts, sure), evidentials };
}

/** What the speakers of an article are resolved against. */
export function castOf(text: string, sections: readonly Section[], names: ResolvedNames, meta: Meta): Scene {
  return new Scene(text, sections, names, authorOf(names, meta));
}

/** The one writer that the byline names. */
function authorOf(names: ResolvedNames, meta: Meta): Entity | undefined {
  const [byline, ...others] = meta.byline ?? [];
  if (byline === undefined || others.length > 0) return undefined;
  const mention = names.mentions.find((item) => overlaps(item, byline));
  return names.entities.find((entity) => entity.id === mention?.entity);
}

/** What is left of the confidence where a later paragraph was taken for the same speaker's. */
const CARRIED = 0.85;

function firstOf({ source, cue, content }: Draft): Span {
  return firstAmong(content, firstAmong(cue, firstAmong(source, undefined)))!;
}

function firstAmong(spans: readonly Span[], before: Span | undefined): Span | undefined {
  let first = before;
  for (let i = 0; i < spans.length; i++) if (first === undefined || bySpan(spans[i]!, first) < 0) first = spans[i];
  return first;
}

function finish(drafts: readonly Draft[], sure: typeof confidenceOf): Attribution[] {
  const ordered = drafts.map((draft) => ({ draft, first: firstOf(draft) })).sort((a, b) => bySpan(a.first, b.first));
  for (let i = 0; i < ordered.length; i++) ordered[i]!.draft.id = `a${i + 1}`;
  const attributions: Attribution[] = [];
  for (let i = 0; i < ordered.length; i++) attributions.push(finished(ordered[i]!.draft, sure));
  return attributions;
}

/** Field by field: an editor waits for all of them after every keystroke, and to spread what may be absent takes three times as long. */
function finished(draft: Draft, sure: typeof confidenceOf): Attribution {
  const { cueHead, within, evidential, rule, fitted } = draft;
  const kind = draft.kind!;
  const speaker = draft.speaker!;
  const attribution: Partial<Attribution> = { id: draft.id!, kind, source: draft.source, cue: draft.cue };
  if (cueHead !== undefined) attribution.cueHead = cueHead;
  attribution.content = draft.content;
  attribution.addressee = draft.addressee;
  if (within !== undefined) attribution.within = within.id!;
  attribution.speaker = speaker;
  if (evidential !== undefined) attribution.evidential = evidential;
  if (draft.negated) attribution.negated = true;
  attribution.confidence =
    sure({ rule, kind, speaker, fitted: fitted === true }, draft.confidence) * (draft.carried ? CARRIED : 1);
  attribution.rule = rule;
  return attribution as Attribution;
}
