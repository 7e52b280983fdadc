import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runHere, type Outcome } from '../program.ts';

const TEXT = 'Harbour shut after storm\n\nThe harbour of Port Lume will stay shut — until Friday.\n';
const PAGE = `<!doctype html><html><head><meta charset="utf-8"><title>Harbour shut after storm | The Lume Gazette</title>
<meta property="og:site_name" content="The Lume Gazette"><meta property="article:published_time" content="2026-03-02T10:00:00Z"></head>
<body><nav><a href="/">Home</a><a href="/sport">Sport</a></nav><article><h1>Harbour shut after storm</h1>
${'<p>“We will not open before the wall is safe,” minister Abel Marr told reporters on Monday, after a night of rain, wind and high water.</p>'.repeat(6)}
</article><footer>All rights reserved</footer></body></html>`;

const PATHS: Record<string, RequestListener> = {
  '/text': (_request, response) => response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(TEXT),
  '/page': (_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE),
  '/legacy': (_request, response) =>
    response
      .writeHead(200, { 'content-type': 'text/plain; charset="windows-1252"' })
      .end(Buffer.from('It rained \x96 in Caf\xe9 Lume.', 'latin1')),
  '/gzip': (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' }).end(gzipSync(TEXT)),
  '/brotli': (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'br' }).end(brotliCompressSync(TEXT)),
  '/bomb': (_request, response) =>
    response
      .writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' })
      .end(gzipSync('a'.repeat(50_000_000))),
  '/broken': (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' }).end('no gzip at all'),
  '/moved': (_request, response) => response.writeHead(301, { location: '/hop' }).end(),
  '/hop': (_request, response) => response.writeHead(307, { location: 'text' }).end(),
  '/loop': (_request, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/to-file': (_request, response) => response.writeHead(302, { location: 'file:///etc/hostname' }).end(),
  '/picture': (_request, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('…'),
  '/closed': (request) => request.socket.destroy(),
  '/shut': (_request, response) => response.writeHead(403).end('no'),
  '/slow': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' }).write('It rai');
  },
  '/endless': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' });
    const more = (): void => {
      if (!response.destroyed) response.write('rain '.repeat(20_000), () => setImmediate(more));
    };
    more();
  },
};

let server: Server;
let origin = '';
beforeAll(async () => {
  server = createServer((request, response) => {
    const answer = PATHS[request.url ?? ''];
    if (answer === undefined) response.writeHead(404).end();
    else answer(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const fetched = (path: string, ...args: string[]): Promise<Outcome> =>
  runHere([origin + path, '--allow-private', '--format', 'json', ...args]);
const articleAt = async (path: string) => JSON.parse((await fetched(path)).stdout).article;

describe('reads', () => {
  test.each(['/text', '/gzip', '/brotli'])('text as it was sent (%s)', async (path) => {
    expect(await articleAt(path)).toMatchObject({ text: TEXT, meta: { url: origin + path } });
  });

  test('the article of a page, with what the page says of itself', async () => {
    const { text, meta } = await articleAt('/page');
    expect(text).toMatch(/^Harbour shut after storm\n\n“We will not open/);
    expect(text).not.toMatch(/Sport|rights reserved|Gazette/);
    expect(meta).toMatchObject({
      published: '2026-03-02T10:00:00Z',
      publisher: 'The Lume Gazette',
      url: `${origin}/page`,
    });
  });

  test('the encoding that the server names', async () => {
    expect((await articleAt('/legacy')).text).toBe('It rained – in Café Lume.');
  });

  test('through redirects, and keeps the address at the end', async () => {
    expect(await articleAt('/moved')).toMatchObject({ text: TEXT, meta: { url: `${origin}/text` } });
  });

  test('what the options say comes before what the page says', async () => {
    const { stdout } = await fetched('/page', '--published', '2025-01-01', '--url', 'https://paper.example/x');
    expect(JSON.parse(stdout).article.meta).toMatchObject({ published: '2025-01-01', url: 'https://paper.example/x' });
  });
});

describe('refuses, in one line', () => {
  test.each([
    ['/none', [], /answered 404 Not Found; check the address/],
    ['/shut', [], /answered 403 Forbidden; open the page in a browser/],
    ['/loop', [], /redirects more than 10 times/],
    ['/to-file', [], /redirects to file:\/\/\/etc\/hostname, which is no web address/],
    ['/picture', [], /is image\/png, not text/],
    ['/closed', [], /cannot read .*: the connection broke/],
    ['/broken', [], /cannot read .*: incorrect header check/],
    ['/slow', ['--timeout', '0.3'], /took longer than 0.3 s; allow more with --timeout/],
    ['/endless', ['--max-size', '1MB'], /is larger than 1 MB; allow more with --max-size/],
    ['/bomb', ['--max-size', '1MB'], /is larger than 1 MB; allow more with --max-size/],
  ])('%s', async (path, args, message) => {
    const { code, stdout, stderr } = await fetched(path, ...args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.match(/\n/g)).toHaveLength(1);
  });

  test.each(['127.0.0.1', '2130706433', '0x7f.1', 'localhost', '[::ffff:127.0.0.1]'])(
    'this machine as %s, unless asked for',
    async (host) => {
      const { code, stderr } = await runHere([`${origin.replace('127.0.0.1', host)}/text`]);
      expect(code).toBe(1);
      expect(stderr).toMatch(/is an address of this machine or of its network; add --allow-private/);
    },
  );

  test('a port where nothing answers', async () => {
    const { stderr } = await runHere(['http://127.0.0.1:1/', '--allow-private']);
    expect(stderr).toMatch(/nothing answers there; check the address/);
  });
});
