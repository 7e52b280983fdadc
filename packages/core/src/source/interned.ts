/**
 * The same text as V8 keeps the names of properties and the texts that stand in a program: each once, so that two are compared
 * by where they are, not letter by letter.
 */
export function interned(text: string): string {
  const names = Object.create(null) as Record<string, undefined>;
  names[text] = undefined;
  return Object.keys(names)[0]!;
}
