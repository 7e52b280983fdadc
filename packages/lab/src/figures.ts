import type { CorpusReport } from './corpora/measure.ts';
import { rightAtNine } from './corpora/reliability.ts';
import type { EditorReport } from './editor/measure.ts';
import type { GoldReport } from './gold/report.ts';
import type { PageReport } from './page/measure.ts';
import type { SiteReport } from './page/measure-site.ts';
import type { Size } from './sizes/measure.ts';
import type { SpeedReport } from './speed/measure.ts';

/** All that one run measured; what is absent was not measured. */
export interface Report {
  gold: GoldReport;
  corpora?: CorpusReport;
  speed?: SpeedReport;
  editor?: EditorReport;
  page?: PageReport;
  site?: SiteReport;
  sizes?: readonly Size[];
}

/** Figures by name, as the bars call them. Percentages, or what the bar says; those not measured are left out. */
export type Figures = ReadonlyMap<string, number>;

/** Names of figures that depend on the machine and on what else it does. */
export function isTiming(figure: string): boolean {
  return figure.startsWith('speed.') || figure.startsWith('memory');
}

/** What a run measured, as one list. */
export function figuresOf({ gold, corpora, speed, editor, page, site, sizes = [] }: Report): Figures {
  const figures = new Map<string, number>();
  const put = (name: string, value: number | undefined): void => {
    if (value !== undefined) figures.set(name, value);
  };
  for (const { name, scores } of [{ name: 'all', scores: gold.pooled }, ...gold.articles]) {
    for (const [measure, score] of Object.entries(scores)) put(`gold.${name}.${measure}`, score);
  }
  put('gold.nesting', gold.nesting);
  if (corpora !== undefined) putCorpora(corpora, put);
  for (const { id, bytes } of sizes) put(`size.${id}`, bytes === undefined ? undefined : bytes / 1000);
  if (speed !== undefined) putSpeed(speed, put);
  if (editor !== undefined) putEditor(editor, scaleOf(speed), put);
  if (page !== undefined) putPage(page, scaleOf(speed), put);
  if (site !== undefined) putSite(site, scaleOf(speed), put);
  return figures;
}

/** Genres of prose whose copy is clean, but for a few texts: others lost spaces beside quotation marks on their way. */
const CLEAN: ReadonlySet<string> = new Set(['essay', 'letter', 'speech']);

type Put = (name: string, value: number | undefined) => void;

function putCorpora(corpora: CorpusReport, put: Put): void {
  const { attribution, names, sentences, tags, boilerplate, times, summaries, reliability, prose } = corpora;
  for (const [slice, scores] of Object.entries(attribution ?? {})) {
    for (const [measure, { F1 }] of Object.entries(scores)) put(`attribution.${slice}.${measure}`, F1);
  }
  for (const [measure, score] of Object.entries(names ?? {})) {
    put(`names.${measure}`, typeof score === 'number' ? score : score.F1);
  }
  put('sentences.inner', sentences?.gum?.inner.F1);
  put('sentences.alone', sentences?.alone?.inner.F1);
  put('sentences.golden', sentences?.golden?.right);
  put('tags.alone', tags?.alone.accuracy);
  put('tags.whole', tags?.whole);
  put('boilerplate.shingles', boilerplate?.shingles.F1);
  put('boilerplate.lines', boilerplate?.lines.F1);
  put('times.exact', times?.exact.F1);
  put('times.overlap', times?.overlap.F1);
  put('times.days', times && (100 * times.days.right) / Math.max(1, times.days.of));
  put('summaries.points', summaries?.points[0]);
  put('summaries.lead', summaries?.lead[0]);
  put('summaries.gain', summaries && summaries.points[0] - summaries.lead[0]);
  for (const [what, one] of Object.entries(reliability)) {
    put(`reliability.${what}.nine`, rightAtNine(one));
    put(`reliability.${what}.error`, one.error);
  }
  put(
    'prose.warnings',
    prose?.reduce((sum, { genre, warnings }) => sum + (CLEAN.has(genre) ? warnings : 0), 0),
  );
}

/** Millions of characters a second that wink-nlp reads on the machine for which the budgets in milliseconds were set. */
const USUAL_WINK = 2.5;

function putSpeed({ throughput, first, keystroke, growth, memory }: SpeedReport, put: Put): void {
  const [own, wink] = throughput;
  const scale = scaleOf({ throughput });
  if (own === undefined || wink === undefined || scale === undefined) return;
  put('speed.beside wink', own.rate / wink.rate);
  put('speed.first', first);
  put('speed.first.scaled', first * scale);
  put('speed.keystroke', keystroke);
  put('speed.keystroke.scaled', keystroke * scale);
  put('speed.growth', growth);
  put('memory', memory);
}

/** How fast this machine is beside the one for which the budgets were set; unknown where no peer was timed. */
function scaleOf(speed: Pick<SpeedReport, 'throughput'> | undefined): number | undefined {
  const wink = speed?.throughput[1];
  return wink && wink.rate / USUAL_WINK;
}

function putEditor({ initialize, hover, memory, extension }: EditorReport, scale: number | undefined, put: Put): void {
  put('speed.initialize', initialize);
  put('speed.initialize.scaled', scale && initialize * scale);
  put('speed.hover', hover);
  put('speed.hover.scaled', scale && hover * scale);
  put('memory.articles', memory);
  put('speed.start', extension?.start);
  put('speed.typing', extension?.keystroke);
  put('speed.typing large', extension?.['keystroke.large']);
}

function putPage({ ready, raw, task }: PageReport, scale: number | undefined, put: Put): void {
  put('speed.page.ready', ready);
  put('speed.page.ready.scaled', scale && ready * scale);
  put('speed.page.raw', raw);
  put('speed.page.raw.scaled', scale && raw * scale);
  put('speed.page.task', task);
  put('speed.page.task.scaled', scale && task * scale);
}

function putSite({ paint, shift, bytes }: SiteReport, scale: number | undefined, put: Put): void {
  put('speed.site.paint', paint);
  put('speed.site.paint.scaled', scale && paint * scale);
  put('site.shift', shift);
  put('size.site', bytes / 1000);
}
