import { embedCode } from './embed.ts';
import { modelTree } from './model-tree.ts';
import { digest, find, highlight, language, layout, published, story, where } from './parts.ts';
import { markWords, showWords, textOf } from './words.ts';

/** Brings a panel beside the digest up to date; those that are not looked at are left as they are. */
export function fillPanel(id: string): void {
  if (id === 'panel-model') fillModel();
  if (id === 'panel-embed') fillCode();
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
    script: new URL('element/article-digest.min.js', document.baseURI).href,
  });
}
