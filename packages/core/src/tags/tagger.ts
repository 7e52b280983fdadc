import type { TokenRange } from '../sentences/passage.ts';
import type { Token } from '../sentences/tokens.ts';
import type { Tag } from './tag.ts';

/** The part of speech of each token. */
export function tagTokens(tokens: readonly Token[], sentences: readonly TokenRange[]): Tag[] {
  void sentences;
  return tokens.map((token) => (token.kind === 'mark' ? 'MARK' : 'NN'));
}
