import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { BAR_GROUPS, type Bar } from './bars.ts';
import { isTiming, type Figures } from './figures.ts';

const FILE = new URL('../../../docs/quality.json', import.meta.url);

/** `lost` was reached once and is no longer; `open` was never reached. */
export type State = 'met' | 'open' | 'lost' | 'not measured';

/** A bar and how the figure stands to it. */
export interface Standing {
  bar: Bar;
  value?: number;
  state: State;
}

/** What is remembered from run to run: the figures last measured, and the bars that were ever reached. */
export interface Memory {
  met: ReadonlySet<string>;
  figures: Figures;
}

/**
 * How every bar stands. One that was reached stays in memory when it is lost, so that it is lost in the next run too,
 * until it is reached again or somebody takes it out of `docs/quality.json`.
 */
export function standingsOf(figures: Figures, met: ReadonlySet<string>, bars: readonly Bar[]): Standing[] {
  return bars.map((bar): Standing => {
    const value = figures.get(bar.figure);
    if (value === undefined) return { bar, state: 'not measured' };
    if (reaches(value, bar, 0)) return { bar, value, state: 'met' };
    if (!met.has(bar.figure)) return { bar, value, state: 'open' };
    const second = bar.either === undefined ? undefined : figures.get(bar.either);
    const held = [value, second].some((one) => one !== undefined && reaches(one, bar, bar.slack ?? 0));
    return { bar, value, state: held ? 'met' : 'lost' };
  });
}

/** True where a figure reaches its bar, or would if it were better by so large a share of it. */
export function reaches(value: number, { sense, must, upTo = Infinity, digits = 1 }: Bar, slack: number): boolean {
  const shown = Number(value.toFixed(digits));
  if (sense === 'most') return shown <= must * (1 + slack);
  return shown >= must * (1 - slack) && (sense === 'least' || shown <= upTo * (1 + slack));
}

/** The bars as one list. */
export function allBars(): Bar[] {
  return BAR_GROUPS.flatMap(({ bars }) => bars);
}

/** What a lost bar is told with: the row, the figure and the bar. */
export function lossOf(standing: Standing): string {
  const { bar } = standing;
  return `lost again: ${bar.what} (${bar.figure}) is ${shownValue(standing)}, has to be ${wanted(bar)}`;
}

/** The figure as it is shown; timings in steps that a second run gives again, to the worse side. */
export function shownValue({ bar: { digits = 1, step, sense }, value }: Standing): string {
  if (value === undefined) return '–';
  if (step === undefined) return value.toFixed(digits);
  return ((sense === 'least' ? Math.floor(value / step) : Math.ceil(value / step)) * step).toFixed(digits);
}

/** The bar in words and signs. */
export function wanted({ sense, must, upTo }: Bar): string {
  if (sense === 'between') return `${must} to ${upTo}`;
  return `${sense === 'least' ? '≥' : '≤'} ${must}`;
}

/** What earlier runs left; nothing where there was none. */
export function readMemory(): Memory {
  if (!existsSync(FILE)) return { met: new Set(), figures: new Map() };
  const { met, figures } = JSON.parse(readFileSync(FILE, 'utf8')) as { met: string[]; figures: Record<string, number> };
  return { met: new Set(met), figures: new Map(Object.entries(figures)) };
}

/** Remembers the figures, those that depend on the machine left out, and all bars that were reached now or before. */
export function writeMemory(figures: Figures, standings: readonly Standing[], { met }: Memory): void {
  writeFileSync(FILE, memoryText(figures, standings, met));
}

/** The figures that are no longer what they were when last measured, to a tenth: a line for each. */
export function changesOf(figures: Figures, before: Figures): string[] {
  return [...figures].flatMap(([name, value]) => {
    const old = before.get(name);
    if (old === undefined || isTiming(name) || value.toFixed(1) === old.toFixed(1)) return [];
    return [`${name}: ${old.toFixed(1)} → ${value.toFixed(1)}`];
  });
}

/** The text of the file: one line for each figure, so that a change of one shows as one. */
export function memoryText(figures: Figures, standings: readonly Standing[], met: ReadonlySet<string>): string {
  const known = new Set(standings.map(({ bar }) => bar.figure));
  const reached = standings.filter(({ state }) => state === 'met').map(({ bar }) => bar.figure);
  const content = {
    met: [...new Set([...met, ...reached])].filter((figure) => known.has(figure)).toSorted(),
    figures: Object.fromEntries(
      [...figures].filter(([name]) => !isTiming(name)).map(([name, value]) => [name, Math.round(value * 10) / 10]),
    ),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
