import type { Role } from '../model.ts';

/** Titles that say nothing of what somebody does. */
const HONORIFIC = /^(?:mrs?|ms|miss|mx|sir|dame|dr)$/;

/** The roles that say more than the others do: no bare "Mr", nothing twice, and no "minister" beside "foreign minister". */
export function rolesOf(roles: readonly Role[]): Role[] {
  const plain = roles.map(({ text }) => ` ${plainly(text)} `);
  return roles.filter((_, index) => {
    const role = plain[index]!;
    const said = plain.some((other, at) => other.includes(role) && (other.length > role.length || at < index));
    return !said && !HONORIFIC.test(role.trim());
  });
}

function plainly(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
