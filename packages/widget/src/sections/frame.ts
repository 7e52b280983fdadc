import type { ViewItem, ViewMark, ViewSection } from '@article-digest/core/export/view';
import { html, nothing, type TemplateResult } from 'lit';
import type { SectionContext } from '../context.ts';
import { ArticleDigestToggleEvent } from '../events.ts';
import { textFragmentUrl } from '../text-fragment.ts';

/** A section with its heading, and a button for the rest where it shows only the first of its items. */
export function frame(
  { view, settings: { layout, limit }, level, sections, expanded }: SectionContext,
  { name, title, count, showAll }: ViewSection,
  body: unknown,
  top: unknown = title,
): TemplateResult {
  const all = expanded.has(name);
  const id = `section-${name}`;
  const rest =
    limit > 0 && count > limit
      ? html`<button class="more" type="button" data-expand=${name} aria-expanded=${all}>
          ${all ? view.words.showFewer : showAll}
        </button>`
      : nothing;
  return layout === 'disclosure'
    ? html`<details
        class="section"
        part="section ${id}"
        data-section=${name}
        @toggle=${toggled}
        ?open=${name === sections[0]}
      >
        <summary>${heading(level, top)}</summary>
        <div class="body">${body}${rest}</div>
      </details>`
    : html`<section class="section" part="section ${id}">
        ${heading(level, top)}
        <div class="body">${body}${rest}</div>
      </section>`;
}

/** Tells the page; `this` is the element, as in all listeners of its template. */
function toggled(this: Element, { target }: Event): void {
  const { dataset, open } = target as HTMLDetailsElement;
  this.dispatchEvent(new ArticleDigestToggleEvent(dataset['section']!, open));
}

/** A remark below an item. */
export function note(
  text: string | undefined,
  part: string | typeof nothing = nothing,
): TemplateResult | typeof nothing {
  return text ? html`<p class="note" part=${part}>${text}</p>` : nothing;
}

/** A heading of the level, 2 to 6. */
export function heading(level: number, content: unknown): TemplateResult {
  return level === 2
    ? html`<h2>${content}</h2>`
    : level === 3
      ? html`<h3>${content}</h3>`
      : level === 4
        ? html`<h4>${content}</h4>`
        : level === 5
          ? html`<h5>${content}</h5>`
          : html`<h6>${content}</h6>`;
}

/** At an item's end: the way to its words, a link to the article's page or a button where the text is at hand. */
export function locator(
  { view, href, locates, settings: { selected } }: SectionContext,
  { id, words }: ViewItem,
): TemplateResult | typeof nothing {
  if (words === '' || (!locates && !href)) return nothing;
  const title = view.words.showInText;
  // Enough words to tell one item from another by ear.
  const label = `${title}: ${words.trim().split(/\s+/, 8).join(' ')}`;
  return locates
    ? html`<button
        class="locate"
        part="link"
        type="button"
        aria-pressed=${id === selected}
        aria-label=${label}
        title=${title}
      ></button>`
    : html`<a
        class="locate"
        part="link"
        href=${textFragmentUrl(href ?? '', words)}
        aria-label=${label}
        title=${title}
      ></a>`;
}

/** A short remark beside an item. */
export function badge({ kind, text }: ViewMark): TemplateResult {
  return html`<span class="badge ${kind}">${text}</span> `;
}

/** Value of `aria-current` for an item: absent unless it is the selected one. */
export function current({ settings: { selected } }: SectionContext, { id }: ViewItem): true | typeof nothing {
  return selected === id || nothing;
}
