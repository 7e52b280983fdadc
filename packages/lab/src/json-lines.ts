import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The objects of a file that holds one JSON object a line, packed with gzip (`.gz`) or not. Throws where it cannot be read. */
export function jsonLines<T>(path: string | URL): T[] {
  const bytes = readFileSync(path);
  const text = (String(path).endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
