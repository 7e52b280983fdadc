import { PERSON_NOUNS } from '../language/en/source-nouns.ts';
import type { Speaker } from '../model.ts';
import { slice } from '../source/span.ts';
import type { Draft } from './draft.ts';
import { headEnd } from './named-by.ts';
import { headNoun, singular } from './nouns.ts';
import type { Scene } from './scene.ts';
import { isNear, type LastSpoken } from './spoken.ts';

/** What somebody with an office or a calling may be called again, whatever it is. */
const HOLDER =
  /^the (?:same )?(?:official|diplomat|politician|lawmaker|leader|executive|expert|analyst|scientist|researcher|author|activist|lawyer)$/;

/**
 * "The minister Alban Pym said A. The official added B": who spoke last, if named with an office, and no official that has no name
 * was brought in; "the adviser": whoever spoke as "Adviser to the bank and head of its archive, Ana Ilves".
 */
export function officeAgain(draft: Draft, words: string, lastSpoken: LastSpoken, scene: Scene): Speaker | undefined {
  const source = draft.source[0]!;
  const lower = words.toLowerCase();
  const front = words.slice(0, headEnd(source, words) - source.start);
  const noun = headNoun(front);
  if (draft.inQuotation || !lower.startsWith('the ') || noun !== singular(noun)) return undefined;
  const own = front.toLowerCase().split(' ').slice(1);
  const named = PERSON_NOUNS.has(noun)
    ? lastSpoken(({ entity, kind }, said) => {
        const titles =
          entity === undefined || kind !== 'person' ? '' : slice(scene.text, said.source[0]!).split(' who ')[0]!;
        // Not the guard of "the U.S. Coast Guard".
        const all = (titles.slice(0, 1).toLowerCase() + titles.slice(1)).split(/\W+/);
        return all.includes(noun) && own.every((word) => all.includes(word));
      })
    : undefined;
  if (named !== undefined) return named.speaker;
  if (!HOLDER.test(lower) || scene.lastIntroduced(source.start, noun, ({ plural }) => !plural) !== undefined)
    return undefined;
  const last = lastSpoken(({ kind }) => kind === 'person');
  const entity = last?.speaker?.entity;
  if (entity === undefined || !isNear(draft, last!) || scene.entity(entity).roles.length === 0) return undefined;
  return last!.speaker;
}
