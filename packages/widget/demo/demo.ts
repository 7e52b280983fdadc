import '../src/define.ts';
import type { ArticleDigestElement } from '../src/element.ts';

/** An article of the examples folder. */
interface Example {
  name: string;
  title: string;
}

const story = document.getElementById('story') as HTMLDivElement;
const digest = document.getElementById('digest') as ArticleDigestElement;
const picker = document.getElementById('example') as HTMLSelectElement;
const published = document.getElementById('published') as HTMLInputElement;

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
document.getElementById('clear')?.addEventListener('click', () => {
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
