import { describe, expect, test } from 'vitest';
import { digest } from '../../src/digest/digest.ts';
import type { Article, Attribution, Entity, Span, Speaker } from '../../src/model.ts';
import { parse } from '../../src/parse.ts';
import { readMarked } from '../marked-text.ts';

const NOBODY: Speaker = { label: '', kind: 'unknown', anonymous: false };

/** A parse of a text, to put made-up attributions and entities into. */
function articleOf(text: string, parts: Partial<Article> = {}): Article {
  return { ...parse(text, { language: 'en', published: '2018-07-24' }), attributions: [], evidentials: [], ...parts };
}

function attribution(id: string, parts: Partial<Attribution> = {}): Attribution {
  const none: Span[] = [];
  return {
    id,
    kind: 'indirect',
    source: none,
    cue: none,
    content: none,
    addressee: none,
    speaker: NOBODY,
    confidence: 1,
    rule: 'test',
    ...parts,
  };
}

function person(label: string, parts: Partial<Speaker> = {}): Speaker {
  return { label, kind: 'person', anonymous: false, ...parts };
}

function entity(id: string, kind: Entity['kind'], name: string, mentions: number[]): Entity {
  return { id, kind, name, aliases: [], roles: [{ start: 0, end: 5, text: 'mayor' }], mentions };
}

function slices(text: string, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}

describe('key points', () => {
  const story = [
    'Harbour of Orrin shut after storm',
    'The harbour of Orrin was shut on Monday after a storm sank twelve boats, the harbour master said.',
    'But that was not all. She called it a night to forget. Who pays for the boats?',
    'Fishermen in Orrin say the storm came without a warning from the weather office in Talvik.',
    'Bread is baked in Talvik every morning by two sisters who never sleep.',
    'The weather office in Talvik says that it warned the harbour of the storm twice.',
  ].join('\n\n');

  test('stand in text order and sum the story up', () => {
    const { points } = digest(parse(story, { language: 'en' }), { points: 2 });
    expect(points).toHaveLength(2);
    expect(slices(story, points)[0]).toMatch(/^The harbour of Orrin was shut/);
    expect(points[0]!.start).toBeLessThan(points[1]!.start);
    expect(Math.max(...points.map(({ score }) => score))).toBe(1);
  });

  test('leave out questions, headlines and what hangs on the sentence before', () => {
    const all = slices(story, digest(parse(story, { language: 'en' }), { points: 20 }).points);
    expect(all.filter((point) => /^(?:But|She|Who|Harbour)/.test(point))).toEqual([]);
  });

  test('do not say the same twice', () => {
    const line = 'The harbour of Orrin was shut on Monday after a storm sank boats.';
    const text = `${line} Twelve people were hurt.\n\n${line} The mayor of Talvik sent food to the harbour.`;
    expect(slices(text, digest(parse(text, { language: 'en' })).points).filter((point) => point === line)).toHaveLength(
      1,
    );
  });

  test.each([
    [0, 0],
    [1, 1],
    [-1, 3],
    [Number.NaN, 3],
  ])('as many as asked for: %d gives %d', (points, expected) => {
    expect(digest(parse(story, { language: 'en' }), { points }).points).toHaveLength(expected);
  });

  test('begin behind a dateline and name the outermost attribution in them', () => {
    const text = 'ORRIN (AP) — The harbour was shut on Monday after a storm, the master of the harbour said.';
    const article = articleOf(text);
    const block = article.blocks[0]!;
    if (block.kind === 'paragraph') block.dateline = { start: 0, end: 10 };
    const content = [{ start: 13, end: 57 }];
    article.attributions = [attribution('a1', { content }), attribution('a2', { content, within: 'a1' })];
    const [point] = digest(article).points;
    expect(text.slice(point!.start)).toMatch(/^The harbour/);
    expect(point!.attributions).toEqual(['a1']);
  });

  test('name who says so where most of the sentence is theirs', () => {
    const text = 'The harbour was shut on Monday after a storm and the bridge fell, the master said.';
    const sources = (...contents: [number, number][]): string[] => {
      const attributions = contents.map(([start, end], index) =>
        attribution(`a${index + 1}`, { content: [{ start, end }], source: [{ start: 66, end: 76 }] }),
      );
      return digest(articleOf(text, { attributions })).points[0]!.attributions;
    };
    expect(sources([0, 64])).toEqual(['a1']);
    expect(sources([49, 64])).toEqual([]);
    expect(sources([0, 30], [31, 64])).toEqual(['a1', 'a2']);
    expect(sources([0, 64], [60, 64])).toEqual(['a1']);
    const said = (label: string): string[] =>
      digest(
        articleOf(text, {
          attributions: [
            attribution('a1', {
              speaker: { label, kind: 'unknown', anonymous: false },
              content: [{ start: 0, end: 64 }],
            }),
          ],
        }),
      ).points[0]!.attributions;
    expect(said('the page')).toEqual(['a1']);
    expect(said('they')).toEqual([]);
  });

  test('a text without a story has none', () => {
    for (const text of ['', '\n', '?', 'Menu\nHome\nShare']) expect(digest(parse(text)).points).toEqual([]);
  });
});

describe('statements', () => {
  const speaker = person('Mara Ilves', { entity: 'e1' });
  const official = person('a harbour official', { anonymous: true });
  const article = articleOf('Words.', {
    entities: [entity('e1', 'person', 'Mara Ilves', [])],
    attributions: [
      attribution('a1', { speaker: official }),
      attribution('a2', { speaker, kind: 'direct', within: 'a1' }),
      attribution('a3'),
      attribution('a4', { speaker, within: 'a2', content: [{ start: 0, end: 5 }] }),
      attribution('a5', { speaker: person('A harbour official', { anonymous: true }) }),
      attribution('a6', { speaker }),
    ],
  });

  test('are grouped by speaker, the most quoted first, those of nobody last', () => {
    const groups = digest(article).statements.map(({ speaker: { label }, statements }) => [
      label,
      statements.map(({ attribution: id }) => id),
    ]);
    expect(groups).toEqual([
      ['Mara Ilves', ['a2', 'a4', 'a6']],
      ['a harbour official', ['a1', 'a5']],
      ['', ['a3']],
    ]);
  });

  test('carry roles, and their chain from the outermost inwards', () => {
    const [first] = digest(article).statements;
    expect(first!.roles.map(({ text }) => text)).toEqual(['mayor']);
    expect(first!.statements).toEqual([
      { attribution: 'a2', chain: ['a1', 'a2'], quoted: true },
      { attribution: 'a4', chain: ['a1', 'a2', 'a4'], quoted: false },
      { attribution: 'a6', chain: ['a6'], quoted: false },
    ]);
  });

  test('do not tell the same words of a speaker twice', () => {
    const text = 'Mara: “I think it rains.” It rains';
    const whole = [{ start: 6, end: 25 }];
    const part = [{ start: 15, end: 24 }];
    const outer = attribution('a1', { speaker, content: whole, cue: [{ start: 4, end: 5 }] });
    const told = (...others: Attribution[]): string[] => {
      const summary = digest(articleOf(text, { attributions: [outer, ...others] }));
      const ids = summary.statements.flatMap(({ statements }) => statements.map(({ attribution: id }) => id));
      expect(Object.values(summary.sourcing).flat()).toHaveLength(ids.length);
      return ids;
    };
    const cue = [{ start: 9, end: 14 }];
    // "I think" in the speaker's own words, and a pull quote
    expect(told(attribution('a2', { speaker, content: part, cue, within: 'a1' }))).toEqual(['a1']);
    expect(told(attribution('a2', { speaker, content: [{ start: 26, end: 34 }] }))).toEqual(['a1', 'a2']);
    expect(told(attribution('a2', { speaker, content: part }))).toEqual(['a1']);
    // Somebody else's, words outside, another statement, and two that nobody is named for
    expect(told(attribution('a2', { speaker: official, content: part, cue, within: 'a1' }))).toEqual(['a1', 'a2']);
    expect(told(attribution('a2', { speaker, content: [{ start: 26, end: 34 }], cue, within: 'a1' }))).toHaveLength(2);
    expect(told(attribution('a2', { speaker, content: part, cue }))).toEqual(['a1', 'a2']);
    // The same once more
    const again = attribution('a3', { speaker, content: whole, cue });
    expect(told({ ...again, id: 'a2' })).toEqual(['a1']);
    expect(told({ ...again, id: 'a2', negated: true })).toEqual(['a1', 'a2']);
    expect(told({ ...again, id: 'a2', speaker: official })).toEqual(['a1', 'a2']);
    const nobody = attribution('a2', { content: whole, cue });
    expect(told(nobody, attribution('a3', { content: part, cue, within: 'a2' }))).toEqual(['a1', 'a2', 'a3']);
  });

  test('of those who are not clear come last, together', () => {
    const unclear = (id: string, label: string): Attribution =>
      attribution(id, { speaker: { label, kind: 'unknown', anonymous: false } });
    const attributions = [
      unclear('a1', 'they'),
      unclear('a2', 'it'),
      attribution('a3'),
      attribution('a4', { speaker: official }),
      attribution('a5', { speaker: { label: 'a witness', kind: 'unknown', anonymous: true } }),
    ];
    const groups = digest(articleOf('Words.', { attributions })).statements;
    expect(groups.map(({ speaker: { label } }) => label)).toEqual(['a harbour official', 'a witness', '']);
    expect(groups.at(-1)!.statements.map(({ attribution: id }) => id)).toEqual(['a1', 'a2', 'a3']);
  });

  test.each([
    ['mayor of Orrin', 'Mr|mayor|Mayor of Orrin|mayor of Orrin'],
    ['US Rep.', 'Rep.|US Rep.'],
    ['actor|factory owner', 'actor|factory owner'],
    ['Harbour Party mayoral candidate', 'Harbour Party candidate|Harbour Party mayoral candidate'],
    ['mayor|former mayor of Lume', 'mayor|former mayor of Lume'],
    ['president|vice-president', 'president|vice-president'],
    ['Dr of law', 'Dr|Dr of law'],
    ['', 'Dame'],
  ])('have roles that say something, each once: %s', (expected, given) => {
    const roles = given.split('|').map((text) => ({ start: 0, end: 5, text }));
    const entities = [{ ...entity('e1', 'person', 'Mara Ilves', []), roles }];
    const attributions = [attribution('a1', { speaker })];
    const [group] = digest(articleOf('Words.', { entities, attributions })).statements;
    expect(
      group!.roles
        .map(({ text }) => text)
        .join('|')
        .toLowerCase(),
    ).toBe(expected.toLowerCase());
  });

  test('a circle of attributions is cut', () => {
    const attributions = [attribution('a1', { within: 'a2' }), attribution('a2', { within: 'a1' })];
    const chains = digest(articleOf('Words.', { attributions })).statements[0]!.statements.map(({ chain }) => chain);
    expect(chains).toEqual([
      ['a2', 'a1'],
      ['a1', 'a2'],
    ]);
  });
});

test('sourcing puts every attribution in one list', () => {
  const attributions = [
    attribution('a1', { speaker: person('Mara Ilves') }),
    attribution('a2', { speaker: person('an official', { anonymous: true }) }),
    attribution('a3', { speaker: { label: 'Orrin Council', kind: 'organization', anonymous: false } }),
    attribution('a4', { speaker: { label: 'the report', kind: 'document', anonymous: false } }),
    attribution('a5'),
    attribution('a6', { speaker: { label: 'The Talvik Post', kind: 'publication', anonymous: false } }),
    attribution('a7', { speaker: { label: 'residents', kind: 'group', anonymous: true } }),
    attribution('a8', { speaker: { label: 'they', kind: 'unknown', anonymous: false } }),
  ];
  const evidentials = [{ start: 0, end: 5, scope: { start: 0, end: 6 } }];
  expect(digest(articleOf('Words.', { attributions, evidentials })).sourcing).toEqual({
    named: ['a1'],
    anonymous: ['a2', 'a7'],
    organizations: ['a3', 'a6'],
    documents: ['a4'],
    others: ['a8'],
    unattributed: ['a5'],
    hearsay: evidentials,
  });
});

test('the cast counts what the story names, without bylines and boilerplate', () => {
  const text = 'By Ada Moss\n\nMara Ilves met the Orrin Council. Ilves left.\n\nShare this with Ada Moss';
  const at = (words: string, from = 0): Span => ({
    start: text.indexOf(words, from),
    end: text.indexOf(words, from) + words.length,
  });
  const spans = [at('Ada Moss'), at('Mara Ilves'), at('Orrin Council'), at('Ilves', 25), at('Ada Moss', 30)];
  const ids = ['e1', 'e2', 'e3', 'e2', 'e1'];
  const article = articleOf(text, {
    blocks: [
      { kind: 'byline', start: 0, end: 11 },
      { kind: 'paragraph', start: 13, end: 58 },
      { kind: 'boilerplate', reason: 'share', start: 60, end: text.length },
    ],
    mentions: spans.map((span, index) => ({ ...span, entity: ids[index]!, kind: 'person' as const, confidence: 1 })),
    entities: [
      entity('e1', 'person', 'Ada Moss', [0, 4]),
      entity('e2', 'person', 'Mara Ilves', [1, 3]),
      entity('e3', 'organization', 'Orrin Council', [2]),
    ],
    attributions: [attribution('a1', { speaker: person('Mara Ilves', { entity: 'e2' }) })],
  });
  const { people, organizations, places } = digest(article).cast;
  expect(people).toEqual([expect.objectContaining({ entity: 'e2', mentions: 2, statements: 1, first: spans[1] })]);
  expect(organizations).toEqual([expect.objectContaining({ entity: 'e3', mentions: 1, statements: 0 })]);
  expect(places).toEqual([]);
});

test('lists that are announced or given by somebody come with the whole chain', () => {
  const text = 'The council asks for this:\n\n- more boats\n- less wind\n\n- bread\n- salt';
  const [first, second] = [text.indexOf('- more'), text.indexOf('- bread')];
  const article = articleOf(text, {
    blocks: [
      { kind: 'paragraph', start: 0, end: 26 },
      { kind: 'list', ordered: false, items: [], introducedBy: { start: 0, end: 26 }, start: first, end: first + 24 },
      { kind: 'list', ordered: false, items: [], start: second, end: text.length },
    ],
  });
  const content = [{ start: first + 2, end: first + 12 }];
  article.attributions = [attribution('a1', { content }), attribution('a2', { content, within: 'a1' })];
  expect(digest(article).lists).toEqual([
    { block: 1, introducedBy: { start: 0, end: 26 }, items: [], attributions: ['a1', 'a2'] },
  ]);
});

function groups(text: string): unknown[] {
  const article = parse(text, { language: 'en' });
  return digest(article).quantities.map(({ quantities, ...group }) => ({
    ...group,
    words: quantities.map((index) => slices(text, [article.quantities[index]!])[0]),
  }));
}

describe('quantities', () => {
  test('of one dimension are told in one unit', () => {
    expect(groups('The wall is 100 km long, the ditch 65 miles, the road 20 kilometres.')).toEqual([
      {
        dimension: 'length',
        unit: 'kilometer',
        words: ['100 km', '65 miles', '20 kilometres'],
        converted: [100, 104.60736, 20],
      },
    ]);
    expect(groups('It was 25°C in Orrin and 20°C in Talvik but 77°F on the hill.')).toEqual([
      {
        dimension: 'temperature',
        unit: 'degree Celsius',
        words: ['25°C', '20°C', '77°F'],
        converted: [25, 20, expect.closeTo(25, 6)],
      },
    ]);
    expect(groups('It was 50°F in Orrin and 68°F in Talvik but 0°C on the hill.')).toMatchObject([
      { unit: 'degree Fahrenheit', converted: [50, 68, expect.closeTo(32, 6)] },
    ]);
  });

  test('nothing is told in a unit of which there are only zeros', () => {
    expect(groups('It moved 0 miles and again 0 miles, then 5 kilometres.')).toEqual([
      { dimension: 'length', words: ['0 miles', '5 kilometres'] },
    ]);
  });

  test('what is said again stands once, unless its bound is another', () => {
    expect(groups('It lost 90 percent, then ninety percent, then over 90 percent.')).toEqual([
      { dimension: 'percent', words: ['90 percent', 'over 90 percent'] },
    ]);
  });

  test('a small number in words tells nothing, unless it differs, counts people or stands in figures', () => {
    expect(groups('The two countries met; the two countries parted.')).toEqual([]);
    expect(groups('Two towns met, five towns stayed away and three people were hurt.')).toEqual([
      { dimension: 'count', words: ['Two towns', 'five towns'] },
      { dimension: 'count', words: ['three people'] },
    ]);
  });

  test('of one unit need no conversion; money of two currencies and counts of two things are apart', () => {
    expect(groups('They paid $5, then $7, then €9, for 3 boats and 4 goats.')).toEqual([
      { dimension: 'money', words: ['$5', '$7'] },
      { dimension: 'money', words: ['€9'] },
      { dimension: 'count', words: ['3 boats'] },
      { dimension: 'count', words: ['4 goats'] },
    ]);
  });
});

test('the timeline runs from the first date to the last, then what has none', () => {
  const { text, marks } = readMarked(
    'It shut on ⟦3 Monday⟧ and not ⟦6 several days later⟧. It was built in ⟦1 the 19th century⟧, mended ⟦2 last month⟧, and will open ⟦5 next year⟧ or ' +
      '⟦4 tomorrow⟧ at 5 p.m., not every day, nor in the past months.',
  );
  const article = parse(text, { language: 'en', published: '2018-07-24' });
  const entries = digest(article).timeline;
  const expected = marks.toSorted((a, b) => Number(a.label) - Number(b.label));
  expect(entries.map(({ time }) => slices(text, [article.times[time]!])[0])).toEqual(
    slices(text, expected).map((words) => (words === 'tomorrow' ? 'tomorrow at 5 p.m.' : words)),
  );
  expect(entries.at(-1)).not.toHaveProperty('value');
  for (const { sentence } of entries) expect(text.slice(sentence.start, sentence.end)).toMatch(/^It .*\.$/);
});

test.each([
  ['', 0, 0],
  ['One two three.', 3, 1],
  ['word '.repeat(230).trim(), 230, 1],
  ['word '.repeat(231).trim(), 231, 2],
  ['Half-built, it’s 1,200.5 km: “no” — \u{1d400}\u{1d401}…', 6, 1],
])('reading time of %j', (text, words, minutes) => {
  const article = articleOf(text, { blocks: text === '' ? [] : [{ kind: 'paragraph', start: 0, end: text.length }] });
  expect(digest(article).reading).toEqual({ words, minutes });
});

test('the headline of the article is that of the digest', () => {
  expect(digest(articleOf('Words.', { meta: { headline: { start: 0, end: 5 } } })).headline).toEqual({
    start: 0,
    end: 5,
  });
  expect(digest(articleOf('Words.', { meta: {} }))).not.toHaveProperty('headline');
});

describe('what is unsure', () => {
  const text = 'Ana Ilves thinks rain is near. Ana Ilves says rain is here.';
  const at = (words: string): Span[] => [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }];
  const shown = (parts: Partial<Attribution>): number => {
    const speaker = person('Ana Ilves');
    const article = articleOf(text, {
      attributions: [attribution('a1', { speaker, content: at('rain is here'), ...parts })],
    });
    return digest(article).statements.length;
  };

  test('what the models alone have found is left out where they are unsure, and stays where they are sure', () => {
    const rule = 'fitted-source-verb-content';
    expect(shown({ cue: at('thinks'), rule, confidence: 0.4 })).toBe(0);
    expect(shown({ cue: at('thinks'), rule, confidence: 0.6 })).toBe(1);
  });

  test('what rules have found stays however unsure, and so does what is quoted', () => {
    expect(shown({ cue: at('says'), confidence: 0.2 })).toBe(1);
    expect(shown({ cue: at('thinks'), rule: 'fitted-source-verb-content', confidence: 0.2, kind: 'mixed' })).toBe(1);
  });

  test('of the cast it is told who is', () => {
    const cast = [0.4, 0.6].map((confidence) => {
      const mention = { ...at('Ana Ilves')[0]!, entity: 'e1', kind: 'person' as const, confidence };
      const article = articleOf(text, { entities: [entity('e1', 'person', 'Ana Ilves', [0])], mentions: [mention] });
      return digest(article).cast.people[0]!.unsure;
    });
    expect(cast).toEqual([true, undefined]);
  });
});
