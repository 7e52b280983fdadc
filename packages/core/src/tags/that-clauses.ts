import type { Token } from '../sentences/tokens.ts';
import { isFiniteVerb } from './classes.ts';
import type { Tag } from './tag.ts';

/**
 * "told the Herald that grain exporters feared": no relative pronoun and its verb, which would agree with the noun before ("that grains"),
 * but a clause whose subject is of two nouns.
 */
export function readThatClauses(tokens: readonly Token[], first: number, end: number, tags: Tag[]): void {
  for (let i = first + 1; i + 3 < end; i++) {
    if (tags[i] !== 'WDT' || tags[i + 1] !== 'VBP' || tags[i + 2] !== 'NNS' || !isFiniteVerb(tags[i + 3]!)) continue;
    if (!/^NNP?$/.test(tags[i - 1]!) || tokens[i]!.word.lower !== 'that') continue;
    tags[i] = 'IN';
    tags[i + 1] = 'NN';
  }
}
