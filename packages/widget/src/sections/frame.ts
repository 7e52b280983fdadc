import type { ViewItem, ViewMark, ViewSection } from '@article-digest/core/export/view';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { SectionContext } from '../context.ts';
import { textFragmentUrl } from '../text-fragment.ts';

/** A section with its heading, and a button for the rest where it shows only the first of its items. */
export function frame(
  { view, settings: { layout, limit }, level, sections, expanded }: SectionContext,
  { name, title, count, showAll }: ViewSection,
  body: unknown,
  aside?: string,
): TemplateResult {
  const all = expanded.has(name);
  const id = `section-${name}`;
  const top = html`<span class="title">${title}</span>${aside && html`<span class="aside">${aside}</span>`}`;
  const content = html`<div class="body">
    ${body}${
      limit > 0 && count > limit
        ? html`<button class="more" type="button" data-expand=${name} aria-expanded=${all}>
            ${all ? view.words.showFewer : showAll}
          </button>`
        : nothing
    }
  </div>`;
  return layout === 'disclosure'
    ? html`<details class="section" part="section ${id}" data-section=${name} ?open=${name === sections[0]}>
        <summary>${heading(level, top)}</summary>
        ${content}
      </details>`
    : html`<section class="section" part="section ${id}" aria-labelledby=${id}>
        ${heading(level, top, id)} ${content}
      </section>`;
}

/** A heading of the level, 2 to 6. */
export function heading(level: number, content: unknown, id: string | typeof nothing = nothing): TemplateResult {
  return level === 2
    ? html`<h2 id=${id}>${content}</h2>`
    : level === 3
      ? html`<h3 id=${id}>${content}</h3>`
      : level === 4
        ? html`<h4 id=${id}>${content}</h4>`
        : level === 5
          ? html`<h5 id=${id}>${content}</h5>`
          : html`<h6 id=${id}>${content}</h6>`;
}

/** Down an item's end: the way to its words, a link to the article's page or a button where the text is at hand. */
export function locator(
  { view, href, locates, settings: { selected } }: SectionContext,
  { id, words }: ViewItem,
): TemplateResult | typeof nothing {
  const title = view.words.showInText;
  // Enough words to tell one item from another by ear.
  const label = `${title}: ${words.trim().split(/\s+/, 8).join(' ')}`;
  const icon = svg`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M2.5 3.5h11M2.5 8h4M2.5 12.5h4M9.5 10.5h4m-1.8-2 2 2-2 2"/></svg>`;
  if (words === '') return nothing;
  if (locates)
    return html`<button
      class="locate"
      part="link"
      type="button"
      data-select=${id}
      aria-pressed=${id === selected}
      aria-label=${label}
      title=${title}
    >
      ${icon}
    </button>`;
  return href
    ? html`<a class="locate" part="link" href=${textFragmentUrl(href, words)} aria-label=${label} title=${title}
        >${icon}</a
      >`
    : nothing;
}

/** A short remark beside an item. */
export function badge({ kind, text }: ViewMark): TemplateResult {
  return html`<span class="badge ${kind}">${text}</span>`;
}

/** Value of `aria-current` for an item: absent unless it is the selected one. */
export function current({ settings: { selected } }: SectionContext, { id }: ViewItem): 'true' | typeof nothing {
  return selected === id ? 'true' : nothing;
}
