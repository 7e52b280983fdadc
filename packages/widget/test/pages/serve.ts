import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from 'playwright-core';
import { chromiumArgs, chromiumPath } from '../../../../scripts/chromium.mjs';

/** What a path answers with. */
export interface Answer {
  type: string;
  body: string | Uint8Array;
  headers?: Record<string, string>;
  /** Comes half a second after the body, as on a slow line. */
  late?: string;
}

/** A module as a site has it. */
export function moduleAnswer(body: string | Uint8Array): Answer {
  return { type: 'text/javascript; charset=utf-8', body };
}

/** The files of a bundle, by path. */
export function moduleAnswers(files: readonly { path: string; contents: Uint8Array }[]): Record<string, Answer> {
  return Object.fromEntries(files.map(({ path, contents }) => [`/${path}`, moduleAnswer(contents)]));
}

/** A page with a module. */
export function pageAnswer(body: string, module: string, lang = 'en'): Answer {
  return {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="${lang}"><title>Story</title><link rel="icon" href="data:,"><body>${body}<script type="module" src="${module}"></script>`,
  };
}

export interface Site {
  url: string;
  /** Paths that were asked for, in order. */
  requests: string[];
  close(): Promise<void>;
}

/** A small site on 127.0.0.1, by path; everything else is 404, with the page that `404` names if there is one. */
export async function serve(answers: Record<string, Answer>): Promise<Site> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push(path);
    const answer = answers[path];
    const shown = answer ?? answers['404'] ?? { type: 'text/plain', body: 'not found' };
    response.writeHead(answer ? 200 : 404, { 'content-type': shown.type, ...shown.headers });
    response.write(shown.body);
    if (shown.late === undefined) response.end();
    else setTimeout(() => response.end(shown.late), 500);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
}
