import { compareNames, type Name, type NamesRow } from '../corpora/names.ts';
import { loadDevPart } from '../corpora/dev-parts.ts';
import { chosen, windowAround, type ErrorTask, type Mark, type Mistake } from './mistake.ts';

const SIGNS: Readonly<Record<string, string>> = { person: 'PER', organization: 'ORG', place: 'LOC' };

/** Names that people marked in worldwide newswire, beside those found. */
export const nameErrors: ErrorTask = {
  name: 'names',
  about: 'names: persons [PER …], organizations [ORG …], places [LOC …]',
  async find(options, parseAll) {
    const all = loadDevPart('names');
    if (all === undefined) return undefined;
    const rows = chosen(all, options);
    const articles = await parseAll('names', rows);
    const count = { wanted: 0, found: 0, right: 0 };
    const mistakes = rows.flatMap((row) => {
      const { wanted, found } = compareNames(row, articles.get(row.id));
      count.wanted += wanted.size;
      count.found += found.size;
      count.right += [...wanted.keys()].filter((key) => found.has(key)).length;
      return nameMistakes(row, wanted, found);
    });
    return {
      headline: `${rows.length} articles: ${count.wanted} wanted, ${count.found} found, ${count.right} right`,
      mistakes,
    };
  },
};

/** What is wrong in one text. The same mistake with the same name counts once for each time, and is shown once. */
export function nameMistakes(
  { id, text }: Pick<NamesRow, 'id' | 'text'>,
  wanted: ReadonlyMap<string, Name>,
  found: ReadonlyMap<string, Name>,
): Mistake[] {
  const free = new Set([...found].flatMap(([key, name]) => (wanted.has(key) ? [] : [name])));
  let open = [...wanted].flatMap(([key, name]) => (found.has(key) ? [] : [name]));
  const mistakes: Mistake[] = [];
  const add = (kind: string, gold: Name | undefined, own: Name | undefined): void => {
    const window = windowAround(
      text,
      [gold, own].filter((name) => name !== undefined),
      50,
    );
    const views = [
      { label: 'gold', name: gold },
      { label: 'found', name: own },
    ].map(({ label, name }) => ({ label, text, window, marks: name === undefined ? [] : [markOf(name)] }));
    const confidence = own?.confidence;
    mistakes.push({
      kind,
      article: id,
      weight: 1,
      word: text.slice((gold ?? own)!.start, (gold ?? own)!.end),
      ...(confidence !== undefined && { confidence, note: `sure by ${confidence.toFixed(2)}` }),
      views,
    });
  };
  const pair = (kind: (gold: Name, own: Name) => string, fits: (gold: Name, own: Name) => boolean): void => {
    open = open.filter((gold) => {
      const own = [...free].find((name) => fits(gold, name));
      if (own === undefined) return true;
      free.delete(own);
      add(kind(gold, own), gold, own);
      return false;
    });
  };
  pair(
    (gold, own) => `wrong kind: ${gold.kind} taken for ${own.kind}`,
    (gold, own) => gold.start === own.start && gold.end === own.end,
  );
  pair(
    (gold, own) => (gold.kind === own.kind ? `boundary: ${gold.kind}` : 'boundary and kind'),
    (gold, own) => gold.start < own.end && own.start < gold.end,
  );
  for (const gold of open) add(`missed: ${gold.kind}`, gold, undefined);
  for (const own of free) add(`extra: ${own.kind}`, undefined, own);
  return weighed(text, mistakes);
}

/** A name that is got wrong again and again weighs as much as all of them. */
function weighed(text: string, mistakes: readonly Mistake[]): Mistake[] {
  const keyOf = ({ kind, views }: Mistake): string =>
    `${kind} ${views.flatMap(({ marks = [] }) => marks.map(({ start, end }) => text.slice(start, end))).join('|')}`;
  const counts = new Map<string, number>();
  for (const mistake of mistakes) counts.set(keyOf(mistake), (counts.get(keyOf(mistake)) ?? 0) + 1);
  return mistakes.map((mistake) => ({ ...mistake, weight: counts.get(keyOf(mistake))! }));
}

function markOf({ start, end, kind }: Name): Mark {
  return { start, end, sign: SIGNS[kind] ?? kind };
}
