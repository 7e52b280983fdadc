import type { Article, Attribution, Digest, Entity, EntityKind, Mention, Span, Speaker } from '@article-digest/core';

/** An article with something for every section, parsed and digested by hand: what the element shows does not hang on the parser. */
export const text = `Ferry line to Osk halted after hull crack found

By Tilde Marr

VARNHOLM — The only ferry between Varnholm and the island of Osk stopped running on Monday after divers found a crack of at least 40 centimetres in its hull.

“We will not sail until the hull is sound,” said Ines Calder, director of the Norrow Ferry Company. “Not one trip.”

Mayor Joran Pell told reporters that the island had food for nine days and that a freight barge would cover the 12 nautical miles to Osk twice a week.

A shipyard worker, who asked not to be named, told the Varnholm Courier that Calder had been warned of the crack in March.

The company reportedly knew of “minor damage” before the summer. Calder denied hiding it.

Islanders asked the company for three things:

- a replacement vessel by 1 December
- free passage for patients
- a public report on the the hull

The repair will cost about €1.4 million.`;

let cursor = 0;
/** The next place of these words, from the one before on. */
function at(words: string, from = cursor): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`The story does not say "${words}".`);
  cursor = start;
  return { start, end: start + words.length };
}

const speakers = {
  calder: { entity: 'e1', label: 'Ines Calder', kind: 'person', anonymous: false },
  pell: { entity: 'e2', label: 'Joran Pell', kind: 'person', anonymous: false },
  worker: { label: 'shipyard worker', kind: 'person', anonymous: true },
  courier: { entity: 'e4', label: 'Varnholm Courier', kind: 'publication', anonymous: false },
  islanders: { label: 'Islanders', kind: 'group', anonymous: false },
} satisfies Record<string, Speaker>;

const attributions: Attribution[] = [
  {
    id: 'a1',
    kind: 'direct',
    content: [at('“We will not sail until the hull is sound,”'), at('“Not one trip.”')],
    cue: [at('said', 0)],
    source: [at('Ines Calder, director of the Norrow Ferry Company')],
    addressee: [],
    speaker: speakers.calder,
    confidence: 0.98,
    rule: 'test',
  },
  {
    id: 'a2',
    kind: 'indirect',
    source: [at('Mayor Joran Pell')],
    cue: [at('told')],
    addressee: [at('reporters')],
    content: [
      at(
        'that the island had food for nine days and that a freight barge would cover the 12 nautical miles to Osk twice a week',
      ),
    ],
    speaker: speakers.pell,
    confidence: 0.9,
    rule: 'test',
  },
  {
    id: 'a3',
    kind: 'indirect',
    source: [at('A shipyard worker')],
    cue: [at('told')],
    addressee: [at('the Varnholm Courier')],
    content: [at('that Calder had been warned of the crack in March')],
    speaker: speakers.worker,
    confidence: 0.85,
    rule: 'test',
  },
  {
    id: 'a4',
    kind: 'mixed',
    source: [at('The company')],
    cue: [at('knew of')],
    content: [at('“minor damage” before the summer')],
    addressee: [],
    evidential: at('reportedly', 0),
    speaker: { entity: 'e3', label: 'Norrow Ferry Company', kind: 'organization', anonymous: false },
    confidence: 0.4,
    rule: 'test',
  },
  {
    id: 'a5',
    kind: 'indirect',
    source: [at('Calder')],
    cue: [at('denied')],
    content: [at('hiding it')],
    addressee: [],
    negated: true,
    speaker: speakers.calder,
    confidence: 0.8,
    rule: 'test',
  },
  {
    id: 'a6',
    kind: 'indirect',
    source: [at('Islanders')],
    cue: [at('asked')],
    addressee: [at('the company')],
    content: [
      at('a replacement vessel by 1 December'),
      at('free passage for patients'),
      at('a public report on the the hull'),
    ],
    speaker: speakers.islanders,
    confidence: 0.9,
    rule: 'test',
  },
];

const named: [name: string, kind: EntityKind, forms: string[], roles: string[]][] = [
  ['Ines Calder', 'person', ['Ines Calder', 'Calder'], ['director of the Norrow Ferry Company']],
  ['Joran Pell', 'person', ['Joran Pell'], ['Mayor']],
  ['Norrow Ferry Company', 'organization', ['Norrow Ferry Company'], []],
  ['Varnholm Courier', 'organization', ['Varnholm Courier'], []],
  ['Varnholm', 'place', ['Varnholm'], []],
  ['Osk', 'place', ['Osk'], []],
];
const mentions: Mention[] = [];
for (const [index, [, kind, forms]] of named.entries())
  for (const form of forms)
    for (const { index: start } of text.matchAll(new RegExp(`\\b${form}\\b`, 'g'))) {
      const span = { start, end: start + form.length };
      if (!mentions.some((other) => other.start < span.end && span.start < other.end))
        mentions.push({ ...span, entity: `e${index + 1}`, kind, confidence: 0.95 });
    }
mentions.sort((a, b) => a.start - b.start);
const entities = named.map(([name, kind, forms, roles], index): Entity => {
  const id = `e${index + 1}`;
  return {
    id,
    kind,
    name,
    aliases: forms.slice(1),
    roles: roles.map((role) => ({ ...at(role, 0), text: role })),
    mentions: mentions.flatMap((mention, position) => (mention.entity === id ? position : [])),
  };
});

const paragraphs = [...text.matchAll(/[^\n](?:[^\n]|\n(?!\n))*/g)].map(({ index, 0: words }) => ({
  start: index,
  end: index + words.length,
}));
const kinds = ['headline', 'byline'] as const;
const listItems = [
  'a replacement vessel by 1 December',
  'free passage for patients',
  'a public report on the the hull',
].map((item) => at(item, 0));
const introducedBy = at('Islanders asked the company for three things:', 0);
const listIndex = paragraphs.findIndex(({ start }) => text.startsWith('- ', start));

export const article: Article = {
  schema: 'article-digest/1',
  text,
  language: 'en',
  meta: { headline: at('Ferry line to Osk halted after hull crack found', 0), published: '2026-11-17' },
  blocks: paragraphs.map((span, index) =>
    index === listIndex
      ? { ...span, kind: 'list', ordered: false, items: listItems, introducedBy }
      : { ...span, kind: kinds[index] ?? 'paragraph' },
  ),
  sentences: paragraphs.flatMap(({ start, end }, block) =>
    [...text.slice(start, end).matchAll(/\S(?:.*?[.:](?=\s|$)|.*$)”?/gm)].map(({ index, 0: words }) => ({
      start: start + index,
      end: start + index + words.length,
      block,
    })),
  ),
  quotations: [
    { ...at('“We will not sail until the hull is sound,”', 0), kind: 'speech', closed: true },
    { ...at('“Not one trip.”', 0), kind: 'speech', closed: true },
    { ...at('“minor damage”', 0), kind: 'speech', closed: true },
  ],
  entities,
  mentions,
  references: [],
  attributions,
  evidentials: [
    { ...at('reportedly', 0), scope: at('The company reportedly knew of “minor damage” before the summer', 0) },
  ],
  quantities: [
    {
      ...at('at least 40 centimetres', 0),
      value: 40,
      unit: 'centimeter',
      dimension: 'length',
      bound: 'at-least',
      si: { value: 0.4, unit: 'meter' },
    },
    {
      ...at('12 nautical miles', 0),
      value: 12,
      unit: 'nautical mile',
      dimension: 'length',
      si: { value: 22_224, unit: 'meter' },
    },
    { ...at('about €1.4 million', 0), value: 1_400_000, unit: 'EUR', dimension: 'money', bound: 'about' },
  ],
  times: [
    { ...at('Monday', 0), kind: 'date', value: '2026-11-16', certain: false },
    { ...at('March', 0), kind: 'date', certain: false },
    { ...at('1 December', 0), kind: 'date', value: '2026-12-01', certain: false },
  ],
  artefacts: [
    { ...at('the the', 0), code: 'repeated-word', message: 'The word "the" stands twice.', severity: 'warning' },
  ],
};

const firstSentence = at('VARNHOLM — The only ferry', 0);
const sentenceOf = (words: string): Span => {
  const span = at(words, 0);
  return article.sentences.find(({ start, end }) => start <= span.start && span.end <= end) ?? span;
};

/** The digest that belongs to it. */
export const digest: Digest = {
  headline: at('Ferry line to Osk halted after hull crack found', 0),
  points: [
    { start: firstSentence.start, end: text.indexOf('hull.', firstSentence.start) + 5, attributions: [], score: 1 },
    { ...sentenceOf('Mayor Joran Pell told'), attributions: ['a2'], score: 0.7 },
    { ...sentenceOf('A shipyard worker'), attributions: ['a3'], score: 0.6 },
  ],
  statements: [
    {
      speaker: speakers.calder,
      roles: entities[0]?.roles ?? [],
      statements: [
        { attribution: 'a1', chain: ['a1'], quoted: true },
        { attribution: 'a5', chain: ['a5'], quoted: false },
      ],
    },
    {
      speaker: speakers.pell,
      roles: entities[1]?.roles ?? [],
      statements: [{ attribution: 'a2', chain: ['a2'], quoted: false }],
    },
    { speaker: speakers.worker, roles: [], statements: [{ attribution: 'a3', chain: ['a3'], quoted: false }] },
    {
      speaker: attributions[3]!.speaker,
      roles: [],
      statements: [{ attribution: 'a4', chain: ['a4'], quoted: true }],
    },
    { speaker: speakers.islanders, roles: [], statements: [{ attribution: 'a6', chain: ['a6'], quoted: false }] },
  ],
  cast: {
    people: members('person'),
    organizations: members('organization'),
    places: members('place'),
  },
  sourcing: {
    named: ['a1', 'a2', 'a5'],
    anonymous: ['a3'],
    organizations: ['a4', 'a6'],
    documents: [],
    others: [],
    unattributed: [],
    hearsay: article.evidentials,
  },
  lists: [{ block: listIndex, introducedBy, items: listItems, attributions: ['a6'] }],
  quantities: [
    { dimension: 'length', unit: 'meter', quantities: [0, 1], converted: [0.4, 22_224] },
    { dimension: 'money', quantities: [2] },
  ],
  timeline: [
    { time: 0, value: '2026-11-16', certain: false, sentence: sentenceOf('on Monday after') },
    { time: 2, value: '2026-12-01', certain: false, sentence: listItems[0]! },
    { time: 1, certain: false, sentence: sentenceOf('A shipyard worker') },
  ],
  reading: { words: 158, minutes: 1 },
};

function members(kind: EntityKind): Digest['cast']['people'] {
  return entities
    .filter((entity) => entity.kind === kind)
    .map(({ id, name, roles, mentions: indexes }) => ({
      entity: id,
      name,
      roles,
      mentions: indexes.length,
      statements: attributions.filter(({ speaker }) => speaker.entity === id).length,
      first: mentions[indexes[0] ?? 0] ?? { start: 0, end: 0 },
    }));
}
