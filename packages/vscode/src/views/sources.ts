import type { Attribution } from '@article-digest/core';
import { inContext } from './context.ts';
import type { ViewContext, ViewItem } from './item.ts';
import { speakerItem } from './quotes.ts';

/** What the article rests on: kinds of source with their speakers and statements beneath, and the marks of hearsay. */
export function sourcesView(context: ViewContext): ViewItem[] {
  const { article, digest, t } = context;
  const { named, anonymous, organizations, documents, others, unattributed, hearsay } = digest.sourcing;
  const kinds: [id: string, label: string, icon: string, ids: string[]][] = [
    ['named', t('People named'), 'person', named],
    ['organizations', t('Organisations'), 'organization', organizations],
    ['documents', t('Documents and media'), 'file-text', documents],
    ['anonymous', t('People not named'), 'eye-closed', anonymous],
    ['others', t('Other sources'), 'comment-discussion', others],
    ['unattributed', t('Source not stated'), 'question', unattributed],
  ];
  const byId = new Map(article.attributions.map((attribution) => [attribution.id, attribution]));
  const rows = kinds.flatMap(([id, label, icon, ids]) => {
    const said = ids.flatMap((one) => byId.get(one) ?? []);
    return said.length === 0 ? [] : [group(id, label, icon, said.length, speakers(context, said))];
  });
  if (hearsay.length > 0) {
    const marks = hearsay.map((mark, index): ViewItem => ({
      id: `h${index}`,
      ...inContext(article, mark),
      icon: 'megaphone',
      span: mark,
      copy: article.text.slice(mark.scope.start, mark.scope.end),
      kind: 'mention',
    }));
    rows.push(group('hearsay', t('Hearsay'), 'megaphone', marks.length, marks));
  }
  return rows;
}

function group(id: string, label: string, icon: string, count: number, children: ViewItem[]): ViewItem {
  return { id, label, note: String(count), icon, copy: `${label}: ${count}`, count, kind: 'group', children };
}

/** Statements by speaker, each speaker once, in order of the first thing said. */
function speakers(context: ViewContext, said: readonly Attribution[]): ViewItem[] {
  const groups = new Map<string, Attribution[]>();
  for (const attribution of said) {
    const { entity, kind, label } = attribution.speaker;
    const key = entity ?? `${kind}:${label}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [attribution]);
    else group.push(attribution);
  }
  return [...groups.values()].map((statements) => {
    const { speaker } = statements[0]!;
    const roles = context.article.entities.find(({ id }) => id === speaker.entity)?.roles ?? [];
    return speakerItem(context, speaker, roles, statements);
  });
}
