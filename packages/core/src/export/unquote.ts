import type { Article, Attribution } from '../model.ts';
import { slice } from '../source/span.ts';

const MARKED = /^["“”„‟«»‹›‘’'](.*?)["“”„‟«»‹›‘’']?$/s;

/** The content of an attribution on one line, its pieces joined by an ellipsis, with the quotation marks that it has. */
export function contentInWords(article: Article, { content }: Attribution): string {
  return content
    .map((span) => slice(article.text, span).replace(/\s+/g, ' ').trim())
    .filter((piece) => piece !== '')
    .join(' … ');
}

/** The same of direct speech, without the quotation marks around each piece. */
export function unquotedContent(article: Article, { content }: Attribution): string {
  return content
    .map((span) => slice(article.text, span).replace(/\s+/g, ' ').trim())
    .map((piece) => MARKED.exec(piece)?.[1]?.trim() ?? piece)
    .filter((piece) => piece !== '')
    .join(' … ');
}
