import { digest } from '@article-digest/core/digest';
import { messages as english } from '@article-digest/core/locales/en';
import { parse } from '@article-digest/core/parse';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { inWorker } from '../src/in-worker.ts';
import { registerMessages } from '../src/locales/index.ts';
import { parseText, type Model } from '../src/parse-text.ts';
import { text } from './story.ts';

const long = `${text}\n\n`.repeat(40);
const { signal } = new AbortController();

/** How often something else has its turn while a text is parsed, and what came of it. */
async function turns(task: Promise<Model>): Promise<{ model: Model; count: number }> {
  let count = 0;
  let busy = true;
  const turn = (): void => {
    count++;
    if (busy) setTimeout(turn);
  };
  setTimeout(turn);
  const model = await task;
  busy = false;
  return { model, count };
}

beforeAll(async () => {
  // Whatever must be loaded is.
  await parseText({ text, options: {}, language: 'en' }, signal);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('a short text is parsed as it is', async () => {
  const { article, digest: made, view } = await parseText({ text, options: {}, language: 'de' }, signal);
  expect(article).toEqual(parse(text));
  expect(made).toEqual(digest(article));
  expect(view.lang).toBe('de');
});

describe('a long text', () => {
  test('is parsed in a worker, in the words asked for', async () => {
    const workers = vi.fn<(url: URL) => void>();
    const Real = Worker;
    vi.stubGlobal(
      'Worker',
      class extends Real {
        constructor(url: URL, options: WorkerOptions) {
          super(url, options);
          workers(url);
        }
      },
    );
    const options = { published: '2026-11-20' };
    const { article, digest: made, view } = await parseText({ text: long, options, language: 'ru' }, signal);
    expect(workers).toHaveBeenCalledOnce();
    expect(article).toEqual(parse(long, options));
    expect(made).toEqual(digest(article));
    expect(view.lang).toBe('ru');
  });

  test('is in the words that the page has brought itself, which no worker knows', async () => {
    registerMessages({ ...english, locale: 'nl', heading: 'In het kort' });
    const { view } = await parseText({ text: long, options: {}, language: 'nl-BE' }, signal);
    expect(view).toMatchObject({ lang: 'nl', heading: 'In het kort' });
  });

  test('is nothing where the worker cannot answer', async () => {
    expect(await inWorker({ text, options: null as never, language: 'en' }, signal)).toBeUndefined();
  });

  test.each([
    [
      'throws',
      function () {
        throw new DOMException('no', 'SecurityError');
      },
    ],
    [
      'fails to load',
      class extends EventTarget {
        postMessage(): void {
          setTimeout(() => this.dispatchEvent(new Event('error')));
        }
        terminate(): void {}
      },
    ],
    [
      'answers what cannot be read',
      class extends EventTarget {
        postMessage(): void {
          setTimeout(() => this.dispatchEvent(new Event('messageerror')));
        }
        terminate(): void {}
      },
    ],
  ])('is parsed in slices where a worker %s, and the page has its turn between', async (_, worker) => {
    vi.stubGlobal('Worker', worker);
    const { model, count } = await turns(parseText({ text: long, options: {}, language: 'en' }, signal));
    expect(model.article).toEqual(parse(long));
    expect(count).toBeGreaterThan(long.length / 10_000);
  });

  test('is given up in the worker as well where the source changes meanwhile', async () => {
    const terminated = vi.fn<() => void>();
    vi.stubGlobal(
      'Worker',
      class extends EventTarget {
        postMessage = (): void => {};
        terminate = terminated;
      },
    );
    const controller = new AbortController();
    const task = parseText({ text: long, options: {}, language: 'en' }, controller.signal);
    controller.abort();
    await expect(task).rejects.toThrow(/abort/i);
    expect(terminated).toHaveBeenCalledOnce();
  });

  test('of one line only is parsed in slices as well', async () => {
    vi.stubGlobal('Worker', undefined);
    const line = long.replaceAll('\n', ' ');
    const { model } = await turns(parseText({ text: line, options: {}, language: 'en' }, signal));
    expect(model.article).toEqual(parse(line));
  });

  test('is given up where the source changes meanwhile', async () => {
    vi.stubGlobal('Worker', undefined);
    const controller = new AbortController();
    const task = parseText({ text: long, options: {}, language: 'en' }, controller.signal);
    controller.abort();
    await expect(task).rejects.toThrow(/abort/i);
  });
});
