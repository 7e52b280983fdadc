import { plainText } from '../source/characters.ts';

/** How much speaks for each kind; `other` is everything that is neither person, organisation nor place. Units are those of log odds: set by hand, then some moved to what EWT and WikiGold bear out. */
export interface Evidence {
  person: number;
  organization: number;
  place: number;
  other: number;
}

/** The kinds that evidence is kept for. */
export const KINDS = ['person', 'organization', 'place', 'other'] as const;

/** Nothing known. */
export const NO_EVIDENCE: Evidence = Object.freeze({ person: 0, organization: 0, place: 0, other: 0 });

/** The kind with most behind it, and how sure: 0 to 1. */
export function decide(evidence: Evidence): { kind: keyof Evidence; confidence: number } {
  // Each by its name: this is asked several times of every name, and lookups by key take three times as long.
  const { person, organization, place, other } = evidence;
  const most = Math.max(person, organization, place, other);
  const best = place === most ? 'place' : person === most ? 'person' : organization === most ? 'organization' : 'other';
  const total =
    Math.exp(person - most) + Math.exp(organization - most) + Math.exp(place - most) + Math.exp(other - most);
  return { kind: best, confidence: Math.round(100 / total) / 100 };
}

/** Read in `plainText`. */
const ACRONYM = /^[A-ZÀ](?:[A-ZÀ&\d]+|(?:\.?[A-ZÀ]\.?)+)$/;

/** Two or more capitals with at most one small letter or digit among them ("CRA", "G20", "MPs"). */
export function isAcronym(text: string): boolean {
  return text.length <= 8 && ACRONYM.test(plainText(text));
}
