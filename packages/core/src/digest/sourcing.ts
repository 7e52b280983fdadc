import type { Article, Attribution, Sourcing } from '../model.ts';

/** What stands behind each attribution, and the marks of hearsay. Every attribution is in exactly one of the lists. */
export function sourcing(article: Article): Sourcing {
  const found: Sourcing = {
    named: [],
    anonymous: [],
    organizations: [],
    documents: [],
    unattributed: [],
    hearsay: article.evidentials,
  };
  for (const attribution of article.attributions) found[bucketOf(attribution)].push(attribution.id);
  return found;
}

function bucketOf({ speaker }: Attribution): Exclude<keyof Sourcing, 'hearsay'> {
  const { anonymous, kind, label, entity } = speaker;
  if (anonymous) return 'anonymous';
  if (label === '' && entity === undefined) return 'unattributed';
  if (kind === 'document') return 'documents';
  return kind === 'person' ? 'named' : kind === 'unknown' && entity === undefined ? 'unattributed' : 'organizations';
}
