import type { Article, Digest } from '../../model.ts';
import { pointInWords } from '../point-sources.ts';
import { placed } from './excerpt.ts';
import type { Messages } from './messages.ts';
import type { PointsView } from './view-model.ts';

/** Key points with who says so. */
export function pointsView(
  article: Article,
  { points }: Digest,
  messages: Messages,
): Omit<PointsView, 'title' | 'showAll'> {
  return {
    name: 'points',
    count: points.length,
    items: points.map((point, index) => {
      const source = messages.pointSource(article, point);
      return {
        ...placed(article, `point-${index}`, [point]),
        text: pointInWords(article, point),
        ...(source !== '' && { source }),
      };
    }),
  };
}
