import type { Article, Attribution, Sourcing } from '../model.ts';

/** What stands behind each of some attributions, and the marks of hearsay. Every one of them is in exactly one of the lists. */
export function sourcing(article: Article, told: readonly Attribution[]): Sourcing {
  const found: Sourcing = {
    named: [],
    anonymous: [],
    organizations: [],
    documents: [],
    others: [],
    unattributed: [],
    hearsay: article.evidentials,
  };
  for (const attribution of told) found[bucketOf(attribution)].push(attribution.id);
  return found;
}

function bucketOf({ speaker }: Attribution): Exclude<keyof Sourcing, 'hearsay'> {
  const { anonymous, kind, label, entity } = speaker;
  if (anonymous) return 'anonymous';
  if (entity === undefined && kind === 'unknown') return label === '' ? 'unattributed' : 'others';
  if (kind === 'document') return 'documents';
  return kind === 'person' ? 'named' : 'organizations';
}
