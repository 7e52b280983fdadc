import axe from 'axe-core';
import { toView, type DigestView } from '@article-digest/core/export/view';
import { messages as spanish } from '@article-digest/core/locales/es';
import { messages as english } from '@article-digest/core/locales/en';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ArticleDigestElement } from '../src/element.ts';
import { registerMessages } from '../src/locales/index.ts';
import { all, mount, settled, shownText } from './mount.ts';
import { article, digest, text } from './story.ts';

afterEach(() => {
  document.documentElement.lang = 'en';
  document.documentElement.removeAttribute('dir');
});

const titles = (element: ArticleDigestElement): string[] =>
  all(element, '.section > h3').map((title) => title.innerText);

const languageOf = (one: Element): string | null | undefined => one.closest('[lang]')?.getAttribute('lang');

test.each([
  ['de', 'Wer was gesagt hat', 'Dementi von Ines Calder'],
  ['de-AT', 'Wer was gesagt hat', 'Dementi von Ines Calder'],
  ['fr', 'Qui a dit quoi', 'Ines Calder (démenti)'],
  ['es', 'Quién dijo qué', 'Desmentido de Ines Calder'],
  ['ru', 'Кто что сказал', 'Ines Calder (опровержение)'],
  ['ar', 'من قال ماذا', 'نفي من'],
  ['eo', 'Who said what', 'Calder denied'],
])('a page in %s has a digest in it', async (lang, title, denial) => {
  document.documentElement.lang = lang;
  const element = await settled(mount({ article, digest }));
  expect(titles(element)).toContain(title);
  expect(shownText(element)).toContain(denial);
  expect(shownText(element)).toContain('“We will not sail until the hull is sound” … “Not one trip.”');
});

test('the closest language counts, across the edge of a shadow tree', async () => {
  document.documentElement.lang = 'de';
  document.body.replaceChildren();
  const host = document.createElement('div');
  host.lang = 'fr';
  const inner = document.createElement('section');
  host.attachShadow({ mode: 'open' }).append(inner);
  document.body.append(host);
  const element = document.createElement('article-digest');
  Object.assign(element, { article, digest });
  inner.append(element);
  await settled(element);
  expect(titles(element)).toContain('Qui a dit quoi');
});

test('the digest follows when the page changes its language, without being read again', async () => {
  const element = await settled(mount({ text }));
  const loads = vi.fn<() => void>();
  element.addEventListener('load', loads);
  document.documentElement.lang = 'ru';
  await vi.waitFor(() => expect(titles(element)).toContain('Кто что сказал'));
  element.lang = 'es';
  await vi.waitFor(() => expect(titles(element)).toContain('Quién dijo qué'));
  expect(loads).not.toHaveBeenCalled();
  element.remove();
  document.documentElement.lang = 'fr';
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(titles(element)).toContain('Quién dijo qué');
});

test('the digest follows a language that changes inside of the component that it stands in, and of one around that', async () => {
  document.body.replaceChildren();
  const [outer, host, inner, other] = ['div', 'div', 'section', 'aside'].map((name) => document.createElement(name));
  outer!.attachShadow({ mode: 'open' }).append(host!);
  host!.attachShadow({ mode: 'open' }).append(inner!, other!);
  document.body.append(outer!);
  const element = document.createElement('article-digest');
  Object.assign(element, { article, digest });
  inner!.append(element);
  await settled(element);
  // In none of these the element stands.
  other!.lang = 'es';
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(titles(element)).toContain('Who said what');
  outer!.lang = 'de';
  await vi.waitFor(() => expect(titles(element)).toContain('Wer was gesagt hat'));
  host!.lang = 'fr';
  await vi.waitFor(() => expect(titles(element)).toContain('Qui a dit quoi'));
  inner!.lang = 'ru';
  await vi.waitFor(() => expect(titles(element)).toContain('Кто что сказал'));
});

test.each([
  ['de', 'Die Übersicht konnte nicht geladen werden.'],
  ['eo', 'The digest could not be loaded.'],
])('a page in %s is told in it that there is no digest, whatever the reason', async (lang, words) => {
  document.documentElement.lang = lang;
  for (const properties of [{ htmlFor: 'nowhere' }, { view: { schema: 'article-digest-view/1' } as DigestView }]) {
    const element = await settled(mount(properties));
    expect(element.status).toBe('error');
    await vi.waitFor(() => expect(shownText(element, '[role="status"]')).toBe(words));
  }
});

test('what is quoted says which language it is in', async () => {
  document.documentElement.lang = 'de';
  const element = await settled(mount({ article, digest }));
  expect(all(element, '.digest')[0]?.lang).toBe('de');
  expect(all(element, 'blockquote, .indirect [part="quote-text"]').map(({ lang }) => lang)).toSatisfy(
    (languages: string[]) => languages.length > 2 && languages.every((lang) => lang === 'en'),
  );
});

test('whatever stands in the words of the article says which language they are in, and what is ours does not', async () => {
  document.documentElement.lang = 'de';
  const element = await settled(mount({ article, digest, href: '/story' }));
  const theirs =
    'h2, .point > p:first-child, .lead, .announced li, .moment > .note, .figure > p:first-child, .member .role, .speaker .role';
  expect(new Set(all(element, theirs).map(languageOf))).toEqual(new Set(['en']));
  const ours = '.section > h3, .group > h4, .point .note, .figure .note, .locate, .badge, .member .note, a.article';
  expect(new Set(all(element, ours).map(languageOf))).toEqual(new Set(['de']));
  element.heading = 'Kurz gefasst';
  await element.updateComplete;
  expect(all(element, 'h2').map(languageOf)).toEqual(['de']);
});

test('text is read with what the page knows of it: when it was published, and where it stands', async () => {
  const element = await settled(mount({ text, published: '2031-05-14', href: '/story' }));
  expect(element.toJSON()?.article.meta).toMatchObject({
    published: '2031-05-14',
    url: new URL('/story', document.baseURI).href,
  });
});

test('a view stays in the language that it was made in', async () => {
  document.documentElement.lang = 'de';
  const element = await settled(mount({ view: toView(article, digest, spanish) }));
  expect(titles(element)).toContain('Quién dijo qué');
  expect(all(element, '.digest')[0]?.lang).toBe('es');
});

test('words of your own take the place of ours', async () => {
  registerMessages({ ...english, sections: { ...english.sections, statements: 'Voices' } });
  const element = await settled(mount({ article, digest }));
  expect(titles(element)).toContain('Voices');
  registerMessages(english);
});

test.each([
  ['قالت مارا إن الجسر مغلق.', 'rtl'],
  ['The bridge is shut.', 'ltr'],
])('the number of a key point stands where its words begin: %s', async (words, direction) => {
  const view = toView(article, digest, english);
  const items = [{ id: 'point-0', text: words, words, spans: [{ start: 0, end: words.length }] }];
  const points = view.sections.flatMap((section) => (section.name === 'points' ? [{ ...section, items }] : []));
  const element = await settled(mount({ view: { ...view, sections: points }, href: '/story' }));
  const [list, item, way] = ['.points', '.point', '.locate'].map((one) =>
    all(element, one)[0]!.getBoundingClientRect(),
  );
  const said = new Range();
  said.selectNodeContents(all(element, '.point p')[0]!);
  const place = said.getBoundingClientRect();
  // The room for the number is on the side where the words begin, and the way to them on the other.
  expect(direction === 'rtl' ? list!.right - place.right : place.left - list!.left).toBeCloseTo(28, 0);
  expect(direction === 'rtl' ? way!.left - item!.left : item!.right - way!.right).toBeCloseTo(6, 0);
});

describe('in Arabic', () => {
  test('the layout runs from right to left, names and quotations as they do', async () => {
    document.documentElement.lang = 'ar';
    const element = await settled(mount({ article, digest }));
    const direction = (selector: string): string => getComputedStyle(all(element, selector)[0]!).direction;
    expect(direction('.digest')).toBe('rtl');
    expect(getComputedStyle(all(element, '.point p')[0]!).unicodeBidi).toBe('plaintext');
    expect(getComputedStyle(all(element, '.figure strong')[0]!).unicodeBidi).toBe('plaintext');
    expect(direction('.announced ul')).toBe('ltr');
  });

  test('axe finds no fault', async () => {
    document.documentElement.lang = 'ar';
    document.documentElement.dir = 'rtl';
    const element = await settled(mount({ article, digest }));
    const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  });
});

describe('toJSON', () => {
  test('gives the model, also to JSON.stringify', async () => {
    const element = await settled(mount({ article, digest }));
    expect(element.toJSON('digest')).toEqual({ article, digest });
    expect(JSON.parse(JSON.stringify({ element })).element.digest).toEqual(digest);
  });

  test('gives formats that others read', async () => {
    const element = await settled(mount({ article, digest }));
    await expect(element.toJSON('json-ld')).resolves.toMatchObject({ '@type': 'NewsArticle' });
    await expect(element.toJSON('annotations')).resolves.toMatchObject({ type: 'AnnotationCollection' });
  });

  test('has none of a view', async () => {
    const element = await settled(mount({ view: toView(article, digest, english) }));
    expect(element.toJSON()).toBeNull();
    await expect(element.toJSON('json-ld')).resolves.toBeNull();
  });
});
