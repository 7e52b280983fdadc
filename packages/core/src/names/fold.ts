/** Lower case without accents. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 127) return lower.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'");
  }
  return lower;
}
