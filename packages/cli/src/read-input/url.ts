import http from 'node:http';
import https from 'node:https';
import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Limits } from '../arguments.ts';
import { Failure } from '../failure.ts';
import { version } from '../version.ts';
import { publicLookup, refusePrivateHost } from './address.ts';
import { collect } from './file.ts';
import type { Raw } from './read.ts';

const MOST_REDIRECTS = 10;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Fetches a page within the limits, following redirects; each address on the way is checked anew. */
export async function fetchPage(source: string, limits: Limits): Promise<Raw> {
  if (!URL.canParse(source)) throw new Failure(`${source} is not a valid address`, 'check how it is written');
  const signal = AbortSignal.timeout(limits.timeout * 1000);
  let url = new URL(source);
  try {
    for (let count = 0; count <= MOST_REDIRECTS; count++) {
      const response = await get(url, limits, signal);
      const { statusCode = 0, headers } = response;
      if (REDIRECTS.has(statusCode) && headers.location !== undefined) {
        response.destroy();
        url = next(headers.location, url);
        continue;
      }
      if (statusCode !== 200) {
        response.destroy();
        throw httpFailure(url, statusCode, response.statusMessage);
      }
      const [, type, charset] =
        /^\s*([^;\s]*)(?:.*?;\s*charset\s*=\s*["']?([^"';\s]+))?/is.exec(headers['content-type'] ?? '') ?? [];
      const bytes = await collect(decompressed(response, headers['content-encoding']), url.href, limits.maxSize);
      return {
        bytes,
        name: url.href,
        url: url.href,
        ...(type && { type: type.toLowerCase() }),
        ...(charset && { charset }),
      };
    }
    throw new Failure(`${source} redirects more than ${MOST_REDIRECTS} times`, 'give the address that it ends at');
  } catch (error) {
    throw failureOf(error, url, limits, signal);
  }
}

function get(url: URL, { allowPrivate }: Limits, signal: AbortSignal): Promise<http.IncomingMessage> {
  if (!allowPrivate) refusePrivateHost(url);
  return new Promise((resolve, reject) => {
    const options: https.RequestOptions = {
      signal,
      // No agent: a connection kept from an earlier address must not be taken for this one.
      agent: false,
      headers: {
        accept: 'text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.1',
        'accept-encoding': 'gzip, deflate, br',
        'user-agent': `article-digest/${version}`,
      },
      ...(!allowPrivate && { lookup: publicLookup }),
    };
    const request = url.protocol === 'https:' ? https.request(url, options) : http.request(url, options);
    request.on('response', resolve).on('error', reject).end();
  });
}

function next(location: string, from: URL): URL {
  const url = URL.canParse(location, from) ? new URL(location, from) : undefined;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url;
  throw new Failure(`${from.href} redirects to ${location}, which is no web address`, 'give another address');
}

const UNPACKERS = new Map<string, () => Transform>([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
]);

/** The body as it was before the server packed it; the size limit counts what comes out, so a small bomb is no way round it. */
function decompressed(body: http.IncomingMessage, encoding = ''): Readable {
  const unpack = UNPACKERS.get(encoding.trim().toLowerCase())?.();
  if (unpack === undefined) return body;
  body.on('error', (error) => unpack.destroy(error));
  return body.pipe(unpack);
}

function httpFailure(url: URL, status: number, text = ''): Failure {
  const fix =
    status === 404 || status === 410
      ? 'check the address'
      : status === 401 || status === 402 || status === 403 || status === 451
        ? 'open the page in a browser, save it, and give the file'
        : 'try again later';
  return new Failure(`${url.href} answered ${status} ${text}`.trim(), fix);
}

const CAUSES: Record<string, [cause: string, fix: string]> = {
  ENOTFOUND: ['there is no such host', 'check the address'],
  EAI_AGAIN: ['the host name could not be looked up', 'check the network connection'],
  ECONNREFUSED: ['nothing answers there', 'check the address, or try again later'],
  ECONNRESET: ['the connection broke', 'try again later'],
  EHOSTUNREACH: ['the host cannot be reached', 'check the network connection'],
  ENETUNREACH: ['the network cannot be reached', 'check the network connection'],
  ETIMEDOUT: ['the host does not answer', 'try again later'],
};

function failureOf(error: unknown, url: URL, { timeout }: Limits, signal: AbortSignal): Failure {
  if (error instanceof Failure) return error;
  if (signal.aborted) return new Failure(`${url.href} took longer than ${timeout} s`, 'allow more with --timeout');
  const { code = '', message = String(error) } = (error ?? {}) as { code?: string; message?: string };
  if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)) {
    return new Failure(`cannot read ${url.href}: its certificate cannot be trusted (${code})`, 'check the address');
  }
  const [cause, fix] = CAUSES[code] ?? [message, 'try again later'];
  return new Failure(`cannot read ${url.href}: ${cause}`, fix);
}
