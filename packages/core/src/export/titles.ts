import type { SectionName, SourceKind } from './view/view-model.ts';

/** What the sections of a digest are called in English, wherever it is shown. */
export const titles: Record<SectionName, string> = {
  points: 'Key points',
  statements: 'Who said what',
  cast: 'Who’s who',
  sourcing: 'How it is sourced',
  lists: 'Lists in the story',
  quantities: 'Figures',
  timeline: 'Timeline',
  artefacts: 'Faults of the copy',
};

/** What the kinds of source are called in English, likewise. */
export const sourceKinds: Record<SourceKind, string> = {
  named: 'People named',
  organizations: 'Organisations',
  documents: 'Documents and media',
  anonymous: 'People not named',
  others: 'Other sources',
  unattributed: 'Source not stated',
};

/** Stands for a speaker whom the text does not name. */
export const unknownSpeaker = 'Source unclear or not stated';
