// oxlint-disable unicorn/require-post-message-target-origin -- a channel between the extension and its page, not a window
import { messages as german } from '@article-digest/core/locales/de';
import '@article-digest/widget/define';
import { registerMessages } from '@article-digest/widget/locales';
import type { FromPanel, PanelState, ToPanel } from '../src/panel/messages.ts';

/** What VS Code gives a page of a panel to answer with. */
interface Host {
  postMessage(message: FromPanel): void;
  setState(state: PanelState): void;
}
declare function acquireVsCodeApi(): Host;

// The languages of the extension; the panel loads nothing.
registerMessages(german);

const host = acquireVsCodeApi();
const digest = document.querySelector('article-digest')!;
const message = document.querySelector<HTMLElement>('#message')!;

window.addEventListener('message', ({ data }: MessageEvent<ToPanel>) => {
  if (data.type === 'select') {
    digest.select(data.item);
    return;
  }
  digest.hidden = data.type === 'off';
  message.hidden = data.type === 'show';
  if (data.type === 'show') {
    digest.layout = data.layout;
    digest.digest = data.digest;
    digest.article = data.article;
  } else {
    message.textContent = data.off;
  }
  host.setState(data.uri === undefined ? {} : { uri: data.uri });
});

digest.addEventListener('article-digest-select', ({ span }) => {
  host.postMessage({ type: 'reveal', start: span.start, end: span.end });
});

host.postMessage({ type: 'ready' });
