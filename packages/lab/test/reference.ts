import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SHARED } from '../src/shared.ts';

/** The measures once more, in Python, beside the data. */
type ReferenceScorer = 'gold.py' | 'corpora.py' | 'attributions.py';

/** Whether the reference scorers are there, and what runs them. */
export const canCompare: boolean =
  existsSync(new URL('score/', SHARED)) && spawnSync('python3', ['--version']).status === 0;

/** What a reference scorer answers, as JSON, about files that are written for it; `argsOf` has their paths, in order. Throws where it fails. */
export function askReference(
  scorer: ReferenceScorer,
  files: readonly string[],
  argsOf: (paths: string[]) => string[],
): Record<string, unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'reference-'));
  try {
    const paths = files.map((content, index) => {
      const path = join(folder, `${index}.json`);
      writeFileSync(path, content);
      return path;
    });
    const args = [fileURLToPath(new URL(`score/${scorer}`, SHARED)), ...argsOf(paths), '--json'];
    return JSON.parse(execFileSync('python3', args, { encoding: 'utf8' }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
