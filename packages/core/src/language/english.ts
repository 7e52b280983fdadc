/** True for English in any region, as far as the rules go: they read nothing else. */
export function isEnglish(language: string): boolean {
  return /^en(?:-|$)/i.test(language);
}
