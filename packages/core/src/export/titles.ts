import type { SectionName } from './view/view-model.ts';

/** What the sections of a digest are called in English, wherever it is shown. */
export const titles: Record<SectionName, string> = {
  points: 'Key points',
  statements: 'Who said what',
  cast: 'Who is who',
  sourcing: 'How it is sourced',
  lists: 'Lists in the story',
  quantities: 'Figures',
  timeline: 'Timeline',
  artefacts: 'Faults of the copy',
};
