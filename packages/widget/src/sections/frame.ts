import type { Article, Span } from '@article-digest/core';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { SectionContext } from '../context.ts';
import { textFragmentUrl } from '../text-fragment.ts';
import type { SectionName } from './names.ts';

/** What a section gives back: nothing where it has nothing to show. */
export type SectionView = TemplateResult | typeof nothing;

/** A section with its heading, and a button for the rest where it shows only the first of `total` items. */
export function frame(
  context: SectionContext,
  name: SectionName,
  total: number,
  body: unknown,
  aside?: unknown,
): TemplateResult {
  const { messages, layout, level, limit, expanded } = context;
  const title = html`<span class="title">${messages.sections[name]}</span
    >${aside === undefined ? nothing : html`<span class="aside">${aside}</span>`}`;
  const rest =
    limit > 0 && total > limit
      ? html`<button
          class="more"
          type="button"
          data-expand=${name}
          aria-expanded=${expanded.has(name) ? 'true' : 'false'}
        >
          ${expanded.has(name) ? messages.showFewer : messages.showAll(total)}
        </button>`
      : nothing;
  return layout === 'disclosure'
    ? html`<details
        class="section"
        part="section section-${name}"
        data-section=${name}
        ?open=${name === context.sections[0]}
      >
        <summary>${heading(level, title)}</summary>
        <div class="body">${body}${rest}</div>
      </details>`
    : html`<section class="section" part="section section-${name}" aria-labelledby="section-${name}">
        ${heading(level, title, `section-${name}`)}
        <div class="body">${body}${rest}</div>
      </section>`;
}

/** A heading of the level, 2 to 6. */
export function heading(level: number, content: unknown, id?: string): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 id=${id ?? nothing}>${content}</h2>`;
    case 3:
      return html`<h3 id=${id ?? nothing}>${content}</h3>`;
    case 4:
      return html`<h4 id=${id ?? nothing}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id ?? nothing}>${content}</h5>`;
    default:
      return html`<h6 id=${id ?? nothing}>${content}</h6>`;
  }
}

/** Down an item's end: the way to its words, a link to the article's page or a button where the text is at hand. */
export function locator(article: Article, context: SectionContext, id: string, span: Span | undefined): SectionView {
  if (!span) return nothing;
  const { messages, href, locates, selected } = context;
  const label = `${messages.showInText}: ${firstWords(article, span)}`;
  const icon = svg`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M2.5 3.5h11M2.5 8h4M2.5 12.5h4M9.5 10.5h4m-1.8-2 2 2-2 2"/></svg>`;
  if (locates)
    return html`<button
      class="locate"
      part="link"
      type="button"
      data-select=${id}
      aria-pressed=${id === selected ? 'true' : 'false'}
      aria-label=${label}
      title=${messages.showInText}
    >
      ${icon}
    </button>`;
  if (href)
    return html`<a
      class="locate"
      part="link"
      href=${textFragmentUrl(href, article.text, span)}
      aria-label=${label}
      title=${messages.showInText}
      >${icon}</a
    >`;
  return nothing;
}

/** Enough words to tell one item from another by ear. */
function firstWords(article: Article, { start, end }: Span): string {
  const all = article.text
    .slice(start, Math.min(end, start + 200))
    .trim()
    .split(/\s+/);
  return all.length > 8 ? `${all.slice(0, 8).join(' ')} …` : all.join(' ');
}

/** A short remark beside an item. */
export function badge(text: string, kind = 'note'): TemplateResult {
  return html`<span class="badge ${kind}">${text}</span>`;
}

/** Value of `aria-current` for an item: absent unless it is the selected one. */
export function current(context: SectionContext, id: string): 'true' | typeof nothing {
  return context.selected === id ? 'true' : nothing;
}
