import type { Article, Digest } from '@article-digest/core';
import { madeArticle, spanOf } from '../../../core/test/export/made-article.ts';
import { renderText } from '../../src/render/text.ts';
import { makeView, type View } from '../../src/render/view.ts';

export { madeArticle, spanOf };

/** A digest that holds nothing but what a test gives it. */
export function madeDigest(parts: Partial<Digest> = {}): Digest {
  return {
    points: [],
    statements: [],
    cast: { people: [], organizations: [], places: [] },
    sourcing: { named: [], anonymous: [], organizations: [], documents: [], others: [], unattributed: [], hearsay: [] },
    lists: [],
    quantities: [],
    timeline: [],
    reading: { words: 0, minutes: 0 },
    ...parts,
  };
}

export function viewOf(article: Article, parts: Partial<Digest> = {}, width = 80): View {
  return makeView(article, madeDigest(parts), { width, color: false });
}

/** The statements of an article, each speaker with all of them, in text order. */
export function statementsOf(article: Article): Digest['statements'] {
  const groups = new Map<string, Digest['statements'][number]>();
  for (const { id, speaker, kind } of article.attributions) {
    const key = speaker.entity ?? speaker.label;
    const roles = article.entities.find((entity) => entity.id === speaker.entity)?.roles ?? [];
    const group = groups.get(key) ?? { speaker, roles, statements: [] };
    groups.set(key, group);
    group.statements.push({ attribution: id, chain: [id], quoted: kind === 'direct' });
  }
  return [...groups.values()];
}

export function render(article: Article, parts: Partial<Digest>, width = 80): string {
  return renderText(article, madeDigest(parts), { width, color: false });
}
