import type { Article } from '../model.ts';
import { safeUrl } from './escape.ts';

/**
 * The IRI that names an article in linked data: its address without fragment; without one, a URN made of its text, so
 * that two texts do not share their ids.
 */
export function iriOf(article: Article): string {
  return safeUrl(article.meta.url)?.replace(/#.*$/s, '') ?? `urn:x-article-digest:${fingerprint(article.text)}`;
}

/** 64 bits of FNV-1a over the code units, in two independent halves. Names a text, protects nothing. */
function fingerprint(text: string): string {
  let left = 0x811c9dc5;
  let right = 0x9747b28c;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    left = Math.imul(left ^ code, 0x01000193);
    right = Math.imul(right ^ (code + 0x9e37), 0x01000193);
  }
  return [left, right].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
