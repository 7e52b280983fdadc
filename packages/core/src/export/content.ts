import type { Article, Attribution, Span } from '../model.ts';
import { slice } from '../source/span.ts';

/** Closing marks by the opening mark that they answer. */
const CLOSING: Record<string, string> = {
  '“': '”“"',
  '”': '”',
  '„': '“”"',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '‘': "’'",
  '’': '’',
  '"': '"”',
  "'": "'’",
};

/**
 * What is attributed, on one line, for people to read. Direct speech stands in quotation marks, also where the copy has
 * lost one or sets the words off without any; indirect speech never does; partly quoted speech has the marks of the copy.
 * Pieces are joined by an ellipsis.
 */
export function contentInWords(article: Article, attribution: Attribution): string {
  if (attribution.kind === 'mixed') {
    // The comma is that of the sentence around the quotation.
    return pieces(article, attribution)
      .map((piece) => piece.replace(/,(["”’'»]?)$/, '$1'))
      .join(' … ');
  }
  const words = unquotedPieces(article, attribution);
  return words.map((piece) => (attribution.kind === 'direct' ? `“${inner(piece)}”` : piece)).join(' … ');
}

/** The same with no quotation marks around it, whoever's words they are. */
export function unquotedContent(article: Article, attribution: Attribution): string {
  return unquotedPieces(article, attribution).join(' … ');
}

function unquotedPieces(article: Article, attribution: Attribution): string[] {
  return pieces(article, attribution).map((piece) => unquoted(piece, attribution.kind === 'direct'));
}

/** Marks inside of others are single ones. */
function inner(piece: string): string {
  return piece
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replace(/(^|[\s(])"/g, '$1‘')
    .replaceAll('"', '’');
}

function pieces({ text }: Article, { content }: Attribution): string[] {
  return content.map((span) => oneLine(text, span)).filter((piece) => piece !== '');
}

function oneLine(text: string, span: Span): string {
  return slice(text, span).replace(/\s+/g, ' ').trim();
}

/** Without the pair of marks around it, and without the comma before the second. `open` also takes off a first mark that has lost its second. */
function unquoted(piece: string, open: boolean): string {
  const closing = CLOSING[piece.charAt(0)];
  if (closing === undefined || piece.length < 2) return piece;
  if (closing.includes(piece.charAt(piece.length - 1))) return piece.slice(1, -1).replace(/,$/, '').trim();
  return open ? piece.slice(1).trim() : piece;
}
