import type { Speaker } from '../model.ts';
import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';
import { isNear, type LastSpoken } from './spoken.ts';

/** What somebody with an office or a calling may be called again, whatever it is. */
const HOLDER =
  /^the (?:same )?(official|diplomat|politician|lawmaker|leader|executive|expert|analyst|scientist|researcher|author|activist|lawyer)$/;

/** "The minister Alban Pym said A. The official added B": who spoke last, if named with an office, and no official that has no name was brought in. */
export function officeAgain(draft: Draft, lower: string, lastSpoken: LastSpoken, scene: Scene): Speaker | undefined {
  const noun = HOLDER.exec(lower)?.[1];
  if (noun === undefined || scene.lastIntroduced(draft.source[0]!.start, noun, ({ plural }) => !plural) !== undefined)
    return undefined;
  const last = lastSpoken(({ kind }) => kind === 'person');
  const entity = last?.speaker?.entity;
  if (entity === undefined || !isNear(draft, last!) || scene.entity(entity).roles.length === 0) return undefined;
  return last!.speaker;
}
