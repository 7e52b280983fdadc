/** "councils", but not "council" and "boss": many of a kind, by the ending of the word in lower case. */
export function isPlural(lower: string): boolean {
  return /[^s]s$/.test(lower);
}
