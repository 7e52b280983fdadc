import { toView } from '@article-digest/core/export/view';
import { messages } from '@article-digest/core/locales/en';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { commands } from 'vitest/browser';
import type { ArticleDigestElement } from '../src/element.ts';
// oxlint-disable-next-line import/default -- its text, as Vite gives it
import source from '../src/element.ts?raw';
import { all, mount, settled, shownText } from './mount.ts';
import { article, digest, text } from './story.ts';

// What the page sees of the element from outside is what its documentation says, no more and no less.

const view = toView(article, digest, messages);
const every = 'points statements lists cast sourcing quantities timeline artefacts';

afterEach(async () => {
  document.documentElement.removeAttribute('style');
  document.adoptedStyleSheets = [];
  await commands.emulate({ reducedMotion: 'no-preference' });
});

/** What the comment of the class says under a tag, by name, which has its default behind it where it stands in brackets. */
const documented = (tag: string): string[] =>
  Array.from(source.matchAll(new RegExp(`@${tag} \\[?([^\\s=]+)`, 'g')), ([, name = '']) => name);

function styled(rules: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [sheet];
}

describe.each<
  [attribute: string, text: string, property: keyof ArticleDigestElement, value: unknown, reflects: boolean]
>([
  ['src', '/story.json', 'src', '/story.json', true],
  ['for', 'story', 'htmlFor', 'story', true],
  ['href', '/story', 'href', '/story', true],
  ['published', '2031-05-14', 'published', '2031-05-14', true],
  ['sections', 'points cast', 'sections', 'points cast', false],
  ['layout', 'compact', 'layout', 'compact', false],
  ['limit', '3', 'limit', 3, false],
  ['heading', 'In short', 'heading', 'In short', true],
  ['heading-level', '4', 'headingLevel', 4, false],
  ['highlight', '', 'highlight', true, true],
  ['selected', 'a1', 'selected', 'a1', true],
  ['loading', 'lazy', 'loading', 'lazy', false],
])('the attribute %s', (attribute, text, property, value, reflects) => {
  test('sets its property', () => {
    const element = document.createElement('article-digest');
    expect(element[property]).not.toEqual(value);
    element.setAttribute(attribute, text);
    expect(element[property]).toEqual(value);
  });

  test(reflects ? 'follows it' : 'is left as it is', async () => {
    const element = mount({ view, [property]: value });
    await element.updateComplete;
    expect(element.getAttribute(attribute)).toBe(reflects ? text : null);
  });
});

test('what is taken away again, by removing it or by a framework that sets undefined, is as if it had never been there', async () => {
  const attributes = { sections: 'points', layout: 'compact', limit: '1', 'heading-level': '4', heading: 'In short' };
  const element = mount({ view });
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await settled(element);
  expect(all(element, '.section > h5').map((title) => title.innerText)).toEqual(['Key points']);
  for (const name of Object.keys(attributes)) element.removeAttribute(name);
  await element.updateComplete;
  expect(all(element, '.section > h3')).toHaveLength(7);
  const fresh = document.createElement('article-digest');
  const properties = [
    'sections',
    'layout',
    'limit',
    'headingLevel',
    'heading',
    'href',
    'src',
    'text',
    'htmlFor',
  ] as const;
  const values = (): unknown[] => properties.map((name) => element[name]);
  const usual = properties.map((name) => fresh[name]);
  expect(values()).toEqual(usual);
  for (const name of properties) Object.assign(element, { [name]: undefined });
  await settled(element);
  expect(values()).toEqual(usual);
  expect(element.status).toBe('ready');
});

const partsOf = (element: ArticleDigestElement): Set<string> =>
  new Set(all(element, '[part]').flatMap(({ part }) => [...part]));

async function shownParts(): Promise<Set<string>> {
  const first = partsOf(await settled(mount({ view, sections: every, href: '/story' })));
  return first.union(partsOf(await settled(mount({ view, layout: 'disclosure' }))));
}

describe('parts', () => {
  test('each that is documented is there', async () => {
    const parts = await shownParts();
    expect(documented('csspart').filter((name) => !parts.has(name))).toEqual([]);
  });

  test('each that is there is documented, or one kind of what is', async () => {
    const known = documented('csspart');
    const kinds = /^(?:section|quote|source|entity)-/;
    expect([...(await shownParts())].filter((name) => !known.includes(name) && !kinds.test(name))).toEqual([]);
  });

  test('the kinds that the documentation names are there', async () => {
    const parts = await shownParts();
    const kinds = ['quote-direct', 'quote-indirect', 'quote-mixed', 'section-points', 'source-anonymous'];
    const cast = ['entity-person', 'entity-organisation', 'entity-place'];
    expect([...kinds, ...cast].filter((name) => !parts.has(name))).toEqual([]);
  });

  test('a page reaches them', async () => {
    styled('article-digest::part(quote-direct) { opacity: 0.5 }');
    const element = await settled(mount({ view }));
    expect(all(element, '.quote').map((one) => getComputedStyle(one).opacity === '0.5')).toEqual(
      all(element, '.quote').map((one) => one.classList.contains('direct')),
    );
  });
});

/** Where each custom property shows. */
const properties: Record<string, [selector: string, property: string, value: string]> = {
  accent: ['.locate', 'color', 'rgb(1, 2, 3)'],
  text: ['.digest', 'color', 'rgb(1, 2, 3)'],
  muted: ['.note', 'color', 'rgb(1, 2, 3)'],
  surface: ['.digest', 'background-color', 'rgb(1, 2, 3)'],
  border: ['.digest', 'border-top-color', 'rgb(1, 2, 3)'],
  radius: ['.digest', 'border-top-left-radius', '3px'],
  gap: ['.column', 'row-gap', '77px'],
  font: ['.digest', 'font-family', 'monospace'],
  quote: ['blockquote', 'color', 'rgb(1, 2, 3)'],
  highlight: ['[aria-current]', 'background-color', 'rgb(1, 2, 3)'],
};

test('each custom property that is documented changes what it says, and there is no other', async () => {
  expect(documented('cssproperty')).toEqual(Object.keys(properties).map((name) => `--article-digest-${name}`));
  for (const [name, [selector, property, value]] of Object.entries(properties)) {
    const element = await settled(mount({ view, selected: 'a1' }));
    const look = (): string => getComputedStyle(all(element, selector)[0]!).getPropertyValue(property);
    expect(look(), name).not.toBe(value);
    element.style.setProperty(`--article-digest-${name}`, value);
    expect(look(), name).toBe(value);
  }
});

test('the colour of highlights on the page is that of the page', async () => {
  document.documentElement.style.setProperty('--article-digest-highlight', 'rgb(1, 2, 3)');
  const story = document.createElement('p');
  story.append(text);
  const element = mount({ view, forElement: story, highlight: true });
  document.body.append(story);
  await settled(element);
  await vi.waitFor(() => expect(CSS.highlights.size).toBe(1));
  expect(getComputedStyle(story, '::highlight(article-digest-quote)').backgroundColor).toBe('rgb(1, 2, 3)');
});

test('each state that is documented is matched, and only that', async () => {
  const states = documented('cssstate');
  expect(states).toEqual(['loading', 'ready', 'empty', 'error']);
  const matched = (element: ArticleDigestElement): string[] =>
    states.filter((name) => element.matches(`:state(${name})`));
  vi.spyOn(globalThis, 'fetch').mockImplementation(() => new Promise(() => {}));
  const waiting = mount({ src: '/story.json' });
  await waiting.updateComplete;
  expect(matched(waiting)).toEqual(['loading']);
  vi.restoreAllMocks();
  expect(matched(await settled(mount({ view })))).toEqual(['ready']);
  expect(matched(await settled(mount({ view: { ...view, sections: [] } })))).toEqual(['empty']);
  expect(matched(await settled(mount({ htmlFor: 'nowhere' })))).toEqual(['error']);
});

/** An element of the page for one of the slots. */
function slotted(name: string, words: string): HTMLElement {
  const element = document.createElement('p');
  element.slot = name;
  element.append(words);
  return element;
}

describe('slots', () => {
  test('the heading of the page stands in the place of ours, and its footer below', async () => {
    const ours = [slotted('heading', 'Our heading'), slotted('footer', 'Our footer')];
    const element = await settled(mount({ view }, ours));
    expect(documented('slot')).toEqual(['-', 'heading', 'footer', 'empty']);
    expect(shownText(element, '#heading')).not.toContain(view.heading);
    const [heading, footer] = ours.map((one) => one.getBoundingClientRect());
    const points = all(element, '.points')[0]!.getBoundingClientRect();
    expect(heading!.bottom).toBeLessThan(points.top);
    expect(footer!.top).toBeGreaterThan(all(element, '.columns')[0]!.getBoundingClientRect().bottom);
    expect(all(element, '.digest')[0]?.getAttribute('aria-labelledby')).toBe('heading');
  });

  test('where there is nothing to digest the page says so in its own words', async () => {
    const words = slotted('empty', 'No news today.');
    const element = await settled(mount({ view: { ...view, sections: [] } }, [words]));
    expect(words.checkVisibility()).toBe(true);
    expect(all(element, '.message').filter((one) => one.checkVisibility())).toEqual([]);
  });

  test('where there is nothing to digest the fallback is what the reader sees', async () => {
    const fallback = document.createElement('p');
    fallback.append('Read the story.');
    const element = await settled(mount({ text: ' ' }, [fallback]));
    expect(element.status).toBe('empty');
    expect(fallback.checkVisibility()).toBe(true);
    expect(all(element, '.message, summary').filter((one) => one.checkVisibility())).toEqual([]);
  });
});

test('what the reader chooses is heard outside of the shadow tree that the element stands in', async () => {
  document.body.replaceChildren();
  const host = document.createElement('div');
  const element = document.createElement('article-digest');
  element.view = view;
  host.attachShadow({ mode: 'open' }).append(element);
  document.body.append(host);
  await settled(element);
  const heard = vi.fn<(event: Event) => void>();
  document.addEventListener('article-digest-select', heard, { once: true });
  all<HTMLButtonElement>(element, '.point .locate')[0]?.click();
  await vi.waitFor(() => expect(heard).toHaveBeenCalled());
});

describe('the way to words that are out of sight', () => {
  test.each([
    ['no-preference', 'smooth'],
    ['reduce', 'instant'],
  ] as const)('with %s of motion is %s', async (reducedMotion, behavior) => {
    await commands.emulate({ reducedMotion });
    const story = document.createElement('p');
    story.append(text);
    story.style.paddingBlockStart = '5000px';
    const element = mount({ view, forElement: story, highlight: true });
    document.body.append(story);
    await settled(element);
    await vi.waitFor(() => expect(CSS.highlights.size).toBe(1));
    const scrolled = vi.spyOn(globalThis, 'scrollBy').mockImplementation(() => {});
    element.select('a1');
    await vi.waitFor(() => expect(scrolled).toHaveBeenCalled());
    expect(scrolled.mock.lastCall?.[0]).toMatchObject({ behavior });
    vi.restoreAllMocks();
  });
});
