import { digest, type Article, type Digest } from '@article-digest/core';
import type { ParseAll } from '../parallel/parsers.ts';
import { attributionPrf, type AttributionMeasure, type Slice } from './attributions.ts';
import { scoreBoilerplate } from './boilerplate.ts';
import { loadDevPart } from './dev-parts.ts';
import { scoreLanguages, type LanguageScores } from './languages.ts';
import { scoreNames, scoreNameSteps, type NameScores, type NameSteps } from './names.ts';
import type { Prf } from './precision.ts';
import { measureProse, type ProseScores } from './prose.ts';
import { nameReliability, statementReliability, type Reliability } from './reliability.ts';
import { cutParagraphs, scoreSentences, type SentenceScores } from './sentences.ts';
import { scoreSummaries, type SummaryScores } from './summaries.ts';
import { heldOutTags, scoreTags, type TagScores } from './tags.ts';
import { scoreTimes, type TimeScores } from './times.ts';

/** Scores on the corpora; a part is absent where its data is. */
export interface CorpusReport {
  attribution?: Record<Slice, Record<AttributionMeasure, Prf>>;
  names?: NameScores & NameSteps;
  tags?: TagScores;
  /** `alone` is GUM with its own paragraphs. */
  sentences?: { gum?: SentenceScores; alone?: SentenceScores; golden?: SentenceScores };
  boilerplate?: ReturnType<typeof scoreBoilerplate>;
  times?: TimeScores;
  summaries?: SummaryScores;
  /** How well confidences hold: those of statements and of names. */
  reliability: { speech?: Reliability; all?: Reliability; names?: Reliability };
  /** What is found in prose that is not news. */
  prose?: ProseScores[];
  languages?: LanguageScores;
}

/** Parses every text of the corpora's dev parts and scores what comes out. */
export async function measureCorpora(parseAll: ParseAll): Promise<CorpusReport> {
  const report: CorpusReport = { reliability: {} };
  const attribution = loadDevPart('attribution');
  if (attribution !== undefined) {
    const articles = await parseAll('attributions', attribution);
    const of = (slice: Slice) => attributionPrf(attribution, articles, slice);
    report.attribution = { all: of('all'), speech: of('speech'), quoted: of('quoted') };
    report.reliability.speech = statementReliability(attribution, articles, 'speech');
    report.reliability.all = statementReliability(attribution, articles, 'all');
  }
  const names = loadDevPart('names');
  if (names !== undefined) {
    const articles = await parseAll('names', names);
    report.names = { ...scoreNames(names, articles), ...scoreNameSteps(names, articles) };
    report.reliability.names = nameReliability(names, articles);
  }
  const gum = loadDevPart('gum');
  const golden = loadDevPart('golden');
  report.sentences = {};
  if (gum !== undefined) {
    const articles = await parseAll('prose', gum);
    report.sentences.gum = scoreSentences(gum, articles);
    report.sentences.alone = scoreSentences(gum, cutParagraphs(gum));
    report.tags = scoreTags(gum, heldOutTags());
    report.prose = measureProse(gum, articles);
  }
  if (golden !== undefined) report.sentences.golden = scoreSentences(golden, await parseAll('golden rules', golden));
  const pages = loadDevPart('boilerplate');
  if (pages !== undefined) report.boilerplate = scoreBoilerplate(pages, await parseAll('boilerplate', pages));
  const times = loadDevPart('times');
  if (times !== undefined) report.times = scoreTimes(times, await parseAll('times', times));
  const summaries = loadDevPart('summaries');
  if (summaries !== undefined) {
    const parsed = new Map<string, { article: Article; digest: Digest }>();
    for (const [id, article] of await parseAll('summaries', summaries)) {
      parsed.set(id, { article, digest: digest(article) });
    }
    report.summaries = scoreSummaries(summaries, parsed);
  }
  const english = [...(attribution ?? []), ...(names ?? []), ...(gum ?? []), ...(summaries ?? [])].map(
    ({ text }) => text,
  );
  if (english.length > 0) report.languages = scoreLanguages(english);
  return report;
}
