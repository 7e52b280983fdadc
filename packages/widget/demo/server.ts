import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle } from '../scripts/bundle.ts';

const here = import.meta.dirname;

/** No inline script or style, nothing from elsewhere, and the one Trusted Types policy that Lit makes. */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};

/** A running demo page. */
export interface Demo {
  url: string;
  close(): Promise<void>;
}

/**
 * Serves the demo page on 127.0.0.1. Takes the port, or any free one where it is taken or 0.
 *
 * @param examples Folder of the articles to pick from, each a `.txt` file.
 */
export async function serveDemo({ port = 0, examples }: { port?: number; examples: string }): Promise<Demo> {
  const files = new Map<string, Uint8Array | string>([
    ['/', await readFile(join(here, 'index.html'))],
    ['/demo.css', await readFile(join(here, 'demo.css'))],
  ]);
  for (const { path, contents } of await bundle(join(here, 'demo.ts'))) files.set(`/${path}`, contents);
  const articles = await readArticles(examples);
  files.set('/examples.json', JSON.stringify(articles.map(({ name, title }) => ({ name, title }))));
  for (const { name, text } of articles) files.set(`/examples/${name}`, text);

  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    const file = files.get(path);
    const type = types[path === '/' ? 'html' : (path.split('.').at(-1) ?? '')] ?? 'application/octet-stream';
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': file === undefined ? 'text/plain' : type,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    response.end(file ?? 'not found');
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

/** The articles of a folder by file name, each with its first line as title. */
async function readArticles(folder: string): Promise<{ name: string; title: string; text: string }[]> {
  const names = await readdir(folder).catch(() => []);
  const articles = names
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map(async (name) => {
      const text = await readFile(join(folder, name), 'utf8');
      const title =
        text
          .replace(/^\uFEFF/, '')
          .trim()
          .split(/\r?\n|\r/, 1)[0] ?? name;
      return { name, text, title: title.length > 60 ? `${title.slice(0, 59)}…` : title };
    });
  return Promise.all(articles);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    console.error(`--port takes a number from 0 to 65535, not "${values.port}".`);
    process.exit(2);
  }
  const demo = await serveDemo({ port, examples: join(here, '../../../examples') });
  console.log(`Article digest: ${demo.url}  (Ctrl-C stops it)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void demo.close());
}
