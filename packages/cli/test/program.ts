import { spawn } from 'node:child_process';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { run, type Surroundings } from '../src/run.ts';

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));

/** Runs the program as its users do, in a process of its own. */
export function runProgram(args: readonly string[], stdin: string | Uint8Array = ''): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--conditions=@article-digest/source', MAIN, ...args]);
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject).on('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin.on('error', () => {});
    child.stdin.end(stdin);
  });
}

export interface Given {
  stdin?: string | Uint8Array | Readable;
  env?: Record<string, string>;
  /** Columns of the terminal that the output goes to; no terminal where absent. */
  columns?: number;
  /** Standard input is a keyboard. */
  keyboard?: boolean;
}

/** Runs the program in this process: the same but for the start of Node. */
export async function runHere(args: readonly string[], given: Given = {}): Promise<Outcome> {
  const { stdin = '', env = {}, columns, keyboard } = given;
  const stdout = new Kept();
  const stderr = new Kept();
  const input = stdin instanceof Readable ? stdin : Readable.from([Buffer.from(stdin)]);
  const surroundings: Surroundings = {
    stdin: Object.assign(input, keyboard && { isTTY: true }),
    stdout: Object.assign(stdout, columns !== undefined && { isTTY: true, columns }),
    stderr,
    env,
  };
  const code = await run(args, surroundings);
  return { code, stdout: stdout.text, stderr: stderr.text };
}

class Kept extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}
