import type { Role } from '@article-digest/core';
import { visible } from './visible.ts';

/** The first roles: `foreign minister, party leader`. */
export function rolesInWords(roles: readonly Role[], most = 2): string {
  return roles
    .slice(0, most)
    .map(({ text }) => visible(text))
    .filter(Boolean)
    .join(', ');
}
