import type { Article, CastMember, TimeExpression } from '@article-digest/core';
import { describe, expect, test } from 'vitest';
import { castSection } from '../../src/render/cast.ts';
import { faultsSection } from '../../src/render/faults.ts';
import { figuresSection } from '../../src/render/figures.ts';
import { listsSection } from '../../src/render/lists.ts';
import { masthead } from '../../src/render/masthead.ts';
import { pointsSection } from '../../src/render/points.ts';
import { sourcingSection } from '../../src/render/sourcing.ts';
import { statementsSection } from '../../src/render/statements.ts';
import { timelineSection } from '../../src/render/timeline.ts';
import { madeArticle, render, spanOf, statementsOf, viewOf } from './article.ts';

const vint = { name: 'Orla Vint', aliases: ['Vint'] };
const lines = (text: string): string[] => text.replace(/^\n|\n *$/g, '').split('\n');

test('of an article with nothing in it there is the headline that it lacks, and no empty section', () => {
  expect(render(madeArticle(''), {})).toBe(`(no headline)

Nothing to tell: nobody is named or says anything in it, and there are no
figures and no dates.
`);
  const foreign = madeArticle('');
  foreign.language = 'und';
  expect(render(foreign, {})).not.toContain('Nothing to tell');
});

test('masthead', () => {
  const article = madeArticle('Harbour shut\n\nStorm takes the wall\n\nBy Orla Vint');
  article.meta = {
    headline: spanOf(article.text, 'Harbour shut'),
    standfirst: spanOf(article.text, 'Storm takes the wall'),
    byline: [spanOf(article.text, 'Orla Vint')],
    published: '2026-03-02T18:30:00Z',
    publisher: 'The Lume Gazette',
    url: 'https://paper.example/harbour',
  };
  expect(masthead(viewOf(article, { reading: { words: 461, minutes: 2 } }))).toEqual([
    'Harbour shut',
    'Storm takes the wall',
    'The Lume Gazette · by Orla Vint · Mon 2 March 2026, 18:30 · 461 words ·',
    '2 minutes to read',
    'https://paper.example/harbour',
  ]);
  article.language = 'und';
  expect(masthead(viewOf(article)).at(-1)).toMatch(/^Not English: only the layout/);
});

test('key points say who says so, each source once; what the article says itself has no source', () => {
  const article = madeArticle(
    'Vint said it rained and added it poured. It stopped.',
    [
      { source: 'Vint', cue: 'said' },
      { source: 'Vint', cue: 'added' },
    ],
    [vint],
  );
  const points = [
    { ...spanOf(article.text, 'Vint said it rained and added it poured.'), attributions: ['a1', 'a2'], score: 1 },
    { ...spanOf(article.text, 'It stopped.'), attributions: [], score: 0.5 },
  ];
  expect(pointsSection(viewOf(article, { points })).lines).toEqual(
    lines(`
  1  Vint said it rained and added it poured.
     — Orla Vint
  2  It stopped.`),
  );
});

const shown = (article: Article, width?: number): string[] =>
  statementsSection(viewOf(article, { statements: statementsOf(article) }, width)).lines.slice(2);

test('direct speech stands in quotation marks, whatever marks the copy has', () => {
  for (const content of ['“Go now,”', '"Go now"', '“Go now', 'Go now']) {
    const article = madeArticle(
      `${content} Vint told Marr.`,
      [{ kind: 'direct', source: 'Vint', cue: 'told', to: 'Marr', content }],
      [vint],
    );
    expect(shown(article)).toEqual(['  Orla Vint', '  · Vint told Marr:', '      “Go now”']);
  }
});

test('hearsay in a key point is said', () => {
  const article = madeArticle('It reportedly rained.');
  article.evidentials = [{ ...spanOf(article.text, 'reportedly'), scope: { start: 0, end: 20 } }];
  const points = [{ start: 0, end: 21, attributions: [], score: 1 }];
  expect(pointsSection(viewOf(article, { points })).lines).toEqual([
    '  1  It reportedly rained.',
    '     — hearsay: “reportedly”',
  ]);
});

describe('statements', () => {
  test('indirect speech never does, and partly quoted speech has the marks of the copy', () => {
    const article = madeArticle(
      'Vint said that it rained. Vint called it “wet”.',
      [
        { source: 'Vint', cue: 'said', content: 'that it rained' },
        { kind: 'mixed', source: 'Vint', cue: 'called', content: 'it “wet”' },
      ],
      [vint],
    );
    expect(shown(article)).toEqual(
      lines(`
  Orla Vint (2 statements)
  · Vint said that it rained
  · Vint called it “wet”`),
    );
  });

  test('the chain is spelt out, and who is not named is said to be', () => {
    const article = madeArticle(
      'The Gazette cites a dockworker who said Vint told Marr to go.',
      [
        { source: 'The Gazette', cue: 'cites' },
        {
          source: 'a dockworker',
          cue: 'said',
          within: 'a1',
          content: 'Vint told Marr to go',
          speaker: { label: 'dockworker', anonymous: true, kind: 'person' },
        },
        { source: 'Vint', cue: 'told', to: 'Marr', within: 'a2', content: 'to go' },
      ],
      [vint, { name: 'The Gazette', kind: 'organization' }],
    );
    expect(shown(article).slice(3)).toEqual(
      lines(`
  A dockworker (not named)
  · A dockworker said, according to The Gazette: Vint told Marr to go

  Orla Vint
  · Vint told Marr, according to a dockworker cited by The Gazette, to go`),
    );
  });

  test('hearsay and doubt are said, and a denial once', () => {
    const article = madeArticle(
      'Vint denied lying. Vint reportedly left. Vint spoke.',
      [
        { source: 'Vint', cue: 'denied', content: 'lying', negated: true },
        { source: 'Vint', cue: 'left', content: 'left', evidential: 'reportedly' },
        { source: 'Vint', cue: 'spoke', content: 'spoke' },
      ],
      [vint],
    );
    article.attributions[2]!.confidence = 0.3;
    expect(shown(article).slice(1)).toEqual(
      lines(`
  · Vint denied lying
  · Vint reportedly left [hearsay]: left
  · Vint spoke [unsure]: spoke`),
    );
  });

  test('a source that is not stated', () => {
    expect(shown(madeArticle('It is said that it rained.', [{ cue: 'said', content: 'that it rained' }]))).toEqual([
      '  Source unclear or not stated',
      '  · An unstated source said that it rained',
    ]);
  });

  test('a list that is somebody’s words is not printed twice', () => {
    const article = madeArticle(
      'Vint demands:\n• a wall\n• a boat',
      [{ source: 'Vint', cue: 'demands', content: ['a wall', 'a boat'] }],
      [vint],
    );
    const lists = [{ block: 0, items: article.attributions[0]!.content, attributions: ['a1'] }];
    const { lines: found } = statementsSection(viewOf(article, { statements: statementsOf(article), lists }));
    expect(found.at(-1)).toBe('  · Vint demands: the 2 items under “Lists in the story”');
  });
});

const member = (name: string, parts: Partial<CastMember> = {}): CastMember => ({
  entity: 'e1',
  name,
  roles: [],
  mentions: 1,
  statements: 0,
  first: { start: 0, end: 1 },
  ...parts,
});

describe('cast', () => {
  const role = { start: 0, end: 1, text: 'harbour master' };

  test('people with roles and counts beside their names; places in a run', () => {
    const cast = {
      people: [
        member('Orla Vint', { roles: [role], mentions: 5, statements: 2 }),
        member('Abel Marr', { mentions: 2 }),
      ],
      organizations: [],
      places: [member('Lume', { mentions: 3 }), member('Port Ost')],
    };
    expect(castSection(viewOf(madeArticle(''), { cast })).lines).toEqual(
      lines(`
  People
    Orla Vint  harbour master · named 5 times, 2 statements
    also Abel Marr (2)
  Places
    Lume (3), Port Ost`),
    );
  });

  test('names that are unsure say so, others do not', () => {
    const cast = {
      people: [member('Orla Vint', { roles: [role], mentions: 5, unsure: true })],
      organizations: [],
      places: [member('Lume', { mentions: 3, unsure: true }), member('Ost', { unsure: true }), member('Talvik')],
    };
    expect(castSection(viewOf(madeArticle(''), { cast })).lines).toEqual(
      lines(`
  People
    Orla Vint  harbour master · named 5 times, name unsure
  Places
    Lume (3, unsure), Ost (unsure), Talvik`),
    );
  });

  test('in a narrow window they run on', () => {
    const cast = { people: [member('Orla Vint', { roles: [role], mentions: 5 })], organizations: [], places: [] };
    expect(castSection(viewOf(madeArticle(''), { cast }, 40)).lines).toEqual(
      lines(`
  People
    Orla Vint · harbour master ·
      named 5 times`),
    );
  });

  test('of very many the first are shown and the others counted', () => {
    const cast = {
      people: Array.from({ length: 40 }, (_, index) => member(`Person ${index}`)),
      organizations: [],
      places: [],
    };
    expect(castSection(viewOf(madeArticle(''), { cast })).lines.at(-1)).toMatch(/, and 16 more$/);
  });
});

describe('sourcing', () => {
  const article = madeArticle('It reportedly rained. It reportedly snowed.');
  const mark = (words: string) => ({ ...spanOf(article.text, words), scope: { start: 0, end: 1 } });
  const sourcing = {
    named: ['a1', 'a2', 'a3'],
    anonymous: ['a4'],
    organizations: [],
    documents: [],
    others: [],
    unattributed: [],
    hearsay: [mark('reportedly'), mark('@2:reportedly')],
  };

  test('a bar, figures, and the marks of hearsay', () => {
    expect(sourcingSection(viewOf(article, { sourcing })).lines).toEqual(
      lines(`
  People named         ██████████████████░░░░░░  3 of 4 statements
  People not named     ██████░░░░░░░░░░░░░░░░░░  1 of 4 statements
  Hearsay in 2 places: “reportedly” 2 times`),
    );
  });

  test('in a narrow window the figures alone', () => {
    expect(sourcingSection(viewOf(article, { sourcing }, 40)).lines[0]).toBe('  People named: 3 of 4 statements');
  });
});

test('lists stand under the sentence that announces them, with who says so', () => {
  const article = madeArticle(
    'Vint demands:\n1. a wall\n2. a boat',
    [{ source: 'Vint', cue: 'demands', content: ['a wall', 'a boat'] }],
    [vint],
  );
  const items = article.attributions[0]!.content;
  article.blocks = [{ start: 14, end: 33, kind: 'list', ordered: true, items }];
  const lists = [{ block: 0, introducedBy: spanOf(article.text, 'Vint demands:'), items, attributions: ['a1'] }];
  expect(listsSection(viewOf(article, { lists })).lines).toEqual(
    lines(`
  Vint demands:
  — Orla Vint
    1. a wall
    2. a boat`),
  );
});

test('figures are shown where there are two to compare', () => {
  const article = madeArticle('The wall is 2 miles long, not 4 kilometers. One ship sank.');
  article.sentences = [
    spanOf(article.text, 'The wall is 2 miles long, not 4 kilometers.'),
    spanOf(article.text, 'One ship sank.'),
  ].map((span) => ({ ...span, block: 0 }));
  article.quantities = [
    { ...spanOf(article.text, '2 miles'), value: 2, unit: 'mile', dimension: 'length' },
    { ...spanOf(article.text, '4 kilometers'), value: 4, unit: 'kilometer', dimension: 'length' },
    { ...spanOf(article.text, 'One ship'), value: 1, unit: 'ship', dimension: 'count' },
  ];
  const quantities = [
    { dimension: 'length', unit: 'kilometer', quantities: [0, 1], converted: [3.218688, 4] },
    { dimension: 'count', quantities: [2] },
  ];
  expect(figuresSection(viewOf(article, { quantities })).lines).toEqual(
    lines(`
  length in kilometers
    2 miles = 3.2 kilometers  The wall is 2 miles long, not 4 kilometers.
    4 kilometers              The wall is 2 miles long, not 4 kilometers.`),
  );
});

describe('timeline', () => {
  const article = madeArticle('It rained on Monday. It snowed on 5 March 2026.');
  const sentences = ['It rained on Monday.', 'It snowed on 5 March 2026.'].map((words) => spanOf(article.text, words));
  article.sentences = sentences.map((span) => ({ ...span, block: 0 }));
  const time = (words: string, value?: string): TimeExpression => ({
    ...spanOf(article.text, words),
    kind: 'date',
    certain: false,
    ...(value && { value }),
  });

  test('a date that was worked out says from what; one that cannot be says why', () => {
    article.times = [time('Monday'), { ...time('5 March 2026', '2026-03-05'), certain: true }];
    const timeline = [
      { time: 1, value: '2026-03-05', certain: true, sentence: sentences[1]! },
      { time: 0, certain: false, sentence: sentences[0]! },
    ];
    expect(timelineSection(viewOf(article, { timeline })).lines).toEqual(
      lines(`
  Thu 5 March 2026  It snowed on 5 March 2026.
  Not dated, as the date of publication is not known (give it with --published):
    “Monday”: It rained on Monday.`),
    );
    article.meta.published = '2026-03-04';
    expect(timelineSection(viewOf(article, { timeline })).lines).toContain(
      '  Not dated, as the text does not say enough:',
    );
    const resolved = [{ time: 0, value: '2026-03-02', certain: false, sentence: sentences[0]! }];
    expect(timelineSection(viewOf(article, { timeline: resolved })).lines).toEqual([
      '  Mon 2 March 2026  It rained on Monday. [from “Monday”]',
    ]);
  });

  test('a long sentence that starts with white space of any kind is cut without it', () => {
    const text = `\u00a0Monday was the day on which it rained${' and rained'.repeat(20)}.`;
    const wet = madeArticle(text);
    wet.sentences = [{ start: 0, end: text.length, block: 0 }];
    wet.times = [{ ...spanOf(text, 'Monday'), kind: 'date', certain: false }];
    const timeline = [{ time: 0, value: '2026-03-02', certain: true, sentence: wet.sentences[0]! }];
    expect(timelineSection(viewOf(wet, { timeline })).lines[0]).toMatch(/^ {2}Mon 2 March 2026 {2}Monday was the day/);
  });
});

const fault = (start: number, code: 'no-break-space' | 'missing-space', severity: 'hint' | 'warning') => ({
  start,
  end: start + 1,
  code,
  severity,
  message: `A fault of the kind ${code}.`,
});

test('faults by kind, the worst first, with line and column', () => {
  const article = madeArticle('It rained\r\nit  rained\rand\u00a0rained\u00a0.');
  article.artefacts = [
    fault(26, 'no-break-space', 'hint'),
    fault(33, 'no-break-space', 'hint'),
    fault(11, 'missing-space', 'warning'),
  ];
  expect(faultsSection(viewOf(article)).lines).toEqual(
    lines(`
  · A fault of the kind missing-space. (2:1)
  · no break space, 2 times (3:5, 3:12)`),
  );
});
