import '../src/define.ts';

/** An article of the examples folder. */
interface Example {
  name: string;
  title: string;
}

const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const story = byId<HTMLDivElement>('story');
const digest = byId<HTMLElementTagNameMap['article-digest']>('digest');
const picker = byId<HTMLSelectElement>('example');
const published = byId<HTMLInputElement>('published');

/** Milliseconds without a keystroke after which the text is read again. */
const PAUSE = 200;
let waiting: ReturnType<typeof setTimeout> | undefined;

function show(text: string): void {
  story.textContent = text;
  digest.select(null);
  digest.refresh();
}

async function pick(name: string): Promise<void> {
  if (name === '') return;
  const response = await fetch(`examples/${encodeURIComponent(name)}`);
  if (response.ok && picker.value === name) show(await response.text());
}

story.addEventListener('input', () => {
  picker.value = '';
  clearTimeout(waiting);
  waiting = setTimeout(() => digest.refresh(), PAUSE);
});
picker.addEventListener('change', () => void pick(picker.value));
published.addEventListener('change', () => {
  digest.published = published.value || null;
});
byId('clear').addEventListener('click', () => {
  picker.value = '';
  show('');
  story.focus();
});

const answer = await fetch('examples.json');
const examples = (await answer.json()) as Example[];
picker.replaceChildren(new Option('My own text', ''), ...examples.map(({ name, title }) => new Option(title, name)));
if (examples[0] && story.textContent === '') {
  picker.value = examples[0].name;
  await pick(picker.value);
}
