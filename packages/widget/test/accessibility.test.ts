import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { commands } from 'vitest/browser';
import type { ArticleDigestElement } from '../src/element.ts';
import { mount, settled } from './mount.ts';
import { article, digest, text } from './story.ts';

vi.mock('@article-digest/core/digest', async () => {
  const story = await import('./story.ts');
  return { digest: () => story.digest };
});

/** What axe finds wrong with the element, by rule and place. */
async function faults(element: ArticleDigestElement): Promise<string[]> {
  const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** A page with a background and text colour of its own, as every page has. */
function paint(background: string, color: string): void {
  document.body.style.background = background;
  document.body.style.color = color;
}

afterEach(async () => {
  document.body.removeAttribute('style');
  document.documentElement.removeAttribute('style');
  await commands.emulate({ media: 'screen', colorScheme: 'light', forcedColors: 'none' });
});

const every = 'points statements lists cast sourcing quantities timeline artefacts';

describe.each([
  ['light', '#fff', '#1b1d21'],
  ['dark', '#131518', '#e8e6e3'],
] as const)('on a %s page', (scheme, background, color) => {
  test.each<[string, Partial<ArticleDigestElement>]>([
    ['everything', { article, sections: every }],
    ['a selected item', { article, selected: 'a1' }],
    ['links', { article, href: 'https://paper.example/osk' }],
    ['closed sections', { article, layout: 'disclosure' }],
    ['a limit', { article, layout: 'compact', limit: 1 }],
    ['an error', { htmlFor: 'nowhere' }],
    ['nothing to digest', { text: '' }],
  ])('axe finds no fault with %s', async (_, properties) => {
    document.documentElement.style.colorScheme = scheme;
    paint(background, color);
    await commands.emulate({ colorScheme: scheme });
    expect(await faults(await settled(mount(properties)))).toEqual([]);
  });
});

test.each([
  ['dark', '#131518', '#e8e6e3'],
  ['blue', '#003a70', '#fff'],
  ['light with grey text', '#fff', '#3a3a3a'],
])('axe finds no fault on a page that is %s and says nothing of its scheme', async (_, background, color) => {
  paint(background, color);
  for (const properties of [
    { article, sections: every, selected: 'a1' },
    { article, href: '/story', limit: 1 },
  ])
    expect(await faults(await settled(mount(properties as Partial<ArticleDigestElement>)))).toEqual([]);
});

test.each([
  ['forced colours', { forcedColors: 'active' }],
  ['print', { media: 'print' }],
] as const)('axe finds no fault in %s', async (_, media) => {
  await commands.emulate(media);
  expect(await faults(await settled(mount({ article, sections: every, selected: 'a1', limit: 2 })))).toEqual([]);
});

test('axe finds no fault with slotted text', async () => {
  const story = document.createElement('p');
  story.append(text);
  expect(await faults(await settled(mount({ highlight: true }, [story])))).toEqual([]);
});

test('what is unsure says so in words', async () => {
  const element = await settled(mount({ article }));
  const badges = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.badge.unsure') ?? [])].map(
    (badge) => badge.innerText,
  );
  expect(badges).toEqual(['not named', 'hearsay', 'unsure', 'date not known']);
});

test('every heading is one level below the one above it at most', async () => {
  const element = await settled(mount({ article, headingLevel: 3, sections: every }));
  const levels = [...(element.shadowRoot?.querySelectorAll('h2,h3,h4,h5,h6') ?? [])].map((one) =>
    Number(one.localName[1]),
  );
  expect(levels[0]).toBe(3);
  expect(levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
});

test('the digest is one region, named by its heading, and its sections add none', async () => {
  const element = await settled(mount({ article }));
  const regions = [...(element.shadowRoot?.querySelectorAll('section') ?? [])].filter(
    (one) => one.hasAttribute('aria-labelledby') || one.hasAttribute('aria-label'),
  );
  expect(regions.map((one) => one.part.value)).toEqual(['digest']);
  const groups = [...(element.shadowRoot?.querySelectorAll('[role="group"]') ?? [])];
  expect(groups.map((one) => one.getAttribute('aria-label'))).toContain('Ines Calder');
});

test('a quotation is named by who said it alone', async () => {
  const element = await settled(mount({ article, selected: 'a1' }));
  const [caption] = element.shadowRoot?.querySelectorAll('figcaption') ?? [];
  expect(caption?.textContent?.trim()).toBe('Calder said');
  expect(caption?.querySelector('button')).toBeNull();
  expect(caption?.parentElement?.querySelector(':scope > button')?.getAttribute('aria-label')).toMatch(
    /^Show in the text: “We/,
  );
});

test('what matters has an element of its own', async () => {
  const element = await settled(mount({ article }));
  const count = (selector: string): number => element.shadowRoot?.querySelectorAll(selector).length ?? 0;
  expect(count('figure > blockquote + figcaption')).toBe(1);
  expect(count('ol.points > li')).toBe(digest.points.length);
  expect(count('time[datetime="2026-12-01"]')).toBe(1);
  expect(count('dl dt')).toBe(6);
});
