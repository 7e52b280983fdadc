/** `en` or `und`. */
export function detectLanguage(text: string): string {
  return text.trim() === '' ? 'und' : 'en';
}
