import { existsSync } from 'node:fs';
import { jsonLines } from '../json-lines.ts';
import { SHARED } from '../shared.ts';

/** The objects of a file of the corpora with one JSON object a line, packed with gzip or not; undefined where it is not there. */
export function loadLines(path: string): object[] | undefined {
  const file = new URL(`corpora/${path}`, SHARED);
  return existsSync(file) ? jsonLines(file) : undefined;
}
