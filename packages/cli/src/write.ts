import type { Writable } from 'node:stream';
import { Failure } from './failure.ts';

/**
 * Writes and waits until the stream can take more, so that a slow reader is never run ahead of. Rejects with a
 * {@link Failure}, or with the error of a reader that has gone.
 */
export function write(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (!error) resolve();
      else reject(isBrokenPipe(error) ? error : unwritable(error));
    });
  });
}

function unwritable({ code, message }: NodeJS.ErrnoException): Failure {
  const cause = code === 'ENOSPC' || code === 'EDQUOT' ? 'there is no room left' : message;
  return new Failure(`cannot write the output: ${cause}`, 'write it to another place');
}

/** True for the error of writing to a pipe whose reader has gone. */
export function isBrokenPipe(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' || code === 'EOF';
}
