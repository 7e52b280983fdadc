import type { Article, Entity, EntityKind, Span } from '@article-digest/core';
import type { Card } from '../hover.ts';
import { linesOf } from '../line-index.ts';
import { entityOf, nameAt } from '../lookup.ts';
import { count, escapeMarkdown, excerpt, times } from '../markdown.ts';
import { certainty, FAIRLY_SURE, uniqueRoles } from '../speech.ts';

/** Who a name, a pronoun or a description stands for. */
export function nameCard(article: Article, offset: number): Card | undefined {
  const found = nameAt(article, offset);
  const entity = entityOf(article, found?.entity);
  if (found === undefined || entity === undefined) return undefined;

  const roles = uniqueRoles(entity).map(escapeMarkdown);
  const lines = [[`**${escapeMarkdown(entity.name)}**`, KINDS[entity.kind], ...roles].join(' · ')];
  if (entity.aliases.length > 0)
    lines.push(`Also called ${entity.aliases.map((alias) => `“${escapeMarkdown(alias)}”`).join(', ')}`);
  lines.push(`${counts(article, entity)}${firstMention(article, entity, found)}`);
  if ('form' in found) {
    const form = found.form === 'pronoun' ? 'Pronoun' : 'Description';
    lines.push(`${form} read as this ${KINDS[entity.kind]}: ${certainty(found.confidence)}`);
  } else if (found.confidence < FAIRLY_SURE) {
    lines.push(`Name read as this ${KINDS[entity.kind]}: ${certainty(found.confidence)}`);
  }
  return { span: found, markdown: lines.join('  \n') };
}

function counts(article: Article, entity: Entity): string {
  const statements = article.attributions.filter(({ speaker }) => speaker.entity === entity.id);
  const quoted = statements.filter(({ kind }) => kind !== 'indirect').length;
  const parts = [entity.mentions.length === 1 ? 'Named only once' : `Named ${times(entity.mentions.length)}`];
  if (statements.length > 0) parts.push(count(statements.length, 'statement'));
  if (quoted > 0) parts.push(`quoted ${times(quoted)}`);
  return parts.join(', ');
}

/** Where the entity is first named, where that is elsewhere. */
function firstMention(article: Article, entity: Entity, here: Span): string {
  const first = article.mentions[entity.mentions[0] ?? -1];
  if (first === undefined) return '';
  if (first.start === here.start) return entity.mentions.length === 1 ? '' : ' · first mention';
  const { line } = linesOf(article).positionAt(first.start);
  return ` · first on line ${line + 1} as “${escapeMarkdown(excerpt(article, first))}”`;
}

const KINDS: Record<EntityKind, string> = {
  person: 'person',
  organization: 'organisation',
  place: 'place',
  event: 'event',
  work: 'work',
  law: 'law',
  facility: 'building or site',
};
