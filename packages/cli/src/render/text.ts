import { isEnglish, type Article, type Digest } from '@article-digest/core';
import { castSection } from './cast.ts';
import { faultsSection } from './faults.ts';
import { figuresSection } from './figures.ts';
import { listsSection } from './lists.ts';
import { masthead } from './masthead.ts';
import { pointsSection } from './points.ts';
import { sourcingSection } from './sourcing.ts';
import { statementsSection } from './statements.ts';
import { timelineSection } from './timeline.ts';
import { makeView, type RenderOptions, type View } from './view.ts';

/** A part of the digest: its heading and its lines; no lines where the article has nothing for it. */
export interface Section {
  title: string;
  lines: string[];
}

const SECTIONS: readonly ((view: View) => Section)[] = [
  pointsSection,
  statementsSection,
  castSection,
  sourcingSection,
  listsSection,
  figuresSection,
  timelineSection,
  faultsSection,
];

const NOTHING = 'Nothing to tell: nobody is named or says anything in it, and there are no figures and no dates.';

/** The digest for people, in lines of at most so many columns. Sections that have nothing to show are left out. */
export function renderText(article: Article, digest: Digest, options: RenderOptions): string {
  const view = makeView(article, digest, options);
  const parts = [masthead(view)];
  for (const section of SECTIONS) {
    const { title, lines } = section(view);
    if (lines.length > 0) parts.push([...view.wrap(view.style.section(title.toUpperCase()), ''), ...lines]);
  }
  // Otherwise nothing but a headline, or the lack of one, would look like a fault.
  if (parts.length === 1 && isEnglish(article.language)) parts.push(view.wrap(NOTHING, ''));
  return `${parts.map((lines) => lines.map((line) => line.trimEnd()).join('\n')).join('\n\n')}\n`;
}
