import type { Span } from '../model.ts';
import { safeUrl, wellFormed } from './escape.ts';

/** Beyond this many characters a fragment names the first and last words only. */
const SHORT = 120;
const WORDS = 5;

/**
 * Link to the place of a span on the page of the article (`#:~:text=`, "URL Fragment Text Directives"); undefined where
 * there is no http(s) address or nothing to find.
 */
export function textFragmentUrl(url: string | undefined, text: string, span: Span): string | undefined {
  const page = safeUrl(url);
  // A line end in the copy is a new block on the page, and a directive cannot reach over one.
  const lines = text
    .slice(span.start, span.end)
    .split(/[\n\r\u2028\u2029]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const first = lines[0];
  const last = lines.at(-1);
  if (page === undefined || first === undefined || last === undefined) return undefined;
  const base = page.replace(/#.*$/s, '');
  if (lines.length === 1 && first.length <= SHORT) return `${base}#:~:text=${directive(first)}`;
  const start = first.split(/\s+/).slice(0, WORDS).join(' ');
  const end = last.split(/\s+/).slice(-WORDS).join(' ');
  return `${base}#:~:text=${directive(start)},${directive(end)}`;
}

/** Percent-encoded, with what has a meaning in the directive: the hyphen, the comma and the ampersand. */
function directive(words: string): string {
  return encodeURIComponent(wellFormed(words).replace(/\s+/g, ' ')).replace(
    /[-!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
