import type { SectionName, ViewSection } from '@article-digest/core/export/view';
import type { TemplateResult } from 'lit';
import type { SectionContext } from '../context.ts';
import { renderArtefacts } from './artefacts.ts';
import { renderCast } from './cast.ts';
import { renderLists } from './lists.ts';
import { renderPoints } from './points.ts';
import { renderQuantities } from './quantities.ts';
import { renderSourcing } from './sourcing.ts';
import { renderStatements } from './statements.ts';
import { renderTimeline } from './timeline.ts';

/** Each section as a pure function: the same input gives the same template. */
const renderers: {
  [Name in SectionName]: (section: Extract<ViewSection, { name: Name }>, context: SectionContext) => TemplateResult;
} = {
  points: renderPoints,
  statements: renderStatements,
  lists: renderLists,
  timeline: renderTimeline,
  cast: renderCast,
  sourcing: renderSourcing,
  quantities: renderQuantities,
  artefacts: renderArtefacts,
};

export function renderSection(section: ViewSection, context: SectionContext): TemplateResult {
  return renderers[section.name](section as never, context);
}
