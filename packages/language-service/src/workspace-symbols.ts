import type { Article, Entity } from '@article-digest/core';
import { SURE } from '@article-digest/core/wording';
import type { WorkspaceSymbol } from 'vscode-languageserver-types';
import { linesOf } from './line-index.ts';
import { excerpt } from './markdown.ts';
import { english, type Worded } from './messages/messages.ts';
import { introductionOf } from './places.ts';
import { kindOfEntity, SymbolKind } from './symbol-kinds.ts';

/**
 * What an article has to offer to a search over many: its headline, its people and its organisations, each where it is
 * introduced, with how much it says and the headline of the article as its container. `query` is matched as
 * {@link matchesQuery} does; the empty one takes all. Names that are probably none are left out.
 */
export function workspaceSymbols(
  article: Article,
  uri: string,
  query: string = '',
  { messages = english }: Worded = {},
): WorkspaceSymbol[] {
  const lines = linesOf(article);
  const { headline } = article.meta;
  const title = headline === undefined ? undefined : excerpt(article, headline, 72);
  const symbols: WorkspaceSymbol[] = [];
  if (headline !== undefined && matchesQuery(title!, query)) {
    symbols.push({ name: title!, kind: SymbolKind.File, location: { uri, range: lines.rangeOf(headline) } });
  }
  for (const entity of article.entities) {
    const place = introductionOf(article, entity);
    if (place === undefined || !isWanted(article, entity)) continue;
    if (![entity.name, ...entity.aliases].some((name) => matchesQuery(name, query))) continue;
    const said = article.attributions.filter(({ speaker }) => speaker.entity === entity.id).length;
    const containerName = [said > 0 ? messages.statements(said) : undefined, title].filter(
      (part) => part !== undefined,
    );
    symbols.push({
      name: entity.name,
      kind: kindOfEntity(entity.kind),
      location: { uri, range: lines.rangeOf(place) },
      ...(containerName.length > 0 && { containerName: containerName.join(' · ') }),
    });
  }
  return symbols;
}

/**
 * True where the query stands in the name, or is made of beginnings of its words in their order (`nbrel`, `nad b`), whatever
 * their case and accents. Letters in order alone would find nearly every headline.
 */
export function matchesQuery(name: string, query: string): boolean {
  const letters = folded(query).replace(/\s+/g, '');
  const within = folded(name);
  if (within.replace(/\s+/g, '').includes(letters)) return true;
  /** How much of the query the words so far can be the beginnings of. */
  let reached = new Set([0]);
  for (const word of within.split(/[^\p{L}\p{N}]+/u)) {
    const further = new Set(reached);
    for (const from of reached)
      for (let length = 1; length <= word.length && word[length - 1] === letters[from + length - 1]; length++)
        further.add(from + length);
    reached = further;
  }
  return reached.has(letters.length);
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function isWanted({ mentions }: Article, { kind, mentions: own }: Entity): boolean {
  if (kind !== 'person' && kind !== 'organization') return false;
  return own.some((index) => (mentions[index]?.confidence ?? 0) >= SURE);
}
