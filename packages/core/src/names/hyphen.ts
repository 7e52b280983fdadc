import { HYPHEN_PREFIXES } from '../language/en/name-particles.ts';
import { countryOf, isCommon, listedOrganisation, listedPlace } from './lexicon.ts';

const prefixes: ReadonlySet<string> = new Set(HYPHEN_PREFIXES.split(' '));

/** True for a word that a hyphen has made an adjective or a pair ("US-run", "Norwegian-Swedish", "pro-Estonian"), so that it is no name. */
export function isCompound(text: string): boolean {
  if (!text.includes('-')) return false;
  if (listedPlace(text) !== undefined || listedOrganisation(text) !== undefined) return false;
  const parts = text.split('-');
  const last = parts.at(-1)!;
  if (prefixes.has(parts[0]!.toLowerCase()) && last !== last.toLowerCase()) return true;
  if (last === last.toLowerCase()) return isCommon(last) || /(?:ed|ing|born)$/.test(last);
  return parts.every((part) => isPlaceLike(part));
}

function isPlaceLike(part: string): boolean {
  return listedPlace(part) !== undefined || countryOf(part.toLowerCase()) !== undefined;
}
