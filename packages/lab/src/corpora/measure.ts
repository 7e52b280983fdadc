import { digest, parse, type Article, type Digest } from '@article-digest/core';
import { progress } from '../progress.ts';
import { measureReliability, type ReliabilityBin } from './reliability.ts';
import { scoreAttributions, type AttributionRow, type AttributionScores, type Slice } from './attributions.ts';
import { scoreBoilerplate, type BoilerplateRow } from './boilerplate.ts';
import { loadLines } from './load.ts';
import { scoreNames, type NameScores, type NamesRow } from './names.ts';
import { scoreSentences, type SentenceScores, type SentencesRow } from './sentences.ts';
import { scoreSummaries, type SummariesRow, type SummaryScores } from './summaries.ts';
import { scoreTimes, type TimeScores, type TimesRow } from './times.ts';

const FILES = {
  attribution: 'attribution/dev.jsonl',
  names: 'names/worldwide-dev.jsonl.gz',
  gum: 'general/gum.jsonl.gz',
  golden: 'sentences/golden-rules.jsonl',
  boilerplate: 'boilerplate/pages-dev.jsonl.gz',
  times: 'times/gum.jsonl.gz',
  summaries: 'summaries/cnn-dev.jsonl.gz',
};

/** Scores on the corpora; a part is absent where its data is. */
export interface CorpusReport {
  attribution?: Record<Slice, AttributionScores>;
  /** How well the confidences of statements hold. */
  reliability?: ReliabilityBin[];
  names?: NameScores;
  sentences?: { gum?: SentenceScores; golden?: SentenceScores };
  boilerplate?: ReturnType<typeof scoreBoilerplate>;
  times?: TimeScores;
  summaries?: SummaryScores;
}

/** Parses every text of the corpora's dev parts and scores what comes out. */
export function measureCorpora(): CorpusReport {
  const report: CorpusReport = {};
  const attribution = loadLines(FILES.attribution) as AttributionRow[] | undefined;
  if (attribution !== undefined) {
    const articles = parseAll('attributions', attribution);
    const slice = (name: Slice): AttributionScores => scoreAttributions(attribution, articles, name);
    report.attribution = { all: slice('all'), speech: slice('speech'), quoted: slice('quoted') };
    report.reliability = measureReliability(attribution, articles);
  }
  const names = loadLines(FILES.names) as NamesRow[] | undefined;
  if (names !== undefined) report.names = scoreNames(names, parseAll('names', names));
  const gum = loadLines(FILES.gum) as SentencesRow[] | undefined;
  const golden = loadLines(FILES.golden) as SentencesRow[] | undefined;
  report.sentences = {
    ...(gum && { gum: scoreSentences(gum, parseAll('sentences', gum)) }),
    ...(golden && { golden: scoreSentences(golden, parseAll('golden rules', golden)) }),
  };
  const pages = loadLines(FILES.boilerplate) as BoilerplateRow[] | undefined;
  if (pages !== undefined) report.boilerplate = scoreBoilerplate(pages, parseAll('boilerplate', pages));
  const times = loadLines(FILES.times) as TimesRow[] | undefined;
  if (times !== undefined) report.times = scoreTimes(times, parseAll('times', times));
  const summaries = loadLines(FILES.summaries) as SummariesRow[] | undefined;
  if (summaries !== undefined) {
    const parsed = new Map<string, { article: Article; digest: Digest }>();
    for (const [id, article] of parseAll('summaries', summaries)) parsed.set(id, { article, digest: digest(article) });
    report.summaries = scoreSummaries(summaries, parsed);
  }
  return report;
}

interface Row {
  id: string;
  text: string;
  created?: string;
  date?: string;
}

function parseAll(name: string, rows: readonly Row[]): Map<string, Article> {
  const articles = new Map<string, Article>();
  for (const { id, text, created, date } of progress(name, rows)) {
    const published = /^\d{4}-\d\d-\d\d/.exec(created ?? date ?? '')?.[0];
    articles.set(id, parse(text, published === undefined ? {} : { published }));
  }
  return articles;
}
