import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { SizePoint } from './stage.ts';

const FILE = new URL('../../../../docs/model-sizes.json', import.meta.url);

/** What the fitted models reach at several sizes, as last fitted; empty where none was. */
export function readSizePoints(): SizePoint[] {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as SizePoint[]) : [];
}

/** Puts the points where the chart finds them. */
export function writeSizePoints(points: readonly SizePoint[]): void {
  writeFileSync(FILE, `${JSON.stringify(points, null, 2)}\n`);
}

/**
 * The points with new ones in the place of old ones: a model fitted at several sizes loses all that it had, one that was
 * only fitted as shipped loses the one shipped before. Sorted by model and size.
 */
export function withPoints(old: readonly SizePoint[], fresh: readonly SizePoint[], all: boolean): SizePoint[] {
  const models = new Set(fresh.map(({ model }) => model));
  const kept = old.filter(({ model, shipped }) => !models.has(model) || (!all && shipped !== true));
  return [...kept, ...fresh].toSorted((a, b) => (a.model === b.model ? a.kB - b.kB : a.model < b.model ? -1 : 1));
}
