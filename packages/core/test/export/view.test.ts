import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { digest } from '../../src/digest/digest.ts';
import { messages as ar } from '../../src/export/locales/ar.ts';
import { messages as en } from '../../src/export/locales/en.ts';
import { messages as fr } from '../../src/export/locales/fr.ts';
import { toView, type ViewItem, type ViewSection } from '../../src/export/view/view.ts';
import type { Article } from '../../src/model.ts';
import { parse } from '../../src/parse.ts';
import { sampleArticle, sampleDigest } from './sample.ts';

const sample = sampleArticle();

function viewOf(article: Article): ReturnType<typeof toView> {
  return toView(article, digest(article), en);
}

function itemsOf(part: unknown): ViewItem[] {
  if (typeof part !== 'object' || part === null) return [];
  return 'spans' in part ? [part as ViewItem] : Object.values(part).flatMap(itemsOf);
}

function section<Name extends ViewSection['name']>(
  sections: readonly ViewSection[],
  name: Name,
): Extract<ViewSection, { name: Name }> {
  const found = sections.find((one) => one.name === name);
  if (!found) throw new Error(`no section ${name}`);
  return found as Extract<ViewSection, { name: Name }>;
}

test('holds who said what with the chain in words, and needs the article no more', () => {
  const { sections, lang, dir, language } = toView(sample, sampleDigest(sample), en);
  expect([lang, dir, language]).toEqual(['en-GB', 'ltr', 'en']);
  const said = section(sections, 'statements').groups.flatMap(({ statements }) => statements);
  expect(said.map(({ chain, joint, paragraphs }) => `${chain}${joint} ${paragraphs.join(' / ')}`)).toContain(
    'Vint told Marr, according to an unnamed official cited by The Gazette, to go',
  );
  expect(said.find(({ kind }) => kind === 'direct')?.paragraphs).toEqual(['“We will not open” … “Nobody should.”']);
});

test('the same in another language keeps what is quoted, its places and ids', () => {
  const [english, arabic] = [en, ar].map((messages) => toView(sample, sampleDigest(sample), messages));
  expect(arabic?.dir).toBe('rtl');
  expect(itemsOf(arabic).map(({ id, spans, words }) => ({ id, spans, words }))).toEqual(
    itemsOf(english).map(({ id, spans, words }) => ({ id, spans, words })),
  );
  expect(arabic?.sections.map(({ title }) => title)).not.toEqual(english?.sections.map(({ title }) => title));
});

test('of nothing there is nothing to show', () => {
  expect(viewOf(parse('')).sections).toEqual([]);
});

test('sections with nothing in them are left out', () => {
  const article = parse('“The quay is wet,” said Orla Vint.', { language: 'en' });
  expect(viewOf(article).sections.map(({ name }) => name)).toEqual(['points', 'statements', 'cast', 'sourcing']);
});

const pieces = [
  '“Go,” ',
  'said Orla Vint. ',
  'The mayor told Abel Marr that ',
  'it was reportedly 12 km away. ',
  'On Monday ',
  '\n\n',
  '\n• a wall',
  '“we go.” ',
  'Two things will be built:\n\n- a quay\n- a hall\n\n',
  '🌊',
  '\ud800',
];

test('whatever the text: a view is JSON, its items have ids of their own, and their words are those of the text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 25 }), (parts) => {
      const article = parse(parts.join(''), { language: 'en', published: '2031-05-06' });
      const view = viewOf(article);
      expect(JSON.parse(JSON.stringify(view))).toEqual(view);
      const items = itemsOf(view.sections);
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      for (const { spans, words } of items) {
        expect(words).toBe(spans[0] ? article.text.slice(spans[0].start, spans[0].end) : '');
      }
      for (const { count } of view.sections) expect(count).toBeGreaterThan(0);
    }),
    { numRuns: 60 },
  );
});

test('shares are whole percents that add to 100', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 40 }), { minLength: 6, maxLength: 6 }), (counts) => {
      fc.pre(counts.some((count) => count > 0));
      const [named = [], organizations = [], documents = [], anonymous = [], others = [], unattributed = []] =
        counts.map((count) => Array.from({ length: count }, (_, index) => `a${index}`));
      const sourcing = { named, organizations, documents, anonymous, others, unattributed, hearsay: [] };
      for (const messages of [en, fr]) {
        const made = toView(sample, { ...sampleDigest(sample), sourcing }, messages);
        const { kinds } = section(made.sections, 'sourcing');
        const percents = kinds.map(({ percent }) => Number.parseInt(percent, 10));
        expect(percents.reduce((sum, percent) => sum + percent, 0)).toBe(100);
        for (const [index, { share }] of kinds.entries())
          expect(Math.abs(percents[index]! - 100 * share)).toBeLessThan(1);
      }
    }),
  );
});

test('a conversion is as round as what it comes from, and of a range both ends are converted', () => {
  const article = parse('The road runs for 65 km.\n\nIt is 40 miles to Osk and 10 to 12 miles to Lume.', {
    language: 'en',
  });
  const { groups } = section(viewOf(article).sections, 'quantities');
  expect(groups[0]?.figures.map(({ figure, converted = '' }) => [figure, converted])).toEqual([
    ['65 km', '≈ 40 miles'],
    ['40 miles', ''],
    ['10 to 12 miles', ''],
  ]);
  const ranged = parse('It is 10 to 12 miles to Lume.\n\nThe road runs for 65 km, and then 20 km.', { language: 'en' });
  expect(section(viewOf(ranged).sections, 'quantities').groups[0]?.figures[0]?.converted).toBe('≈ 16–19 kilometres');
});

test('what is counted per something else is a rate', () => {
  const { groups } = section(
    viewOf(parse('The ferry runs for 20 hours a day.', { language: 'en' })).sections,
    'quantities',
  );
  expect(groups.map(({ title }) => title)).toEqual(['Rates']);
});

test('a date that was worked out says so with the comma of the language', () => {
  const article = parse('The ferry stopped on Monday.', { language: 'en', published: '2031-05-07' });
  const written = [en, ar].map(
    (messages) => section(toView(article, digest(article), messages).sections, 'timeline').entries[0]?.written,
  );
  expect(written).toEqual([expect.stringMatching(/^“on Monday”, |^“Monday”, /), expect.stringContaining('»، ')]);
});

test('a season is told in the words of the article, which no language has to know', () => {
  const article = parse('The ferry stopped in the spring of 2031.', { language: 'en' });
  const [entry] = section(toView(article, digest(article), en).sections, 'timeline').entries;
  expect(article.times[0]?.value).toBe('2031-21');
  expect(entry?.date).toEqual({ text: 'spring of 2031' });
});

test('faults come with their words, the worst first', () => {
  const article = parse('The quay\u00a0is wet.\n\nOrla Vint said the the hall of Osk would be shut.', {
    language: 'en',
  });
  const { faults } = section(viewOf(article).sections, 'artefacts');
  expect(faults.map(({ mark, excerpt }) => `${mark.text}: ${excerpt}`)).toEqual([
    'Warning: Orla Vint said the the hall of Osk would be shut.',
    'Hint: The quay is wet.',
  ]);
});

test.each(['„Wir gehen“, sagte Orla Vint heute in Osk.', '„Idziemy”, powiedział dziś w Osk burmistrz Abel Marr.'])(
  'marks of other languages are a pair: %s',
  (text) => {
    const { items } = section(viewOf(parse(text)).sections, 'points');
    expect(items.map((item) => item.text)).toEqual([text]);
  },
);

test('the button of a section in groups tells of the items of all groups, and is there where one of them has more than the limit', () => {
  const { cast } = sampleDigest(sample);
  const [member] = [...cast.people, ...cast.organizations, ...cast.places];
  const many = { ...sampleDigest(sample), cast: { people: [member!, member!], organizations: [member!], places: [] } };
  expect(section(toView(sample, many, en).sections, 'cast')).toMatchObject({ count: 2, showAll: 'Show all 3' });
});

test('whose words are only reported is not quoted, neither whole nor in part', () => {
  const article = parse(
    '“The quay is wet,” said Orla Vint. She said that it rained. Abel Marr said the hall was shut.',
  );
  expect(section(viewOf(article).sections, 'cast').groups[0]?.members).toMatchObject([
    { name: 'Orla Vint', count: 'named once, quoted once' },
    { name: 'Abel Marr', count: 'named once' },
  ]);
});

test.each([
  [1, 1, '1 word, 1 minute to read'],
  [12_345, 62, '12,345 words, 62 minutes to read'],
])('%i words, read in %i minutes', (words, minutes, told) => {
  const made = { ...sampleDigest(sample), reading: { words, minutes } };
  expect(toView(sample, made, en).reading).toBe(told);
});
