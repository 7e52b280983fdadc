import type { Draft } from '../../../core/src/attributions/draft.ts';
import { nest } from '../../../core/src/attributions/within.ts';
import type { Gold } from './gold.ts';

/**
 * Chains alone: of statements as people marked them, the percentage that core puts inside the right other one, or inside
 * none; undefined where there are none.
 */
export function scoreNesting(golds: readonly Gold[]): number | undefined {
  let right = 0;
  let all = 0;
  for (const { attributions } of golds) {
    const drafts = attributions.map(({ source, cue, content, addressee = [] }): Draft => {
      const parts = [...source, ...cue];
      const spans = parts.length > 0 ? parts : content;
      return {
        source,
        cue,
        content,
        addressee,
        quoted: false,
        negated: false,
        confidence: 1,
        rule: 'gold',
        section: 0,
        clause: { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) },
        inQuotation: false,
      };
    });
    nest(drafts);
    const indexes = new Map(attributions.map(({ id }, index) => [id, index]));
    for (const [index, { within }] of attributions.entries()) {
      const wanted = within === undefined ? undefined : drafts[indexes.get(within) ?? -1];
      all++;
      right += Number(drafts[index]!.within === wanted);
    }
  }
  return all === 0 ? undefined : (100 * right) / all;
}
