import type { Article, Attribution, Entity, Span, Speaker } from '@article-digest/core';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  Position,
} from 'vscode-languageserver-types';
import { linesOf } from './line-index.ts';
import { attributionOf, attributionsAt, entityOf, nameAt, reportingWords, touches } from './lookup.ts';
import { english, type Messages, type Worded } from './messages/messages.ts';
import { introductionOf } from './places.ts';
import { firstWhere } from './search.ts';
import { rolesOf, speakerName } from './speech.ts';
import { kindOfSpeaker, SymbolKind } from './symbol-kinds.ts';

/**
 * Who is behind an item, by name, so that an item holds across a change of the text: an entity, an unnamed source by its
 * description, or the article itself, which reports what nobody in it does.
 */
type Source = { entity: string } | { label: string } | { article: true };

/**
 * The source under the cursor, as the start of a hierarchy of who reports whom: on its name, on a pronoun or description
 * that stands for it, on the words that report it or that it says. On the headline the article itself. Nothing elsewhere,
 * nor on somebody who says nothing.
 */
export function prepareCallHierarchy(
  article: Article,
  uri: string,
  position: Position,
  { messages = english }: Worded = {},
): CallHierarchyItem[] {
  const offset = linesOf(article).offsetAt(position);
  const source = sourceAt(article, offset);
  const item = source && itemOf(article, uri, source, messages);
  return item === undefined ? [] : [item];
}

/** Who reports the words of the item: the sources one step further out, or the article itself. */
export function incomingCalls(
  article: Article,
  item: CallHierarchyItem,
  { messages = english }: Worded = {},
): CallHierarchyIncomingCall[] {
  const source = sourceIn(item);
  if (source === undefined) return [];
  const statements = statementsOf(article, source);
  const calls = callsOf(article, item.uri, messages, statements, (inner) => {
    const outer = attributionOf(article, inner.within);
    return outer === undefined ? { article: true } : sourceOf(article, outer.speaker);
  });
  return calls.map(({ item: from, ranges: fromRanges }) => ({ from, fromRanges }));
}

/** Whom the item cites: the sources of what stands inside its own statements. */
export function outgoingCalls(
  article: Article,
  item: CallHierarchyItem,
  { messages = english }: Worded = {},
): CallHierarchyOutgoingCall[] {
  const source = sourceIn(item);
  if (source === undefined) return [];
  const own = new Set(statementsOf(article, source).map(({ id }) => id));
  const cited = article.attributions.filter(({ within }) =>
    attributionOf(article, within) === undefined ? 'article' in source : own.has(within!),
  );
  const calls = callsOf(article, item.uri, messages, cited, ({ speaker }) => sourceOf(article, speaker));
  return calls.map(({ item: to, ranges: fromRanges }) => ({ to, fromRanges }));
}

/** The source that an item was made of; `undefined` for one that is none of ours. */
function sourceIn({ data }: CallHierarchyItem): Source | undefined {
  const known =
    typeof data === 'object' && data !== null && ['entity', 'label', 'article'].some((name) => name in data);
  return known ? (data as Source) : undefined;
}

/** One item for each source that the statements lead to, with the words that report them. */
function callsOf(
  article: Article,
  uri: string,
  messages: Messages,
  statements: readonly Attribution[],
  leadsTo: (statement: Attribution) => Source | undefined,
): { item: CallHierarchyItem; ranges: CallHierarchyItem['range'][] }[] {
  const spans = new Map<string, { source: Source; spans: Span[] }>();
  for (const statement of statements) {
    const source = leadsTo(statement);
    const words = reportingWords(statement);
    if (source === undefined || words === undefined) continue;
    const key = JSON.stringify(source);
    const known = spans.get(key);
    if (known === undefined) spans.set(key, { source, spans: [words] });
    else known.spans.push(words);
  }
  return [...spans.values()].flatMap(({ source, spans: found }) => {
    const item = itemOf(article, uri, source, messages);
    const ranges = found.toSorted((a, b) => a.start - b.start).map((span) => linesOf(article).rangeOf(span));
    return item === undefined ? [] : [{ item, ranges }];
  });
}

function sourceAt(article: Article, offset: number): Source | undefined {
  const named = entityOf(article, nameAt(article, offset)?.entity);
  if (named?.kind === 'person' || named?.kind === 'organization') {
    const source = { entity: named.name };
    return statementsOf(article, source).length > 0 ? source : undefined;
  }
  const found = attributionsAt(article, offset, ['source', 'cue', 'content'])[0];
  if (found !== undefined) return sourceOf(article, found.speaker);
  const { headline } = article.meta;
  return headline !== undefined && touches(headline, offset) ? { article: true } : undefined;
}

/** Nothing where the text does not say who speaks. */
function sourceOf(article: Article, { entity, label }: Speaker): Source | undefined {
  const known = entityOf(article, entity);
  if (known !== undefined) return { entity: known.name };
  return label === '' ? undefined : { label };
}

const bySource = new WeakMap<Article, Map<string, Attribution[]>>();

/** The statements of a source; they are sorted by their sources once for each article. */
function statementsOf(article: Article, source: Source): Attribution[] {
  let groups = bySource.get(article);
  if (groups === undefined) {
    groups = new Map<string, Attribution[]>();
    for (const attribution of article.attributions) {
      const key = JSON.stringify(sourceOf(article, attribution.speaker) ?? null);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [attribution]);
      else group.push(attribution);
    }
    bySource.set(article, groups);
  }
  return groups.get(JSON.stringify(source)) ?? [];
}

function itemOf(article: Article, uri: string, source: Source, messages: Messages): CallHierarchyItem | undefined {
  if ('article' in source) return articleItem(article, uri, messages);
  const statements = statementsOf(article, source);
  const first = statements[0];
  if (first === undefined) return undefined;
  const entity = entityOf(article, first.speaker.entity);
  const place = placeOf(article, entity, first);
  if (place === undefined) return undefined;
  const lines = linesOf(article);
  const what = first.speaker.anonymous ? messages.unnamed : rolesOf(article, entity?.id)[0];
  return {
    name: entity?.name ?? speakerName(article, first, messages),
    kind: kindOfSpeaker(first.speaker),
    detail: [what, messages.statements(statements.length)].filter((part) => part !== undefined).join(' · '),
    uri,
    range: lines.rangeOf(sentenceAround(article, place)),
    selectionRange: lines.rangeOf(place),
    data: source,
  };
}

/** Where a source is introduced: its first full name, or the first words that say who speaks. */
function placeOf(
  article: Article,
  entity: Entity | undefined,
  { source, cue, content }: Attribution,
): Span | undefined {
  return (entity && introductionOf(article, entity)) ?? source[0] ?? cue[0] ?? content[0];
}

function articleItem(article: Article, uri: string, messages: Messages): CallHierarchyItem | undefined {
  const place = article.meta.headline ?? article.blocks.find(({ kind }) => kind !== 'boilerplate');
  if (place === undefined) return undefined;
  const byline = article.meta.byline?.map(({ start, end }) => article.text.slice(start, end)).join(', ');
  const range = linesOf(article).rangeOf(place);
  return {
    name: messages.article,
    kind: SymbolKind.File,
    detail: byline ?? messages.reports,
    uri,
    range,
    selectionRange: range,
    data: { article: true } satisfies Source,
  };
}

function sentenceAround({ sentences }: Article, span: Span): Span {
  const found = sentences[firstWhere(sentences, ({ end }) => end >= span.end)];
  return found !== undefined && found.start <= span.start ? found : span;
}
