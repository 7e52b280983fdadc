import type { Article, Digest } from '@article-digest/core';
import { toView, type DigestView } from '@article-digest/core/export/view';
import { messages } from '@article-digest/core/locales/en';
import { afterEach, expect, test, vi } from 'vitest';
import { ArticleDigestErrorEvent, ArticleDigestLoadEvent } from '../src/events.ts';
import { whenNear } from '../src/nearness.ts';
import { all, mount, settled, shownText } from './mount.ts';
import { article, digest, text } from './story.ts';

// An article that is its text, and one point that holds all of it: what a source is read as shows.
vi.mock('@article-digest/core/parse', async () => {
  const story = await import('./story.ts');
  return {
    *parseInSteps(text: string): Generator<void, Article> {
      yield;
      return {
        ...story.article,
        text,
        meta: {},
        blocks: [],
        sentences: [],
        quotations: [],
        entities: [],
        mentions: [],
        attributions: [],
        evidentials: [],
        quantities: [],
        times: [],
        artefacts: [],
      };
    },
  };
});
vi.mock('@article-digest/core/digest', () => ({
  digest: ({ text }: Article): Digest => ({
    points: text.trim() === '' ? [] : [{ start: 0, end: text.length, attributions: [], score: 1 }],
    statements: [],
    cast: { people: [], organizations: [], places: [] },
    sourcing: { named: [], anonymous: [], organizations: [], documents: [], others: [], unattributed: [], hearsay: [] },
    lists: [],
    quantities: [],
    timeline: [],
    reading: { words: 0, minutes: 0 },
  }),
}));

afterEach(() => {
  vi.restoreAllMocks();
});

const point = '.point p';

function inert(type: string, text: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = type;
  script.text = text;
  return script;
}

function answer(body: string, type: string, status = 200): void {
  vi.spyOn(globalThis, 'fetch').mockImplementation(() =>
    Promise.resolve(new Response(body, { status, headers: { 'content-type': type } })),
  );
}

/** The reason of the error that an element tells of. */
async function reasonOf(properties: Parameters<typeof mount>[0], content: Parameters<typeof mount>[1] = []) {
  const element = mount(properties, content);
  const error = new Promise<ArticleDigestErrorEvent>((resolve) => {
    element.addEventListener('error', (event) => resolve(event));
  });
  const event = await error;
  expect(event).toBeInstanceOf(ArticleDigestErrorEvent);
  expect(event.bubbles).toBe(false);
  expect(element.status).toBe('error');
  expect(element.matches(':state(error)')).toBe(true);
  await expect(element.digestComplete).resolves.toBeNull();
  return event.reason;
}

const view = toView(article, digest, messages);

test('a view is shown in the first rendering, with one load event that does not bubble', async () => {
  const element = mount({ view });
  const events: Event[] = [];
  element.addEventListener('load', (event) => events.push(event));
  await element.updateComplete;
  expect(element.status).toBe('ready');
  expect(events).toHaveLength(1);
  expect(events[0]).toBeInstanceOf(ArticleDigestLoadEvent);
  expect(events[0]?.bubbles).toBe(false);
  await expect(element.digestComplete).resolves.toBe(view);
  expect(element.toJSON()).toBeNull();
});

test('an article with its digest is shown at once after another one has been', async () => {
  await settled(mount({ article, digest }));
  const element = mount({ article, digest });
  await element.updateComplete;
  expect(element.status).toBe('ready');
  expect(element.toJSON()?.article).toBe(article);
});

test('src gives a view as JSON', async () => {
  answer(JSON.stringify(view), 'application/json');
  const element = await settled(mount({ src: '/story.json' }));
  expect(shownText(element, point)).toBe(view.sections[0]?.name === 'points' ? view.sections[0].items[0]?.text : '');
  await expect(element.digestComplete).resolves.toEqual(view);
});

test('a child script holds a view, which is shown in the first rendering', async () => {
  const element = mount({}, [inert('application/json', JSON.stringify(view))]);
  await element.updateComplete;
  expect(element.status).toBe('ready');
});

test.each([
  ['another schema', { ...view, schema: 'article-digest-view/2' }],
  ['an unknown section', { ...view, sections: [{ name: 'constructor', items: [] }] }],
  ['a section without its list', { ...view, sections: [{ ...view.sections[0], items: 'x' }] }],
  ['a list that holds null', { ...view, sections: [{ ...view.sections[0], items: [null] }] }],
  ['a list in the place of text', { ...view, heading: ['x'] }],
  ['a template', { ...view, heading: { _$litType$: 1, strings: ['<img onerror=alert(1)>'], values: [] } }],
  [
    'spans that are none',
    { ...view, sections: [{ ...view.sections[0], items: [{ id: 'x', spans: [{ start: 'x' }] }] }] },
  ],
])('a view with %s is an error', async (_, value) => {
  answer(JSON.stringify(value), 'application/json');
  expect(await reasonOf({ src: '/story.json' })).toBe('json');
});

test('a view of the page itself that is a template in disguise is an error', async () => {
  const disguised = { ...view, heading: { _$litType$: 1, strings: ['<img onerror=alert(1)>'], values: [] } };
  expect(await reasonOf({}, [inert('application/json', JSON.stringify(disguised))])).toBe('json');
});

test('an article without a digest is digested', async () => {
  const element = await settled(mount({ article }));
  expect(shownText(element, point)).toContain('Ferry line to Osk halted');
});

test('text is parsed', async () => {
  const element = await settled(mount({ text: 'The ferry stays in port.' }));
  expect(shownText(element, point)).toBe('The ferry stays in port.');
  expect(element.toJSON()?.article.text).toBe('The ferry stays in port.');
});

test('src gives plain text', async () => {
  answer('The barge sails at noon.', 'text/plain; charset=utf-8');
  const element = await settled(mount({ src: '/story.txt' }));
  expect(shownText(element, point)).toBe('The barge sails at noon.');
});

test.each([
  ['an article', article],
  ['an article with a digest that is none', { article, digest: { points: 3 } }],
])('src gives %s as JSON', async (_, value) => {
  answer(JSON.stringify(value), 'application/json');
  const element = await settled(mount({ src: '/story.json' }));
  expect(element.toJSON()?.article).toEqual(article);
});

test('a digest that comes with the article is shown as it is', async () => {
  answer(JSON.stringify({ article, digest }), 'application/json');
  const element = await settled(mount({ src: '/story.json' }));
  expect(element.toJSON()?.digest).toEqual(digest);
});

test('for reads the element of the page that it names', async () => {
  const story = document.createElement('div');
  story.id = 'story';
  story.append('The hull is  sound.');
  const element = mount({ htmlFor: 'story' });
  document.body.append(story);
  element.refresh();
  await settled(element);
  expect(shownText(element, point)).toBe('The hull is sound.');
  expect(element.getAttribute('for')).toBe('story');
});

test('forElement reaches what an id cannot', async () => {
  const story = document.createElement('p');
  story.append('The pier is closed.');
  document.body.append(story);
  const element = await settled(mount({ forElement: story }));
  expect(element.toJSON()?.article.text).toBe('The pier is closed.');
});

test('a child script holds plain text, character by character', async () => {
  const text = '\n  The  crew rests.\n';
  const element = await settled(mount({}, [inert('text/plain', text), 'Not this.']));
  expect(element.toJSON()?.article.text).toBe(text);
});

test('a child script holds a parsed article', async () => {
  const element = await settled(mount({}, [inert('application/json', JSON.stringify(article))]));
  expect(element.toJSON()?.article).toEqual(article);
});

test('slotted text is the last resort, and stays at hand as the full text', async () => {
  const paragraph = document.createElement('p');
  paragraph.append('The captain waits.');
  const element = await settled(mount({}, [paragraph]));
  expect(shownText(element, point)).toBe('The captain waits.');
  expect(paragraph.isConnected).toBe(true);
  expect(shownText(element, 'summary')).toBe('Full text');
});

test('the first source that is present wins', async () => {
  answer('From the address.', 'text/plain');
  const story = document.createElement('p');
  story.append('From the page.');
  const element = await settled(
    mount({ article, text: 'From the property.', src: '/story.txt', forElement: story }, [
      inert('text/plain', 'From the script.'),
      'From the slot.',
    ]),
  );
  const read = async (): Promise<string | undefined> => {
    await settled(element);
    return element.toJSON()?.article.text;
  };
  expect(await read()).toBe(article.text);
  element.article = null;
  expect(await read()).toBe('From the property.');
  element.text = null;
  expect(await read()).toBe('From the address.');
  element.src = null;
  element.refresh();
  expect(await read()).toBe('From the script.');
  element.querySelector('script')?.remove();
  element.refresh();
  expect(await read()).toBe('From the page.');
  element.forElement = null;
  expect(await read()).toBe('From the slot.');
});

test.each([
  ['text', (words: string) => new Response(words)],
  [
    'a view',
    (words: string) =>
      Response.json({
        ...view,
        sections: [{ ...view.sections[0], items: [{ id: 'x', text: words, words: '', spans: [] }] }],
      }),
  ],
])('an answer of %s that comes too late is dropped', async (_, answered) => {
  const answers: ((words: string) => void)[] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation(
    () => new Promise((resolve) => answers.push((words) => resolve(answered(words)))),
  );
  const element = mount({ src: '/first' });
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  element.src = '/second';
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  answers[1]?.('Second story.');
  await settled(element);
  answers[0]?.('First story.');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(shownText(element, point)).toBe('Second story.');
});

test('readers of the screen are told that it is busy, and when it is no more', async () => {
  const attached = vi.spyOn(HTMLElement.prototype, 'attachInternals');
  answer(JSON.stringify(view), 'application/json');
  const element = mount({ src: '/story.json' });
  const internals = attached.mock.results[0]?.value as ElementInternals;
  await element.updateComplete;
  expect(internals.ariaBusy).toBe('true');
  await settled(element);
  expect(internals.ariaBusy).toBe('false');
});

test('what is being fetched shows the fallback, and says that it is loading', async () => {
  vi.spyOn(globalThis, 'fetch').mockImplementation(() => new Promise(() => {}));
  const element = mount({ src: '/story.txt' }, ['Read the story.']);
  await element.updateComplete;
  expect(element.matches(':state(loading)')).toBe(true);
  expect(element.innerText.trim()).toBe('Read the story.');
  expect(all(element, '.digest')).toHaveLength(0);
});

test('404 is an error', async () => {
  answer('not found', 'text/plain', 404);
  expect(await reasonOf({ src: '/gone.txt' })).toBe('status');
});

test('no answer is an error', async () => {
  vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('offline'));
  expect(await reasonOf({ src: '/story.txt' })).toBe('network');
});

test.each(['javascript:alert(1)', 'data:text/plain,hi', 'http://['])('%s is never fetched', async (src) => {
  const fetched = vi.spyOn(globalThis, 'fetch');
  expect(await reasonOf({ src })).toBe('network');
  expect(fetched).not.toHaveBeenCalled();
});

test('a web page is neither text nor JSON', async () => {
  answer('<!doctype html><p>Hello', 'text/html');
  expect(await reasonOf({ src: '/page.html' })).toBe('type');
});

test.each([
  ['broken JSON', '{ "schema": '],
  ['another model', '{ "schema": "article-digest/9", "text": "" }'],
  ['a later model', JSON.stringify({ ...article, schema: 'article-digest/9' })],
  ['a list', '[]'],
  ['null', 'null'],
  ['a span out of the text', JSON.stringify({ ...article, sentences: [{ start: 0, end: 1e6, block: 0 }] })],
  ['a list that is none', JSON.stringify({ ...article, mentions: 'none' })],
  ['an attribution with no speaker', JSON.stringify({ ...article, attributions: [{ id: 'a1' }] })],
])('%s is an error', async (_, json) => {
  answer(json, 'application/json');
  expect(await reasonOf({ src: '/story.json' })).toBe('json');
});

test('broken JSON in a child script is an error', async () => {
  expect(await reasonOf({}, [inert('application/json', '{')])).toBe('json');
});

test('an id that nothing has is an error', async () => {
  expect(await reasonOf({ htmlFor: 'nowhere' })).toBe('target');
});

test('an error says so where there is no fallback, and shows the fallback where there is one', async () => {
  const bare = await settled(mount({ htmlFor: 'nowhere' }));
  await vi.waitFor(() => expect(shownText(bare, '[role="status"]')).toBe('The digest could not be loaded.'));
  const element = await settled(mount({ htmlFor: 'nowhere' }, ['Read the story.']));
  expect(all(element, '[role="status"]')).toHaveLength(0);
  expect(element.innerText.trim()).toBe('Read the story.');
});

test.each([
  ['empty', ''],
  ['blank', ' \n '],
])('%s text has nothing to digest', async (_, text) => {
  const element = await settled(mount({ text }));
  expect(element.status).toBe('empty');
  expect(element.matches(':state(empty)')).toBe(true);
  expect(shownText(element, '[role="status"]')).toBe('There is nothing to digest in this text.');
});

test('an element with nothing in it is empty and does not throw', async () => {
  const element = await settled(mount());
  expect(element.status).toBe('empty');
});

test('a text that is none is read as what it is written as, and a view that is none is told of', async () => {
  expect(shownText(await settled(mount({ text: 5 as unknown as string })), '.point p')).toBe('5');
  const element = mount({ view: {} as DigestView });
  const told = new Promise<ArticleDigestErrorEvent>((resolve) =>
    element.addEventListener('error', resolve, { once: true }),
  );
  expect((await told).message).toMatch(/^This is no "article-digest-view/);
});

test('neither a digest that is none nor a view that could be taken for a template is thrown on', async () => {
  await settled(mount({ article, digest }));
  expect(await reasonOf({ article, digest: {} as Digest })).toBe('parser');
  const made = JSON.parse('{"_$litType$":1,"strings":["<b>"]}') as string;
  expect(await reasonOf({ view: { ...view, heading: made } })).toBe('json');
});

test('of two refreshes in a row the first one ends with the second', async () => {
  const element = await settled(mount({ text }));
  element.refresh();
  const { digestComplete } = element;
  element.refresh();
  await expect(digestComplete).resolves.toMatchObject({ schema: 'article-digest-view/1' });
});

test('an error can be got over', async () => {
  const element = await settled(mount({ htmlFor: 'nowhere' }));
  element.text = 'The ferry sails again.';
  element.htmlFor = null;
  await settled(element);
  expect(element.status).toBe('ready');
  expect(element.matches(':state(error)')).toBe(false);
});

test('a lazy element waits until it comes near', async () => {
  const element = mount({ text: 'The ferry sails.', loading: 'lazy' });
  const above = document.createElement('div');
  above.style.height = '5000px';
  element.before(above);
  await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(element.status).toBe('idle');
  above.remove();
  await vi.waitFor(() => expect(element.status).toBe('ready'));
});

test('an element that leaves before it came near is read no more', async () => {
  const near = vi.fn<() => void>();
  const controller = new AbortController();
  const box = document.createElement('div');
  whenNear(box, near, controller.signal);
  controller.abort();
  document.body.prepend(box);
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(near).not.toHaveBeenCalled();
});

test('the text of the page may change: refresh reads it again', async () => {
  const story = document.createElement('p');
  story.append('Before.');
  document.body.append(story);
  const element = await settled(mount({ forElement: story }));
  story.textContent = 'After.';
  element.refresh();
  await settled(element);
  expect(element.toJSON()?.article.text).toBe('After.');
});

test('an element that is moved keeps its digest', async () => {
  const element = await settled(mount({ article }));
  const loaded = vi.fn<() => void>();
  element.addEventListener('load', loaded);
  const box = document.createElement('div');
  document.body.append(box);
  box.append(element);
  await settled(element);
  expect(element.status).toBe('ready');
  expect(loaded).not.toHaveBeenCalled();
});

test('an element that is taken away while it loads begins again where it is put back', async () => {
  const element = mount({ text: 'The ferry sails.' });
  await element.updateComplete;
  element.remove();
  document.body.append(element);
  await settled(element);
  expect(element.status).toBe('ready');
});
