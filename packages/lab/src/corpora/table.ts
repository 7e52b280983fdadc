import type { GoldReport } from '../gold/report.ts';
import { languageRows } from './languages.ts';
import type { CorpusReport } from './measure.ts';
import type { Prf } from './precision.ts';

/** The measures of statements that are shown, each with its name. */
const STATEMENTS = [
  ['full@head', 'statements, full@head'],
  ['content@.5', 'statements, content@.5'],
  ['token_content', 'words of contents'],
  ['token_source', 'words of sources'],
  ['token_cue', 'words of cues'],
] as const;

/** A row for each measure: precision, recall and F1, or what there is instead. The first row is the head. */
export function corpusRows({
  attribution,
  names,
  sentences,
  boilerplate,
  times,
  summaries,
  languages,
}: CorpusReport): string[][] {
  const rows: string[][] = [['', 'P', 'R', 'F1', 'of']];
  for (const [slice, scores] of Object.entries(attribution ?? {})) {
    for (const [measure, name] of STATEMENTS)
      rows.push(row(`${name}, ${slice}`, scores[measure], '84 articles of PolNeAR'));
  }
  if (names !== undefined) {
    const of = '250 articles of worldwide newswire';
    for (const measure of ['exact', 'overlap', 'person', 'organization', 'place'] as const) {
      rows.push(row(`names, ${measure}`, names[measure], of));
    }
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
  if (languages !== undefined) rows.push(...languageRows(languages));
  return rows;
}

/** Stages with right input beside the same in the whole way; the first row is the head. */
export function stageRows({ tags, sentences, names, times }: CorpusReport, gold: GoldReport): string[][] {
  const rows = [['', 'alone', 'in the whole way', 'given']];
  const put = (what: string, alone: number | undefined, whole: number | undefined, given: string): void => {
    if (alone !== undefined) rows.push([what, alone.toFixed(1), whole?.toFixed(1) ?? '', given]);
  };
  put('tags, held-out texts of GUM', tags?.alone.accuracy, tags?.whole, 'tokens and sentences');
  put('sentence boundaries in GUM, F1', sentences?.alone?.inner.F1, sentences?.gum?.inner.F1, 'paragraphs');
  put('kinds of names, worldwide newswire', names?.kinds, names?.exact.F1, 'their spans, of those found');
  put('spans of names, worldwide newswire, F1', names?.spans.F1, names?.exact.F1, 'that kinds are not asked for');
  const days = times && (100 * times.days.right) / Math.max(1, times.days.of);
  put('days of dates in GUM', days, undefined, 'expressions that were found');
  const { pooled } = gold;
  put('names joined, seven articles, B³', pooled['coreference B3'], undefined, 'names that were found');
  put('what a statement stands inside, seven articles', gold.nesting, pooled['chains'], 'all other statements');
  put('speakers, seven articles', gold.speakers, pooled['speaker'], 'statements as people marked them');
  return rows;
}

function figures(scores: readonly number[]): string {
  return scores.map((score) => score.toFixed(1)).join(' / ');
}

function row(name: string, { P, R, F1 }: Prf, of: string): string[] {
  return [name, P.toFixed(1), R.toFixed(1), F1.toFixed(1), of];
}
