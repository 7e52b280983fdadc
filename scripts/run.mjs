import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The root of the repository, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a program of `node_modules/.bin` (npm puts that on the PATH) or of the system.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, quiet?: boolean }} options `quiet` keeps what the program prints instead of showing it.
 * @returns {Promise<{ code: number, output: string }>} `code` is 1 where the program could not be started or was killed.
 */
export function run(program, args, { cwd = ROOT, quiet = false } = {}) {
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', ...(quiet && { NO_COLOR: '1', FORCE_COLOR: '0' }) };
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      // On Windows the programs of node_modules/.bin are scripts, which only a shell can start.
      shell: process.platform === 'win32',
    });
    let output = '';
    const keep = (/** @type {Buffer} */ data) => (output += data.toString());
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => resolve({ code: 1, output: `${output}${program}: ${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
