import { digest } from '@article-digest/core';
import { loadDevPart } from '../corpora/dev-parts.ts';
import { summaryOf } from '../corpora/summaries.ts';
import { chosen, type ErrorTask } from './mistake.ts';

/** Key points of CNN articles, beside their editors' highlights and the first words of the story. */
export const keyPointErrors: ErrorTask = {
  name: 'keypoints',
  about: 'key points beside the editors’ highlights and the story’s first words',
  async find(options, parseAll) {
    const all = loadDevPart('summaries');
    if (all === undefined) return undefined;
    const rows = chosen(all, options);
    const articles = await parseAll('key points', rows);
    const mistakes = rows.flatMap((row) => {
      const article = articles.get(row.id)!;
      const { points } = digest(article);
      const scored = summaryOf(row, { article, digest: { points } });
      if (scored === undefined) return [];
      const [own, lead] = [100 * scored.points[0], 100 * scored.lead[0]];
      if (own >= lead) return [];
      return [
        {
          kind: points.length === 0 ? 'no points' : 'behind the first words',
          article: row.id,
          weight: lead - own,
          note: `ROUGE-1 ${own.toFixed(1)}, first words ${lead.toFixed(1)}`,
          views: [
            { label: 'gold', text: scored.reference },
            ...points.map((point) => ({ label: 'found', text: row.text, window: point })),
            { label: 'first', text: scored.leadWords.join(' ') },
          ],
        },
      ];
    });
    return { headline: `${rows.length} articles, ${mistakes.length} worse than their first words`, mistakes };
  },
};
