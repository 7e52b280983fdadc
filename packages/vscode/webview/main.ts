// oxlint-disable unicorn/require-post-message-target-origin -- a channel between the extension and its page, not a window
import '@article-digest/widget/define';
import type { Article } from '@article-digest/core';

/** What VS Code gives a page of a panel to answer with. */
interface Host {
  postMessage(message: { type: 'ready' } | { type: 'reveal'; start: number; end: number }): void;
}
declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
const digest = document.querySelector('article-digest')!;
const message = document.querySelector<HTMLElement>('#message')!;

window.addEventListener('message', ({ data }: MessageEvent<{ article?: Article; off?: string }>) => {
  digest.article = data.article ?? null;
  digest.hidden = data.article === undefined;
  message.hidden = data.article !== undefined;
  message.textContent = data.off ?? '';
});

digest.addEventListener('article-digest-select', ({ span }) => {
  host.postMessage({ type: 'reveal', start: span.start, end: span.end });
});

host.postMessage({ type: 'ready' });
