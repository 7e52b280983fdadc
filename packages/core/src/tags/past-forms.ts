import type { Token } from '../sentences/tokens.ts';
import type { Tag } from './tag.ts';

/** "It shut on Monday": of the present it would be "shuts". */
export function readPastForms(tokens: readonly Token[], first: number, end: number, tags: Tag[]): void {
  for (let i = first + 1; i < end; i++)
    if (tags[i] === 'VBP' && /^(?:he|she|it)$/.test(tokens[i - 1]!.word.lower)) tags[i] = 'VBD';
}
