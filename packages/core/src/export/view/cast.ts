import type { Article, CastMember, Digest } from '../../model.ts';
import { indexOf } from '../article-index.ts';
import { placed } from './excerpt.ts';
import { plainList } from './english.ts';
import { formatOf } from './formats.ts';
import type { Messages } from './messages.ts';
import type { CastView } from './view-model.ts';

type Group = CastView['groups'][number];

/** People, organisations and places with their roles and how often they are named and quoted. */
export function castView(
  article: Article,
  { cast: { people, organizations, places }, statements }: Digest,
  messages: Messages,
): Omit<CastView, 'title'> {
  // Whose words are only reported is not quoted.
  const quoted = new Map(
    statements.map(({ speaker, statements: said }) => [speaker.entity, said.filter((one) => one.quoted).length]),
  );
  const group = (kind: Group['kind'], title: string, members: readonly CastMember[]): Group[] =>
    members.length === 0
      ? []
      : [{ kind, title, members: members.map((one) => member(article, one, quoted, messages)) }];
  return {
    name: 'cast',
    // Each group has a limit of its own, and one button shows the rest of all.
    count: Math.max(people.length, organizations.length, places.length),
    showAll: messages.showAll(people.length + organizations.length + places.length),
    groups: [
      ...group('person', messages.people, people),
      ...group('organisation', messages.organizations, organizations),
      ...group('place', messages.places, places),
    ],
  };
}

function member(
  article: Article,
  { entity, name, roles, mentions, first, unsure }: CastMember,
  quoted: ReadonlyMap<string | undefined, number>,
  messages: Messages,
): Group['members'][number] {
  const role = [...new Set(roles.map(({ text }) => text.replace(/\s+/g, ' ')))].join(', ');
  const all = indexOf(article).entities.get(entity)?.mentions ?? [];
  const spans = all.flatMap((mention) => article.mentions[mention] ?? []);
  const quotations = quoted.get(entity) ?? 0;
  const counts = [
    messages.named(mentions),
    ...(quotations > 0 ? [messages.quoted(quotations)] : []),
    ...(unsure ? [messages.unsure] : []),
  ];
  return {
    ...placed(article, entity, spans.length > 0 ? spans : [first]),
    name,
    ...(role !== '' && { role }),
    count: listed(counts, messages),
  };
}

/** With the commas of the language. */
function listed(parts: readonly string[], { locale }: Messages): string {
  return (
    plainList(parts, locale) ??
    formatOf(Intl.ListFormat, locale, { type: 'conjunction', style: 'narrow' }).format(parts)
  );
}
