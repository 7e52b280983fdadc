import type { Article, Digest } from '@article-digest/core';
import { html, nothing } from 'lit';
import { shown, words, type SectionContext } from '../context.ts';
import { showDate } from '../dates.ts';
import { badge, current, frame, locator, type SectionView } from './frame.ts';

/** The dates that the text gives, in order of time; what was worked out or is not known says so. */
export function renderTimeline(article: Article, { timeline }: Digest, context: SectionContext): SectionView {
  if (timeline.length === 0) return nothing;
  const { messages } = context;
  const items = shown(context, 'timeline', timeline).map(({ time, value, certain, sentence }, index, all) => {
    const id = `time-${time}`;
    const expression = article.times[time];
    const written = expression ? words(article, expression) : '';
    // Dates of one sentence stand together over it.
    const goesOn = all[index + 1]?.sentence.start === sentence.start;
    const date = value === undefined ? undefined : showDate(value, messages.locale);
    return html`<li class="item moment" part="item date" data-item=${id} aria-current=${current(context, id)}>
      <p class="when">
        ${
          date === undefined
            ? html`<span class="written">${messages.openQuote}${written}${messages.closeQuote}</span>
                ${badge(messages.undated, 'unsure')}`
            : html`<time datetime=${date.datetime ?? nothing}>${date.text}</time>`
        }
        ${
          date !== undefined && !certain
            ? html`<span class="note"
                >${messages.openQuote}${written}${messages.closeQuote}, ${messages.inferred}</span
              >`
            : nothing
        }
      </p>
      ${goesOn ? nothing : html`<p class="excerpt">${words(article, sentence)}</p>`}
      ${locator(article, context, id, expression)}
    </li>`;
  });
  return frame(
    context,
    'timeline',
    timeline.length,
    html`<ol class="timeline" part="list">
      ${items}
    </ol>`,
  );
}
