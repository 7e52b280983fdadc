import { nameWords } from './words.ts';

/** Whether a speaker as found, label and name, is the one that people wrote down; "unnamed" and "source" name nobody. */
export function sameSpeaker(wanted: string, found: string): boolean {
  const a = nameWords(wanted);
  const core = a.difference(new Set(['unnamed', 'source']));
  const b = nameWords(found);
  return core.size === 0 ? b.size > 0 : core.isSubsetOf(b) || (b.size > 0 && b.isSubsetOf(a));
}
