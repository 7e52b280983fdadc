import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { scriptTagFiles } from '../scripts/one-file/files.ts';
import { serverPolicy } from './policy.ts';
import { makeSite } from './site.ts';

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
};

/** The site, being served. */
export interface Demo {
  /** Address of the first page; the others lie beside it. */
  url: string;
  close(): Promise<void>;
}

/**
 * Makes the site and serves it on 127.0.0.1. Takes the port, or any free one where it is taken or 0.
 *
 * @param examples Folder of the articles to pick from, each a `.txt` file.
 */
export async function serveDemo({ port = 0, examples }: { port?: number; examples: string }): Promise<Demo> {
  const files = await makeSite(examples);
  let scripts: ReturnType<typeof scriptTagFiles> | undefined;
  const server = createServer(async (request, response) => {
    // No file of the site has a name that an address would have to escape; what is sent as an address may be anything.
    const [, name = '*'] = /^\/([^?#]*)/.exec(request.url ?? '') ?? [];
    const path = name === '' ? 'index.html' : name;
    const [, script] = /^element\/(.+)/.exec(path) ?? [];
    // Made when somebody asks for it: it takes some seconds.
    const file = script === undefined ? files.get(path) : (await (scripts ??= scriptTagFiles())).get(script);
    const type = types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': file === undefined ? types['html'] : type,
      'content-security-policy': serverPolicy,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      // A page from elsewhere may have the element from here.
      'access-control-allow-origin': '*',
    });
    response.end(file ?? files.get('404.html'));
  });
  await listen(server, port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return listen(server, 0);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    console.error(`--port takes a number from 0 to 65535, not "${values.port}".`);
    process.exit(2);
  }
  const demo = await serveDemo({ port, examples: join(import.meta.dirname, '../../../examples') });
  console.log(`Article digest: ${demo.url}  (Ctrl-C stops it)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void demo.close());
}
