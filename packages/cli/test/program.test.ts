import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FORMATS } from '../src/arguments.ts';
import { run } from '../src/run.ts';
import { runHere, runProgram } from './program.ts';

const STORY = `Harbour shut after storm

By Orla Vint

“We will not open before the wall is safe,” minister Abel Marr told reporters.

The harbour of Port Lume will stay shut until Friday.
`;

let folder = '';
const at = (name: string): string => join(folder, name);
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(at(name), content);
  return at(name);
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'article-digest-'));
  file('story.txt', STORY);
});
afterAll(() => rmSync(folder, { recursive: true }));

const colored = async (args: string[], env: Record<string, string> = {}, columns?: number): Promise<boolean> =>
  (await runHere(['-', ...args], { stdin: STORY, env, ...(columns !== undefined && { columns }) })).stdout.includes(
    '\u001b[',
  );

const print = async (format: string): Promise<string> => {
  const { code, stdout, stderr } = await runHere(
    ['-', '--format', format, '--url', 'https://paper.example/harbour', '--published', '2026-03-02'],
    { stdin: STORY },
  );
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
};

describe('the program in a process of its own', () => {
  test('prints the digest of a file', async () => {
    const { code, stdout, stderr } = await runProgram([at('story.txt')]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Harbour shut after storm\n/);
    expect(stdout).not.toContain('\u001b');
  });

  test('says in one line what is wrong, with no stack trace', async () => {
    const { code, stdout, stderr } = await runProgram([at('none.txt')]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(
      `article-digest: cannot read ${at('none.txt')}: no such file; check the name and the folder you are in\n`,
    );
  });

  test('stops quietly when the reader has seen enough', async () => {
    const { spawnSync } = await import('node:child_process');
    const main = new URL('../src/main.ts', import.meta.url).pathname;
    const long = file('long.txt', `${STORY}\n`.repeat(400));
    const command = `"${process.execPath}" --conditions=@article-digest/source "${main}" "${long}" --format json | head -c 100; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/\n?0\n$/);
  });
});

test.each([
  ['ENOSPC', /^article-digest: cannot write the output: there is no room left; write it to another place\n$/],
  ['EIO', /^article-digest: cannot write the output: broken; write it to another place\n$/],
  ['EPIPE', /^$/],
])('an output that fails with %s', async (code, message) => {
  const stdout = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error('broken'), { code })),
  });
  let said = '';
  const stderr = new Writable({
    write(chunk, _encoding, done) {
      said += String(chunk);
      done();
    },
  });
  const ended = await run(['-'], { stdin: Readable.from([Buffer.from(STORY)]), stdout, stderr, env: {} });
  expect(said).toMatch(message);
  expect(ended).toBe(code === 'EPIPE' ? 0 : 1);
});

describe('input', () => {
  test('standard input, named - or not at all', async () => {
    const named = await runHere(['-'], { stdin: STORY });
    expect(named.stdout).toMatch(/^Harbour shut after storm\n/);
    expect(await runHere([], { stdin: STORY })).toEqual(named);
  });

  test('with a keyboard there is no editor to serve', async () => {
    const { code, stdout, stderr } = await runHere(['lsp', '--stdio'], { keyboard: true });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe(
      'article-digest: an editor speaks to this, not a keyboard; docs/editors says how to set one up\n',
    );
  });

  test('with a keyboard and no argument there is nothing to read: help', async () => {
    const { code, stdout, stderr } = await runHere([], { keyboard: true });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Usage: article-digest');
  });

  test.each([
    ['a folder', () => folder, /it is a folder; name a file/],
    ['a blank name', () => '  ', /the name of the source is empty/],
    ['an empty name', () => '', /the name of the source is empty; name a file, or - for/],
    ['an empty file', () => file('empty.txt', ''), /holds no text/],
    ['no word', () => file('dots.txt', '… !!!\n'), /holds no text/],
    ['white space', () => file('blank.txt', ' \n\t\u00a0\n'), /holds no text/],
    [
      'a file over the limit',
      () => file('large.txt', 'a'.repeat(3000)),
      /larger than 2 kB; allow more with --max-size/,
    ],
    ['a PDF', () => file('paper.pdf', '%PDF-1.7\n…'), /is a PDF, not text/],
    ['bytes', () => file('bytes', new Uint8Array([65, 0, 66, 7])), /is binary data, not text/],
    ['control characters', () => file('noise', '\u0001\u0002\u0003'.repeat(40)), /is binary data, not text/],
    [
      'a page without text',
      () => file('empty.html', '<html><body><img src="a.png"></body></html>'),
      /no article was found/,
    ],
    ['JSON', () => file('story.json', '\ufeff{ "text": "Marr said so." }\n'), /is JSON, not text; give the text alone/],
    ['JSON lines', () => file('all.jsonl', '{ "text": "a" }\n{ "text": "b" }\n'), /is JSON.*to article-digest stream/],
    ['an unknown scheme', () => 'ftp://paper.example/story', /cannot read ftp: addresses/],
    ['a file: address', () => pathToFileURL(at('story.txt')).href, /file: addresses are refused/],
    ['an address that is none', () => 'https://', /is not a valid address/],
  ])('%s is refused with 1', async (_what, source, message) => {
    const { code, stdout, stderr } = await runHere([source(), '--max-size', '2kB']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.match(/\n/g)).toHaveLength(1);
  });

  test('too much of standard input is refused as it comes', async () => {
    const { code, stderr } = await runHere(['-', '--max-size', '1kB'], { stdin: 'word '.repeat(1000) });
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'article-digest: standard input is larger than 1 kB; allow more with --max-size\n',
    });
  });

  test('what only opens like JSON is text, and so is JSON where that is asked for', async () => {
    expect((await runHere(['-'], { stdin: `[Photo] ${STORY}` })).code).toBe(0);
    expect((await runHere(['-', '--input', 'text'], { stdin: '{ "text": "Marr said so." }' })).code).toBe(0);
  });

  test('who is to type the input is told so', async () => {
    const typed = await runHere(['-'], { keyboard: true, stdin: STORY });
    expect(typed.code).toBe(0);
    expect(typed.stderr).toBe('article-digest: reading from the keyboard; Ctrl+D on a line of its own ends it\n');
    expect((await runHere(['stream'], { keyboard: true })).stderr).toBe(typed.stderr);
  });

  test('a file: address is read when that is asked for', async () => {
    const { code, stdout } = await runHere([pathToFileURL(at('story.txt')).href, '--allow-private']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Harbour shut after storm\n/);
  });

  test('a name cannot carry escape sequences into the terminal', async () => {
    const { stderr } = await runHere(['\u001b[31mred']);
    expect(stderr).toContain('cannot read ␛[31mred: no such file');
  });
});

describe('command line', () => {
  test.each([
    [['--formt', 'json'], /unknown option '--formt' \(Did you mean --format\?\)/],
    [['--format', 'yaml'], /'yaml' is invalid. Allowed choices are text, json, markdown/],
    [['--published', 'Monday'], /Give a date such as 2026-03-02/],
    [['--published', '2026-02-30'], /Give a date such as 2026-03-02/],
    [['--width', '5'], /Give a whole number from 20 to 400/],
    [['--points', '-1'], /Give a whole number from 0 to 100/],
    [['--url', 'javascript:alert(1)'], /Give an address that starts with http/],
    [['--language', 'English please'], /Give a language tag/],
    [['--attributions', 'thought'], /Allowed choices are all, speech/],
    [['--encoding', 'klingon'], /Give an encoding such as utf-8/],
    [['--max-size', 'much'], /Give a size such as 500kB/],
    [['--timeout', '0'], /Give a number of seconds/],
    [
      ['one.txt', 'two.txt'],
      /too many arguments.*Give one article at a time, or many as JSON to article-digest stream/,
    ],
    [['stream', 'one.txt'], /too many arguments for 'stream'.*Give the file as its input, behind </],
    [['story.txt', '--words', 'de'], /'--words' is for views alone. Add --format view/],
    [['--format'], /argument missing/],
    [['stream', '--wdth', '80'], /unknown option '--wdth'.*try article-digest stream --help/],
    [['help', 'bogus'], /there is no command 'bogus'/],
  ])('%j is refused with 2', async (args, message) => {
    const { code, stdout, stderr } = await runHere(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.match(/\n/g)).toHaveLength(1);
  });

  test('help and version', async () => {
    for (const option of ['--help', '-h', 'help']) {
      const { code, stdout, stderr } = await runHere([option]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      for (const said of ['--format', '--published', '--width', 'stream', 'Exit codes']) expect(stdout).toContain(said);
    }
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect(await runHere(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
    expect((await runHere(['stream', '--help'])).stdout).toContain('Each line in:');
  });
});

describe('colour', () => {
  test('only on a terminal', async () => {
    expect(await colored([], {}, 80)).toBe(true);
    expect(await colored([])).toBe(false);
    expect(await colored([], { TERM: 'dumb' }, 80)).toBe(false);
  });

  test('NO_COLOR and FORCE_COLOR are heard, and the option before both', async () => {
    expect(await colored([], { NO_COLOR: '1' }, 80)).toBe(false);
    expect(await colored([], { NO_COLOR: '' }, 80)).toBe(true);
    expect(await colored([], { FORCE_COLOR: '1' })).toBe(true);
    expect(await colored([], { FORCE_COLOR: '0' }, 80)).toBe(false);
    expect(await colored([], { FORCE_COLOR: '' })).toBe(false);
    expect(await colored([], { FORCE_COLOR: '' }, 80)).toBe(true);
    expect(await colored([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
    expect(await colored(['--color'], { NO_COLOR: '1' })).toBe(true);
    expect(await colored(['--no-color'], { FORCE_COLOR: '1' }, 80)).toBe(false);
  });

  test('never in JSON', async () => {
    expect(await colored(['--color', '--format', 'json'])).toBe(false);
  });
});

describe('width', () => {
  const LONG = `${STORY}\nThe wall, said Marr, ${'would have to be built again from the ground up and '.repeat(6)}higher.\n`;
  const widest = async (args: string[] = [], columns?: number): Promise<number> => {
    const { stdout } = await runHere(['-', ...args], { stdin: LONG, ...(columns !== undefined && { columns }) });
    return Math.max(
      ...stripVTControlCharacters(stdout)
        .split('\n')
        .map(({ length }) => length),
    );
  };

  test('is that of the terminal, or 80 columns where there is none', async () => {
    for (const [columns, least] of [
      [50, 40],
      [90, 80],
    ] as const) {
      const found = await widest([], columns);
      expect(found).toBeLessThanOrEqual(columns);
      expect(found).toBeGreaterThan(least);
    }
    const found = await widest();
    expect(found).toBeLessThanOrEqual(80);
    expect(found).toBeGreaterThan(70);
  });

  test('a terminal that says it has no columns, or hardly any, is not believed', async () => {
    expect(await widest([], 0)).toBeGreaterThan(70);
    expect(await widest([], 3)).toBeGreaterThan(12);
    expect(await widest([], 30)).toBeLessThanOrEqual(30);
  });

  test('is the one asked for, before that of the terminal', async () => {
    expect(await widest(['--width', '40'], 90)).toBeLessThanOrEqual(40);
    expect(await widest(['--width', '95'], 50)).toBeGreaterThan(60);
  });
});

const parsed = async (...args: string[]): Promise<Record<'article' | 'digest', Record<string, unknown>>> => {
  const stdin = `${STORY}\nSkipper Carl Vint thinks that the harbour will open.\n`;
  return JSON.parse((await runHere(['-', '--format', 'json', ...args], { stdin })).stdout);
};
const count = (list: unknown): number => (list as unknown[]).length;

test('options reach the digest: what counts, how many points, and the language', async () => {
  const all = await parsed();
  expect(count((await parsed('--attributions', 'speech')).article['attributions'])).toBe(
    count(all.article['attributions']) - 1,
  );
  expect(count(all.digest['points'])).toBeGreaterThan(1);
  expect(count((await parsed('--points', '1')).digest['points'])).toBe(1);
  expect(all.article['language']).toBe('en');
  expect((await parsed('--language', 'en-GB')).article['language']).toBe('en-GB');
  expect(count((await parsed('--language', 'und')).article['attributions'])).toBe(0);
});

describe('formats', () => {
  test.each([
    ['en', 'At a glance'],
    ['ar', 'في لمحة'],
    ['de', 'Auf einen Blick'],
    ['es', 'De un vistazo'],
    ['fr', 'En bref'],
    ['ru', 'Коротко'],
  ])('a view in the language asked for: %s', async (lang, heading) => {
    const { stdout } = await runHere(['-', '--format', 'view', '--words', lang], { stdin: STORY });
    expect(JSON.parse(stdout)).toMatchObject({ lang: expect.stringMatching(`^${lang}`), heading });
  });

  test.each(FORMATS)('%s ends with the end of a line, and holds nothing that a terminal would obey', async (format) => {
    const stdin = STORY.replace('Port Lume', 'Port\u009b31m \u0085Lume');
    const { stdout } = await runHere(['-', '--format', format], { stdin });
    expect(stdout).toMatch(/[^\n]\n$/);
    // oxlint-disable-next-line no-control-regex
    expect(stdout).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
  });

  test('JSON to read has a line for each of its parts, a view none', async () => {
    expect(await print('json')).toMatch(/^\{\n {2}"article": \{\n {4}"/);
    expect((await print('view')).trim().split('\n')).toHaveLength(1);
  });

  test('json holds the text as it was given and what the options say', async () => {
    const { article, digest } = JSON.parse(await print('json'));
    expect(article.text).toBe(STORY);
    expect(article.meta).toMatchObject({ url: 'https://paper.example/harbour', published: '2026-03-02' });
    expect(digest).toHaveProperty('points');
  });

  test.each([
    ['markdown', /^# \[Harbour shut after storm\]\(https:\/\/paper\.example\/harbour\)\n/],
    ['html', /^<article lang="en">\n<header>\n<h1>/],
    ['json-ld', /"@type": "NewsArticle"/],
    ['web-annotation', /"type": "AnnotationCollection"/],
    ['nlcst', /^\{\n {2}"type": "RootNode"/],
    ['view', /^\{"schema":"article-digest-view\/1","lang":"en-GB",/],
  ])('%s', async (format, start) => {
    expect(await print(format)).toMatch(start);
  });
});
