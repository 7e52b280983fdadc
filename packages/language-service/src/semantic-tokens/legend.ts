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

/** Modifiers as the bits of a number. */
export function bitsOf(...modifiers: readonly (TokenModifier | false | undefined)[]): number {
  let bits = 0;
  for (const modifier of modifiers) if (modifier) bits |= 1 << TOKEN_MODIFIERS.indexOf(modifier);
  return bits;
}

export function numberOf(type: TokenType): number {
  return TOKEN_TYPES.indexOf(type);
}
