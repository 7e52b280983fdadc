import type { SourceKind } from './view/view-model.ts';

/** The kinds of source in the order in which readers see them: those that can be asked first. */
export const SOURCE_KINDS: readonly SourceKind[] = [
  'named',
  'organizations',
  'documents',
  'anonymous',
  'others',
  'unattributed',
];
