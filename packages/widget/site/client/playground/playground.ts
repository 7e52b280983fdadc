import { acceptFiles } from './drop.ts';
import { insertText, takeBack } from './insert.ts';
import { fillPanel } from './panels.ts';
import {
  applySettings,
  copy,
  digest,
  find,
  highlight,
  language,
  layout,
  published,
  said,
  say,
  story,
  where,
} from './parts.ts';
import { fromFragment, LONGEST_LINK, toFragment, type Shared } from './share.ts';
import { setUpTabs } from './tabs.ts';
import { textOf } from './words.ts';

/** Milliseconds without a keystroke after which the text is read again. */
const PAUSE = 200;
/** Milliseconds after which a text that is still being read is said to be, for its digest is not the one that stands there. */
const SLOW = 400;
/** Characters of a link that every program takes. */
const USUAL_LINK = 8000;

const picker = find('example', HTMLSelectElement);
const tabs = find('tabs', HTMLElement);
const READING = 'Reading …';
let waiting: ReturnType<typeof setTimeout> | undefined;
let slow: ReturnType<typeof setTimeout> | undefined;
let before = '';
let panel = 'panel-digest';

/** Shows an article in the place of whatever is there. */
function show({ text, published: date, layout: form }: Shared, name = ''): void {
  picker.value = name;
  published.value = date ?? '';
  if (form !== undefined) layout.value = form;
  // What a link asks for and there is not.
  if (layout.value === '') layout.value = 'stack';
  applySettings();
  story.textContent = text;
  story.scrollTop = 0;
  digest.select(null);
  read();
}

/** Has the text read, and says so where that takes its time. */
function read(): void {
  clearTimeout(slow);
  slow = setTimeout(() => {
    digest.classList.add('stale');
    if (said() !== READING) before = said();
    say(READING);
  }, SLOW);
  digest.refresh();
}

/** What is shown is of the text that stands there. */
function settle(): void {
  clearTimeout(slow);
  digest.classList.remove('stale');
  if (said() === READING) say(before);
  fillPanel(panel);
}

async function pick(name: string): Promise<void> {
  if (name === '') return;
  const response = await fetch(`examples/${encodeURIComponent(name)}`).catch(() => undefined);
  if (picker.value !== name) return;
  if (response?.ok) show({ text: await response.text() }, name);
  else say('That example could not be loaded. Is the site still being served?');
}

/** Makes a link with the article in it: whoever opens it needs nothing from any server but this page. */
async function share(): Promise<void> {
  const fragment = await toFragment({
    text: textOf(story).text,
    ...(published.value && { published: published.value }),
    ...(layout.value !== 'stack' && { layout: layout.value }),
  });
  const address = new URL(`#${fragment}`, location.href).href;
  if (address.length > LONGEST_LINK) {
    say('This article is too long for a link.');
    return;
  }
  history.replaceState(null, '', address);
  const long =
    address.length > USUAL_LINK
      ? ` It is ${address.length.toLocaleString('en')} characters long: some programs cut it.`
      : '';
  await copy(address, `Link copied. The article is in the link itself; no server has it.${long}`);
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
  waiting = setTimeout(read, PAUSE);
});
story.addEventListener('paste', (event) => {
  event.preventDefault();
  insertText(story, event.clipboardData?.getData('text/plain') ?? '');
});
story.addEventListener('keydown', (event) => takeBack(story, event));
for (const news of ['load', 'error']) digest.addEventListener(news, settle);
picker.addEventListener('change', () => void pick(picker.value));
published.addEventListener('change', applySettings);
find('clear', HTMLElement).addEventListener('click', () => {
  show({ text: '' });
  say('');
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
    applySettings();
    fillPanel(panel);
  });
}
acceptFiles(find('file', HTMLInputElement), {
  onText: (text, name) => {
    show({ text });
    say(`“${name}” was read on this page.`);
  },
  onFault: say,
});
setUpTabs(tabs, (shown) => {
  panel = shown;
  fillPanel(panel);
});
addEventListener('hashchange', () => void openShared());

const [, first] = picker.options;
if (!(await openShared()) && first && story.textContent === '') {
  picker.value = first.value;
  await pick(first.value);
}
