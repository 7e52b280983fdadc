import type { Article, Digest } from '@article-digest/core';
import { html, nothing, svg } from 'lit';
import type { SectionContext } from '../context.ts';
import { frame, type SectionView } from './frame.ts';

const kinds = ['named', 'organizations', 'documents', 'anonymous', 'others', 'unattributed'] as const;

/** What the statements rest on: a bar, and the same as text. Hearsay overlaps with the kinds of source, so it stands apart. */
export function renderSourcing(_article: Article, { sourcing }: Digest, context: SectionContext): SectionView {
  const counts = kinds.map((kind) => ({ kind, count: sourcing[kind].length })).filter(({ count }) => count > 0);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const hearsay = sourcing.hearsay.length;
  if (total === 0 && hearsay === 0) return nothing;
  const { sourcing: words, locale } = context.messages;
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const number = new Intl.NumberFormat(locale);
  let offset = 0;
  const bars = counts.map(({ kind, count }) => {
    const width = (100 * count) / total;
    const bar = svg`<rect class="kind ${kind}" x=${offset} width=${width} height="10" />`;
    offset += width;
    return bar;
  });
  return frame(
    context,
    'sourcing',
    0,
    html`${
      total > 0
        ? html`<svg class="bar" part="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              ${bars}
            </svg>
            <ul class="legend" part="list">
              ${counts.map(
                ({ kind, count }) =>
                  html`<li part="source source-${kind}">
                    <svg class="swatch" viewBox="0 0 10 10" aria-hidden="true">
                      <rect class="kind ${kind}" width="10" height="10" />
                    </svg>
                    <span>${words[kind]}</span>
                    <span class="figure">${number.format(count)}</span>
                    <span class="share">${percent.format(count / total)}</span>
                  </li>`,
              )}
            </ul>`
        : nothing
    }
    ${hearsay > 0 ? html`<p class="note">${words.hearsay(hearsay)}</p>` : nothing}`,
    total > 0 ? words.statements(total) : undefined,
  );
}
