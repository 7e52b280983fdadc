const FEWEST_SHARED = 12;

/** A title without case and punctuation, to be compared with others. */
export function foldTitle(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** True where a line says a folded title again: the two are one, or the one is part of the other, as where a page adds its name. */
export function saysTitle(text: string, title: string): boolean {
  const folded = foldTitle(text);
  return folded.length >= FEWEST_SHARED && (folded.startsWith(title) || title.includes(folded));
}
