import { digest, parse, type ParseOptions, type StreamAnswer, type StreamErrorCode } from '@article-digest/core';
import type { StreamRequest } from './arguments.ts';
import { json } from './json.ts';
import { linesOf } from './lines.ts';
import type { Surroundings } from './run.ts';
import { holdsWords, isLanguage, isPublished, isWebAddress } from './values.ts';
import { write } from './write.ts';

class LineError extends Error {
  readonly code: StreamErrorCode;

  constructor(code: StreamErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** Answers each line of standard input with one line, in order, and waits for a slow reader before it reads on. */
export async function streamDigests(request: StreamRequest, { stdin, stdout }: Surroundings): Promise<void> {
  for await (const { number, bytes } of linesOf(stdin, request.maxSize)) {
    const answer = answerTo(bytes, number, request);
    if (answer !== undefined) await write(stdout, `${json(answer)}\n`);
  }
}

/** The answer to a line; undefined for a blank one. `bytes` is undefined for a line over the limit. */
function answerTo(
  bytes: Uint8Array | undefined,
  number: number,
  { maxSize, points, attributions }: StreamRequest,
): StreamAnswer | undefined {
  let id: unknown = null;
  try {
    if (bytes === undefined)
      throw new LineError('too-large', `line ${number} is longer than ${maxSize} bytes; allow more with --max-size`);
    const line = textOf(bytes, number);
    if (line.trim() === '') return undefined;
    const fields = fieldsOf(line, number);
    id = fields['id'] ?? null;
    const { text, options } = inputOf(fields);
    const article = parse(text, attributions === undefined ? options : { ...options, attributions });
    if (!holdsWords(text)) throw new LineError('no-text', '"text" holds no words');
    return { id, article, digest: digest(article, points === undefined ? {} : { points }) };
  } catch (error) {
    if (error instanceof LineError) return { id, error: { code: error.code, message: error.message } };
    return { id, error: { code: 'internal', message: `the article could not be parsed: ${String(error)}` } };
  }
}

function textOf(bytes: Uint8Array, number: number): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new LineError('not-utf-8', `line ${number} is not UTF-8`);
  }
}

function fieldsOf(line: string, number: number): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new LineError('invalid-json', `line ${number} is not JSON`);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new LineError('not-an-object', `line ${number} is JSON but no object; give { "id", "text" }`);
}

function inputOf({ text, published, url, language }: Record<string, unknown>): { text: string; options: ParseOptions } {
  if (typeof text !== 'string') throw new LineError('invalid-text', '"text" must be a string');
  return {
    text,
    options: {
      ...optional(published, 'published', isPublished, 'invalid-published', 'an ISO 8601 date such as "2026-03-02"'),
      ...optional(url, 'url', isWebAddress, 'invalid-url', 'an address that starts with http:// or https://'),
      ...optional(language, 'language', isLanguage, 'invalid-language', 'a BCP 47 tag such as "en"'),
    },
  };
}

function optional<K extends string>(
  value: unknown,
  name: K,
  valid: (value: string) => boolean,
  code: StreamErrorCode,
  wanted: string,
): Partial<Record<K, string>> {
  if (value === undefined || value === null) return {};
  if (typeof value === 'string' && valid(value)) return { [name]: value } as Record<K, string>;
  throw new LineError(code, `"${name}" must be ${wanted}`);
}
