import type { DigestRequest } from '../arguments.ts';
import { Failure } from '../failure.ts';
import type { Surroundings } from '../run.ts';
import { holdsWords } from '../values.ts';
import { decode } from './decode.ts';
import { readFile, readStandardInput } from './file.ts';

/** An input as it came, before it is text. */
export interface Raw {
  bytes: Uint8Array;
  /** What to call it in a message. */
  name: string;
  /** Media type that came with it, without parameters. */
  type?: string;
  /** Character encoding that came with it. */
  charset?: string;
  /** Address that it was found at in the end. */
  url?: string;
}

/** The text of an article, with what its page says about it. */
export interface Input {
  text: string;
  url?: string;
  published?: string;
  publisher?: string;
}

/** Reads what the request names: a file, a URL, or standard input. Rejects with a {@link Failure}. */
export async function readInput(request: DigestRequest, { stdin }: Surroundings): Promise<Input> {
  const raw = await readRaw(request, stdin);
  const { text, html } = decode(raw, request);
  const address = raw.url === undefined ? {} : { url: raw.url };
  if (html) {
    // The extractor and its tree are most of what this program loads, and most inputs are plain text.
    const { textOfPage } = await import('./html.ts');
    return { ...textOfPage(text, raw.name, raw.url), ...address };
  }
  if (!holdsWords(text)) throw new Failure(`${raw.name} holds no text`, 'give an article to read');
  if (request.input === 'auto' && isJson(text)) {
    throw new Failure(
      `${raw.name} is JSON, not text`,
      'give the text alone, or objects with a "text", one a line, to article-digest stream; --input text reads it as it is',
    );
  }
  return { text, ...address };
}

/** Whether a text is JSON, as a whole or line by line: there may be articles in it, but it is none. */
function isJson(text: string): boolean {
  const all = text.replace(/^\ufeff/, '').trim();
  if (!/^[{[]/.test(all)) return false;
  return [all, all.slice(0, all.search(/\n|$/))].some((one) => {
    try {
      return typeof JSON.parse(one) === 'object';
    } catch {
      return false;
    }
  });
}

async function readRaw(request: DigestRequest, stdin: Surroundings['stdin']): Promise<Raw> {
  const { source } = request;
  if (source === '-') return readStandardInput(stdin, request);
  // A variable of the shell that holds nothing.
  if (source.trim() === '')
    throw new Failure('the name of the source is empty', 'name a file, or - for standard input');
  const scheme =
    /^([a-z][a-z0-9+.-]*):\/\//i.exec(source)?.[1]?.toLowerCase() ?? (/^file:/i.test(source) ? 'file' : undefined);
  if (scheme === undefined) return readFile(source, request);
  if (scheme === 'http' || scheme === 'https') return (await import('./url.ts')).fetchPage(source, request);
  if (scheme !== 'file') {
    throw new Failure(
      `cannot read ${scheme}: addresses`,
      'give an http or https address, or save the article to a file',
    );
  }
  if (!request.allowPrivate) {
    throw new Failure('file: addresses are refused', 'give the path of the file instead, or add --allow-private');
  }
  return readFile(pathOf(source), request);
}

function pathOf(source: string): URL {
  const url = URL.canParse(source) ? new URL(source) : undefined;
  if (url === undefined || (url.host !== '' && url.host !== 'localhost')) {
    throw new Failure(`${source} names no file on this machine`, 'give the path of the file instead');
  }
  return url;
}
