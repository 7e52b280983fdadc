import { messages } from '@article-digest/core/locales/en';
import { toView } from '@article-digest/core/export/view';
import { expect, test } from 'vitest';
import { all, mount, settled, shownText } from './mount.ts';
import { article, digest } from './story.ts';

test('shows all usual sections of a view at once', async () => {
  const element = mount({ view: toView(article, digest, messages) });
  await element.updateComplete;
  expect(element.status).toBe('ready');
  expect(all(element, '.section > h3').map((title) => title.textContent)).toEqual([
    'Key points',
    'Who said what',
    'Lists in the story',
    'Timeline',
    'Who’s who',
    'How it is sourced 6 statements',
    'Figures',
  ]);
  expect(element.matches(':state(ready)')).toBe(true);
});

test('key points say who says so', async () => {
  const element = await settled(mount({ article, digest }));
  expect(all(element, '.point').map((point) => point.innerText.split('\n').at(-1)?.trim())).toEqual([
    expect.stringMatching(/in its hull\.$/),
    'Source: Joran Pell',
    'Source: a shipyard worker',
  ]);
});

test('a key point that only hearsay stands behind says so', async () => {
  const point = { ...digest.points[0]!, ...article.evidentials[0]!.scope, attributions: [] };
  const element = await settled(mount({ article, digest: { ...digest, points: [point] } }));
  expect(shownText(element, '.point .note')).toBe('Hearsay: “reportedly”');
});

test('direct speech stands in quotation marks in a blockquote, with its chain', async () => {
  const element = await settled(mount({ article, digest }));
  const [figure] = all(element, 'figure');
  expect(figure?.querySelector('blockquote')?.innerText.trim()).toBe(
    '“We will not sail until the hull is sound” … “Not one trip.”',
  );
  expect(figure?.querySelector('figcaption')?.textContent).toContain('Calder said');
});

test('reported speech never gets quotation marks, and partly quoted speech keeps its own', async () => {
  const element = await settled(mount({ article, digest }));
  expect(all(element, '.quote.indirect [part="quote-text"]').map((one) => one.textContent)).toSatisfy(
    (texts: string[]) => texts.every((text) => !/[“”"]/.test(text)),
  );
  expect(all(element, '.quote.mixed [part="quote-text"]').map((one) => one.textContent)).toEqual([
    '“minor damage” before the summer',
  ]);
});

test('statements stand under their speaker, with the role, and the chain in words', async () => {
  const element = await settled(mount({ article, digest }));
  const speakers = all(element, '.speaker').map((group) => group.innerText.replace(/\s+/g, ' ').trim());
  expect(speakers[0]).toContain('Ines Calder director of the Norrow Ferry Company');
  expect(speakers[0]).toContain('Calder denied hiding it');
  expect(speakers[1]).toContain('Joran Pell told reporters that the island had food for nine days');
  expect(speakers[2]).toBe(
    'A shipyard worker not named A shipyard worker told the Varnholm Courier that Calder had been warned of the crack in March',
  );
});

test.each([
  ['The others', 'not identified'],
  ['', ''],
])('a speaker %j that the text does not tell is %j', async (label, note) => {
  const [first] = digest.statements;
  const unknown = { ...first!, roles: [], speaker: { label, kind: 'unknown' as const, anonymous: false } };
  const element = await settled(mount({ article, digest: { ...digest, statements: [unknown] } }));
  expect(shownText(element, '.speaker-line')).toBe(`${label || 'Source unclear or not stated'} ${note}`.trim());
});

test('a list that somebody announced is shown once: in its own section, or else under their name', async () => {
  const element = await settled(mount({ article, digest }));
  expect(all(element, '.pieces li')).toEqual([]);
  expect(all(element, '.quote').map((one) => one.innerText)).toContainEqual(
    expect.stringMatching(/: the 3 items under “Lists in the story”/),
  );
  element.sections = 'statements';
  await element.updateComplete;
  expect(all(element, '.pieces li').map((piece) => piece.innerText)).toEqual([
    'a replacement vessel by 1 December',
    'free passage for patients',
    'a public report on the the hull',
  ]);
});

test('the cast has roles and counts', async () => {
  const element = await settled(mount({ article, digest }));
  expect(all(element, '.member').map((member) => member.innerText.replace(/\s+/g, ' '))).toEqual([
    'Ines Calder director of the Norrow Ferry Company named 3 times, quoted once',
    'Joran Pell Mayor named once',
    'Norrow Ferry Company named once, quoted once',
    'Varnholm Courier named once',
    'Varnholm named once',
    'Osk named 3 times',
  ]);
});

test('of the cast names that are unsure say so', async () => {
  const [first, ...others] = digest.cast.people;
  const doubtful = { ...digest, cast: { ...digest.cast, people: [{ ...first!, unsure: true as const }, ...others] } };
  const element = await settled(mount({ article, digest: doubtful }));
  const told = all(element, '.member').map((member) => member.innerText.includes('unsure'));
  expect(told).toEqual([true, false, false, false, false, false]);
});

test('sourcing is a bar, and the same as text', async () => {
  const element = await settled(mount({ article, digest }));
  expect(all(element, '.legend li').map((line) => line.innerText.replace(/\s+/g, ' '))).toEqual([
    'People named 3 50%',
    'Organisations 2 33%',
    'People not named 1 17%',
  ]);
  const widths = all(element, '.bar rect').map((bar) => Number(bar.getAttribute('width')));
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100);
  expect(shownText(element, '.legend + .note')).toBe('1 passage is marked as hearsay.');
});

test('figures stand in their words, in one unit where they can be compared', async () => {
  const element = await settled(mount({ article, digest }));
  expect(all(element, '.figures').map((group) => group.innerText.replace(/\s+/g, ' '))).toEqual([
    'Distances … on Monday after divers found a crack of at least 40 centimetres in its hull. … and that a freight barge would cover the 12 nautical miles to Osk twice a week. ≈ 22,000 metres',
    'Money The repair will cost about €1.4 million.',
  ]);
});

test('a conversion that tells nobody anything is left out', async () => {
  const quantities = [{ dimension: 'length', unit: 'kilometer', quantities: [0, 1], converted: [0.0004, 22.2] }];
  const element = await settled(mount({ article, digest: { ...digest, quantities } }));
  expect(all(element, '.figures .note').map((note) => note.innerText)).toEqual(['≈ 22 kilometres']);
});

test('the timeline says which dates were inferred and which are not known', async () => {
  const element = await settled(mount({ article, digest }));
  expect(all(element, '.when').map((when) => when.innerText.replace(/\s+/g, ' ').trim())).toEqual([
    '16 November 2026 “Monday”, date inferred',
    '1 December 2026 “1 December”, date inferred',
    '“March” date not known',
  ]);
});

test('dates of one sentence stand together over it', async () => {
  const [first, ...others] = digest.timeline;
  const element = await settled(mount({ article, digest: { ...digest, timeline: [first!, first!, ...others] } }));
  expect(all(element, '.moment').map((moment) => moment.querySelector(':scope > .note') !== null)).toEqual([
    false,
    ...digest.timeline.map(() => true),
  ]);
});

test('faults of the copy are shown where they are asked for', async () => {
  const element = await settled(mount({ article, digest, sections: 'artefacts' }));
  expect(all(element, '.fault').map((fault) => fault.innerText.replace(/\s+/g, ' ').trim())).toEqual([
    'Warning The word "the" stands twice. - a public report on the the hull',
  ]);
});

test('an empty section does not show', async () => {
  const element = await settled(mount({ article, digest: { ...digest, timeline: [], lists: [] } }));
  expect(all(element, '.section > h3').map((title) => title.textContent)).not.toContain('Timeline');
});

test('a quotation gets the marks that the copy lacks, and keeps those of an inner one', async () => {
  const words = 'He said ‘never’ to me';
  const [first] = article.attributions;
  const pull = { ...first!, content: [{ start: 0, end: words.length }] };
  const element = await settled(
    mount({
      article: { ...article, text: words + article.text.slice(words.length), attributions: [pull] },
      digest: { ...digest, statements: digest.statements.slice(0, 1) },
      sections: 'statements',
    }),
  );
  expect(shownText(element, 'blockquote')).toBe(`“${words}”`);
});
