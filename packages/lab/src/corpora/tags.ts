import { fileURLToPath } from 'node:url';
import { segment } from '../../../core/src/blocks/segment.ts';
import { readBlock } from '../../../core/src/read-block.ts';
import { lastOf } from '../../../core/src/source/steps.ts';
import { tagTokens } from '../../../core/src/tags/tagger.ts';
import { DEV_FILES } from './dev-parts.ts';
import { isHeldOut } from '../fit/fit-tags.ts';
import { scoreTagger, type TagScore } from '../fit/tag-score.ts';
import { readGum, type TaggedDocument } from '../fit/tagged-corpora.ts';
import { SHARED } from '../shared.ts';

/** Tags on texts that the tagger was not fitted on. */
export interface TagScores {
  /** With the sentences of the gold. */
  alone: TagScore;
  /** Percent of the same tokens with the blocks and sentences that core finds itself. */
  whole: number;
}

/** The documents of GUM that are held out from fitting. */
export function heldOutTags(): TaggedDocument[] {
  return readGum(fileURLToPath(new URL(`corpora/${DEV_FILES.gum}`, SHARED))).filter(isHeldOut);
}

export function scoreTags(
  rows: readonly { id: string; text: string }[],
  documents: readonly TaggedDocument[],
): TagScores {
  const texts = new Map(rows.map(({ id, text }) => [id, text]));
  const count = { right: 0, all: 0 };
  for (const { id, sentences } of documents) {
    const given = tagsOf(texts.get(id) ?? '');
    for (const { tokens, tags } of sentences) {
      for (const [index, { start }] of tokens.entries()) {
        if (tags[index] === undefined) continue;
        count.all++;
        count.right += Number(given.get(start) === tags[index]);
      }
    }
  }
  return { alone: scoreTagger(tagTokens, documents), whole: (100 * count.right) / Math.max(1, count.all) };
}

/** The tags of a text by where their tokens start, as the whole way gives them. */
function tagsOf(text: string): Map<number, string> {
  const { blocks } = segment(text);
  return new Map(
    blocks.flatMap((block) => {
      const { passage } = lastOf(readBlock(text, block, true));
      return passage.tokens.map(({ start }, i): [number, string] => [block.start + start, passage.tags[i]!]);
    }),
  );
}
