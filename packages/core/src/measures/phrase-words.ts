import { ORDINALS } from '../language/en/numbers.ts';
import { wordSet } from '../language/en/packed-lists.ts';
import type { Passage } from '../sentences/passage.ts';
import type { Token } from '../sentences/tokens.ts';
import { firstWhere, itemAt } from '../source/search.ts';

/** Signs between the ends of a range: hyphens and dashes. */
export const DASHES: ReadonlySet<string> = wordSet('- – — ‑ ‒');

/** The lower-case form of a token without the dot of an abbreviation; `''` past either end. */
export function formAt(tokens: readonly Token[], at: number): string {
  const lower = itemAt(tokens, at)?.word.lower ?? '';
  return lower.length > 1 && lower.endsWith('.') ? lower.slice(0, -1) : lower;
}

/** Index after a comma, or the index itself. */
export function afterComma(tokens: readonly Token[], at: number): number {
  return tokens[at]?.word.lower === ',' ? at + 1 : at;
}

/** Written with a capital, as names, weekdays and months are. */
export function isCapital(token: Token | undefined): boolean {
  return token?.word.shape === 'capital' || token?.word.shape === 'upper';
}

/** True where a phrase can end: before punctuation and at the end of the text. */
export function closes(tokens: readonly Token[], at: number): boolean {
  return tokens[at] === undefined || tokens[at].kind === 'punctuation';
}

/** First token of a sentence, where a capital says nothing. */
export function opensSentence({ sentences, tokens }: Passage, at: number): boolean {
  if (at === 0 || tokens[at - 1]?.kind === 'mark') return true;
  return sentences[firstWhere(sentences, ({ first }) => first >= at)]?.first === at;
}

/** A year of four figures from 1000 to 2199, or undefined. */
export function yearAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  return token?.kind === 'number' && /^(?:1\d|2[01])\d\d$/.test(token.word.text) ? Number(token.word.text) : undefined;
}

/** Of "third", "3rd" and others, the number; 0 for what is none, and for figures above "4th". */
export function ordinalOf(form: string): number {
  return ORDINALS.get(form) ?? (/^[1-4](?:st|nd|rd|th)$/.test(form) ? Number(form[0]) : 0);
}
