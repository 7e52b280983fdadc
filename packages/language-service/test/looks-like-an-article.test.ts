import { expect, test } from 'vitest';
import { unlikeAnArticle } from '../src/looks-like-an-article.ts';

const NEWS = `Ferry company blames fog for collision

By Ilse Marrow

The captain of a ferry that struck a pier in Port Amsel on Monday could not see the lights, the company said in a statement.

“We had less than ten metres of sight,” said Tomas Vell, who runs the line. Two passengers were treated for bruises, according to the harbour police.`;

const HARD_WRAPPED = NEWS.replace(/(.{30,50}) /g, '$1\n');

test.each([
  ['a report', NEWS],
  ['a hard-wrapped report', HARD_WRAPPED],
  ['a report with CRLF', NEWS.replaceAll('\n', '\r\n')],
  ['a report with navigation around it', `Home\n\nSport\n\nMenu\n\n${NEWS}\n\nShare\n\nSubscribe\n\nLeave a Reply`],
  ['a report with a list in it', `${NEWS}\n\n• Slow down.\n• Sound the horn.\n• Call the harbour.`],
  ['a report that opens with a dateline', `PORT AMSEL (Coastwire) — ${NEWS.slice(56)}`],
])('%s is an article', (_, text) => {
  expect(unlikeAnArticle(text)).toBeUndefined();
});

const filled = (line: (n: number) => string): string => Array.from({ length: 12 }, (_, n) => line(n)).join('\n');

test.each([
  ['empty', ''],
  ['empty', ' \n\t\r\n '],
  ['too-short', 'Buy milk. Call Ann, she said.'],
  ['binary', '\u0000\u0001\u0002PNG'.repeat(40)],
  ['log', filled((n) => `2031-04-0${n % 9} 10:11:1${n % 9} INFO server said hello to client number ${n}`)],
  ['log', filled((n) => `10.0.0.${n} - - "GET /index.html" 200 the client reported a version of its own`)],
  ['table', filled((n) => `Amsel,${n},${n * 2},ferry number ${n} and its crew`)],
  ['table', filled((n) => `Amsel\t${n}\tferry number ${n} and its crew`)],
  ['code', filled((n) => `const ferry${n} = { name: "Amsel number ${n}", crew: said(${n}) };`)],
  ['code', filled((n) => `ferry_${n}: "the port of Amsel number ${n} said so"`)],
  ['code', filled((n) => `<div class="ferry"><p>The ferry number ${n} said hello</p></div>`)],
  [
    'markup',
    `# Ferry\n\nSays hello to ports.\n\n\`\`\`sh\nferry --say hello\n\`\`\`\n\n${filled((n) => `The option number ${n} says what the ferry does when a port reports fog.`)}`,
  ],
  ['markup', filled((n) => `The option \`fog${n}\` says what the ferry does when a port reports fog.`)],
  ['markup', filled((n) => `## Port ${n}\n\nThe port said hello, according to the ferry.`)],
  ['list', filled((n) => `- call port number ${n} and say that the ferry is late`)],
  ['list', filled((n) => `${n + 1}. call the port and say that the ferry is late`)],
  ['no-prose', filled((n) => `Ferry ${n} Amsel said\nCrew of nine`)],
  [
    'no-reporting',
    filled((n) => `The ferry has ${n} decks, and from the uppermost of them one can see the whole of the bay.`),
  ],
])('%s: not an article', (code, text) => {
  expect(unlikeAnArticle(text)).toBe(code);
});

test('a long line takes no longer than short ones', () => {
  const line = 'They said that the ferry was late and called the port '.repeat(400);
  const started = performance.now();
  for (let n = 0; n < 20; n++) unlikeAnArticle(line);
  expect(performance.now() - started).toBeLessThan(600);
});

test('a long text takes no longer than a short one', () => {
  const started = performance.now();
  for (let n = 0; n < 20; n++) unlikeAnArticle(`${NEWS}\n\n`.repeat(5000));
  expect(performance.now() - started).toBeLessThan(1000);
});
