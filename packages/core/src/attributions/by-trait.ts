import type { Span, Speaker } from '../model.ts';
import { classOf, DEMONYM } from '../names/lexicon.ts';
import { lastBefore } from '../source/search.ts';
import { ofEntity } from './described.ts';
import { headEnd } from './named-by.ts';
import { headNoun } from './nouns.ts';
import type { Scene } from './scene.ts';

/** What tells somebody known from others, and is nobody's office. */
const TRAIT = /^(?:\d+-year-old|native|graduate|veteran)$/;
/** "the British", "the Chinese": all of them. */
const ALL_OF_THEM = /(?:s|[sc]h|ese)$/;
/** So far back the name may stand, in characters. */
const REACH = 600;

/** "Tom Hale fell. The 25-year-old said", "the Australian told": whoever was named last, where nobody without a name was brought in since. */
export function byTrait(source: Span, words: string, scene: Scene): Speaker | undefined {
  if (!/^the /i.test(words)) return undefined;
  const { start } = source;
  const noun = headNoun(words.slice(0, headEnd(source, words) - start));
  if (!TRAIT.test(noun) && ((classOf(noun) & DEMONYM) === 0 || ALL_OF_THEM.test(noun))) return undefined;
  const named = lastBefore(scene.mentions, start, REACH, ({ kind }) => kind === 'person');
  const unnamed = lastBefore(scene.introduced, start, REACH);
  if (named === undefined || (unnamed !== undefined && !unnamed.plural && unnamed.start > named.end)) return undefined;
  return ofEntity(scene.entity(named.entity));
}
