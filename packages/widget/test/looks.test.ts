import { toView } from '@article-digest/core/export/view';
import { messages } from '@article-digest/core/locales/en';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { commands, page } from 'vitest/browser';
import type { ArticleDigestElement } from '../src/element.ts';
import { all, mount, settled, shownText } from './mount.ts';
import { article, digest, text } from './story.ts';

vi.mock('@article-digest/core/digest', async () => {
  const { digest } = await import('./story.ts');
  return { digest: () => digest };
});

beforeEach(() => page.viewport(800, 900));
afterEach(async () => {
  document.documentElement.removeAttribute('style');
  document.documentElement.removeAttribute('dir');
  await commands.emulate({
    media: 'screen',
    colorScheme: 'light',
    forcedColors: 'none',
    reducedMotion: 'no-preference',
  });
});

const first = (element: ArticleDigestElement, selector: string): HTMLElement => {
  const [found] = all(element, selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};

/** Elements that stand out of the box of the digest to either side. */
function overflowing(element: ArticleDigestElement): string[] {
  const { left, right } = element.getBoundingClientRect();
  return all(element, '*')
    .filter((one) => {
      const box = one.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 0.5 || box.right > right + 0.5);
    })
    .map((one) => one.outerHTML.slice(0, 80));
}

test.each([240, 320, 640, 1100])('nothing overflows at %i pixels', async (width) => {
  await page.viewport(width, 900);
  const element = await settled(mount({ article, sections: '' }));
  expect(overflowing(element)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});

test.each([
  ['zoom', { zoom: '2' }],
  ['letters', { fontSize: '200%' }],
])('nothing overflows at 200 %% of %s', async (_, style) => {
  await page.viewport(640, 900);
  Object.assign(document.documentElement.style, style);
  const element = await settled(mount({ article, sections: '', href: '/story' }));
  expect(overflowing(element)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
  const [line, words] = ['.point', '.point p'].map((selector) => first(element, selector).getBoundingClientRect());
  expect(words!.height).toBeLessThanOrEqual(line!.height);
});

test('long names and words break', async () => {
  await page.viewport(320, 900);
  const name = 'Wrzeszczykiewiczówna-Featherstonehaugh'.repeat(4);
  const entities = article.entities.map((entity) => ({ ...entity, name }));
  const attributions = article.attributions.map((one) => ({ ...one, speaker: { ...one.speaker, label: name } }));
  const element = await settled(mount({ article: { ...article, entities, attributions } }));
  expect(shownText(element)).toContain(name);
  expect(overflowing(element)).toEqual([]);
});

test('two columns where there is room, one where there is not, whatever the window', async () => {
  await page.viewport(1100, 900);
  const element = await settled(mount({ article }));
  const columns = (): number => getComputedStyle(first(element, '.columns')).gridTemplateColumns.split(' ').length;
  expect(columns()).toBe(2);
  element.style.width = '500px';
  expect(columns()).toBe(1);
});

test('one column where nothing is there to stand beside', async () => {
  await page.viewport(1100, 900);
  const view = toView(article, digest, messages);
  const sections = view.sections.filter(({ name }) => name === 'cast' || name === 'sourcing');
  const element = await settled(mount({ view: { ...view, sections } }));
  const [cast, columns] = ['.cast', '.columns'].map((selector) => first(element, selector).getBoundingClientRect());
  expect(cast?.left).toBe(columns?.left);
  expect(cast?.right).toBe(columns?.right);
});

test('the order that the page asks for is the order that is shown', async () => {
  await page.viewport(1100, 900);
  const element = await settled(mount({ article, sections: 'timeline unknown points cast timeline artefacts' }));
  expect(all(element, '.section > h3').map((title) => title.innerText)).toEqual([
    'Timeline',
    'Key points',
    'Who’s who',
    'Faults of the copy',
  ]);
  expect(getComputedStyle(first(element, '.columns')).gridTemplateColumns.split(' ')).toHaveLength(1);
});

test('faults of the copy are not shown unless asked for', async () => {
  const element = await settled(mount({ article }));
  expect(shownText(element)).not.toContain('stands twice');
});

test('colours follow the text of the page, and so its colour scheme', async () => {
  document.documentElement.style.colorScheme = 'light dark';
  const element = await settled(mount({ article }));
  const accent = (): string => getComputedStyle(first(element, '.locate')).color;
  const onLight = accent();
  await commands.emulate({ colorScheme: 'dark' });
  const onDark = accent();
  expect(onDark).not.toBe(onLight);
  document.documentElement.style.colorScheme = 'light';
  expect(accent()).toBe(onLight);
  element.style.color = '#fff';
  expect(accent()).toBe(onDark);
});

test('font and text colour are those of the page, and custom properties change them', async () => {
  const element = mount({ article });
  element.style.cssText = 'font-family: monospace; color: rgb(1, 2, 3)';
  await settled(element);
  const style = getComputedStyle(first(element, '.digest'));
  expect(style.fontFamily).toBe('monospace');
  expect(style.color).toBe('rgb(1, 2, 3)');
  element.style.setProperty('--article-digest-text', 'rgb(4, 5, 6)');
  element.style.setProperty('--article-digest-accent', 'rgb(7, 8, 9)');
  element.style.setProperty('--article-digest-radius', '3px');
  expect(style.color).toBe('rgb(4, 5, 6)');
  expect(style.borderRadius).toBe('3px');
  expect(getComputedStyle(first(element, '.locate')).color).toBe('rgb(7, 8, 9)');
});

test.each(['stack', 'compact'] as const)(
  'the space between sections is the page’s own in the layout %s',
  async (layout) => {
    const element = await settled(mount({ article, layout }));
    element.style.setProperty('--article-digest-gap', '50px');
    expect(getComputedStyle(first(element, '.column')).rowGap).toBe('50px');
  },
);

test('the selected item keeps an edge in forced colours', async () => {
  await commands.emulate({ forcedColors: 'active' });
  const element = await settled(mount({ article, selected: 'a1' }));
  const edge = getComputedStyle(first(element, '[aria-current]'));
  expect(edge.outlineStyle).toBe('solid');
  expect(edge.outlineWidth).toBe('2px');
  expect(edge.outlineColor).not.toBe(getComputedStyle(first(element, '.point')).backgroundColor);
});

test('on paper every section is open, controls are gone and the address is written out', async () => {
  const element = await settled(mount({ article, layout: 'disclosure', href: 'https://paper.example/osk' }));
  const timeline = first(element, '.timeline');
  expect(timeline.checkVisibility({ contentVisibilityAuto: true })).toBe(false);
  await commands.emulate({ media: 'print' });
  expect(timeline.getBoundingClientRect().height).toBeGreaterThan(20);
  expect(getComputedStyle(first(element, '.locate')).display).toBe('none');
  expect(getComputedStyle(first(element, 'a.article'), '::after').content).toContain('https://paper.example/osk');
});

test('on paper an address is whole, whatever it is relative to on the page', async () => {
  const element = await settled(mount({ article, href: '/story' }));
  const link = first(element, 'a.article');
  expect(link.getAttribute('href')).toBe('/story');
  dispatchEvent(new Event('beforeprint'));
  await commands.emulate({ media: 'print' });
  expect(link.getAttribute('href')).toBe(new URL('/story', document.baseURI).href);
  element.href = '/another';
  await element.updateComplete;
  expect(link.getAttribute('href')).toBe('/another');
});

test('paper shows what limits hide, and nothing to press', async () => {
  const element = await settled(mount({ article, limit: 1 }));
  expect(all(element, '.point')).toHaveLength(1);
  dispatchEvent(new Event('beforeprint'));
  expect(all(element, '.point')).toHaveLength(3);
  await commands.emulate({ media: 'print' });
  expect(all(element, '.more, .locate').filter((one) => one.checkVisibility())).toEqual([]);
});

test('after paper all is as it was, and what the reader has opened stays open', async () => {
  const element = await settled(mount({ article, limit: 1, href: '/story' }));
  first(element, '[data-expand="timeline"]').click();
  await element.updateComplete;
  const before = first(element, '.digest').outerHTML;
  expect(all(element, '.moment').length).toBeGreaterThan(1);
  dispatchEvent(new Event('beforeprint'));
  expect(first(element, '.digest').outerHTML).not.toBe(before);
  dispatchEvent(new Event('afterprint'));
  expect(first(element, '.digest').outerHTML).toBe(before);
  expect(all(element, '.point')).toHaveLength(1);
});

test('an element that has left the page prints nothing', async () => {
  const element = await settled(mount({ article, limit: 1 }));
  element.remove();
  dispatchEvent(new Event('beforeprint'));
  expect(all(element, '.point')).toHaveLength(1);
});

test('what is unsure has a dashed line, as thin as the others', async () => {
  const element = await settled(mount({ article }));
  const line = (selector: string): CSSStyleDeclaration => getComputedStyle(first(element, selector), '::before');
  expect(line('.doubtful').borderInlineStart).toMatch(/^2px dashed/);
  expect(line('.doubtful').borderBlockStartWidth).toBe('0px');
  expect(line('.quote.indirect:not(.doubtful)').borderInlineStart).toMatch(/^2px solid/);
});

test('in forced colours only the selected item has a frame', async () => {
  await commands.emulate({ forcedColors: 'active' });
  const element = await settled(mount({ article, selected: 'a1' }));
  const framed = all(element, '.item').filter((item) => getComputedStyle(item).outlineStyle !== 'none');
  expect(framed.map((item) => item.dataset['item'])).toEqual(['a1']);
});

test('in forced colours only what is selected is marked, and not as what the reader marks', async () => {
  await commands.emulate({ forcedColors: 'active' });
  const story = document.createElement('p');
  story.append(text);
  const element = mount({ forElement: story, article, digest, highlight: true, selected: 'a2' });
  document.body.append(story);
  await settled(element);
  await vi.waitFor(() => expect([...CSS.highlights.keys()]).toEqual(['article-digest-selected']));
  const look = getComputedStyle(story, '::highlight(article-digest-selected)');
  story.style.cssText = 'forced-color-adjust: none; background: Highlight';
  expect(look.backgroundColor).not.toBe(getComputedStyle(story).backgroundColor);
  expect(look.textDecorationLine).toBe('underline');
});

test.each(['dialog', 'float', 'cell'])('where a box shrinks to fit it has a width of its own: %s', async (kind) => {
  const box = document.createElement(kind === 'dialog' ? 'dialog' : kind === 'cell' ? 'td' : 'div');
  if (kind === 'float') box.style.float = 'left';
  const element = mount({ article, digest });
  box.append(element);
  document.body.append(box);
  if (box instanceof HTMLDialogElement) box.show();
  await settled(element);
  expect(element.offsetWidth).toBeGreaterThan(230);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
});

test('marked words keep the colour of the page, whatever scheme it says that it has', async () => {
  const story = document.createElement('p');
  story.append(text);
  story.style.cssText = 'background: #111; color: #eee';
  const element = mount({ forElement: story, article, digest, highlight: true });
  document.body.append(story);
  await settled(element);
  const { backgroundColor, color } = getComputedStyle(story, '::highlight(article-digest-quote)');
  expect(color).toBe('rgb(238, 238, 238)');
  // A veil over the page's own ground.
  expect(backgroundColor).toMatch(/\/ 0\.28\)$|, 0\.28\)$/);
});

test('the layout follows the language of the interface, not the direction of the page', async () => {
  document.documentElement.dir = 'rtl';
  const element = await settled(mount({ article }));
  expect(getComputedStyle(first(element, '.digest')).direction).toBe('ltr');
});

test('no list is hidden from readers of the screen by its looks', async () => {
  const element = await settled(mount({ article }));
  // WebKit takes what has no marker at all for no list.
  expect(all(element, 'ol, ul').filter((list) => getComputedStyle(list).listStyleType === 'none')).toEqual([]);
});

test('from right to left, marks stand at the right', async () => {
  const element = await settled(mount({ article }));
  first(element, '.digest').dir = 'rtl';
  const quote = first(element, '.quote').getBoundingClientRect();
  const button = first(element, '.quote .locate').getBoundingClientRect();
  expect(button.left - quote.left).toBeLessThan(quote.right - button.right);
  expect(overflowing(element)).toEqual([]);
});

test('the line beside a quotation does not touch its words', async () => {
  const element = await settled(mount({ article }));
  const quote = first(element, '.quote.direct');
  const line = Number.parseFloat(getComputedStyle(quote, '::before').insetInlineStart);
  expect(Number.parseFloat(getComputedStyle(quote).paddingInlineStart) - line).toBeGreaterThan(6);
});

test('a hidden element is hidden', async () => {
  const element = await settled(mount({ article, hidden: true }));
  expect(element.checkVisibility()).toBe(false);
});
