import { HYPHEN_ENDINGS, HYPHEN_PREFIXES } from '../language/en/name-openers.ts';
import { classOf, DEMONYM, isCommon, listedOrganisation, listedPlace, PEOPLE } from './lexicon.ts';

/** True for a word that a hyphen has made an adjective or a pair ("US-run", "Norwegian-Swedish", "pro-Estonian"), so that it is no name. */
export function isCompound(text: string): boolean {
  if (!text.includes('-')) return false;
  if (listedPlace(text) !== undefined || listedOrganisation(text) !== undefined) return false;
  const parts = text.split('-');
  const last = parts.at(-1)!;
  const first = parts[0]!;
  // "pro-Estonian", "Two-front", "Twenty-nine"
  if (HYPHEN_PREFIXES.has(first.toLowerCase())) return true;
  // "U-turn", "T-shirt"
  if (first.length === 1 && last.length > 2 && last === last.toLowerCase()) return true;
  // "S-1", "D-Ohio"
  if (/^(?:\p{Lu}-\d+|[DRI]-\p{Lu}.*)$/u.test(text)) return true;
  if (last === last.toLowerCase()) {
    // "Orvik-ruling", but not "Hui-ling".
    return (
      HYPHEN_ENDINGS.has(last) ||
      /(?:ed|[aeiouy].*ing)$/.test(last) ||
      isPlaceLike(first) ||
      (last.length > 4 && isCommon(last))
    );
  }
  return parts.every(isPlaceLike);
}

function isPlaceLike(part: string): boolean {
  return listedPlace(part) !== undefined || (classOf(part.toLowerCase()) & (DEMONYM | PEOPLE)) !== 0;
}
