import { toView, type DigestView } from '@article-digest/core/export/view';
import { messages } from '@article-digest/core/locales/en';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { commands, userEvent } from 'vitest/browser';
import type { ArticleDigestElement } from '../src/element.ts';
import { ArticleDigestSelectEvent } from '../src/events.ts';
import { all, mount, settled, shownText } from './mount.ts';
import { article, digest, text } from './story.ts';

vi.mock('@article-digest/core/parse', async () => {
  const story = await import('./story.ts');
  return {
    *parseInSteps() {
      yield;
      return story.article;
    },
  };
});
vi.mock('@article-digest/core/digest', async () => {
  const { digest } = await import('./story.ts');
  return { digest: () => digest };
});

let story: HTMLElement;
beforeEach(() => {
  story = document.createElement('div');
  story.style.whiteSpace = 'pre-wrap';
  story.append(text);
});

/** An element beside the text that it digests. */
async function besideStory(properties: Partial<ArticleDigestElement> = {}): Promise<ArticleDigestElement> {
  const element = mount({ forElement: story, highlight: true, ...properties });
  document.body.append(story);
  return settled(element);
}

function marked(name: string): string[] {
  return [...(CSS.highlights.get(name) ?? [])].map(String);
}

function item(element: ArticleDigestElement, id: string): HTMLElement {
  const found = element.shadowRoot?.querySelector<HTMLElement>(`[data-item="${id}"]`);
  if (!found) throw new Error(`no item ${id}`);
  return found;
}

test('a click on an item selects its words, and says so', async () => {
  const element = await besideStory();
  const events: ArticleDigestSelectEvent[] = [];
  document.body.addEventListener('article-digest-select', (event) => events.push(event), { once: true });
  await userEvent.click(item(element, 'a1').querySelector('blockquote')!);
  expect(element.selected).toBe('a1');
  expect(element.getAttribute('selected')).toBe('a1');
  expect(marked('article-digest-selected')).toEqual(['“We will not sail until the hull is sound,”', '“Not one trip.”']);
  expect(events[0]).toBeInstanceOf(ArticleDigestSelectEvent);
  expect(events[0]).toMatchObject({ item: 'a1', quote: '“We will not sail until the hull is sound,”' });
  expect(text.slice(events[0]?.span.start, events[0]?.span.end)).toBe(events[0]?.quote);
  await element.updateComplete;
  expect(item(element, 'a1').getAttribute('aria-current')).toBe('true');
});

test('whoever cancels the event selects by other means', async () => {
  const element = await besideStory();
  element.addEventListener('article-digest-select', (event) => event.preventDefault());
  await userEvent.click(item(element, 'a2').querySelector('button')!);
  expect(element.selected).toBeNull();
  expect(marked('article-digest-selected')).toEqual([]);
});

test('the keyboard reaches every item by a button of its own, in order', async () => {
  const element = await besideStory();
  const buttons = all<HTMLButtonElement>(element, 'button');
  expect(buttons.length).toBeGreaterThan(10);
  buttons[0]?.focus();
  await userEvent.keyboard('{Tab}');
  expect(element.shadowRoot?.activeElement).toBe(buttons[1]);
  await userEvent.keyboard('{Enter}');
  expect(element.selected).toBe('point-1');
  expect(buttons[1]?.getAttribute('aria-pressed')).toBe('true');
  expect(document.activeElement).toBe(story);
  await userEvent.keyboard('{Escape}');
  expect(element.shadowRoot?.activeElement).toBe(buttons[1]);
  await userEvent.keyboard(' ');
  expect(element.selected).toBeNull();
  await element.updateComplete;
  expect(buttons[1]?.getAttribute('aria-pressed')).toBe('false');
  expect(element.shadowRoot?.activeElement).toBe(buttons[1]);
});

/** The paragraph with the words of a1. */
const passage = (): HTMLElement =>
  [...story.querySelectorAll('p')].find(({ innerText }) => innerText.includes('Not one trip'))!;
const button = (element: ArticleDigestElement): HTMLElement => item(element, 'a1').querySelector('button')!;

async function press(element: ArticleDigestElement): Promise<void> {
  button(element).focus();
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(marked('article-digest-selected').length).toBeGreaterThan(1));
  // Whatever else is to come of it has come.
  await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('the focus', () => {
  beforeEach(() => {
    story.replaceChildren(
      ...text.split('\n\n').map((words) => {
        const paragraph = document.createElement('p');
        const inner = document.createElement('span');
        inner.append(words);
        paragraph.append(inner);
        return paragraph;
      }),
    );
  });

  test('goes along to the paragraph of the words that were asked for, and Escape leads back', async () => {
    const element = await besideStory();
    await press(element);
    expect(document.activeElement).toBe(passage());
    expect(passage().tabIndex).toBe(-1);
    await userEvent.keyboard('{Escape}');
    expect(element.shadowRoot?.activeElement).toBe(button(element));
    expect(story.querySelectorAll('[tabindex]')).toHaveLength(0);
  });

  test('goes on from there: what the next key reaches stands behind the words', async () => {
    const element = await besideStory();
    const link = document.createElement('a');
    link.href = '#next';
    link.append('Next');
    passage().append(link);
    await press(element);
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(link);
    expect(story.querySelectorAll('[tabindex]')).toHaveLength(0);
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(link);
  });

  test('may stay where the page says that it may be', async () => {
    const element = await besideStory();
    passage().tabIndex = 0;
    await press(element);
    expect(document.activeElement).toBe(passage());
    passage().blur();
    expect(passage().tabIndex).toBe(0);
  });

  test('stays where the page selects, or shows the words by other means', async () => {
    const element = await besideStory();
    button(element).focus();
    element.select('a1');
    await vi.waitFor(() => expect(marked('article-digest-selected')).toHaveLength(2));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(element.shadowRoot?.activeElement).toBe(button(element));
    element.select(null);
    element.addEventListener('article-digest-select', (event) => event.preventDefault());
    await userEvent.keyboard('{Enter}');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(element.shadowRoot?.activeElement).toBe(button(element));
  });

  test('leaves a text that is being edited as it is', async () => {
    story.contentEditable = 'true';
    const element = await besideStory();
    const changed = vi.fn<() => void>();
    new MutationObserver(changed).observe(story, { attributes: true, childList: true, subtree: true });
    await press(element);
    expect(element.shadowRoot?.activeElement).toBe(button(element));
    expect(changed).not.toHaveBeenCalled();
  });

  test('stays in a dialog that keeps it', async () => {
    const element = await besideStory();
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    dialog.append(element);
    dialog.showModal();
    await element.updateComplete;
    await press(element);
    expect(element.shadowRoot?.activeElement).toBe(button(element));
    expect(story.querySelectorAll('[tabindex]')).toHaveLength(0);
  });

  test('stays where the words stand in the element and in no block of their own', async () => {
    const element = await settled(mount({}, [text]));
    await press(element);
    expect(element.shadowRoot?.activeElement).toBe(button(element));
    expect(element.hasAttribute('tabindex')).toBe(false);
  });
});

test('each button has a name of its own', async () => {
  const element = await besideStory();
  const names = all(element, '.section:has(.quote) .locate').map((button) => button.getAttribute('aria-label'));
  expect(names[0]).toBe('Show in the text: “We will not sail until the hull is');
  expect(new Set(names).size).toBe(names.length);
});

test('speech is highlighted in the text, and no node of the page is touched', async () => {
  const element = await besideStory();
  const speech = element.toJSON()?.article.quotations.filter(({ kind }) => kind === 'speech') ?? [];
  expect(marked('article-digest-quote')).toEqual(speech.map(({ start, end }) => text.slice(start, end)));
  expect(marked('article-digest-quote')).toContain('“Not one trip.”');
  expect(story.childNodes).toHaveLength(1);
  element.highlight = false;
  await element.updateComplete;
  expect(marked('article-digest-quote')).toEqual([]);
});

test('a click on the text selects the item that stands there', async () => {
  const element = await besideStory();
  const range = new Range();
  const start = text.indexOf('Not one trip');
  range.setStart(story.firstChild!, start);
  range.setEnd(story.firstChild!, start + 3);
  const words = range.getBoundingClientRect();
  const frame = story.getBoundingClientRect();
  await userEvent.click(story, { position: { x: words.x - frame.x + 4, y: words.y - frame.y + 4 } });
  expect(element.selected).toBe('a1');
});

test('a selection of text on the page is no click on its item', async () => {
  const element = await besideStory();
  const range = new Range();
  range.setStart(story.firstChild!, text.indexOf('Not one trip'));
  range.setEnd(story.firstChild!, text.indexOf('Not one trip') + 3);
  story.scrollIntoView({ behavior: 'instant', block: 'start' });
  const { x, y } = range.getBoundingClientRect();
  const click = (): boolean =>
    story.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: x + 4, clientY: y + 4 }));
  vi.spyOn(document, 'getSelection').mockReturnValue({ isCollapsed: false } as Selection);
  click();
  vi.restoreAllMocks();
  expect(element.selected).toBeNull();
  click();
  await vi.waitFor(() => expect(element.selected).toBe('a1'));
});

test('an item that is chosen in the text is brought into sight', async () => {
  const element = await besideStory();
  const shown = vi.spyOn(Element.prototype, 'scrollIntoView');
  element.select('a2');
  await vi.waitFor(() => expect(shown).toHaveBeenCalled());
  expect(shown.mock.contexts[0]).toBe(item(element, 'a2'));
  vi.restoreAllMocks();
});

test('words in a box that scrolls are brought to its middle', async () => {
  const box = document.createElement('div');
  Object.assign(box.style, { blockSize: '100px', overflow: 'auto', scrollBehavior: 'auto' });
  const element = await besideStory();
  box.append(story);
  document.body.append(box);
  await commands.emulate({ reducedMotion: 'reduce' });
  expect(box.scrollTop).toBe(0);
  element.select('a6');
  await vi.waitFor(() => expect(box.scrollTop).toBeGreaterThan(50));
  await commands.emulate({ reducedMotion: 'no-preference' });
});

test('the selected words stand out from speech that is highlighted as well', async () => {
  await besideStory({ selected: 'a1' });
  const [quote, selected] = ['quote', 'selected'].map((name) => CSS.highlights.get(`article-digest-${name}`));
  expect(selected!.priority).toBeGreaterThan(quote!.priority);
});

test('beside the article itself there is no link to its page', async () => {
  const element = await besideStory({ href: '/story' });
  expect(all(element, 'a')).toEqual([]);
});

test('nor is one on words of no statement, on a link, or one that the page has taken', async () => {
  const element = await besideStory();
  const click = async (words: string, take = false): Promise<string | null> => {
    const range = new Range();
    range.setStart(story.firstChild!, text.indexOf(words));
    range.setEnd(story.firstChild!, text.indexOf(words) + 3);
    story.scrollIntoView({ behavior: 'instant', block: 'start' });
    const { x, y } = range.getBoundingClientRect();
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, clientX: x + 4, clientY: y + 4 });
    if (take) event.preventDefault();
    story.dispatchEvent(event);
    await new Promise((resolve) => setTimeout(resolve, 50));
    return element.selected;
  };
  const { headline } = article.meta;
  expect(await click(text.slice(headline!.start, headline!.end))).toBeNull();
  expect(await click('Not one trip', true)).toBeNull();
  expect(await click('Not one trip')).toBe('a1');
});

test('a click where no item stands leaves the selection', async () => {
  const element = await besideStory({ selected: 'a2' });
  await userEvent.click(story, { position: { x: 2, y: 2 } });
  expect(element.selected).toBe('a2');
});

test('two elements share the highlights and each takes away only its own', async () => {
  const first = await besideStory();
  const own = marked('article-digest-quote').length;
  expect(own).toBeGreaterThan(1);
  const second = document.createElement('article-digest');
  second.forElement = story;
  second.highlight = true;
  document.body.append(second);
  await settled(second);
  expect(marked('article-digest-quote')).toHaveLength(2 * own);
  first.remove();
  expect(marked('article-digest-quote')).toHaveLength(own);
  document.body.prepend(first);
  await first.updateComplete;
  expect(marked('article-digest-quote')).toHaveLength(2 * own);
  first.remove();
  second.remove();
  expect(CSS.highlights.has('article-digest-quote')).toBe(false);
});

describe('when another article is shown', () => {
  const view = toView(article, digest, messages);
  /** The same ids, and other words behind them. */
  const other = JSON.parse(JSON.stringify(view).replaceAll('the island', 'the town')) as DigestView;

  test('what the reader chose in the one before is chosen no more', async () => {
    const element = await settled(mount({ view }));
    await userEvent.click(item(element, 'a2').querySelector('button')!);
    expect(element.selected).toBe('a2');
    element.view = other;
    await settled(element);
    expect(element.selected).toBeNull();
    expect(element.hasAttribute('selected')).toBe(false);
    expect(all(element, '[aria-current]')).toEqual([]);
  });

  test('what means the same there stays chosen', async () => {
    const element = await settled(mount({ view }));
    await userEvent.click(item(element, 'a1').querySelector('button')!);
    element.view = other;
    await settled(element);
    expect(element.selected).toBe('a1');
  });

  test('what the page has selected is left to the page', async () => {
    const element = await settled(mount({ view, selected: 'a2' }));
    await userEvent.click(item(element, 'a1').querySelector('button')!);
    Object.assign(element, { view: other, selected: 'a2' });
    await settled(element);
    expect(element.selected).toBe('a2');
  });
});

test('select() marks the item and its words, and fires nothing', async () => {
  const element = await besideStory();
  const fired = vi.fn<() => void>();
  element.addEventListener('article-digest-select', fired);
  const id = element.toJSON()?.article.entities.find(({ name }) => name === 'Joran Pell')?.id ?? '';
  element.select(id);
  await element.updateComplete;
  expect(item(element, id).getAttribute('aria-current')).toBe('true');
  expect(marked('article-digest-selected')).toEqual(['Joran Pell']);
  element.select('a99');
  await element.updateComplete;
  expect(marked('article-digest-selected')).toEqual([]);
  expect(fired).not.toHaveBeenCalled();
});

test('slotted text opens when its words are asked for', async () => {
  const element = await settled(mount({}, [story]));
  const source = all<HTMLDetailsElement>(element, '.source')[0];
  expect(source?.open).toBe(false);
  await userEvent.click(item(element, 'a1').querySelector('button')!);
  await element.updateComplete;
  expect(source?.open).toBe(true);
  expect(marked('article-digest-selected')).toHaveLength(2);
});

test('with an address and no text at hand, items link to their words', async () => {
  const element = await settled(mount({ article, href: 'https://paper.example/osk' }));
  const link = item(element, 'a2').querySelector('a');
  expect(link?.href).toMatch(/^https:\/\/paper\.example\/osk#:~:text=that%20the%20island%20had%20food,/);
  expect(all(element, 'a.article').map((one) => one.getAttribute('href'))).toEqual(['https://paper.example/osk']);
  expect(all(element, '.locate').every((one) => one.localName === 'a')).toBe(true);
});

test('a section shows its first items, and all when asked', async () => {
  const element = await settled(mount({ article, limit: 2 }));
  expect(all(element, '.point')).toHaveLength(2);
  const more = element.shadowRoot?.querySelector<HTMLButtonElement>('[data-expand="points"]');
  expect(more?.textContent?.trim()).toBe('Show all 3');
  await userEvent.click(more!);
  await element.updateComplete;
  expect(all(element, '.point')).toHaveLength(3);
  expect(more?.getAttribute('aria-expanded')).toBe('true');
  expect(element.shadowRoot?.activeElement).toBe(more);
  await userEvent.click(more!);
  await element.updateComplete;
  expect(all(element, '.point')).toHaveLength(2);
});

test('an item beyond the limit is brought out when it is selected', async () => {
  const element = await settled(mount({ article, limit: 1 }));
  element.select('a3');
  await vi.waitFor(() => expect(item(element, 'a3').getAttribute('aria-current')).toBe('true'));
});

test('the first section that there is stands open in the disclosure layout', async () => {
  const whole: DigestView = toView(article, digest, messages);
  const element = await settled(mount({ view: { ...whole, sections: whole.sections.slice(1) }, layout: 'disclosure' }));
  expect(
    all<HTMLDetailsElement>(element, 'details.section')
      .map(({ open }) => open)
      .indexOf(true),
  ).toBe(0);
});

test('sections open and close by keyboard in the disclosure layout', async () => {
  const element = await settled(mount({ article, layout: 'disclosure' }));
  const sections = all<HTMLDetailsElement>(element, 'details.section');
  expect(sections.map(({ open }) => open)).toEqual([true, false, false, false, false, false, false]);
  const toggled = vi.fn<(event: Event) => void>();
  element.addEventListener('toggle', toggled);
  sections[1]?.querySelector('summary')?.focus();
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(toggled).toHaveBeenCalled());
  expect(toggled.mock.lastCall?.[0]).toMatchObject({ section: 'statements', open: true, bubbles: false });
  expect(sections.map(({ open }) => open).slice(0, 2)).toEqual([true, true]);
  element.select('e1');
  await vi.waitFor(() => expect(item(element, 'e1').closest('details')?.open).toBe(true));
});

test('what opens inside of the slotted text is no section', async () => {
  const details = document.createElement('details');
  details.dataset['section'] = 'points';
  details.append(text);
  const element = await settled(mount({}, [details]));
  const toggled = vi.fn<() => void>();
  const heard = new Promise((resolve) => details.addEventListener('toggle', resolve, { once: true }));
  element.addEventListener('toggle', toggled);
  details.open = true;
  await heard;
  expect(toggled).not.toHaveBeenCalled();
});

test('a text selection inside an item is not a click on it', async () => {
  const element = await besideStory();
  const quote = item(element, 'a1').querySelector('blockquote p')!;
  vi.spyOn(document, 'getSelection').mockReturnValue({ isCollapsed: false } as Selection);
  quote.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  vi.restoreAllMocks();
  expect(element.selected).toBeNull();
});

test('the heading is what the page says, the headline, or a general one', async () => {
  const element = await settled(mount({ article }));
  expect(shownText(element, '#heading h2')).toBe('Ferry line to Osk halted after hull crack found');
  element.heading = 'In short';
  element.headingLevel = 4;
  await element.updateComplete;
  expect(shownText(element, '#heading h4')).toBe('In short');
  expect(all(element, '.section h5').length).toBeGreaterThan(3);
  const beside = await besideStory();
  expect(shownText(beside, '#heading h2')).toBe('At a glance');
});
