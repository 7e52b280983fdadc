import type { Reading, Section } from '../section.ts';

/** As much of a section as names are resolved from. */
export interface NamedSection extends Pick<Section, 'block'> {
  reading: Pick<Reading, 'passage' | 'quotations' | 'names' | 'nameFacts'>;
}
