import type { Article, CastMember, Digest } from '@article-digest/core';
import { inContext } from './context.ts';
import type { ViewContext, ViewItem } from './item.ts';
import { statementItem } from './statement.ts';

/** The people: role and counts behind each, what they say and where they are named beneath. */
export function peopleView(context: ViewContext): ViewItem[] {
  return members(context, context.digest.cast.people, 'person');
}

export function organizationsView(context: ViewContext): ViewItem[] {
  return members(context, context.digest.cast.organizations, 'organization');
}

export function placesView(context: ViewContext): ViewItem[] {
  return members(context, context.digest.cast.places, 'location');
}

function members(
  { article, digest, messages, t, unsure }: ViewContext,
  cast: readonly CastMember[],
  icon: string,
): ViewItem[] {
  const said = saidBy(article, digest, messages);
  return cast
    .filter((member) => unsure || !member.unsure)
    .map(({ entity, name, roles, mentions, first, unsure: doubtful }) => {
      const statements = said.get(entity) ?? [];
      const role = roles[0]?.text.replace(/\s+/g, ' ');
      // As a hover counts them: what is told in the reporter's words is a statement, and no quotation.
      const told = messages.statements(statements.length);
      const counts = statements.length > 0 ? t('{0}× named, {1}', mentions, told) : `${mentions}×`;
      return {
        id: entity,
        label: name,
        note: [role, counts, doubtful && t('name unsure')].filter(Boolean).join(' · '),
        tooltip: [name, ...roles.map(({ text }) => text.replace(/\s+/g, ' '))].join('\n'),
        icon: doubtful ? 'question' : icon,
        span: first,
        copy: [name, role].filter(Boolean).join(', '),
        count: mentions + statements.length,
        kind: 'entity',
        children: [...statements, ...mentionsOf(article, entity, t, statements.length > 0)],
      };
    });
}

/** The places where somebody is named: rows of their own, or one that holds them where statements stand beside it. */
function mentionsOf(article: Article, id: string, t: ViewContext['t'], beside: boolean): ViewItem[] {
  const entity = article.entities.find((one) => one.id === id);
  const rows = (entity?.mentions ?? []).flatMap((index): ViewItem[] => {
    const mention = article.mentions[index];
    if (mention === undefined) return [];
    const words = article.text.slice(mention.start, mention.end);
    return [
      {
        id: `m${index}`,
        ...inContext(article, mention),
        icon: 'symbol-text',
        span: mention,
        copy: words,
        kind: 'mention',
      },
    ];
  });
  if (!beside || rows.length === 0) return rows;
  const label = t('Named {0}×', rows.length);
  return [
    { id: 'mentions', label, icon: 'list-flat', span: rows[0]!.span!, copy: label, kind: 'group', children: rows },
  ];
}

/** Rows of the statements of each entity that the digest has, in text order. */
function saidBy(article: Article, { statements }: Digest, messages: ViewContext['messages']): Map<string, ViewItem[]> {
  const ids = new Set(statements.flatMap((group) => group.statements.map(({ attribution }) => attribution)));
  const found = new Map<string, ViewItem[]>();
  for (const attribution of article.attributions) {
    const { entity } = attribution.speaker;
    if (entity === undefined || !ids.has(attribution.id)) continue;
    const rows = found.get(entity) ?? [];
    rows.push(statementItem(article, attribution, messages));
    found.set(entity, rows);
  }
  return found;
}
