import type { Article, Digest } from '@article-digest/core';
import type { SectionContext } from '../context.ts';
import { renderArtefacts } from './artefacts.ts';
import { renderCast } from './cast.ts';
import type { SectionView } from './frame.ts';
import { renderLists } from './lists.ts';
import type { SectionName } from './names.ts';
import { renderPoints } from './points.ts';
import { renderQuantities } from './quantities.ts';
import { renderSourcing } from './sourcing.ts';
import { renderStatements } from './statements.ts';
import { renderTimeline } from './timeline.ts';

/** A section as a pure function: the same input gives the same view, and `nothing` where there is nothing to show. */
export type RenderSection = (article: Article, digest: Digest, context: SectionContext) => SectionView;

export const sections: Record<SectionName, RenderSection> = {
  points: renderPoints,
  statements: renderStatements,
  lists: renderLists,
  cast: renderCast,
  sourcing: renderSourcing,
  quantities: renderQuantities,
  timeline: renderTimeline,
  artefacts: renderArtefacts,
};
