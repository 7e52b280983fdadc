/**
 * What has to hold, as data: a figure's name in `figures.ts`, how far it must get, how far one may hope to get, and what
 * others reach, each with where that is from. `npm run score` shows them all in `docs/QUALITY.md` and fails when one that
 * was reached is lost again.
 */
export interface Bar {
  /** Name of the figure; no two bars have the same. */
  figure: string;
  what: string;
  must: number;
  hope?: number;
  /** Whether the figure has to be at least `must`, at most `must`, or from `must` to `upTo`. */
  sense: 'least' | 'most' | 'between';
  upTo?: number;
  /** Digits shown behind the point, and compared: what shows as the bar has reached it. 1 unless told. */
  digits?: number;
  /** What others reach, and who they are. */
  others?: string;
  /** For what varies from run to run: it is shown as a multiple of this, and `must` is one. */
  step?: number;
  /** Of the same: a bar that was reached is lost only beyond `must` by this share of it. */
  slack?: number;
  /** A second figure, of the same thing by another measure, that has to be beyond as well before the bar is lost. */
  either?: string;
}

/** Bars that belong together, as a table of the page shows them. */
export interface BarGroup {
  title: string;
  bars: readonly Bar[];
}

const PARSER = 'GenderGapTracker’s rules on full parses';
const VAN_TIMMEREN = 'van Timmeren 2022, on the test part';

/** Attributions in the development part of PolNeAR. */
const ATTRIBUTIONS: readonly Bar[] = [
  least('attribution.all.token_content', 'words of contents, F1', 83, {
    hope: 87,
    others: `BERT 86.9, CRF 73.5 (${VAN_TIMMEREN}); ${PARSER} 68.5; textacy’s 49.9; two people 91.6`,
  }),
  least('attribution.all.token_source', 'words of sources, F1', 76, {
    hope: 85,
    others: `BERT 84.4, CRF 63.2; ${PARSER} 55.5; textacy’s 39.4; two people 81.2`,
  }),
  least('attribution.all.token_cue', 'words of cues, F1', 68, {
    hope: 74,
    others: `BERT 73.2, CRF 56.7; ${PARSER} 35.4; textacy’s 22.6; two people 70.5`,
  }),
  least('attribution.speech.full@head', 'full@head F1, speech', 79, {
    hope: 86,
    others: `${PARSER} 51.8; textacy’s 32.7; two people 91.1`,
  }),
  least('attribution.quoted.full@head', 'full@head F1, quoted', 84, {
    hope: 90,
    others: `${PARSER} 44.5; textacy’s 45.1; two people 93.1`,
  }),
  least('attribution.all.full@head', 'full@head F1, all', 65, {
    hope: 70,
    others: `${PARSER} 37.8; textacy’s 22.7; two people 75.0`,
  }),
];

/** The seven articles with hand-made gold together. */
const GOLD: readonly Bar[] = [
  least('gold.all.attribution full@head F1', 'full@head F1, at every depth', 76, { hope: 90, others: 'two people 94' }),
  least('gold.all.chains', 'chains', 65, { hope: 85, others: 'two people 93' }),
  least('gold.all.speaker', 'speakers', 82, { hope: 92, others: 'two people 93' }),
  least('gold.all.mention F1', 'names, exact span and kind, F1', 90, {
    hope: 95,
    others: 'compromise 46.2 on other news (of GUM)',
  }),
  least('gold.all.coreference B3', 'names joined to entities, B³', 95, { hope: 98 }),
];

/** One of the seven by itself. */
const GOLAN: readonly Bar[] = [
  golan('blocks', 99),
  golan('attribution full@head F1', 90, 97),
  golan('chains', 82, 95),
  golan('speaker', 92, 98),
  golan('anonymity', 95),
  golan('addressee', 90),
  golan('mention F1', 95),
  golan('coreference B3', 97),
  golan('roles', 90),
  golan('quantities', 100),
  golan('times recall', 85),
  golan('times precision', 85),
  golan('artefacts found', 100),
  golan('hearsay', 80),
  golan('scare quotes', 100),
  most('gold.golan.false artefacts', 'false artefacts', 0, { digits: 0 }),
];

function golan(measure: string, must: number, hope?: number): Bar {
  return least(`gold.golan.${measure}`, measure, must, hope === undefined ? {} : { hope });
}

/** Every other stage. */
const STAGES: readonly Bar[] = [
  least('names.exact', 'names of worldwide newswire, exact, F1', 77, { hope: 82, others: 'compromise 48.1' }),
  least('names.overlap', 'the same, overlapping', 82, { hope: 88, others: 'compromise 62.6' }),
  least('sentences.golden', 'golden rules, texts of 58 wholly right', 53, {
    hope: 57,
    digits: 0,
    others: 'of 51: sentence-splitter 36, parse-english 34, wink-nlp 32, Intl.Segmenter 29',
  }),
  least('sentences.inner', 'sentence boundaries in GUM, F1', 97.5, {
    hope: 98.5,
    others: 'on its written part sentencex 95.0, parse-english 94.7, wink-nlp 94.2, Intl.Segmenter 93.5',
  }),
  least('tags.alone', 'tags on held-out documents of GUM, right', 94.5, { hope: 96 }),
  least('boilerplate.shingles', 'story of pasted pages, runs of four words, F1', 92, {
    hope: 95,
    others: 'best run of long lines 86.9; from HTML: Readability 94.7, defuddle 93.0, trafilatura 95.8',
  }),
  least('times.overlap', 'dates in GUM, overlapping, F1', 80, {
    hope: 88,
    others: 'compromise-dates 70.2, wink-nlp 65.0, chrono-node 45.3',
  }),
  least('times.days', 'of those, days right', 90, { hope: 96, others: 'chrono-node 77.5, compromise-dates 68.1' }),
  least('summaries.gain', 'key points over the first words of the story, ROUGE-1', 1, {
    hope: 3,
    others: 'BERTSUM over LEAD-3 on CNN/DailyMail 2.9',
  }),
  between('reliability.speech.nine', 'of statements of speech claimed at 0.9, right', 88, { upTo: 92 }),
  most('prose.warnings', 'warnings of faults in essays, letters and speeches', 0, { digits: 0 }),
];

/** What it may cost. Times depend on the machine, so they are compared with what a peer takes in the same run. */
const BUDGETS: readonly Bar[] = [
  most('size.core', 'core with everything it needs to parse, brotli, kB', 180, {
    others: 'compromise 121, wink-nlp 771',
  }),
  most('size.widget', 'widget that shows a ready digest, brotli, kB', 12),
  most('size.one file', 'the one file for a script tag, parser and worker included, brotli, kB', 200),
  most('size.vsix', 'VSIX, kB', 1000, { digits: 0 }),
  least('speed.beside wink', 'full parse beside wink-nlp’s full pipe, same texts, same run', 0.5, {
    hope: 1,
    digits: 2,
    step: 0.05,
    slack: 0.15,
    others: 'wink-nlp 1, without names and statements',
  }),
  most('speed.first', 'first parse of a process, ms', 30, {
    digits: 0,
    step: 5,
    slack: 0.25,
    either: 'speed.first.scaled',
  }),
  most('speed.keystroke', 'after a keystroke in 100 kB, ms', 5, {
    digits: 0,
    step: 1,
    slack: 0.25,
    either: 'speed.keystroke.scaled',
  }),
  most('speed.growth', 'a character of 1 MB beside one of 100 kB, times as long', 1.5, { step: 0.1, slack: 0.2 }),
  most('memory', 'kept for a character beside the model, bytes', 20, { digits: 0, step: 5, slack: 0.1 }),
];

/** What an editor waits for, and what it keeps. */
const EDITORS: readonly Bar[] = [
  most('speed.initialize', 'the language server starts and answers `initialize`, ms', 150, {
    digits: 0,
    step: 10,
    slack: 0.25,
    either: 'speed.initialize.scaled',
  }),
  most('speed.hover', 'a hover in 20 kB that are parsed, ms', 5, {
    step: 0.1,
    slack: 0.25,
    either: 'speed.hover.scaled',
  }),
  most('speed.start', 'the extension loads and starts, ms', 20, { slack: 0.25 }),
  most('speed.typing', 'a keystroke in 100 kB, until all is shown anew, ms', 15, { slack: 0.25 }),
  most('speed.typing large', 'the same in 1 MB, ms', 100, { digits: 0, slack: 0.25 }),
  most('memory.articles', 'kept for 50 open articles of 10 kB, MB', 60, { digits: 0, step: 5, slack: 0.1 }),
];

/** What a reader of a page waits for. */
const PAGES: readonly Bar[] = [
  most('speed.page.ready', 'a ready digest is laid out in Chromium, its first rendering, ms', 16, {
    digits: 0,
    step: 2,
    slack: 0.25,
    either: 'speed.page.ready.scaled',
  }),
  most('speed.page.raw', 'the first article of 5 kB is parsed and laid out in Chromium, ms', 60, {
    digits: 0,
    step: 5,
    slack: 0.25,
    either: 'speed.page.raw.scaled',
  }),
  most('speed.page.task', 'longest task while 50 kB are read in slices in Chromium, ms', 50, {
    digits: 0,
    step: 10,
    slack: 0.25,
    either: 'speed.page.task.scaled',
  }),
  most('speed.site.paint', 'the largest thing of any page of the site is painted, ms', 1000, {
    digits: 0,
    step: 100,
    slack: 0.25,
    either: 'speed.site.paint.scaled',
  }),
  most('site.shift', 'how far a page of the site moves by itself (cumulative layout shift)', 0.02, { digits: 3 }),
  most('size.site', 'all that the first page of the site loads, uncompressed, kB', 400, { digits: 0 }),
];

export const BAR_GROUPS: readonly BarGroup[] = [
  { title: 'Who said what: PolNeAR, development part', bars: ATTRIBUTIONS },
  { title: 'The seven articles with hand-made gold, together', bars: GOLD },
  { title: 'Golan, one of the seven', bars: GOLAN },
  { title: 'The other stages', bars: STAGES },
  { title: 'Budgets', bars: BUDGETS },
  { title: 'In editors', bars: EDITORS },
  { title: 'On pages', bars: PAGES },
];

type More = Omit<Bar, 'figure' | 'what' | 'must' | 'sense'>;

function least(figure: string, what: string, must: number, more: More = {}): Bar {
  return { figure, what, must, sense: 'least', ...more };
}

function most(figure: string, what: string, must: number, more: More = {}): Bar {
  return { figure, what, must, sense: 'most', ...more };
}

function between(figure: string, what: string, must: number, more: More & { upTo: number }): Bar {
  return { figure, what, must, sense: 'between', ...more };
}
