import type { Role } from '@article-digest/core';
import { visible } from './visible.ts';

/** The first roles, each once: `foreign minister, party leader`. */
export function rolesInWords(roles: readonly Role[], most = 2): string {
  const seen = new Map<string, string>();
  for (const { text } of roles) {
    const role = visible(text);
    if (role !== '' && !seen.has(role.toLowerCase())) seen.set(role.toLowerCase(), role);
  }
  return [...seen.values()].slice(0, most).join(', ');
}
