import { matchStatements } from '../gold/attributions.ts';
import type { Miss, Pair } from '../gold/gold.ts';
import { goldNames, loadPair } from '../gold/load.ts';
import { scoreGold } from '../gold/score.ts';
import { touches } from '../gold/words.ts';
import { marksOf } from './attribution.ts';
import { chosen, windowAround, type ErrorTask, type Mark, type Mistake, type View } from './mistake.ts';

/** What is wrong in the articles with hand-made gold, in everything that is scored there. */
export const goldErrors: ErrorTask = {
  name: 'gold',
  about: 'all that is scored in the articles with hand-made gold, statements at every depth',
  async find(options) {
    const names = goldNames();
    if (names.length === 0) return undefined;
    const rows = chosen(
      names.map((id) => ({ id })),
      options,
    );
    const mistakes = rows.flatMap(({ id }) => goldMistakes(id, loadPair(id)));
    return { headline: `${rows.length} articles, ${mistakes.length} mistakes`, mistakes };
  },
};

/** Of the parts of statements that the scorer tells of, each with both statements in the text. */
const OF_STATEMENTS: Readonly<Record<string, string>> = {
  attribution: 'statement missed',
  source: 'wrong source',
  cue: 'wrong cue',
  speaker: 'wrong speaker',
};

/** All that the scorer says of one article, and the statements that the gold does not have. */
export function goldMistakes(id: string, pair: Pair): Mistake[] {
  const { text } = pair.article;
  const matches = matchStatements(pair);
  const told = scoreGold([pair]).misses.map((miss) => mistakeOf(id, pair, matches, miss));
  const taken = new Set(matches.values());
  const spurious = pair.article.attributions.flatMap((one, j): Mistake[] => {
    if (taken.has(j)) return [];
    return [
      { kind: 'statement spurious', article: id, weight: 1, note: one.rule, views: views(text, [], marksOf(one)) },
    ];
  });
  return [...told, ...spurious];
}

function mistakeOf(id: string, { gold, article }: Pair, matches: ReadonlyMap<number, number>, miss: Miss): Mistake {
  const [kind = '', what, ...rest] = miss;
  const index = gold.attributions.findIndex((one) => one.id === what);
  const own = OF_STATEMENTS[kind];
  if (own === undefined || index < 0) {
    const words = [what, ...rest].join(' · ');
    return { kind, article: id, weight: 1, views: [{ label: '', text: words }] };
  }
  const wanted = gold.attributions[index]!;
  const j = matches.get(index);
  const found =
    j === undefined
      ? article.attributions.find(({ cue }) => cue.some((span) => wanted.cue.some((other) => touches(span, other))))
      : article.attributions[j];
  const speaker = kind === 'speaker' ? [rest.map((name) => name.trim() || 'nobody').join(', found as ')] : [];
  const note = [...speaker, ...(found === undefined ? [] : [found.rule])].join('; ');
  const marks = found === undefined ? [] : marksOf(found);
  return { kind: own, article: id, weight: 1, note, views: views(article.text, marksOf(wanted), marks) };
}

function views(text: string, gold: Mark[], found: Mark[]): View[] {
  const window = windowAround(text, [...gold, ...found], 60);
  return [
    { label: 'gold', marks: gold },
    { label: 'found', marks: found },
  ].flatMap(({ label, marks }) => (marks.length === 0 ? [] : [{ label, text, window, marks }]));
}
