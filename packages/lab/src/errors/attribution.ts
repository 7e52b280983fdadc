import type { Article, Attribution, Span } from '@article-digest/core';
import {
  compareAttributions,
  isFull,
  isSpeech,
  spansOf,
  type AttributionRow,
  type Comparison,
  type Flat,
} from '../corpora/attribution-match.ts';
import { loadDevPart } from '../corpora/dev-parts.ts';
import { cover } from '../gold/words.ts';
import { chosen, windowAround, type ErrorTask, type Mark, type Mistake, type View } from './mistake.ts';

/** Statements that people marked in the development part of PolNeAR, beside those found. */
export const attributionErrors: ErrorTask = {
  name: 'attribution',
  about: 'statements: source [S …], cue [Q …], content [C …]',
  async find(options, parseAll) {
    const all = loadDevPart('attribution');
    if (all === undefined) return undefined;
    const rows = chosen(all, options);
    const articles = await parseAll('attribution', rows);
    const count = { wanted: 0, found: 0, right: 0 };
    const mistakes = rows.flatMap((row) => {
      const article = articles.get(row.id)!;
      const compared = compareAttributions(row, article, options.slice);
      count.wanted += compared.wanted.length;
      count.found += compared.found.length;
      count.right += compared.matches.filter(isFull).length;
      return mistakesOf(row, article, compared);
    });
    return {
      headline: `${rows.length} articles, ${options.slice}: ${count.wanted} wanted, ${count.found} found, ${count.right} right`,
      mistakes,
    };
  },
};

/** What is wrong in one article; each statement of either side is in at most one mistake. */
export function mistakesOf(row: AttributionRow, article: Article, compared: Comparison): Mistake[] {
  const { wanted, found, gold, parsed, matches } = compared;
  const usedGold = new Set<number>();
  const usedFound = new Set<number>();
  const mistakes: Mistake[] = [];
  const add = (kind: string, i: number | undefined, j: number | undefined, other?: Attribution): void => {
    if (i !== undefined) usedGold.add(i);
    if (j !== undefined) usedFound.add(j);
    const one = other ?? (j === undefined ? undefined : found[j]);
    const weight = Math.max(i === undefined ? 0 : gold[i]!.content.size, j === undefined ? 0 : parsed[j]!.content.size);
    const goldMarks = i === undefined ? [] : marksOfGold(wanted[i]!);
    const foundMarks = one === undefined ? [] : marksOf(one);
    const cue = [...goldMarks, ...foundMarks].find(({ sign }) => sign === 'Q');
    const window = windowAround(row.text, [...goldMarks, ...foundMarks], 60);
    const view = (label: string, marks: Mark[]): View[] =>
      marks.length === 0 ? [] : [{ label, text: row.text, window, marks }];
    mistakes.push({
      kind,
      article: row.id,
      weight,
      ...(cue !== undefined && { word: row.text.slice(cue.start, cue.end).toLowerCase() }),
      ...(one !== undefined && {
        confidence: one.confidence,
        note: `${one.rule}, ${one.kind}, ${one.confidence.toFixed(2)}`,
      }),
      views: [...view('gold', goldMarks), ...view('found', foundMarks)],
    });
  };

  for (const one of matches) {
    if (isFull(one)) {
      usedGold.add(one.i);
      usedFound.add(one.j);
    } else if (one.jaccard >= 0.5) {
      add(one.cue ? 'wrong source' : one.source ? 'wrong cue' : 'wrong cue and source', one.i, one.j);
    }
  }
  // Contents that are off, of statements whose cue was found.
  for (const i of gold.keys()) {
    if (usedGold.has(i)) continue;
    const j = parsed.findIndex(({ cue }, index) => !usedFound.has(index) && !cue.isDisjointFrom(gold[i]!.cue));
    if (j >= 0) add(contentKind(compared, i, j), i, j);
  }
  const inner = article.attributions.filter(({ within }) => within !== undefined);
  for (const i of gold.keys()) {
    if (usedGold.has(i)) continue;
    const nested = inner.find(({ cue }) => !cover(compared.words, cue).isDisjointFrom(gold[i]!.cue));
    const missed = isSpeech(row.text, wanted[i]!.cue) ? 'missed cue of speech' : 'missed cue of another kind';
    if (nested === undefined) add(missed, i, undefined);
    else add('found inside another', i, undefined, nested);
  }
  for (const j of parsed.keys()) {
    if (usedFound.has(j)) continue;
    const twice = gold.some(({ cue }) => !cue.isDisjointFrom(parsed[j]!.cue));
    add(twice ? 'spurious second statement of a cue' : 'spurious', undefined, j);
  }
  return mistakes;
}

/** Whether the first of the spans stands before the cue. */
function before(spans: readonly Span[], cue: readonly Span[]): boolean {
  return (spans[0]?.start ?? 0) < (cue[0]?.start ?? 0);
}

/** How the content found of a right cue goes wrong. */
function contentKind({ wanted, found, gold, parsed }: Comparison, i: number, j: number): string {
  const a = gold[i]!.content;
  const b = parsed[j]!.content;
  if (a.isDisjointFrom(b)) {
    const flat = wanted[i]!;
    const other = before(spansOf(flat.content), spansOf(flat.cue)) !== before(found[j]!.content, found[j]!.cue);
    return b.size === 0 ? 'content not found' : other ? 'content on the wrong side' : 'content elsewhere';
  }
  const both = a.intersection(b).size;
  if (both === b.size && wanted[i]!.content.length > found[j]!.content.length) return 'piece of content missing';
  if (both >= 0.8 * b.size) return 'content too short';
  return both >= 0.8 * a.size ? 'content too long' : 'content shifted';
}

function marksOfGold({ source, cue, content }: Flat): Mark[] {
  return marksOf({ source: spansOf(source), cue: spansOf(cue), content: spansOf(content) });
}

/** The parts of a statement, marked. */
export function marksOf({ source, cue, content }: Pick<Attribution, 'source' | 'cue' | 'content'>): Mark[] {
  return [signed('S', source), signed('Q', cue), signed('C', content)].flat();
}

function signed(sign: string, spans: readonly Span[]): Mark[] {
  return spans.map(({ start, end }) => ({ start, end, sign }));
}
