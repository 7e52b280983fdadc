import type { Article } from '@article-digest/core';
import { loadDevPart } from '../corpora/dev-parts.ts';
import { isWarning, PROSE_GENRES } from '../corpora/prose.ts';
import { chosen, windowAround, type ErrorTask, type Mark, type Mistake } from './mistake.ts';

/** What is found in prose that is not news. It has no gold: every fault of the copy is false, statements are to be judged. */
export const proseErrors: ErrorTask = {
  name: 'prose',
  about: 'faults [F …] and statements claimed in prose that is not news',
  async find(options, parseAll) {
    const all = loadDevPart('gum');
    if (all === undefined) return undefined;
    const prose = all.filter(({ genre }) => PROSE_GENRES.includes(genre));
    const rows = chosen(prose, options);
    const articles = await parseAll('prose', rows);
    const mistakes = rows.flatMap(({ id }) => claimsOf(id, articles.get(id)!));
    return { headline: `${rows.length} texts of ${PROSE_GENRES.join(', ')}`, mistakes };
  },
};

/** Every fault and every statement of a text; the surest statements weigh most. */
export function claimsOf(id: string, { text, artefacts, attributions }: Article): Mistake[] {
  const shown = (kind: string, weight: number, note: string, marks: readonly Mark[]): Mistake => ({
    kind,
    article: id,
    weight,
    note,
    views: [{ label: 'found', text, window: windowAround(text, marks, 60), marks }],
  });
  return [
    ...artefacts.map((one) =>
      shown(`${isWarning(one) ? 'warning' : 'note'}: ${one.code}`, 1, one.message, [
        { start: one.start, end: one.end, sign: 'F' },
      ]),
    ),
    ...attributions.map(({ source, cue, content, kind, rule, confidence }) =>
      shown(`statement: ${kind}`, confidence, `${rule}, ${confidence.toFixed(2)}`, [
        ...source.map((span) => ({ ...span, sign: 'S' })),
        ...cue.map((span) => ({ ...span, sign: 'Q' })),
        ...content.map((span) => ({ ...span, sign: 'C' })),
      ]),
    ),
  ];
}
