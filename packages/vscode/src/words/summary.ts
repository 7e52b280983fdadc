import type { Article, Digest } from '@article-digest/core';
import { pointInWords, pointSources } from '@article-digest/core/wording';

/** Headline and key points, each with who says so, as plain text to paste elsewhere. */
export function summaryInWords(article: Article, summary: Digest): string {
  const { headline, points } = summary;
  const title = headline && article.text.slice(headline.start, headline.end).replace(/\s+/g, ' ').trim();
  const lines = points.map((point) => {
    const sources = pointSources(article, point);
    return `- ${pointInWords(article, point)}${sources.length > 0 ? ` — ${sources.join('; ')}` : ''}`;
  });
  return `${[...(title ? [title, ''] : []), ...lines].join('\n')}\n`;
}
