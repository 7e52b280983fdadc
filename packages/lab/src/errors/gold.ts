import { goldNames, loadPair } from '../gold/load.ts';
import { scoreGold } from '../gold/score.ts';
import { chosen, type ErrorTask } from './mistake.ts';

/** What is wrong in the articles with hand-made gold, in everything that is scored there. */
export const goldErrors: ErrorTask = {
  name: 'gold',
  about: 'all that is scored in the articles with hand-made gold',
  async find(options) {
    const names = goldNames();
    if (names.length === 0) return undefined;
    const rows = chosen(
      names.map((id) => ({ id })),
      options,
    );
    const mistakes = rows.flatMap(({ id }) =>
      scoreGold([loadPair(id)]).misses.map(([kind = '', ...rest]) => ({
        kind,
        article: id,
        weight: 1,
        views: [{ label: '', text: rest.join(' · ') }],
      })),
    );
    return { headline: `${rows.length} articles, ${mistakes.length} mistakes`, mistakes };
  },
};
