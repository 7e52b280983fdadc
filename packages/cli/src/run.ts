import type { Readable, Writable } from 'node:stream';
import { readArguments } from './arguments.ts';
import { Failure } from './failure.ts';
import { visible } from './render/visible.ts';
import { isBrokenPipe } from './write.ts';

/** What the program touches of the process that it runs in. */
export interface Surroundings {
  stdin: Readable & { isTTY?: boolean };
  stdout: Writable & { isTTY?: boolean; columns?: number };
  stderr: Writable;
  env: Record<string, string | undefined>;
}

/** Runs the program with the arguments after its name; resolves to the exit code and never rejects. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { stderr, stdout } = surroundings;
  // A reader that has seen enough (`| head`) closes the pipe; the write that fails is told to whoever waits for it.
  stdout.on('error', () => {});
  stderr.on('error', () => {});
  try {
    const request = readArguments(args, surroundings);
    if (request.command === 'done') return request.code;
    // Each command is loaded when it is asked for: an editor waits for the server's first answer.
    if (request.command === 'lsp') {
      if (surroundings.stdin.isTTY === true)
        throw new Failure('an editor speaks to this, not a keyboard', 'docs/editors says how to set one up', 2);
      const { serve } = await import('./lsp/serve.ts');
      return await serve(surroundings.stdin, stdout);
    }
    if (request.command === 'stream') await (await import('./stream.ts')).streamDigests(request, surroundings);
    else await (await import('./digest-command.ts')).printDigest(request, surroundings);
    return 0;
  } catch (error) {
    if (isBrokenPipe(error)) return 0;
    const message = error instanceof Error ? error.message : String(error);
    stderr.write(`article-digest: ${visible(message)}\n`);
    return error instanceof Failure ? error.code : 1;
  }
}
