import type { Article, Artefact } from '@article-digest/core';

/** Faults that somebody does not want to be told. */
export interface Ignored {
  /** Codes of faults that are not told anywhere, such as `no-break-space`. */
  rules?: readonly string[];
  /** Single faults, each as {@link faultKey} names it. */
  here?: readonly string[];
}

/**
 * A name for one fault that stays the same while other parts of the text change: its code, its words and a few around them.
 * Faults of the same words in the same surroundings share it.
 */
export function faultKey({ text }: Article, { code, start, end }: Artefact): string {
  const words = end - start > LONGEST ? `${text.slice(start, start + LONGEST)}…${end - start}` : text.slice(start, end);
  return [code, text.slice(Math.max(0, start - AROUND), start), words, text.slice(end, end + AROUND)].join('|');
}

export function isIgnored(article: Article, artefact: Artefact, { rules = [], here = [] }: Ignored): boolean {
  return rules.includes(artefact.code) || (here.length > 0 && here.includes(faultKey(article, artefact)));
}

const AROUND = 12;
const LONGEST = 80;
