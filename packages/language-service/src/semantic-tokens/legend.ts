/** What a token may be. */
export const TOKEN_TYPES = [
  'quotation',
  'attribution',
  'person',
  'organisation',
  'place',
  'quantity',
  'date',
  'hedge',
  'artefact',
] as const;
export type TokenType = (typeof TOKEN_TYPES)[number];

/**
 * What may be said of one. `direct`, `indirect` and `mixed` are of quotations and attributions; `anonymous` of the words of
 * a source that the article does not name, and of what it says; `firstMention` of a name; `unsure` of what is probably wrong;
 * `negated` of what was denied, refused or not said.
 */
export const TOKEN_MODIFIERS = [
  'direct',
  'indirect',
  'mixed',
  'anonymous',
  'firstMention',
  'unsure',
  'negated',
] as const;
export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];

const BITS = Object.fromEntries(TOKEN_MODIFIERS.map((name, bit) => [name, 1 << bit])) as Record<TokenModifier, number>;
const NUMBERS = Object.fromEntries(TOKEN_TYPES.map((name, at) => [name, at])) as Record<TokenType, number>;

/** A modifier as a bit; 0 where there is none. */
export function bitOf(modifier: TokenModifier | false | undefined): number {
  return modifier ? BITS[modifier] : 0;
}

export function numberOf(type: TokenType): number {
  return NUMBERS[type];
}
