import type { Article, Digest } from '../../model.ts';
import { dateInWords } from './dates.ts';
import { oneLine, placed } from './excerpt.ts';
import type { Messages } from './messages.ts';
import type { TimelineView } from './view-model.ts';

/** The dates that the text gives, in order of time; what was worked out or is not known says so. */
export function timelineView(
  article: Article,
  { timeline }: Digest,
  messages: Messages,
): Omit<TimelineView, 'title' | 'showAll'> {
  const { openQuote, closeQuote, inferred, undated, locale, direction } = messages;
  const comma = direction === 'rtl' ? '،' : ',';
  const entries = timeline.map(({ time, value, certain, sentence }, index): TimelineView['entries'][number] => {
    const expression = article.times[time];
    const words = oneLine(article, expression ?? sentence);
    const quoted = expression ? openQuote + words + closeQuote : '';
    // Dates of one sentence stand together over it.
    const goesOn = timeline[index + 1]?.sentence.start === sentence.start;
    return {
      ...placed(article, `time-${time}`, expression ? [expression] : [sentence]),
      ...(value === undefined
        ? { written: quoted, mark: { kind: 'unsure', text: undated } }
        : { date: dateInWords(value, locale, words), ...(!certain && { written: `${quoted}${comma} ${inferred}` }) }),
      ...(!goesOn && { sentence: oneLine(article, sentence) }),
    };
  });
  return { name: 'timeline', count: entries.length, entries };
}
