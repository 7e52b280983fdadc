import { digest, parse, type Article, type Attribution, type Span } from '@article-digest/core';
import { describe, expect, test } from 'vitest';
import { attributionPrf, scoreAttributions, type AttributionRow, type Slice } from '../../src/corpora/attributions.ts';
import { scoreBoilerplate } from '../../src/corpora/boilerplate.ts';
import { loadDevPart, type DevPart } from '../../src/corpora/dev-parts.ts';
import { scoreNames } from '../../src/corpora/names.ts';
import { scoreSentences } from '../../src/corpora/sentences.ts';
import { scoreSummaries } from '../../src/corpora/summaries.ts';
import { scoreTimes } from '../../src/corpora/times.ts';
import { askReference, canCompare } from '../reference.ts';

/** The first rows of a corpus, parsed, with what the reference scorer, written in Python, says of them. */
function prepare<Part extends DevPart>(task: string, part: Part, count: number) {
  // The reference counts code points, which are our offsets only where there is none beyond the basic plane.
  const rows = loadDevPart(part)!
    .filter(({ text }) => !/[\ud800-\udfff]/.test(text))
    .slice(0, count);
  const parsed = new Map(
    rows.map((row) => {
      const published = 'created' in row ? row.created?.slice(0, 10) : undefined;
      const article = parse(row.text, published === undefined ? {} : { published });
      return [row.id, { article, digest: digest(article) }];
    }),
  );
  const own = [...parsed].map(([id, made]) => ({ id, ...made }));
  const expected = askReference('corpora.py', [lines(rows), lines(own)], (paths) => ['score', task, ...paths]);
  return {
    rows,
    parsed,
    articles: new Map([...parsed].map(([id, { article }]) => [id, article])),
    expected,
  };
}

function flat({ source, cue, content }: Attribution) {
  return { source: pairs(source), cue: pairs(cue), content: pairs(content) };
}

function pairs(spans: readonly Span[]): number[][] {
  return spans.map(({ start, end }) => [start, end]);
}

/** Precision, recall and F1, 0 to 1, as the reference of the attributions alone gives them. */
function relationScores(
  rows: readonly AttributionRow[],
  articles: ReadonlyMap<string, Article>,
  slice: Slice,
): Record<string, number[]> {
  const parsed = [...articles].map(([id, { attributions }]) => ({
    id,
    attributions: attributions.filter(({ within }) => within === undefined).map(flat),
  }));
  const scores = askReference('attributions.py', [lines(rows), lines(parsed)], (paths) =>
    slice === 'all' ? paths : [...paths, `--${slice}`],
  );
  return scores as Record<string, number[]>;
}

function lines(objects: readonly object[]): string {
  return objects.map((object) => JSON.stringify(object)).join('\n');
}

/** To a tenth, as the reference prints. */
function tenths<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (_, inner) => (typeof inner === 'number' ? Math.round(inner * 10) / 10 : inner)),
  );
}

describe.skipIf(!canCompare)('the measures on the corpora agree with their reference', { timeout: 60_000 }, () => {
  test('attribution', () => {
    const { rows, articles, expected } = prepare('attribution', 'attribution', 12);
    for (const slice of ['all', 'speech', 'quoted'] as const) {
      expect(tenths(scoreAttributions(rows, articles, slice)), slice).toEqual(expected[slice]);
    }
  });

  test('precision and recall of attributions', () => {
    const rows = loadDevPart('attribution')!.slice(12, 24);
    const articles = new Map(rows.map(({ id, text }) => [id, parse(text)]));
    for (const slice of ['all', 'speech', 'quoted'] as const) {
      const expected = relationScores(rows, articles, slice);
      for (const [measure, { P, R, F1 }] of Object.entries(attributionPrf(rows, articles, slice))) {
        const reference = expected[measure]!.map((share) => 100 * share);
        expect(tenths([P, R, F1]), `${measure}, ${slice}`).toEqual(tenths(reference));
      }
    }
  });

  test('names', () => {
    const { rows, articles, expected } = prepare('names', 'names', 20);
    expect(expected).toMatchObject(tenths(scoreNames(rows, articles)));
  });

  test.each([
    ['golden', 100],
    ['gum', 12],
  ] as const)('sentences of %s', (part, count) => {
    const { rows, articles, expected } = prepare('sentences', part, count);
    const { inner, right } = scoreSentences(rows, articles);
    expect(expected).toMatchObject({ inner: tenths(inner), 'texts right': right });
  });

  test('summaries', () => {
    const { rows, parsed, expected } = prepare('summaries', 'summaries', 20);
    const { points, lead, articles, words } = scoreSummaries(rows, parsed);
    expect(expected).toMatchObject({
      'points R1/R2/RL': tenths(points),
      'lead, same words': tenths(lead),
      'words a summary': tenths(words),
      articles,
    });
  });

  test('boilerplate', () => {
    const { rows, articles, expected } = prepare('boilerplate', 'boilerplate', 15);
    const { shingles, lines, pages } = scoreBoilerplate(rows, articles);
    expect(expected).toMatchObject({ '4-gram': tenths(shingles), lines: tenths(lines), pages });
  });

  test('times', () => {
    const { rows, articles, expected } = prepare('times', 'times', 20);
    const { exact, overlap, days } = scoreTimes(rows, articles);
    const day = `${days.right}/${days.of}`;
    expect(expected).toMatchObject({ exact: tenths(exact), overlap: tenths(overlap), 'day right': day });
  });
});
