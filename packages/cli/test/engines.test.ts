import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minVersion, satisfies } from 'semver';
import { expect, test } from 'vitest';

interface Manifest {
  version: string;
  engines?: { node?: string };
  dependencies?: Record<string, string>;
}

const program = fileURLToPath(new URL('..', import.meta.url));
const read = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** Where a package finds another one, as Node looks for it. */
function found(name: string, from: string): string {
  const folder = join(from, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return folder;
  if (from === dirname(from)) throw new Error(`${name} is not installed`);
  return found(name, dirname(from));
}

/** Whatever the program needs when it runs, by name and folder. */
function needed(folder: string, all = new Map<string, string>()): Map<string, string> {
  for (const name of Object.keys(read(folder).dependencies ?? {})) {
    const at = found(name, folder);
    if (all.get(name) === at) continue;
    all.set(name, at);
    needed(at, all);
  }
  return all;
}

test.each([
  ['>=20.19.0', true],
  ['>= 10', true],
  ['^12.20 || >= 14.13', true],
  ['^18.1 || ^20.1', true],
  ['>=22.12.0', false],
  ['>=20.20', false],
  ['^22.1', false],
])('the oldest Node that the program runs in: %s, %s', (range, expected) => {
  expect(satisfies('20.19.0', range)).toBe(expected);
});

test('whatever the program needs runs in the oldest Node that it says it does', () => {
  const oldest = minVersion(read(program).engines?.node ?? '') ?? '';
  const all = needed(program);
  expect(all.size).toBeGreaterThan(15);
  const refused = [...all].flatMap(([name, folder]) => {
    const range = read(folder).engines?.node;
    return range === undefined || satisfies(oldest, range) ? [] : `${name} needs Node ${range}`;
  });
  expect(refused).toEqual([]);
});
