import { nest } from '../../../core/src/attributions/nest.ts';
import { draftsOf } from './drafts.ts';
import type { Gold } from './gold.ts';

/**
 * Chains alone: of statements as people marked them, the percentage that core puts inside the right other one, or inside
 * none; undefined where there are none.
 */
export function scoreNesting(golds: readonly Gold[]): number | undefined {
  let right = 0;
  let all = 0;
  for (const { attributions } of golds) {
    const drafts = draftsOf(attributions);
    const wanted = drafts.map(({ within }) => within);
    for (const draft of drafts) {
      delete draft.within;
      draft.inQuotation = false;
    }
    nest(drafts);
    all += drafts.length;
    right += drafts.filter(({ within }, index) => within === wanted[index]).length;
  }
  return all === 0 ? undefined : (100 * right) / all;
}
