import type { Role } from '../model.ts';
import { wordsOf } from './terms.ts';

/** Titles that say nothing of what somebody does. */
const HONORIFIC = /^(?:mrs?|ms|miss|mx|sir|dame|dr)$/;

/** With these before it an office is another one. */
const OTHER = /^(?:former|ex|vice|deputy|acting|interim|assistant)$/;

/** The roles that say more than the others do: no bare "Mr", nothing twice, and no "minister" beside "foreign minister". */
export function rolesOf(roles: readonly Role[]): Role[] {
  const plain = roles.map(({ text }) => wordsOf(text));
  return roles.filter((_, index) => {
    const role = plain[index]!;
    if (role.length === 0 || (role.length === 1 && HONORIFIC.test(role[0]!))) return false;
    return !plain.some((other, at) => (other.length > role.length || at < index) && says(other, role));
  });
}

/** True where the words of a role all stand in another, in their order, and it is no other office. */
function says(other: readonly string[], role: readonly string[]): boolean {
  let found = 0;
  for (const word of other) {
    if (word === role[found]) found++;
    else if (OTHER.test(word)) return false;
  }
  return found === role.length;
}
