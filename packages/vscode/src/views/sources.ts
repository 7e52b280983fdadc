import type { Attribution } from '@article-digest/core';
import type { SourceKind } from '@article-digest/core/export/view';
import { SOURCE_KINDS } from '@article-digest/core/wording';
import { inContext } from './context.ts';
import { group, type ViewContext, type ViewItem } from './item.ts';
import { speakerItem } from './quotes.ts';

/** What the article rests on: kinds of source with their speakers and statements beneath, and the marks of hearsay. */
export function sourcesView(context: ViewContext): ViewItem[] {
  const { article, digest, messages, t } = context;
  const { hearsay } = digest.sourcing;
  const byId = new Map(article.attributions.map((attribution) => [attribution.id, attribution]));
  const rows = SOURCE_KINDS.flatMap((kind) => {
    const said = digest.sourcing[kind].flatMap((one) => byId.get(one) ?? []);
    const label = messages.sourceKind(kind);
    return said.length === 0 ? [] : [group(kind, label, ICONS[kind], speakers(context, said), said.length)];
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
    rows.push(group('hearsay', t('Hearsay'), 'megaphone', marks));
  }
  return rows;
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

const ICONS: Record<SourceKind, string> = {
  named: 'person',
  organizations: 'organization',
  documents: 'file-text',
  anonymous: 'eye-closed',
  others: 'comment-discussion',
  unattributed: 'question',
};
