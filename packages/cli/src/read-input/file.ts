import { open, type FileHandle } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { Limits } from '../arguments.ts';
import { Failure } from '../failure.ts';
import type { Raw } from './read.ts';

const FIXES: Record<string, [cause: string, fix: string]> = {
  ENOENT: ['no such file', 'check the name and the folder you are in'],
  EACCES: ['you may not read it', 'check its permissions'],
  EPERM: ['you may not read it', 'check its permissions'],
  EISDIR: ['it is a folder', 'name a file inside it'],
  ENOTDIR: ['a part of the path is no folder', 'check the path'],
  ENAMETOOLONG: ['the name is too long for a file', 'to give the text itself, pipe it in and name - as the source'],
  ELOOP: ['its links go round in a circle', 'name the file itself'],
};

/** All bytes of a file. */
export async function readFile(path: string | URL, { maxSize }: Pick<Limits, 'maxSize'>): Promise<Raw> {
  const name = typeof path === 'string' ? path : decodeURIComponent(path.pathname);
  let file: FileHandle | undefined;
  try {
    file = await open(path);
    const stats = await file.stat();
    if (stats.isDirectory()) throw Object.assign(new Error('folder'), { code: 'EISDIR' });
    if (stats.size > maxSize) throw tooLarge(name, maxSize);
    // Not by the size that the file says: a pipe or a device says none.
    return { name, bytes: await collect(file.createReadStream({ autoClose: false }), name, maxSize) };
  } catch (error) {
    if (error instanceof Failure) throw error;
    const { code = '', message } = error as NodeJS.ErrnoException;
    const [cause, fix] = FIXES[code] ?? [message.replace(/\0/g, ''), 'check the name'];
    throw new Failure(`cannot read ${name}: ${cause}`, fix);
  } finally {
    await file?.close().catch(() => {});
  }
}

/** All bytes of standard input. */
export async function readStandardInput(stdin: Readable, { maxSize }: Pick<Limits, 'maxSize'>): Promise<Raw> {
  const name = 'standard input';
  return { name, bytes: await collect(stdin, name, maxSize) };
}

/** The bytes of a stream, up to a limit. */
export async function collect(stream: AsyncIterable<unknown>, name: string, maxSize: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer);
    size += bytes.length;
    if (size > maxSize) throw tooLarge(name, maxSize);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function tooLarge(name: string, maxSize: number): Failure {
  return new Failure(`${name} is larger than ${sizeInWords(maxSize)}`, 'allow more with --max-size');
}

function sizeInWords(bytes: number): string {
  if (bytes >= 1e6) return `${Number((bytes / 1e6).toFixed(1))} MB`;
  return bytes >= 1e3 ? `${Number((bytes / 1e3).toFixed(1))} kB` : `${bytes} bytes`;
}
