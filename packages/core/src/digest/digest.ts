import type { Article, Digest, DigestOptions } from '../model.ts';
import { cast } from './cast.ts';
import { comparisons } from './comparisons.ts';
import { keyPoints } from './key-points.ts';
import { lists } from './lists.ts';
import { readingTime } from './reading-time.ts';
import { sourcing } from './sourcing.ts';
import { statements } from './statements.ts';
import { timeline } from './timeline.ts';
import { told } from './told.ts';

export { readingTime } from './reading-time.ts';
export { told } from './told.ts';

/** Key points unless told otherwise. */
const POINTS = 3;

/**
 * What a reader wants of an article: key points, who said what, the cast, how it is sourced, lists, figures, timeline.
 * It points into the article and holds no text beyond names and labels of the model. `points` that is no whole number
 * from 0 up is taken for the default.
 */
export function digest(article: Article, options: DigestOptions = {}): Digest {
  const { points = POINTS } = options;
  const attributions = told(article);
  return {
    ...(article.meta.headline && { headline: article.meta.headline }),
    points: keyPoints(article, Number.isInteger(points) && points >= 0 ? points : POINTS),
    statements: statements(article, attributions),
    cast: cast(article, attributions),
    sourcing: sourcing(article, attributions),
    lists: lists(article),
    quantities: comparisons(article),
    timeline: timeline(article),
    reading: readingTime(article),
  };
}
