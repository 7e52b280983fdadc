import { Readable, Writable } from 'node:stream';
import type { StreamDigest, StreamFailure } from '@article-digest/core';
import { describe, expect, test } from 'vitest';
import { run } from '../src/run.ts';
import { runHere, runProgram } from './program.ts';

const ask = async (
  stdin: string | Uint8Array | Readable,
  ...args: string[]
): Promise<Partial<StreamDigest & StreamFailure>[]> => {
  const { code, stdout, stderr } = await runHere(['stream', ...args], { stdin });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
};
const line = (id: unknown, text = 'It rained in Lume.'): string => JSON.stringify({ id, text });

describe('answers', () => {
  test('each line with one line, in the same order', async () => {
    const answers = await ask(`${line('b')}\n${line(7)}\n${line('a')}\n`);
    expect(answers.map(({ id }) => id)).toEqual(['b', 7, 'a']);
    expect(answers[0]).toMatchObject({
      article: { text: 'It rained in Lume.' },
      digest: { points: expect.any(Array) },
    });
  });

  test('a last line without its end, CRLF, a byte-order mark and blank lines', async () => {
    expect((await ask(`\ufeff${line(1)}\r\n\r\n  \n${line(2)}`)).map(({ id }) => id)).toEqual([1, 2]);
    expect(await ask('')).toEqual([]);
  });

  test('lines that arrive in pieces, and separators that end no line', async () => {
    const text = 'One.\u2028Two.\u2029Three — ü.';
    const bytes = Buffer.from(`${line(1, text)}\n${line(2)}\n`);
    const answers = await ask(Readable.from(Array.from(bytes, (byte) => Buffer.from([byte]))));
    expect(answers.map(({ article }) => article?.text)).toEqual([text, 'It rained in Lume.']);
  });

  test('the options of a line', async () => {
    const asked = {
      id: 1,
      text: 'It rained.',
      published: '2026-03-02',
      url: 'https://paper.example/a',
      language: 'und',
    };
    const [answer] = await ask(JSON.stringify(asked));
    expect(answer!['article']).toMatchObject({
      language: 'und',
      meta: { published: '2026-03-02', url: 'https://paper.example/a' },
    });
  });

  test('what counts as an attribution', async () => {
    const told = line(
      1,
      'Mayor Ana Ilves said it rained.\n\nSkipper Carl Vint thinks that the harbour will stay open.',
    );
    const count = async (...args: string[]): Promise<number> =>
      (await ask(told, ...args))[0]!.article!.attributions.length;
    expect(await count()).toBe(2);
    expect(await count('--attributions', 'all')).toBe(2);
    expect(await count('--attributions', 'speech')).toBe(1);
  });

  test('at most so many key points', async () => {
    const told = line(1, 'Mayor Ana Ilves said it rained.\n\nSkipper Carl Vint said that the harbour would stay open.');
    const count = async (...args: string[]): Promise<number> => (await ask(told, ...args))[0]!.digest!.points.length;
    expect(await count()).toBe(2);
    expect(await count('--points', '1')).toBe(1);
    expect(await count('--points', '0')).toBe(0);
  });

  test('an id that is any JSON, or none', async () => {
    const answers = await ask(`${line({ a: [1] })}\n{"text":"It rained."}`);
    expect(answers.map(({ id }) => id)).toEqual([{ a: [1] }, null]);
  });
});

test.each([
  ['{"id":1,', null, 'invalid-json', 'line 2 is not JSON'],
  ['[1]', null, 'not-an-object', 'line 2 is JSON but no object; give { "id", "text" }'],
  ['null', null, 'not-an-object', 'line 2 is JSON but no object; give { "id", "text" }'],
  ['{"id":5}', 5, 'invalid-text', '"text" must be a string'],
  ['{"id":5,"text":["a"]}', 5, 'invalid-text', '"text" must be a string'],
  ['{"id":5,"text":" "}', 5, 'no-text', '"text" holds no words'],
  [
    '{"id":5,"text":"a","published":"soon"}',
    5,
    'invalid-published',
    '"published" must be an ISO 8601 date such as "2026-03-02"',
  ],
  ['{"id":5,"text":"a","url":3}', 5, 'invalid-url', '"url" must be an address that starts with http:// or https://'],
  [
    '{"id":5,"text":"a","url":"mailto:x"}',
    5,
    'invalid-url',
    '"url" must be an address that starts with http:// or https://',
  ],
  ['{"id":5,"text":"…"}', 5, 'no-text', '"text" holds no words'],
  ['{"id":5,"text":"a","language":"?"}', 5, 'invalid-language', '"language" must be a BCP 47 tag such as "en"'],
])('%s is answered with an error, and the run goes on', async (bad, id, code, message) => {
  const answers = await ask(`${line(1)}\n${bad}\n${line(3)}\n`);
  expect(answers.map((answer) => answer['id'])).toEqual([1, id, 3]);
  expect(answers[1]).toEqual({ id, error: { code, message } });
});

test('a line that is not UTF-8', async () => {
  const answers = await ask(Buffer.concat([Buffer.from([0xff, 0xfe, 10]), Buffer.from(line(2))]));
  expect(answers.map(({ id, error }) => error?.code ?? id)).toEqual(['not-utf-8', 2]);
});

test('a line over the limit is passed over, however long it is', async () => {
  const endless = Readable.from(
    (function* () {
      for (let index = 0; index < 2000; index++) yield Buffer.alloc(10_000, 'a');
      yield Buffer.from(`\n${line(2)}\n`);
    })(),
  );
  const answers = await ask(endless, '--max-size', '1kB');
  expect(answers.map(({ id, error }) => error?.code ?? id)).toEqual(['too-large', 2]);
  expect(answers[0]?.error?.message).toBe('line 1 is longer than 1000 bytes; allow more with --max-size');
});

test('a slow reader is waited for', async () => {
  let read = 0;
  let written = 0;
  let ahead = 0;
  const stdin = Readable.from(
    (function* () {
      for (let index = 0; index < 200; index++) {
        read++;
        yield Buffer.from(`${line(index)}\n`);
      }
    })(),
    { highWaterMark: 1 },
  );
  const stdout = new Writable({
    highWaterMark: 1,
    write(_chunk, _encoding, done) {
      written++;
      ahead = Math.max(ahead, read - written);
      setImmediate(done);
    },
  });
  expect(await run(['stream'], { stdin, stdout, stderr: new Writable(), env: {} })).toBe(0);
  expect(written).toBe(200);
  expect(ahead).toBeLessThan(8);
});

test('ten thousand lines in a process of their own', async () => {
  const input = Array.from({ length: 10_000 }, (_, id) => (id % 1000 === 999 ? 'bad' : line(id))).join('\n');
  const { code, stdout, stderr } = await runProgram(['stream'], input);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const answers = stdout.trimEnd().split('\n');
  expect(answers).toHaveLength(10_000);
  expect(
    answers.every((answer, id) => answer.startsWith(id % 1000 === 999 ? '{"id":null,"error"' : `{"id":${id},`)),
  ).toBe(true);
}, 30_000);
