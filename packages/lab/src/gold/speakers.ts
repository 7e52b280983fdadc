import { castOf } from '../../../core/src/attributions/attribute.ts';
import { resolveSpeakers } from '../../../core/src/attributions/speaker.ts';
import { readKnown } from '../../../core/src/blocks/piece.ts';
import { segment } from '../../../core/src/blocks/segment.ts';
import { resolveNames } from '../../../core/src/names/resolve.ts';
import { readBlock } from '../../../core/src/read-block.ts';
import { lastOf } from '../../../core/src/source/steps.ts';
import { draftsOf } from './drafts.ts';
import type { Pair } from './gold.ts';
import { sameSpeaker } from './same-speaker.ts';

/** Speakers alone: of statements as people marked them, the percentage whose speaker core resolves to the right one. */
export function scoreSpeakers(pairs: readonly Pair[]): number | undefined {
  let right = 0;
  let all = 0;
  for (const { gold, article } of pairs) {
    const { text } = article;
    const { blocks, meta } = segment(text, readKnown);
    const sections = blocks.map((block, index) => ({ index, block, reading: lastOf(readBlock(text, block, true)) }));
    const names = resolveNames(sections, meta);
    const drafts = draftsOf(gold.attributions);
    resolveSpeakers(drafts, castOf(text, sections, names, meta));
    const nameOf = new Map(names.entities.map(({ id, name }) => [id, name]));
    for (const [index, { speaker: wanted }] of gold.attributions.entries()) {
      if (!wanted) continue;
      const { speaker } = drafts[index]!;
      all++;
      right += Number(sameSpeaker(wanted, `${speaker?.label ?? ''} ${nameOf.get(speaker?.entity ?? '') ?? ''}`.trim()));
    }
  }
  return all === 0 ? undefined : (100 * right) / all;
}
