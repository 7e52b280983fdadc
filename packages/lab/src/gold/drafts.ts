import type { Draft } from '../../../core/src/attributions/draft.ts';
import type { GoldAttribution } from './gold.ts';

/** Statements as people marked them, in the form that core works on, each inside the one that it was marked to stand in. */
export function draftsOf(attributions: readonly GoldAttribution[]): Draft[] {
  const drafts = attributions.map(({ source, cue, content, addressee = [], kind }): Draft => {
    const parts = [...source, ...cue];
    const spans = parts.length > 0 ? parts : content;
    return {
      source,
      cue,
      content,
      addressee,
      quoted: kind === 'direct',
      negated: false,
      confidence: 1,
      rule: 'gold',
      section: 0,
      clause: { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) },
      inQuotation: false,
    };
  });
  const indexes = new Map(attributions.map(({ id }, index) => [id, index]));
  for (const [index, { within }] of attributions.entries()) {
    const outer = within === undefined ? undefined : drafts[indexes.get(within) ?? -1];
    if (outer === undefined) continue;
    drafts[index]!.within = outer;
    drafts[index]!.inQuotation = outer.quoted;
  }
  return drafts;
}
