import { detectLanguage, LANGUAGE_SAMPLE } from '../../../core/src/language/detect.ts';
import { isEnglish } from '../../../core/src/language/english.ts';
import { attribute } from '../../../core/src/attributions/attribute.ts';
import type { Ground } from '../../../core/src/attributions/confidence.ts';
import { readKnown } from '../../../core/src/blocks/piece.ts';
import { segment } from '../../../core/src/blocks/segment.ts';
import { storySample } from '../../../core/src/blocks/story-sample.ts';
import type { Article, Attribution, Mention, Meta } from '../../../core/src/model.ts';
import { resolveNames } from '../../../core/src/names/resolve.ts';
import { joinQuotations } from '../../../core/src/quotations/join.ts';
import { readBlock } from '../../../core/src/read-block.ts';
import { lastOf } from '../../../core/src/source/steps.ts';
import type { Section } from '../../../core/src/section.ts';

/** What the confidence of a statement is worked out from. */
export interface RawConfidence {
  ground: Ground;
  /** What the rule or the fitted models say, before it is held against how often they are right. */
  own: number;
}

/** What `parse` finds in a text, its attributions alone, and of each what its confidence hangs on. */
export function rawConfidences(text: string): {
  article: Pick<Article, 'attributions'>;
  raw: Map<Attribution, RawConfidence>;
} {
  const { sections, meta } = sectionsOf(text);
  const quotations = joinQuotations(sections);
  const names = resolveNames(sections, meta);
  const raw: RawConfidence[] = [];
  const { attributions } = attribute(text, sections, quotations, names, meta, undefined, (ground, own) => {
    raw.push({ ground, own });
    return own;
  });
  return { article: { attributions }, raw: new Map(attributions.map((one, index) => [one, raw[index]!])) };
}

/** The names that `parse` finds in a text, with what the evidence claims, 0 to 1, and how often the entity is named. */
export function rawNames(text: string): { mention: Mention; claimed: number; namings: number }[] {
  const { sections, meta } = sectionsOf(text);
  joinQuotations(sections);
  const raw: { claimed: number; namings: number }[] = [];
  // In the place of the confidence each name gets the number of its ground.
  const { mentions } = resolveNames(sections, meta, (claimed, namings) => raw.push({ claimed, namings }) - 1);
  return mentions.map((mention) => ({ mention, ...raw[mention.confidence]! }));
}

function sectionsOf(text: string): { sections: Section[]; meta: Meta } {
  const { blocks, meta } = segment(text, readKnown);
  const english = isEnglish(detectLanguage(storySample(text, blocks, LANGUAGE_SAMPLE)));
  return {
    sections: blocks.map((block, index) => ({ index, block, reading: lastOf(readBlock(text, block, english)) })),
    meta,
  };
}
