import type { Token } from '../sentences/tokens.ts';
import type { Tag } from './tag.ts';

/** The tag of a token that needs no model: everything but words, and the clitics that can be only one thing. */
export function fixedTag(token: Token): Tag | undefined {
  switch (token.kind) {
    case 'word':
      return undefined;
    case 'clitic':
      return CLITICS.get(token.word.lower);
    case 'number':
      return tagOfNumber(token.word.lower);
    case 'mark':
      return 'MARK';
    case 'url':
      return 'NN';
    case 'punctuation':
      return PUNCTUATION.get(token.word.text) ?? ':';
    case 'symbol':
      return SYMBOLS.get(token.word.text) ?? 'SYM';
  }
}

const CLITICS: ReadonlyMap<string, Tag> = new Map([
  ["n't", 'RB'],
  ["'re", 'VBP'],
  ["'ve", 'VBP'],
  ["'ll", 'MD'],
  ["'m", 'VBP'],
]);

const PUNCTUATION: ReadonlyMap<string, Tag> = new Map([
  [',', ','],
  ['.', '.'],
  ['!', '.'],
  ['?', '.'],
  ['(', '('],
  ['[', '('],
  ['{', '('],
  [')', ')'],
  [']', ')'],
  ['}', ')'],
]);

const SYMBOLS: ReadonlyMap<string, Tag> = new Map([
  ['%', 'NN'],
  ['&', 'CC'],
]);

function tagOfNumber(lower: string): Tag {
  if (/(?:\dst|\dnd|\drd|\dth)$/.test(lower)) return 'JJ';
  if (/\d'?s$/.test(lower)) return 'NNS';
  if (/-(?:[a-z]{3,})/.test(lower)) return 'JJ'; // "20-year", "10-point"
  return 'CD';
}
