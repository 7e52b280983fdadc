import { html, nothing, type TemplateResult } from 'lit';
import { words, type SectionContext } from './context.ts';
import type { DigestStatus } from './element.ts';
import type { Reading } from './items.ts';
import { english } from './messages.ts';
import { heading } from './sections/frame.ts';
import type { SectionName } from './sections/names.ts';

/** A section that has something to show. */
export interface View {
  name: SectionName;
  view: TemplateResult;
}

/** What stands around the sections: heading, length, columns and the way to the article's page. */
export function renderShell(
  { article, digest, page }: Reading,
  { messages, layout, level, href }: SectionContext,
  { title, views, beside }: { title: string | null; views: readonly View[]; beside: ReadonlySet<SectionName> },
): TemplateResult {
  const side = views.filter(({ name }) => beside.has(name));
  const main = views.filter((view) => !side.includes(view));
  const { headline } = article.meta;
  // Beside the article itself its headline would stand twice.
  const text = title ?? (headline && !page ? words(article, headline) : messages.heading);
  return html`<section
    class="digest ${layout}"
    part="digest"
    lang=${messages.locale}
    dir=${messages.direction}
    aria-labelledby="heading"
  >
    <header>
      <div id="heading" part="heading"><slot name="heading">${heading(level - 1, text)}</slot></div>
      <p class="reading">${messages.reading(digest.reading.words, digest.reading.minutes)}</p>
    </header>
    <div class="columns">
      <div class="column">${main.map(({ view }) => view)}</div>
      ${side.length > 0 ? html`<div class="column beside">${side.map(({ view }) => view)}</div>` : nothing}
    </div>
    <footer>
      ${href === null || page ? nothing : html`<a class="article" part="link" href=${href}>${messages.readArticle}</a>`}
      <slot name="footer"></slot>
    </footer>
  </section>`;
}

/** What to say where there is no digest. Fallback content says it better. */
export function renderMessage(status: DigestStatus, fallback: boolean): TemplateResult | typeof nothing {
  const message = (text: string): TemplateResult | typeof nothing =>
    fallback ? nothing : html`<p class="message" role="status">${text}</p>`;
  if (status === 'empty') return html`<slot name="empty">${message(english.empty)}</slot>`;
  return status === 'error' ? message(english.failed) : nothing;
}

/** True where an element has content of its own to show: text, or an element that is neither data nor for a named slot. */
export function hasFallback(host: Element): boolean {
  return [...host.childNodes].some((node) =>
    node instanceof Element
      ? !node.hasAttribute('slot') && node.localName !== 'script'
      : node instanceof Text && node.data.trim() !== '',
  );
}
