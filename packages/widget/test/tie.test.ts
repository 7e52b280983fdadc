import { toView } from '@article-digest/core/export/view';
import { messages } from '@article-digest/core/locales/en';
import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ArticleDigestElement } from '../src/element.ts';
import { findPlaces } from '../src/find-places.ts';
import { all, mount, settled, shownText } from './mount.ts';
import { article, digest, text } from './story.ts';

const view = toView(article, digest, messages);

/** The story as a page has it: a paragraph each, a caption between them, other quotation marks, lines that run on. */
function paragraphs(): HTMLElement {
  const story = document.createElement('div');
  story.id = 'story';
  const texts = text.replaceAll('“', '"').replaceAll('”', '"').split('\n\n');
  texts.splice(2, 0, 'The Osk ferry in its harbour, in a picture of last year.');
  for (const words of texts) {
    const paragraph = document.createElement('p');
    paragraph.append(words.replaceAll(' the ', '\n   the '));
    story.append(paragraph);
  }
  return story;
}

/** An element that is given its digest, beside a text. */
async function beside(story: HTMLElement, properties: Partial<ArticleDigestElement>): Promise<ArticleDigestElement> {
  const element = mount({ forElement: story, highlight: true, ...properties });
  document.body.append(story);
  return settled(element);
}

/** All that is marked: a range ends where the page leaves out white space of its source. */
function marked(name: string): string {
  return [...(CSS.highlights.get(name) ?? [])].map(String).join('');
}

const quotes = (): string => marked('article-digest-quote');
const said = '"We will not sail until the hull is sound,""Not one trip."';
const speech = `${said}"minor damage"`;

test('a view marks speech in the text that is named, and the words of what is selected', async () => {
  const element = await beside(paragraphs(), { view });
  await vi.waitFor(() => expect(quotes()).toBe(speech));
  element.select('a1', { scroll: false });
  await element.updateComplete;
  expect(marked('article-digest-selected')).toBe(said);
  element.select('e1', { scroll: false });
  await element.updateComplete;
  expect(marked('article-digest-selected')).toBe('Ines CalderCalderCalder');
});

test('a click on the text selects the item of the view that stands there', async () => {
  const story = paragraphs();
  const element = await beside(story, { view });
  await vi.waitFor(() => expect(quotes()).toBe(speech));
  const [first] = CSS.highlights.get('article-digest-quote') ?? [];
  const words = (first as Range).getBoundingClientRect();
  const frame = story.getBoundingClientRect();
  await userEvent.click(story, { position: { x: words.x - frame.x + 20, y: words.y - frame.y + 6 } });
  await vi.waitFor(() => expect(element.selected).toBe('a1'));
});

test('an article that is given marks all speech of its model', async () => {
  await beside(paragraphs(), { article, digest });
  await vi.waitFor(() => expect(quotes()).toBe(speech));
});

test('a view in a child script is shown, and tied to the text that for names', async () => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.append(JSON.stringify(view));
  const element = mount({ htmlFor: 'story', highlight: true }, [script]);
  document.body.append(paragraphs());
  element.refresh();
  await vi.waitFor(() => expect(quotes()).toBe(speech));
});

test('slotted text is where the words stand, where they are to be highlighted', async () => {
  const element = await settled(mount({ view, highlight: true }, [paragraphs()]));
  await vi.waitFor(() => expect(quotes()).toBe(speech));
  expect(shownText(element, 'summary')).toBe('Full text');
});

test('another text gets no marks, and its items link to the page of the article', async () => {
  const other = document.createElement('p');
  other.append('The council of Osk met on Friday and talked about the harbour wall for two hours.');
  const element = await beside(other, { view, href: '/story' });
  await vi.waitFor(() => expect(all(element, 'a.locate').length).toBeGreaterThan(10));
  expect(quotes()).toBe('');
});

test('an element that is moved has its marks where it goes', async () => {
  const element = await beside(paragraphs(), { view });
  await vi.waitFor(() => expect(quotes()).toBe(speech));
  element.remove();
  expect(quotes()).toBe('');
  document.body.prepend(element);
  await vi.waitFor(() => expect(quotes()).toBe(speech));
});

test('in its own text every word is found where it stands', () => {
  const places = findPlaces(text, { view });
  const items = view.sections
    .flatMap((section) => (section.name === 'cast' ? section.groups : []))
    .flatMap(({ members }) => members);
  expect(items.length).toBeGreaterThan(3);
  for (const { id, spans } of items) expect(places?.items.find((one) => one.id === id)?.spans).toEqual(spans);
});

test('a name is not found inside of a longer word', () => {
  const part = { ...view, sections: view.sections.filter(({ name }) => name === 'cast') };
  expect(
    findPlaces(text.replaceAll(/Calder|Pell|Osk|Varnholm|Marr|Norrow/g, '$&ovic'), { view: part }),
  ).toBeUndefined();
});

test('whatever stands before the article, its words are found behind it', () => {
  const own = findPlaces(text, { view });
  const before = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '.', '“', 'Osk '), maxLength: 2000 });
  fc.assert(
    fc.property(before, (words) => {
      const shift = words.length + 1;
      const moved = findPlaces(`${words}\n${text}`, { view })?.items.find(({ id }) => id === 'a1')?.spans;
      const stood = own?.items.find(({ id }) => id === 'a1')?.spans ?? [];
      expect(moved).toEqual(stood.map(({ start, end }) => ({ start: start + shift, end: end + shift })));
    }),
    { numRuns: 50 },
  );
});
