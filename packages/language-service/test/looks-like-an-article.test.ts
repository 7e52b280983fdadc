import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
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

describe('a brief is an article', () => {
  test.each([
    [
      'with a headline',
      'Ferry strikes pier in fog\n\nA ferry struck a pier in Port Amsel, hurting two people, the harbour police said.',
    ],
    [
      'with a headline in Markdown',
      '# Ferry strikes pier in fog\n\nA ferry struck a pier in Port Amsel, hurting two people, the harbour police said.',
    ],
    [
      'in broken lines',
      'Ferry strikes pier in fog\n\nA ferry struck a pier in Port Amsel on\nMonday, hurting two people, Tomas Vell,\nthe harbour master, said.',
    ],
    ['of one sentence', 'The night ferry will run again from Friday, the port authority’s deputy director said.'],
    [
      'with the name behind the verb',
      'The night ferry will run again once the pier is mended, said Tomas Vell of the board.',
    ],
    ['with a name between commas', 'Nadia Brell, who chairs the board, said the pier had been safe for years.'],
    [
      'according to somebody',
      'A ferry struck a pier in fog and two people were hurt, according to the harbour police.',
    ],
    [
      'with a dateline that has a day',
      'PORT AMSEL, March 3 — A ferry struck a pier in fog, and two people were hurt there.',
    ],
    ['with an agency', 'Port Amsel (Reuters) - A ferry struck a pier in fog, and two people were hurt there.'],
    [
      'with a headline in two parts',
      'Ferry strikes pier;\nTwo are hurt in fog\n\nThe fog was thick, Tomas Vell said in Port Amsel.',
    ],
  ])('%s', (_, text) => {
    expect(unlikeAnArticle(text)).toBeUndefined();
  });

  test.each([
    ['too-short', 'a note', 'Ann said to buy milk and eggs before the shop in the village closes at six.'],
    ['too-short', 'a headline', 'Ferry strikes pier in Port Amsel and two people are hurt in thick fog'],
    [
      'too-short',
      'a headline above a sentence',
      'The night ferry\n\nThe ferry has nine decks and a bay to cross each day.',
    ],
    [
      'list',
      'a list of things to do',
      '- call Tomas Vell, who said yes\n- ask what the board said about the pier and the fog',
    ],
    [
      'list',
      'notes on a release, with blank lines between them',
      '* The ferry reported the wrong pier when the fog\n  was thick, which was said to be safe.\n\n* The captain is told\n  which pier it was, and the crew is warned.\n\n* "ferry --late" said that it was not late.',
    ],
    [
      'no-reporting',
      'a README',
      '# Night ferry\n\nEmulates the ferry of [Port Amsel](https://amsel.example) for the harbour, and does so\nby calling the captain that the crew has when the fog is thick at the pier.',
    ],
    [
      'no-reporting',
      'a licence',
      'Ferry Public Licence\n\nYou may copy the ferry and its pier, in whole or in part, provided that this notice stands\non every copy that is made, and that the said copies are free of any charge.',
    ],
    [
      'code',
      'a line of code',
      'const report = "the pier is safe, the harbour police said in Port Amsel on Monday, in a short statement";',
    ],
    [
      'log',
      'a line of a log',
      '2031-04-05 10:11:12 INFO the harbour police said that the pier of Port Amsel is safe now',
    ],
  ])('%s: %s is none', (code, _, text) => {
    expect(unlikeAnArticle(text)).toBe(code);
  });
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

const LANGUAGES = new URL('../../../fixtures/languages/', import.meta.url);

test.each(readdirSync(LANGUAGES))('%s: not an English article', (file) => {
  const text = readFileSync(new URL(file, LANGUAGES), 'utf8').replace(/⟦\w* ?|⟧/g, '');
  expect(unlikeAnArticle(text)).toBe('not-english');
});

test('a few words may be of any language', () => {
  expect(unlikeAnArticle('Milch, Eier, Mehl, Zucker, Butter, Salz, Hefe, Brot, Honig, Tee, Kaffee, Reis')).toBe(
    'too-short',
  );
});

test('a long line takes no longer than short ones', () => {
  const line = 'They said that the ferry was late and called the port '.repeat(400);
  const started = performance.now();
  for (let n = 0; n < 20; n++) unlikeAnArticle(line);
  expect(performance.now() - started).toBeLessThan(600);
});

test.each([
  ['capitals', 'A'.repeat(20_000)],
  ['names', 'Ana Ilves '.repeat(2000)],
  ['commas', ', the mayor'.repeat(2000)],
  ['blank lines', ' \n'.repeat(10_000)],
])('nor does one of %s', (_, rest) => {
  const started = performance.now();
  for (let n = 0; n < 20; n++)
    unlikeAnArticle(`One two three four five six seven eight nine ten eleven twelve\n${rest}`);
  expect(performance.now() - started).toBeLessThan(600);
});

test('a long text takes no longer than a short one', () => {
  const started = performance.now();
  for (let n = 0; n < 20; n++) unlikeAnArticle(`${NEWS}\n\n`.repeat(5000));
  expect(performance.now() - started).toBeLessThan(1000);
});
