import type { TimeExpression } from '@article-digest/core';
import { loadDevPart } from '../corpora/dev-parts.ts';
import type { TimesRow } from '../corpora/times.ts';
import { chosen, windowAround, type ErrorTask, type Mistake, type View } from './mistake.ts';

/** Dates and times that people marked in GUM, beside those found. */
export const timeErrors: ErrorTask = {
  name: 'times',
  about: 'dates and times [T …], with their values',
  async find(options, parseAll) {
    const all = loadDevPart('times');
    if (all === undefined) return undefined;
    const rows = chosen(all, options);
    const articles = await parseAll('times', rows);
    const mistakes = rows.flatMap((row) => timeMistakes(row, articles.get(row.id)?.times ?? []));
    const wanted = rows.reduce((sum, { dates }) => sum + dates.filter(({ tag }) => tag === 'date').length, 0);
    const found = rows.reduce((sum, { id }) => sum + (articles.get(id)?.times.length ?? 0), 0);
    return { headline: `${rows.length} texts: ${wanted} wanted, ${found} found`, mistakes };
  },
};

/** What is wrong in one text. */
export function timeMistakes(
  { id, text, created, dates }: Omit<TimesRow, 'id'> & { id: string },
  found: readonly TimeExpression[],
): Mistake[] {
  const mistakes: Mistake[] = [];
  const free = [...found];
  const add = (kind: string, gold: TimesRow['dates'][number] | undefined, own: TimeExpression | undefined): void => {
    const spans = [
      ...(gold === undefined ? [] : [{ start: gold.s, end: gold.e }]),
      ...(own === undefined ? [] : [own]),
    ];
    const window = windowAround(text, spans, 50);
    const view = (label: string, span: { start: number; end: number } | undefined): View => ({
      label,
      text,
      window,
      marks: span === undefined ? [] : [{ start: span.start, end: span.end, sign: 'T' }],
    });
    const values = [
      ...(gold?.when === undefined ? [] : [`gold ${gold.when}`]),
      ...(own === undefined ? [] : [`found ${own.value ?? 'no value'}, ${own.kind}`]),
      ...(created === undefined ? [] : [`text of ${created.slice(0, 10)}`]),
    ];
    mistakes.push({
      kind,
      article: id,
      weight: Math.max(...spans.map(({ start, end }) => end - start)),
      word: text.slice(spans[0]!.start, spans[0]!.end).toLowerCase(),
      note: values.join('; '),
      views: [view('gold', gold === undefined ? undefined : { start: gold.s, end: gold.e }), view('found', own)],
    });
  };
  for (const gold of dates.filter(({ tag }) => tag === 'date')) {
    const at = free.findIndex(({ start, end }) => gold.s < end && start < gold.e);
    if (at < 0) {
      add('missed', gold, undefined);
      continue;
    }
    const [own] = free.splice(at, 1);
    const isDay = gold.when !== undefined && /^\d{4}-\d\d-\d\d$/.test(gold.when);
    if (isDay && own!.value?.slice(0, 10) !== gold.when) add('wrong day', gold, own);
    else if (own!.start !== gold.s || own!.end !== gold.e) add('boundary', gold, own);
  }
  for (const own of free) add('extra', undefined, own);
  return mistakes;
}
