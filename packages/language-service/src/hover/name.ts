import type { Article, Entity, Span } from '@article-digest/core';
import { entityOf, nameAt } from '../lookup.ts';
import { escapeMarkdown, excerpt } from '../markdown.ts';
import type { Messages } from '../messages/messages.ts';
import { certainty, COURTESY, FAIRLY_SURE, uniqueRoles } from '../speech.ts';
import type { Card, InWords } from './card.ts';

/** Who a name, a pronoun or a description stands for. */
export function nameCard(article: Article, offset: number, inWords: InWords): Card | undefined {
  const found = nameAt(article, offset);
  const entity = entityOf(article, found?.entity);
  if (found === undefined || entity === undefined) return undefined;

  const { messages } = inWords;
  const { kind, name, aliases } = entity;
  const lines = [
    [`**${escapeMarkdown(name)}**`, messages.kind(kind), ...uniqueRoles(entity).map(escapeMarkdown)].join(' · '),
  ];
  const others = aliases.filter((alias) => !isPartOf(alias, name));
  if (others.length > 0) lines.push(messages.alsoCalled(others.map(escapeMarkdown)));
  lines.push([counts(article, entity, messages), ...firstMention(article, entity, found, inWords)].join(' · '));
  const sure = certainty(found.confidence, messages);
  if ('form' in found) {
    const read = found.form === 'pronoun' ? messages.pronounRead(kind) : messages.descriptionRead(kind);
    lines.push(`${read}: ${sure}`);
  } else if (found.confidence < FAIRLY_SURE) {
    lines.push(`${messages.nameRead(kind)}: ${sure}`);
  }
  return { span: found, markdown: lines.join('  \n') };
}

/** "Brell" and "Ms Brell" say nothing that "Nadia Brell" does not. */
function isPartOf(alias: string, name: string): boolean {
  const words = name.split(/\s+/);
  return alias.split(/\s+/).every((word) => words.includes(word) || COURTESY.test(word));
}

function counts(article: Article, entity: Entity, messages: Messages): string {
  const statements = article.attributions.filter(({ speaker }) => speaker.entity === entity.id);
  const quoted = statements.filter(({ kind }) => kind !== 'indirect').length;
  const parts = [messages.named(entity.mentions.length)];
  if (statements.length > 0) parts.push(messages.statements(statements.length));
  if (quoted > 0) parts.push(messages.timesQuoted(quoted));
  return parts.join(', ');
}

/** Where the entity is first named, where that is elsewhere. */
function firstMention(article: Article, entity: Entity, here: Span, { messages, lineOf }: InWords): string[] {
  const first = article.mentions[entity.mentions[0] ?? -1];
  if (first === undefined) return [];
  if (first.start === here.start) return entity.mentions.length === 1 ? [] : [messages.firstMention];
  return [messages.firstNamed(lineOf(first.start), escapeMarkdown(excerpt(article, first)))];
}
