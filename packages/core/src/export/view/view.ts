import type { Article, Digest } from '../../model.ts';
import { artefactsView } from './artefacts.ts';
import { castView } from './cast.ts';
import { oneLine } from './excerpt.ts';
import { listsView } from './lists.ts';
import type { Messages } from './messages.ts';
import { pointsView } from './points.ts';
import { quantitiesView } from './quantities.ts';
import { sourcingView } from './sourcing.ts';
import { statementsView } from './statements.ts';
import { timelineView } from './timeline.ts';
import type { DigestView, ViewSection } from './view-model.ts';

export type { Messages, Wording } from './messages.ts';
export type * from './view-model.ts';

/** What there is to show of a section, without what all sections have unless it has its own. */
type Part<Section = ViewSection> = Section extends ViewSection
  ? Omit<Section, 'title' | 'showAll'> & Partial<Pick<Section, 'showAll'>>
  : never;

const parts: ((article: Article, digest: Digest, messages: Messages) => Part)[] = [
  pointsView,
  statementsView,
  listsView,
  timelineView,
  castView,
  sourcingView,
  quantitiesView,
  artefactsView,
];

/**
 * A digest in the words of a language, ready to be shown on a page: what `<article-digest src>` loads. The tables of
 * words are in `@article-digest/core/locales/en` and beside it.
 */
export function toView(article: Article, digest: Digest, messages: Messages): DigestView {
  const { locale, direction, heading, fullText, readArticle, showInText, showFewer, empty } = messages;
  const { headline } = article.meta;
  return {
    schema: 'article-digest-view/1',
    lang: locale,
    dir: direction,
    ...(article.language !== 'und' && { language: article.language }),
    ...(headline && { headline: oneLine(article, headline) }),
    heading,
    reading: messages.reading(digest.reading.words, digest.reading.minutes),
    words: { fullText, readArticle, showInText, showFewer, empty },
    sections: parts.flatMap((make): ViewSection[] => {
      const part = make(article, digest, messages);
      if (part.count === 0) return [];
      return [{ title: messages.sections[part.name], showAll: messages.showAll(part.count), ...part }];
    }),
  };
}
