import { ArticleDigestElement } from '../../../src/element.ts';
import { acceptFiles } from './drop.ts';
import { embedCode } from './embed.ts';
import { insertText } from './insert.ts';
import { modelTree } from './model-tree.ts';
import { fromFragment, LONGEST_LINK, toFragment, type Shared } from './share.ts';
import { setUpTabs } from './tabs.ts';
import { markWords, showWords, textOf } from './words.ts';

/** An element of the page, which is made with this script in view. */
function find<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new TypeError(`The page has no ${kind.name} "${id}".`);
}

const story = find('story', HTMLElement);
const digest = find('digest', ArticleDigestElement);
const picker = find('example', HTMLSelectElement);
const published = find('published', HTMLInputElement);
const layout = find('layout', HTMLSelectElement);
const highlight = find('highlight', HTMLInputElement);
const language = find('words', HTMLSelectElement);
const where = find('where', HTMLSelectElement);
const status = find('status', HTMLElement);

/** Milliseconds without a keystroke after which the text is read again. */
const PAUSE = 200;
let waiting: ReturnType<typeof setTimeout> | undefined;
let shown = 'panel-digest';

function say(message: string): void {
  status.textContent = message;
}

/** Shows an article in the place of whatever is there. */
function show({ text, published: date, layout: form }: Shared, name = ''): void {
  picker.value = name;
  published.value = date ?? '';
  if (form !== undefined) layout.value = form;
  if (layout.value === '') layout.value = 'stack';
  digest.published = published.value || null;
  digest.layout = layout.value as ArticleDigestElement['layout'];
  story.textContent = text;
  story.scrollTop = 0;
  digest.select(null);
  digest.refresh();
}

async function pick(name: string): Promise<void> {
  if (name === '') return;
  const response = await fetch(`examples/${encodeURIComponent(name)}`);
  if (response.ok && picker.value === name) show({ text: await response.text() }, name);
}

/** What the panels beside the digest show follows the article when they are looked at. */
function fill(): void {
  if (shown === 'panel-model') fillModel();
  if (shown === 'panel-embed') fillCode();
}

function fillModel(): void {
  const model = digest.toJSON();
  const text = textOf(story);
  markWords('model-words', text, []);
  find('model', HTMLElement).replaceChildren(
    model
      ? modelTree(model, {
          text: text.text,
          onSpan: (span) => {
            markWords('model-words', text, [span]);
            showWords(text, [span]);
          },
        })
      : 'There is no model of nothing.',
  );
}

function fillCode(): void {
  const { text } = textOf(story);
  find('code', HTMLElement).textContent = embedCode(text, {
    published: published.value,
    layout: layout.value,
    language: language.value,
    highlight: highlight.checked,
    where: where.value as 'inside' | 'beside',
  });
}

async function copy(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(done);
  } catch {
    say('The browser does not allow copying here. Select the text and copy it yourself.');
  }
}

/** A link with the article in it: whoever opens it needs nothing from any server but this page. */
async function share(): Promise<void> {
  const { text } = textOf(story);
  const shared: Shared = {
    text,
    ...(published.value && { published: published.value }),
    ...(layout.value !== 'stack' && { layout: layout.value }),
  };
  const address = new URL(`#${await toFragment(shared)}`, location.href).href;
  if (address.length > LONGEST_LINK) {
    say('This article is too long for a link.');
    return;
  }
  history.replaceState(null, '', address);
  const length =
    address.length > 8000 ? `, ${Math.round(address.length / 1000)},000 characters long: some programs cut it` : '';
  await copy(address, `Link copied${length}. The article is in the link itself; no server has it.`);
}

async function openShared(): Promise<boolean> {
  try {
    const shared = await fromFragment(location.hash);
    if (shared) show(shared);
    return shared !== undefined;
  } catch {
    say('This link is damaged: a part of it may be missing. Ask for it again.');
    return false;
  }
}

story.addEventListener('input', () => {
  picker.value = '';
  say('');
  clearTimeout(waiting);
  waiting = setTimeout(() => digest.refresh(), PAUSE);
});
story.addEventListener('paste', (event) => {
  event.preventDefault();
  insertText(story, event.clipboardData?.getData('text/plain') ?? '');
});
digest.addEventListener('load', fill);
digest.addEventListener('error', fill);
picker.addEventListener('change', () => void pick(picker.value));
published.addEventListener('change', () => {
  digest.published = published.value || null;
});
find('clear', HTMLElement).addEventListener('click', () => {
  show({ text: '' });
  history.replaceState(null, '', location.pathname);
  story.focus();
});
find('share', HTMLElement).addEventListener('click', () => void share());
find('copy', HTMLElement).addEventListener(
  'click',
  () => void copy(find('code', HTMLElement).textContent, 'Code copied.'),
);
for (const option of [layout, language, highlight, where]) {
  option.addEventListener('change', () => {
    digest.layout = layout.value as ArticleDigestElement['layout'];
    digest.highlight = highlight.checked;
    digest.lang = language.value;
    digest.dir = language.value === 'ar' ? 'rtl' : 'ltr';
    fillCode();
  });
}
acceptFiles(find('file', HTMLInputElement), {
  onText: (text, name) => {
    show({ text });
    say(`“${name}” was read on this page.`);
  },
  onFault: say,
});
setUpTabs(document.querySelector<HTMLElement>('[role="tablist"]')!, (panel) => {
  shown = panel;
  fill();
});
addEventListener('hashchange', () => void openShared());

const [, first] = picker.options;
if (!(await openShared()) && first && story.textContent === '') {
  picker.value = first.value;
  await pick(first.value);
}
