import type { Article, Digest } from '../../src/model.ts';
import { madeArticle, spanOf } from './made-article.ts';

/** Two blocks, an astral character before everything, and one attribution of each sort. */
export const SAMPLE = [
  '⛵🌊 Harbour shut',
  'The Gazette reports that an official said Vint told Marr to go.',
  '“We will not open,” Orla Vint said. “Nobody should.”',
  'Abel Marr denied lying. The wall reportedly fell on Monday.',
  '• a wall\n• <b>boats</b> & [nets](x)',
].join('\n\n');

/** An article that has something of everything, made by hand. */
export function sampleArticle(): Article {
  const article = madeArticle(
    SAMPLE,
    [
      { source: 'The Gazette', cue: 'reports', content: 'that an official said Vint told Marr to go' },
      {
        source: 'an official',
        cue: 'said',
        content: 'Vint told Marr to go',
        within: 'a1',
        speaker: { label: 'unnamed official', anonymous: true, kind: 'person' },
      },
      { source: 'Vint', cue: 'told', to: 'Marr', content: 'to go', within: 'a2' },
      { kind: 'direct', source: 'Orla Vint', cue: '@2:said', content: ['“We will not open,”', '“Nobody should.”'] },
      { source: 'Abel Marr', cue: 'denied', content: 'lying', negated: true },
    ],
    [
      { name: 'Orla Vint', aliases: ['Vint'] },
      { name: 'Abel Marr', aliases: ['Marr'] },
      { name: 'The Gazette', kind: 'organization' },
    ],
  );
  const paragraphs = SAMPLE.split('\n\n');
  let start = 0;
  article.blocks = paragraphs.map((text, index) => {
    const span = { start, end: start + text.length };
    start = span.end + 2;
    if (index === 0) return { ...span, kind: 'headline' };
    if (index < 4) return { ...span, kind: 'paragraph' };
    const items = [spanOf(SAMPLE, 'a wall'), spanOf(SAMPLE, '<b>boats</b> & [nets](x)')];
    return { ...span, kind: 'list', ordered: false, items };
  });
  article.sentences = [
    { ...article.blocks[0]!, block: 0 },
    { ...article.blocks[1]!, block: 1 },
    { ...spanOf(SAMPLE, '“We will not open,” Orla Vint said.'), block: 2 },
    { ...spanOf(SAMPLE, '“Nobody should.”'), block: 2 },
    { ...spanOf(SAMPLE, 'Abel Marr denied lying.'), block: 3 },
    { ...spanOf(SAMPLE, 'The wall reportedly fell on Monday.'), block: 3 },
    { ...spanOf(SAMPLE, 'a wall'), block: 4 },
    { ...spanOf(SAMPLE, '<b>boats</b> & [nets](x)'), block: 4 },
  ].map(({ start: from, end, block }) => ({ start: from, end, block }));
  article.meta = {
    headline: spanOf(SAMPLE, '⛵🌊 Harbour shut'),
    url: 'https://paper.example/harbour#top',
    published: '2026-03-02',
    publisher: 'The Lume Post',
  };
  article.evidentials = [
    { ...spanOf(SAMPLE, 'reportedly'), scope: spanOf(SAMPLE, 'The wall reportedly fell on Monday') },
  ];
  article.times = [{ ...spanOf(SAMPLE, 'Monday'), kind: 'date', value: '2026-03-02', certain: false }];
  article.entities[0]!.roles.push({ ...spanOf(SAMPLE, 'official'), text: 'official' });
  return article;
}

/** What the digest of {@link sampleArticle} is to be, whatever chooses its points. */
export function sampleDigest(article: Article): Digest {
  const [vint, marr, gazette] = article.entities.map(({ id, name, roles, mentions }) => ({
    entity: id,
    name,
    roles,
    mentions: mentions.length,
    statements: 1,
    first: spanOf(SAMPLE, name),
  }));
  const list = article.blocks[4]!;
  return {
    headline: article.meta.headline!,
    points: [
      {
        ...spanOf(SAMPLE, 'The Gazette reports that an official said Vint told Marr to go.'),
        attributions: ['a1'],
        score: 1,
      },
    ],
    statements: ['a4', 'a3', 'a5', 'a2', 'a1'].map((attribution) => {
      const { speaker, kind } = article.attributions.find(({ id }) => id === attribution)!;
      const roles = article.entities.find(({ id }) => id === speaker.entity)?.roles ?? [];
      return { speaker, roles, statements: [{ attribution, chain: [attribution], quoted: kind === 'direct' }] };
    }),
    cast: { people: [vint!, marr!], organizations: [gazette!], places: [] },
    sourcing: {
      named: ['a3', 'a4', 'a5'],
      anonymous: ['a2'],
      organizations: ['a1'],
      documents: [],
      others: [],
      unattributed: [],
      hearsay: article.evidentials,
    },
    lists: [{ block: 4, items: list.kind === 'list' ? list.items : [], attributions: [] }],
    quantities: [],
    timeline: [
      { time: 0, value: '2026-03-02', certain: false, sentence: spanOf(SAMPLE, 'The wall reportedly fell on Monday.') },
    ],
    reading: { words: 28, minutes: 1 },
  };
}
