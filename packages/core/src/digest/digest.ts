import type { Article, Digest, DigestOptions } from '../model.ts';

/** What a reader wants of an article: key points, who said what, the cast, how it is sourced, lists, figures, timeline. */
export function digest(article: Article, options: DigestOptions = {}): Digest {
  void options;
  return {
    ...(article.meta.headline && { headline: article.meta.headline }),
    points: [],
    statements: [],
    cast: { people: [], organizations: [], places: [] },
    sourcing: { named: [], anonymous: [], organizations: [], documents: [], unattributed: [], hearsay: [] },
    lists: [],
    quantities: [],
    timeline: [],
    reading: { words: 0, minutes: 0 },
  };
}
