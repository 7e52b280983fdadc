import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { afterAll, describe, expect, test } from 'vitest';
import type { Answer, Request } from './parse-worker.ts';

const MEGABYTE = 1_000_000;
const PROSE = 'Mara Ilves told reporters in Korvald that “the bridge is safe”, and 40 people crossed it on Monday. ';

/** Longer than any of these takes by far, and short enough to catch time that grows with the square of the length. */
const LIMIT_MS = 8000;

const hostile: Record<string, string> = {
  nothing: '',
  'white space': ' \t\n\r\n\u00a0\u2028 ',
  'one line of a megabyte': PROSE.repeat(MEGABYTE / PROSE.length),
  'only marks': `“”‘’"'«»`.repeat(2000),
  'only opening marks': '“'.repeat(10_000),
  'only punctuation': '.,;:!?—…()[]'.repeat(5000),
  'lone surrogates': '\ud83d He said \udc00 “no\ud800”. '.repeat(200),
  'a byte-order mark': `\ufeff${PROSE}\ufeff`,
  CRLF: `Headline here\r\n\r\n${PROSE}\r\n\r\n${PROSE}`,
  CR: `Headline here\r\r${PROSE}\r\r${PROSE}`,
  '10,000 nested quotations': `${'“He said ‘she said '.repeat(5000)}no${'’”'.repeat(5000)}`,
  '10,000 nested attributions': 'He said that '.repeat(10_000),
  HTML: '<div class="a"><p>He said &ldquo;no&rdquo;.<br><script>alert("x")</script></p></div>\n'.repeat(500),
  binary: Array.from({ length: 50_000 }, (_, i) => String.fromCharCode((i * 7919) % 256)).join(''),
  'all of the basic plane': Array.from({ length: 65_536 }, (_, i) => String.fromCharCode(i)).join(''),
  'an open mark, a closing one of another kind and a colon': 'He learned to swim,"she did so in the river”:',
  'one very long word': 'a'.repeat(MEGABYTE),
  'one very long capitalised word': `A${'B'.repeat(MEGABYTE)}`,
  'a megabyte of digits': '7'.repeat(MEGABYTE),
  'digits with commas and dots': '1,2.3'.repeat(100_000),
  'a very long name': 'Anna '.repeat(100_000),
  'a very long address': `https://example.org/${'a/'.repeat(200_000)}`,
  dots: '.'.repeat(300_000),
  initials: 'A.'.repeat(100_000),
  hyphens: 'a-'.repeat(200_000),
  apostrophes: "'s".repeat(100_000),
  '100,000 short lines': 'Said he.\n'.repeat(100_000),
  '100,000 list items': '- one\n'.repeat(100_000),
  'blank lines': '\n'.repeat(MEGABYTE),
  spaces: `a${' '.repeat(300_000)}b`,
  'one paragraph again and again': `${PROSE}\n\n`.repeat(2000),
  'open brackets': '('.repeat(100_000),
  dates: '12 May 2031, '.repeat(5000),
  ampersands: '&amp;'.repeat(50_000),
};

let worker: Worker | undefined;

/** Asks a thread of its own, so that a parse without end can be broken off and the tests after it still run. */
async function ask(request: Request, limit: number): Promise<Answer> {
  worker ??= new Worker(new URL('parse-worker.ts', import.meta.url), {
    execArgv: ['--conditions=@article-digest/source'],
  });
  const asked = worker;
  const answer = once(asked, 'message', { signal: AbortSignal.timeout(limit) });
  asked.postMessage(request);
  try {
    const [message] = await answer;
    return message as Answer;
  } catch (error) {
    worker = undefined;
    await asked.terminate();
    throw new Error(`no answer within ${limit} ms`, { cause: error });
  }
}

afterAll(() => worker?.terminate());

describe('hostile input', () => {
  test.each(Object.entries(hostile))('%s', { timeout: 2 * LIMIT_MS }, async (_, text) => {
    const { broken } = await ask({ text }, LIMIT_MS);
    expect(broken).toEqual([]);
  });
});

/** Characters of the shorter text. */
const LENGTH = 20_000;
/** Each mark is a token and a quotation: more of them fill the memory, and its time is not that of the rules. */
const FEW = 2_500;

describe('time', () => {
  test.each([
    ['prose in paragraphs', `${PROSE}${PROSE}\n\n`, LENGTH],
    ['prose on one line', PROSE, LENGTH],
    ['short lines', 'Said he.\n', LENGTH],
    ['quotations left open', '“He said no. ', LENGTH],
    ['opening marks alone', '“', FEW],
    ['nested statements', 'She said that ', LENGTH],
    ['names', 'Anna Berg, ', LENGTH],
    ['figures', '12.5 percent of $3 million, ', LENGTH],
    ['dates', 'on Monday, 12 May, ', LENGTH],
  ])('eight times the text takes at most twelve times as long: %s', { timeout: 60_000 }, async (_, unit, length) => {
    const { ratio } = await ask({ unit, length }, 50_000);
    expect(ratio).toBeLessThanOrEqual(12);
  });
});
