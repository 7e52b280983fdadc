import type { TimelineEntry } from '@article-digest/core';
import { undatedBySentence } from '@article-digest/core/wording';
import { inDays, seasonOf, type Messages } from '@article-digest/language-service';
import { excerpt } from './context.ts';
import type { ViewContext, ViewItem } from './item.ts';

/** Dates in order of time, each with the sentence that it stands in; those that cannot be resolved stand last. */
export function timelineView({ article, digest, messages, t }: ViewContext): ViewItem[] {
  const undated =
    article.meta.published === undefined
      ? t('Not dated: the date of publication is not known')
      : t('Not dated: the words do not say which day');
  const row = ({ time, value, certain, sentence }: TimelineEntry): ViewItem => {
    const expression = article.times[time]!;
    const words = excerpt(article, expression);
    const day = value === undefined ? undefined : dayInWords(value, messages);
    const date = day ?? words;
    return {
      id: `time-${time}`,
      label: date === words ? words : `${date} (${words})`,
      note: excerpt(article, sentence),
      tooltip: [
        value === undefined ? undated : date,
        ...(value === undefined || certain ? [] : [t('worked out from the date of publication')]),
        excerpt(article, sentence, 400),
      ].join('\n'),
      icon: value === undefined ? 'question' : 'calendar',
      span: expression,
      copy: `${date}: ${excerpt(article, sentence, 400)}`,
      kind: 'time',
    };
  };
  const dated = digest.timeline.filter(({ value }) => value !== undefined).map(row);
  const open = undatedBySentence(digest).flat().map(row);
  if (open.length === 0) return dated;
  const label = t('Not dated');
  const rest: ViewItem = {
    id: 'undated',
    label,
    note: String(open.length),
    icon: 'question',
    copy: label,
    kind: 'group',
    children: open,
  };
  return dated.length === 0 ? open : [...dated, rest];
}

function dayInWords(value: string, messages: Messages): string {
  const season = seasonOf(value);
  return season === undefined ? inDays(value).replace('/', ' – ') : messages.season(season.season, season.year);
}
