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
  {
    figure: 'attribution.all.token_content',
    what: 'words of contents, F1',
    must: 83,
    hope: 87,
    sense: 'least',
    others: `BERT 86.9, CRF 73.5 (${VAN_TIMMEREN}); ${PARSER} 68.5; textacy’s 49.9; two people 91.6`,
  },
  {
    figure: 'attribution.all.token_source',
    what: 'words of sources, F1',
    must: 76,
    hope: 85,
    sense: 'least',
    others: `BERT 84.4, CRF 63.2; ${PARSER} 55.5; textacy’s 39.4; two people 81.2`,
  },
  {
    figure: 'attribution.all.token_cue',
    what: 'words of cues, F1',
    must: 68,
    hope: 74,
    sense: 'least',
    others: `BERT 73.2, CRF 56.7; ${PARSER} 35.4; textacy’s 22.6; two people 70.5`,
  },
  {
    figure: 'attribution.speech.full@head',
    what: 'full@head F1, speech',
    must: 79,
    hope: 86,
    sense: 'least',
    others: `${PARSER} 51.8; textacy’s 32.7; two people 91.1`,
  },
  {
    figure: 'attribution.quoted.full@head',
    what: 'full@head F1, quoted',
    must: 84,
    hope: 90,
    sense: 'least',
    others: `${PARSER} 44.5; textacy’s 45.1; two people 93.1`,
  },
  {
    figure: 'attribution.all.full@head',
    what: 'full@head F1, all',
    must: 65,
    hope: 70,
    sense: 'least',
    others: `${PARSER} 37.8; textacy’s 22.7; two people 75.0`,
  },
];

/** The seven articles with hand-made gold together. */
const GOLD: readonly Bar[] = [
  {
    figure: 'gold.all.attribution full@head F1',
    what: 'full@head F1, at every depth',
    must: 76,
    hope: 90,
    sense: 'least',
    others: 'two people 94',
  },
  { figure: 'gold.all.chains', what: 'chains', must: 65, hope: 85, sense: 'least', others: 'two people 93' },
  { figure: 'gold.all.speaker', what: 'speakers', must: 82, hope: 92, sense: 'least', others: 'two people 93' },
  {
    figure: 'gold.all.mention F1',
    what: 'names, exact span and kind, F1',
    must: 90,
    hope: 95,
    sense: 'least',
    others: 'compromise 46.2 on other news (of GUM)',
  },
  { figure: 'gold.all.coreference B3', what: 'names joined to entities, B³', must: 95, hope: 98, sense: 'least' },
];

/** One of the seven, the hardest. */
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
  { figure: 'gold.golan.false artefacts', what: 'false artefacts', must: 0, sense: 'most', digits: 0 },
];

function golan(measure: string, must: number, hope?: number): Bar {
  return { figure: `gold.golan.${measure}`, what: measure, must, ...(hope !== undefined && { hope }), sense: 'least' };
}

/** Every other stage. */
const STAGES: readonly Bar[] = [
  {
    figure: 'names.exact',
    what: 'names of worldwide newswire, exact, F1',
    must: 77,
    hope: 82,
    sense: 'least',
    others: 'compromise 48.1',
  },
  {
    figure: 'names.overlap',
    what: 'the same, overlapping',
    must: 82,
    hope: 88,
    sense: 'least',
    others: 'compromise 62.6',
  },
  {
    figure: 'sentences.golden',
    what: 'golden rules, texts of 58 wholly right',
    must: 53,
    hope: 57,
    sense: 'least',
    digits: 0,
    others: 'of 51: sentence-splitter 36, parse-english 34, wink-nlp 32, Intl.Segmenter 29',
  },
  {
    figure: 'sentences.inner',
    what: 'sentence boundaries in GUM, F1',
    must: 97.5,
    hope: 98.5,
    sense: 'least',
    others: 'on its written part sentencex 95.0, parse-english 94.7, wink-nlp 94.2, Intl.Segmenter 93.5',
  },
  {
    figure: 'tags.alone',
    what: 'tags on held-out documents of GUM, right',
    must: 94.5,
    hope: 96,
    sense: 'least',
  },
  {
    figure: 'boilerplate.shingles',
    what: 'story of pasted pages, runs of four words, F1',
    must: 92,
    hope: 95,
    sense: 'least',
    others: 'best run of long lines 86.9; from HTML: Readability 94.7, defuddle 93.0, trafilatura 95.8',
  },
  {
    figure: 'times.overlap',
    what: 'dates in GUM, overlapping, F1',
    must: 80,
    hope: 88,
    sense: 'least',
    others: 'compromise-dates 70.2, wink-nlp 65.0, chrono-node 45.3',
  },
  {
    figure: 'times.days',
    what: 'of those, days right',
    must: 90,
    hope: 96,
    sense: 'least',
    others: 'chrono-node 77.5, compromise-dates 68.1',
  },
  {
    figure: 'summaries.gain',
    what: 'key points over the first words of the story, ROUGE-1',
    must: 1,
    hope: 3,
    sense: 'least',
    others: 'BERTSUM over LEAD-3 on CNN/DailyMail 2.9',
  },
  {
    figure: 'reliability.speech.nine',
    what: 'of statements of speech claimed at 0.9, right',
    must: 88,
    upTo: 92,
    sense: 'between',
  },
  {
    figure: 'prose.warnings',
    what: 'warnings of faults in clean prose that is not news',
    must: 0,
    sense: 'most',
    digits: 0,
  },
];

/** What it may cost. Times depend on the machine, so they are compared with what a peer takes in the same run. */
const BUDGETS: readonly Bar[] = [
  {
    figure: 'size.core',
    what: 'core with everything it needs to parse, brotli, kB',
    must: 180,
    sense: 'most',
    others: 'compromise 121, wink-nlp 771',
  },
  { figure: 'size.widget', what: 'widget that shows a ready digest, brotli, kB', must: 12, sense: 'most' },
  { figure: 'size.vsix', what: 'VSIX, kB', must: 1000, sense: 'most', digits: 0 },
  {
    figure: 'speed.beside wink',
    what: 'full parse beside wink-nlp’s full pipe, same texts, same run',
    must: 0.5,
    hope: 1,
    sense: 'least',
    digits: 2,
    step: 0.05,
    slack: 0.15,
    others: 'wink-nlp 1, without names and statements',
  },
  {
    figure: 'speed.first',
    what: 'first parse of a process, ms',
    must: 30,
    sense: 'most',
    digits: 0,
    step: 5,
    slack: 0.25,
    either: 'speed.first.scaled',
  },
  {
    figure: 'speed.keystroke',
    what: 'after a keystroke in 100 kB, ms',
    must: 5,
    sense: 'most',
    digits: 0,
    step: 1,
    slack: 0.25,
    either: 'speed.keystroke.scaled',
  },
  {
    figure: 'speed.growth',
    what: 'a character of 1 MB beside one of 100 kB, times as long',
    must: 1.5,
    sense: 'most',
    step: 0.1,
    slack: 0.2,
  },
  {
    figure: 'memory',
    what: 'kept for a character beside the model, bytes',
    must: 20,
    sense: 'most',
    digits: 0,
    step: 1,
    slack: 0.1,
  },
];

export const BAR_GROUPS: readonly BarGroup[] = [
  { title: 'Who said what: PolNeAR, development part', bars: ATTRIBUTIONS },
  { title: 'The seven articles with hand-made gold, together', bars: GOLD },
  { title: 'Golan, the hardest of the seven', bars: GOLAN },
  { title: 'The other stages', bars: STAGES },
  { title: 'Budgets', bars: BUDGETS },
];
