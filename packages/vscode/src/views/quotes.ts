import type { Attribution, Role, Speaker } from '@article-digest/core';
import type { ViewContext, ViewItem } from './item.ts';
import { startOf } from './item.ts';
import { statementItem, upperFirst } from './statement.ts';

/** Everybody who says something, the most quoted first, with what they say beneath. */
export function quotesView(context: ViewContext): ViewItem[] {
  const { article, digest } = context;
  const byId = new Map(article.attributions.map((attribution) => [attribution.id, attribution]));
  return digest.statements.flatMap(({ speaker, roles, statements }) => {
    const said = statements.flatMap(({ attribution }) => byId.get(attribution) ?? []);
    return said.length === 0 ? [] : [speakerItem(context, speaker, roles, said)];
  });
}

/** A speaker with statements beneath. */
export function speakerItem(
  { article, messages, t }: ViewContext,
  speaker: Speaker,
  roles: readonly Role[],
  said: readonly Attribution[],
): ViewItem {
  const label =
    speaker.label === '' ? t('Source unclear or not stated') : upperFirst(messages.speaker(article, speaker));
  const children = said.map((attribution) => statementItem(article, attribution, messages));
  const role = roles[0]?.text.replace(/\s+/g, ' ');
  const first = Math.min(...children.map(startOf));
  return {
    id: speaker.entity ?? `${speaker.kind}:${speaker.label}`,
    label,
    note: [role, String(children.length)].filter(Boolean).join(' · '),
    tooltip: [label, ...roles.map(({ text }) => text.replace(/\s+/g, ' '))].join('\n'),
    icon: iconOf(speaker),
    span: children.find((child) => startOf(child) === first)!.span!,
    copy: [label, role].filter(Boolean).join(', '),
    count: children.length,
    kind: 'entity',
    children,
  };
}

function iconOf({ kind, anonymous, label }: Speaker): string {
  if (label === '') return 'question';
  if (anonymous) return 'eye-closed';
  return {
    person: 'person',
    organization: 'organization',
    group: 'organization',
    document: 'file-text',
    publication: 'book',
    unknown: 'question',
  }[kind];
}
