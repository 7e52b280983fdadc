import type { CorpusReport } from './measure.ts';
import type { Prf } from './precision.ts';

/** A row for each measure: precision, recall and F1, or what there is instead. */
export function corpusRows({ attribution, names, sentences, boilerplate, times, summaries }: CorpusReport): string[][] {
  const rows: string[][] = [['', 'P', 'R', 'F1', 'of']];
  for (const [slice, scores] of Object.entries(attribution ?? {})) {
    for (const measure of ['full@head', 'content@.5']) {
      rows.push([`attribution ${measure}, ${slice}`, '', '', scores[measure]!.toFixed(1), '84 articles of PolNeAR']);
    }
  }
  if (names !== undefined) {
    const of = '250 articles of worldwide newswire';
    for (const [measure, score] of Object.entries(names)) rows.push(row(`names, ${measure}`, score as Prf, of));
  }
  if (sentences?.gum !== undefined) rows.push(row('sentence boundaries', sentences.gum.inner, '160 texts of GUM'));
  if (sentences?.golden !== undefined) {
    const { right, texts, inner } = sentences.golden;
    rows.push(row('sentence boundaries', inner, `golden rules: ${right} of ${texts} texts wholly right`));
  }
  if (boilerplate !== undefined) {
    const of = `${boilerplate.pages} pasted news pages`;
    rows.push(
      row('story, by runs of four words', boilerplate.shingles, of),
      row('story, by lines', boilerplate.lines, of),
    );
  }
  if (times !== undefined) {
    rows.push(row('dates and times, exact', times.exact, '160 texts of GUM'));
    rows.push(
      row('dates and times, overlapping', times.overlap, `days right: ${times.days.right} of ${times.days.of}`),
    );
  }
  if (summaries !== undefined) {
    const of = `${summaries.articles} CNN articles, ${summaries.words.toFixed(0)} words each`;
    rows.push(['key points, ROUGE-1 / 2 / L', '', '', figures(summaries.points), of]);
    rows.push(['the story’s first words, as many', '', '', figures(summaries.lead), 'for comparison']);
  }
  return rows;
}

function figures(scores: readonly number[]): string {
  return scores.map((score) => score.toFixed(1)).join(' / ');
}

function row(name: string, { P, R, F1 }: Prf, of: string): string[] {
  return [name, P.toFixed(1), R.toFixed(1), F1.toFixed(1), of];
}
