import type { Token } from '../sentences/tokens.ts';
import { isVerb } from './classes.ts';
import type { Tag } from './tag.ts';

/**
 * "the editor, Will Tracy": two words with capitals side by side inside a sentence are a name, whatever else the first
 * or the second can be. Not for title-case sentences, where a capital says nothing.
 */
export function readNameCapitals(tokens: readonly Token[], first: number, end: number, tags: Tag[]): void {
  for (let i = first + 1; i < end; i++) {
    if (!isVerb(tags[i]!) || !isCapital(tokens[i]!) || opens(tokens[i - 1]!)) continue;
    const after = i + 1 < end && isCapital(tokens[i + 1]!);
    const before = i - 1 > first && isCapital(tokens[i - 1]!) && tags[i - 1]!.startsWith('NNP');
    if (after || before) tags[i] = 'NNP';
  }
}

const isCapital = (token: Token): boolean =>
  token.kind === 'word' && token.word.shape === 'capital' && token.word.text.length > 1;

/** A word behind a mark, a colon or a dash may have its capital for opening a sentence. */
const opens = (token: Token): boolean => token.kind === 'mark' || /^[:;.!?—–-]/.test(token.word.text);
