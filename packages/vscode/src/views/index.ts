import { artefactsView } from './artefacts.ts';
import { organizationsView, peopleView, placesView } from './cast.ts';
import type { ViewContext, ViewItem } from './item.ts';
import { numbersView } from './numbers.ts';
import { quotesView } from './quotes.ts';
import { sourcesView } from './sources.ts';
import { timelineView } from './timeline.ts';

export type ViewName =
  | 'people'
  | 'organizations'
  | 'places'
  | 'quotes'
  | 'sources'
  | 'numbers'
  | 'timeline'
  | 'artefacts';

/** The rows of each view; each is a pure function of the article and its digest. */
export const VIEWS: Record<ViewName, (context: ViewContext) => ViewItem[]> = {
  people: peopleView,
  quotes: quotesView,
  sources: sourcesView,
  organizations: organizationsView,
  places: placesView,
  numbers: numbersView,
  timeline: timelineView,
  artefacts: artefactsView,
};
