import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/** What a command of the lab prints and ends with. */
function run(program: string, ...args: string[]): Promise<{ code: number; out: string; complaint: string }> {
  const path = fileURLToPath(new URL(`../../src/${program}`, import.meta.url));
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--conditions=@article-digest/source', path, ...args],
      (_, out, complaint) => resolve({ code: child.exitCode ?? -1, out, complaint }),
    );
  });
}

describe.concurrent('the command line', { timeout: 30_000 }, () => {
  test.each([
    ['errors.ts', ['weather'], 'Allowed choices are attribution, names'],
    ['errors.ts', ['names', '--limit', 'many'], 'A whole number from 0 is wanted'],
    ['errors.ts', ['names', '--slice', 'speech'], '--slice is for statements alone'],
    ['score.ts', ['--golden'], 'Did you mean --gold?'],
    ['fit/main.ts', ['weather'], 'there is no stage weather'],
  ])('%s %o is refused', async (program, args, complaint) => {
    const told = await run(program, ...args);
    expect(told.complaint).toContain(complaint);
    expect(told.code).toBe(2);
  });

  test('--help says what can be asked for', async () => {
    const { code, out } = await run('errors.ts', '--help');
    expect(code).toBe(0);
    expect(out).toMatch(/Usage: npm run errors --[^]*keypoints {2,}key points/);
  });
});
