import type { Article, Attribution } from '../model.ts';
import { slice } from '../source/span.ts';
import { closed, inOneLine, passiveSubject } from './words.ts';

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
 * Pieces are joined by an ellipsis; left out is what the chain says ("The storm is expected").
 */
export function contentInWords(article: Article, attribution: Attribution): string {
  const { kind, content } = attribution;
  const told = passiveSubject(attribution) === undefined ? attribution : { ...attribution, content: content.slice(1) };
  const words = kind === 'mixed' ? pieces(article, told) : unquotedPieces(article, told);
  if (kind === 'direct') return words.map((piece) => `“${inner(piece)}”`).join(' … ');
  // The comma at the end is that of the sentence around the quotation.
  return closed(words.map((piece) => piece.replace(/,(["”’'»]?)$/, '$1')).join(' … '));
}

/** The same with no quotation marks around it, whoever's words they are. */
export function unquotedContent(article: Article, attribution: Attribution): string {
  return unquotedPieces(article, attribution).join(' … ');
}

function unquotedPieces(article: Article, attribution: Attribution): string[] {
  if (attribution.kind === 'indirect') {
    // Out of the middle of a quotation the end may have brought its mark along.
    return pieces(article, attribution).map((piece) => unquoted(piece.replace(/^([^“"]*?),?[”"]$/, '$1'), false));
  }
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
  return content.map((span) => inOneLine(slice(text, span))).filter((piece) => piece !== '');
}

/**
 * Without the pair of marks around it, and without the comma before the second. `speech` also takes off a mark that has lost
 * its other half; a single one at the end is an apostrophe.
 */
function unquoted(piece: string, speech: boolean): string {
  const closing = CLOSING[piece.charAt(0)];
  const last = piece.charAt(piece.length - 1);
  const shut = closing === undefined ? speech && '”"»›'.includes(last) : closing.includes(last);
  if (piece.length < 2 || !(shut || (speech && closing !== undefined))) return piece;
  const bare = piece.slice(closing === undefined ? 0 : 1, shut ? -1 : undefined);
  return (shut ? bare.replace(/,([’'”"]?)$/, '$1') : bare).trim();
}
