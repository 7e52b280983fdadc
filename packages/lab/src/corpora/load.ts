import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { SHARED } from '../shared.ts';

/** The objects of a file with one JSON object a line, packed with gzip or not; undefined where it is not there. */
export function loadLines(path: string): object[] | undefined {
  const file = new URL(`corpora/${path}`, SHARED);
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as object);
}
