import type { Attribution, Evidential, Quotation } from '../model.ts';
import type { Names } from '../names/resolve.ts';
import type { Section } from '../section.ts';

/** Who said what to whom and through whom. */
export interface Attributions {
  attributions: Attribution[];
  evidentials: Evidential[];
}

/** Finds the attributions of the article and resolves their speakers. */
export function attribute(
  text: string,
  sections: readonly Section[],
  quotations: readonly Quotation[],
  names: Names,
): Attributions {
  void text;
  void sections;
  void quotations;
  void names;
  return { attributions: [], evidentials: [] };
}
