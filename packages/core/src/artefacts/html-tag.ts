import type { Artefact } from '../model.ts';
import { cut } from './cut.ts';

const NAMES =
  'a|abbr|article|aside|b|blockquote|body|br|button|center|cite|code|div|em|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|label|li|link|main|meta|nav|ol|p|picture|pre|q|s|script|section|small|source|span|strike|strong|style|sub|sup|svg|table|tbody|td|th|thead|tr|u|ul|video';
const OPEN = String.raw`(?:<|&lt;)`;
const CLOSE = String.raw`(?:\/?(?:>|&gt;))`;
export const HTML_TAGS: RegExp = new RegExp(
  String.raw`${OPEN}(?:\/?(?<name>${NAMES})(?:\s[^<>]{0,400}?)?${CLOSE}|!--[^<>]{0,400}?--(?:>|&gt;))`,
  'giu',
);
const PARTS_WORDS = /^(?:br|p|div|li|ul|ol|h[1-6]|hr|tr|td|th|table|blockquote|section|article|figure|figcaption)$/i;

/** Tags and comments of HTML that were left in the text. */
export function findHtmlTags(text: string, tags: Iterable<RegExpExecArray>): Artefact[] {
  return [...tags].map((match): Artefact => {
    const span = { start: match.index, end: match.index + match[0].length };
    const between =
      /\S$/.test(text.slice(Math.max(0, span.start - 1), span.start)) && /^\S/.test(text.slice(span.end, span.end + 1));
    return {
      ...span,
      code: 'html-tag',
      message: 'A tag of HTML was left in the text.',
      severity: 'warning',
      fix: [
        between && PARTS_WORDS.test(match.groups?.['name'] ?? '')
          ? { ...span, newText: ' ' }
          : cut(text, span.start, span.end),
      ],
    };
  });
}
