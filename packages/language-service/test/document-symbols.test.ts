import type { BlockDetail } from '@article-digest/core';
import { describe, expect, test } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { documentSymbols } from '../src/document-symbols.ts';
import { DocumentMemory, remember } from '../src/memory.ts';
import { messagesFor } from '../src/messages/messages.ts';
import { ArticleBuilder } from './support/article.ts';

/** One line a symbol: two spaces for each level, its name, and its detail behind a bar. */
function drawn(symbols: readonly DocumentSymbol[], depth = 0): string {
  return symbols
    .map(({ name, detail, children }) => {
      const own = `${'  '.repeat(depth)}${name}${detail ? ` | ${detail}` : ''}`;
      return children === undefined || children.length === 0 ? own : `${own}\n${drawn(children, depth + 1)}`;
    })
    .join('\n');
}

const kinds = (...list: (BlockDetail['kind'] | BlockDetail)[]): BlockDetail[] =>
  list.map((kind) => (typeof kind === 'string' ? ({ kind } as BlockDetail) : kind));

const STORY = `Brell denies leak at Oster dam

By Ilse Marrow

The Coast Courier reported that Nadia Brell had told reporters the dam is safe. Nobody else came.

“We will not empty the lake,” she said.

What now

The council meets on Friday.

Leave a Reply`;

const STORY_KINDS = kinds('headline', 'byline', 'paragraph', 'paragraph', 'heading', 'paragraph', {
  kind: 'boilerplate',
  reason: 'comment-form',
});

function story(): ArticleBuilder {
  return new ArticleBuilder(STORY, STORY_KINDS)
    .entity('person', 'Nadia Brell', ['Brell', 'Nadia Brell'], { pronouns: ['she'] })
    .said({
      source: 'The Coast Courier',
      cue: 'reported',
      content: 'that Nadia Brell had told reporters the dam is safe',
      speaker: { kind: 'publication', label: 'The Coast Courier' },
    })
    .said({
      source: 'Nadia Brell',
      cue: 'told',
      content: 'the dam is safe',
      to: 'reporters',
      within: 'a1',
      speaker: { entity: 'e1' },
    })
    .said({
      source: 'she',
      cue: 'said',
      content: '“We will not empty the lake,”',
      kind: 'direct',
      speaker: { entity: 'e1' },
    });
}

test.each([
  [3, 'Brell denies leak at Oster dam | headline\nBy Ilse Marrow | byline\n5 blocks more | the outline ends at 3 rows'],
  [0, '7 blocks more | the outline ends at 0 rows'],
])('an outline of at most %d rows says what it leaves out', (limit, expected) => {
  const symbols = documentSymbols(story().article, { limit });
  expect(drawn(symbols).replace(/\nNot the story[^]*$/, '')).toBe(expected);
  const more = symbols.find(({ name }) => name.endsWith(' more'))!;
  expect(more.selectionRange.start).toEqual(more.range.start);
});

test('an outline that has just the rows that it may have leaves nothing out', () => {
  const rows = drawn(documentSymbols(story().article)).split('\n').length - 1;
  expect(drawn(documentSymbols(story().article, { limit: rows }))).toBe(drawn(documentSymbols(story().article)));
});

test('headline, blocks by their gist, statements beneath them, sections, and what is not the story last', () => {
  expect(drawn(documentSymbols(story().article))).toBe(
    `Brell denies leak at Oster dam | headline
By Ilse Marrow | byline
Nadia Brell had told reporters the dam is safe
  The Coast Courier | that Nadia Brell had told reporters the dam is safe
    Nadia Brell | the dam is safe
“We will not empty the lake,” she said.
  Nadia Brell | “We will not empty the lake,”
What now | heading
  The council meets on Friday.
Not the story | 1 block
  Leave a Reply | comment form`,
  );
});

test('a caption says whose picture it is, where it says so itself', () => {
  const text = `Dam leaks

The dam on Friday. Photo: Ilse Marrow

The lake in May.`;
  const credit = { start: text.indexOf('Photo'), end: text.indexOf('\n\nThe lake') };
  const { article } = new ArticleBuilder(text, kinds('headline', { kind: 'caption', credit }, 'caption'));
  expect(drawn(documentSymbols(article))).toBe(
    `Dam leaks | headline
The dam on Friday. Photo: Ilse Marrow | caption, Photo: Ilse Marrow
The lake in May. | caption`,
  );
});

test('every name has words and every selection lies inside its range', () => {
  const check = ({ name, range, selectionRange, children }: DocumentSymbol): void => {
    expect(name.trim()).not.toBe('');
    for (const [a, b] of [
      [range.start, selectionRange.start],
      [selectionRange.start, selectionRange.end],
      [selectionRange.end, range.end],
    ] as const) {
      expect(a.line < b.line || (a.line === b.line && a.character <= b.character)).toBe(true);
    }
    children?.forEach(check);
  };
  documentSymbols(story().article).forEach(check);
});

test('a section reaches over the blocks under its crosshead', () => {
  const section = documentSymbols(story().article).find(({ name }) => name === 'What now')!;
  expect(section.range).toEqual({ start: { line: 8, character: 0 }, end: { line: 10, character: 28 } });
  expect(section.selectionRange.end.line).toBe(8);
});

function gist(text: string, change: (builder: ArticleBuilder) => unknown = () => undefined): string {
  const builder = new ArticleBuilder(text);
  change(builder);
  return documentSymbols(builder.article)[0]!.name;
}

describe('gist', () => {
  test('the first sentence, cut at a word', () => {
    expect(gist('The dam is safe. The lake is full.')).toBe('The dam is safe. The lake is full.');
    expect(gist('The dam at the upper end of the valley is safe. The lake is full.')).toBe(
      'The dam at the upper end of the valley is safe.',
    );
    expect(gist(`The dam is ${'very '.repeat(30)}safe.`)).toMatch(/^The dam is (?:very )+very…$/);
  });

  test('without its dateline', () => {
    const text = 'OSTER (Coastwire) — The dam is safe, said a council member.';
    const builder = new ArticleBuilder(text);
    builder.article.blocks[0] = {
      start: 0,
      end: text.length,
      kind: 'paragraph',
      dateline: builder.span('OSTER (Coastwire) —'),
    };
    expect(documentSymbols(builder.article)[0]!.name).toBe('The dam is safe, said a council member.');
  });

  test('a paragraph that opens with its source goes by what is said', () => {
    const text = 'According to the council, the dam will hold through the winter.';
    expect(
      gist(text, (builder) =>
        builder.said({ source: 'the council', cue: 'According to', content: 'the dam will hold through the winter' }),
      ),
    ).toBe('The dam will hold through the winter');
  });

  test('words that are no sentence without their verb keep it', () => {
    const text = 'The council promised to keep the dam safe through the winter.';
    const said = { source: 'The council', cue: 'promised', content: 'to keep the dam safe through the winter' };
    expect(gist(text, (builder) => builder.said(said))).toBe(text);
    const asked = 'The council asked whether the dam would hold through the winter.';
    const content = 'whether the dam would hold through the winter';
    expect(gist(asked, (builder) => builder.said({ source: 'The council', cue: 'asked', content }))).toBe(asked);
    const toDam = 'The council said tourists keep the dam safe through the winter.';
    const tourists = { source: 'The council', cue: 'said', content: 'tourists keep the dam safe through the winter' };
    expect(gist(toDam, (builder) => builder.said(tourists))).toBe('Tourists keep the dam safe through the winter');
  });

  test('a denial stays with its words', () => {
    const text = 'The council denied that the dam would break in the winter.';
    const said = { source: 'The council', cue: 'denied', content: 'that the dam would break in the winter' };
    expect(gist(text, (builder) => builder.said({ ...said, negated: true }))).toBe(text);
  });

  test('a headline stays whole', () => {
    const text = 'Council says the dam will hold through the winter';
    const builder = new ArticleBuilder(text, [{ kind: 'headline' }]);
    builder.said({ source: 'Council', cue: 'says', content: 'the dam will hold through the winter' });
    expect(documentSymbols(builder.article)[0]!.name).toBe(text);
  });

  test('too few reported words stay with their source', () => {
    const text = 'The council said no to all of it.';
    expect(gist(text, (builder) => builder.said({ source: 'The council', cue: 'said', content: 'no' }))).toBe(text);
  });

  test('line ends inside become spaces', () => {
    expect(gist('The dam\nis safe.')).toBe('The dam is safe.');
  });

  test('a block of marks alone still has a name', () => {
    expect(gist('—')).toBe('…');
  });
});

test('a list shows its items', () => {
  const text = 'Demands:\n• Close the gate.\n• Drain the lake.';
  const builder = new ArticleBuilder(text);
  builder.article.blocks = [
    {
      kind: 'list',
      ordered: false,
      start: 9,
      end: text.length,
      items: [builder.span('Close the gate.'), builder.span('Drain the lake.')],
    },
  ];
  expect(drawn(documentSymbols(builder.article))).toContain(' | 2 items\n  Close the gate.\n  Drain the lake.');
});

test('a denial says so', () => {
  const builder = new ArticleBuilder('Brell denied that it leaks.').said({
    source: 'Brell',
    cue: 'denied',
    content: 'that it leaks',
    negated: true,
  });
  expect(drawn(documentSymbols(builder.article))).toBe('Brell denied that it leaks.\n  Brell | denied: that it leaks');
});

test.each([
  ['The board rejects the plan.', 'rejects', 'the plan', 'rejects: the plan'],
  ['The board did not say that it leaks.', 'say', 'that it leaks', 'did not say: that it leaks'],
])('%s is denied in its own words', (text, cue, content, detail) => {
  const builder = new ArticleBuilder(text).said({ source: 'The board', cue, content, negated: true });
  expect(drawn(documentSymbols(builder.article))).toContain(` | ${detail}`);
});

test('a speaker whom the text does not name still has a name', () => {
  const builder = new ArticleBuilder('It was said that it leaks.').said({
    cue: 'said',
    content: 'that it leaks',
    speaker: { kind: 'unknown' },
  });
  expect(drawn(documentSymbols(builder.article))).toContain('\n  An unstated source | that it leaks');
});

test('a statement that runs on into other blocks ends with its own', () => {
  const builder = new ArticleBuilder('He said: “It holds.\n\n“It always held.”').said({
    source: 'He',
    cue: 'said',
    content: ['“It holds.', '“It always held.”'],
  });
  const [first, second] = documentSymbols(builder.article);
  expect(first!.children![0]!.range.end.line).toBe(0);
  expect(second!.children).toBeUndefined();
});

test('nothing in an empty text', () => {
  expect(documentSymbols(new ArticleBuilder('').article)).toEqual([]);
});

test('a statement that is unsure says so, one that is sure does not', () => {
  const { article } = story();
  article.attributions[0]!.confidence = 0.49;
  article.attributions[1]!.confidence = 0.5;
  const outline = drawn(documentSymbols(article));
  expect(outline).toContain('The Coast Courier | unsure: ');
  expect(outline.match(/unsure/g)).toHaveLength(1);
});

describe('what is remembered of a row', () => {
  const denial = { source: 'Brell', cue: 'denied', content: 'that it leaks', negated: true } as const;
  const model = (): ArticleBuilder =>
    new ArticleBuilder('Brell denied that it leaks.\n\nThe lake is full.').said(denial);

  test.each<[string, (builder: ArticleBuilder) => void]>([
    ['the statement is no denial', ({ article }) => void delete article.attributions[0]!.negated],
    ['it is unsure', ({ article }) => void (article.attributions[0]!.confidence = 0.2)],
    ['it has another speaker', ({ article }) => void (article.attributions[0]!.speaker.label = 'The board')],
    ['it is gone', ({ article }) => void article.attributions.pop()],
    ['it says less', (builder) => void (builder.article.attributions[0]!.content = [builder.span('it leaks')])],
    [
      'the block is of another kind',
      ({ article }) => void (article.blocks[0] = { ...article.blocks[0]!, kind: 'quote' }),
    ],
  ])('is made anew where %s', (_, change) => {
    const memory = new DocumentMemory();
    const before = drawn(documentSymbols(remember(model().article, memory)));
    expect(drawn(documentSymbols(remember(model().article, memory)))).toBe(before);
    const changed = model();
    change(changed);
    const after = drawn(documentSymbols(changed.article));
    expect(after).not.toBe(before);
    expect(drawn(documentSymbols(remember(changed.article, memory)))).toBe(after);
  });

  test('and in another language', () => {
    const memory = new DocumentMemory();
    const german = { messages: messagesFor('de') };
    const inEnglish = drawn(documentSymbols(remember(story().article, memory)));
    expect(drawn(documentSymbols(remember(story().article, memory), german))).not.toBe(inEnglish);
    expect(drawn(documentSymbols(remember(story().article, memory)))).toBe(inEnglish);
  });

  test('moves with its lines', () => {
    const memory = new DocumentMemory();
    documentSymbols(remember(model().article, memory));
    const lower = new ArticleBuilder('Oster dam\n\nBrell denied that it leaks.\n\nThe lake is full.').said(
      denial,
    ).article;
    expect(documentSymbols(remember(lower, memory))).toEqual(documentSymbols(lower));
  });
});
