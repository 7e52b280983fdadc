import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from '@article-digest/core';
import { createLineIndex, hover } from '@article-digest/language-service';
import { extensionFigures, type ExtensionFigures } from './extension.ts';
import { progress } from '../progress.ts';
import { milliseconds } from '../speed/milliseconds.ts';

/** What an editor waits for, and what it keeps. */
export interface EditorReport {
  /** Milliseconds from the start of `article-digest lsp` to its answer to `initialize`; the shortest of several. */
  initialize: number;
  /** Milliseconds of the processor's time for a hover in an article of 20 kB that is parsed; 95 in 100 take no longer. */
  hover: number;
  /** Millions of bytes held for what reads articles and 50 open ones of 10 kB. */
  memory: number;
  /** What the extension costs, as it was measured last; absent where it never was. */
  extension?: ExtensionFigures;
}

/** Measures on articles made of the texts. */
export async function measureEditor(texts: readonly string[]): Promise<EditorReport> {
  let initialize = Infinity;
  for (const _ of progress('initialize', Array.from({ length: 9 })))
    initialize = Math.min(initialize, await initializeOnce());
  const extension = extensionFigures();
  return { initialize, hover: hoverTime(texts), memory: openArticles(texts), ...(extension && { extension }) };
}

const BUILT = fileURLToPath(new URL('../../../cli/dist/main.js', import.meta.url));
const SOURCE = fileURLToPath(new URL('../../../cli/src/main.ts', import.meta.url));

/** The program as it is published, or its source where it has not been built. */
function server(): string[] {
  return [...(existsSync(BUILT) ? [BUILT] : ['--conditions=@article-digest/source', SOURCE]), 'lsp', '--stdio'];
}

async function initializeOnce(): Promise<number> {
  const params = { processId: process.pid, rootUri: null, capabilities: {} };
  const request = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
  const started = performance.now();
  const child = spawn(process.execPath, server(), { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.write(`Content-Length: ${Buffer.byteLength(request)}\r\n\r\n${request}`);
  await new Promise((resolve, reject) => {
    child.stdout.once('data', resolve);
    child.once('exit', () => reject(new Error('The language server ended before it answered.')));
  });
  const took = performance.now() - started;
  child.removeAllListeners('exit');
  child.stdin.end();
  return took;
}

/** Hovers all over the article, twice: the first time is for the compiler. */
function hoverTime(texts: readonly string[]): number {
  const text = articleOf(texts, 20_000);
  const article = parse(text);
  const lines = createLineIndex(text);
  const ask = (offset: number): unknown => hover(article, lines.positionAt(offset), { uri: 'file:///article.txt' });
  for (let offset = 0; offset < text.length; offset += 50) ask(offset);
  const times: number[] = [];
  // A single hover is shorter than the step in which the thread's time is counted.
  for (let offset = 0; offset + 500 < text.length; offset += 500) {
    times.push(
      milliseconds(() => {
        for (let step = 0; step < 10; step++) ask(offset + step * 50);
      }) / 10,
    );
  }
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
}

/** In a process of its own, which is given the articles and says what it holds. */
function openArticles(texts: readonly string[]): number {
  const program = fileURLToPath(new URL('open-articles.ts', import.meta.url));
  const articles = Array.from({ length: 50 }, (_, n) => articleOf(texts.slice(n % texts.length), 10_000));
  const options = ['--conditions=@article-digest/source', '--expose-gc', program];
  return Number(execFileSync(process.execPath, options, { encoding: 'utf8', input: JSON.stringify(articles) }));
}

/** An article of so many characters out of the texts, repeated where they are too short. */
function articleOf(texts: readonly string[], length: number): string {
  let article = '';
  for (let n = 0; article.length < length; n++) article += `${texts[n % texts.length]!.trim()}\n\n`;
  return article.slice(0, length);
}
