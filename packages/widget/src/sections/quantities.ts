import type { Article, Digest, Quantity, QuantityGroup, Span } from '@article-digest/core';
import { html, nothing, type TemplateResult } from 'lit';
import { capitalized, shown, type SectionContext } from '../context.ts';
import { current, frame, heading, locator, type SectionView } from './frame.ts';

/** Characters of a figure's sentence that are shown on each side of it. */
const AROUND = 44;

/** Figures by what can be compared, each with the words around it and, where it was converted, the common unit. */
export function renderQuantities(article: Article, digest: Digest, context: SectionContext): SectionView {
  const groups = digest.quantities.filter(({ quantities }) => quantities.length > 0);
  if (groups.length === 0) return nothing;
  const total = Math.max(...groups.map(({ quantities }) => quantities.length));
  const byTitle = Map.groupBy(
    groups,
    ({ dimension }) => context.messages.dimensions[dimension] ?? capitalized(dimension),
  );
  return frame(
    context,
    'quantities',
    total,
    [...byTitle].map(
      ([title, same]) =>
        html`<div class="figures">
          ${heading(context.level + 1, title)}
          <ul part="list">
            ${same.map((group) => renderGroup(article, group, context))}
          </ul>
        </div>`,
    ),
  );
}

function renderGroup(article: Article, group: QuantityGroup, context: SectionContext): unknown {
  const { messages } = context;
  return shown(context, 'quantities', group.quantities).map((index, row) => {
    const quantity = article.quantities[index];
    if (!quantity) return nothing;
    const id = `quantity-${index}`;
    const { before, after } = around(article, quantity);
    return html`<li class="item figure" part="item" data-item=${id} aria-current=${current(context, id)}>
      <p>
        <span class="excerpt">${before}</span><strong>${slice(article, quantity)}</strong
        ><span class="excerpt">${after}</span>${locator(article, context, id, quantity)}
      </p>
      ${converted(group, row, quantity, messages.locale)}
    </li>`;
  });
}

/** The value in the group's unit, where the text gives another one. */
function converted(
  group: QuantityGroup,
  row: number,
  quantity: Quantity,
  locale: string,
): TemplateResult | typeof nothing {
  const value = group.converted?.[row];
  if (value === undefined || group.unit === undefined || group.unit === quantity.unit) return nothing;
  // A camera's centimetres in kilometres tell nobody anything, nor does a decimal point in another place.
  const shift = Math.log10(Math.abs(quantity.value / value));
  if (Math.abs(value) < 0.01 || Math.abs(shift - Math.round(shift)) < 1e-9) return nothing;
  return html`<p class="note">≈ ${inUnit(value, group.unit, group.dimension, locale)}</p>`;
}

/** "22.2 kilometres": by the browser's own tables where they know the unit. */
function inUnit(value: number, unit: string, dimension: string, locale: string): string {
  const digits: Intl.NumberFormatOptions = { maximumSignificantDigits: 3 };
  try {
    const style: Intl.NumberFormatOptions =
      dimension === 'money' ? { style: 'currency', currency: unit } : { style: 'unit', unit, unitDisplay: 'long' };
    return new Intl.NumberFormat(locale, { ...digits, ...style }).format(value);
  } catch {
    return `${new Intl.NumberFormat(locale, digits).format(value)} ${unit}`;
  }
}

/** The words of its sentence on each side of a span, cut at a space, with an ellipsis where something is left out. */
function around(article: Article, span: Span): { before: string; after: string } {
  const { text, sentences } = article;
  const sentence = sentences.find(({ start, end }) => start <= span.start && span.end <= end) ?? span;
  let before = text.slice(Math.max(sentence.start, span.start - AROUND), span.start);
  let after = text.slice(span.end, Math.min(sentence.end, span.end + AROUND));
  if (span.start - sentence.start > AROUND) before = `… ${before.slice(before.search(/\s/) + 1)}`;
  if (sentence.end - span.end > AROUND) after = `${after.slice(0, Math.max(0, after.search(/\s\S*$/)))} …`;
  return { before: before.replace(/\s+/g, ' '), after: after.replace(/\s+/g, ' ') };
}

function slice(article: Article, { start, end }: Span): string {
  return article.text.slice(start, end);
}
