import type { Artefact } from '../model.ts';

/** Named entities that turn up in pasted news, beside letters with accents. Values after the HTML standard. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', hellip: '…', lsquo: '‘', rsquo: '’', ldquo: '“',
  rdquo: '”', sbquo: '‚', bdquo: '„', laquo: '«', raquo: '»', lsaquo: '‹', rsaquo: '›', bull: '•', middot: '·', copy: '©', reg: '®',
  trade: '™', deg: '°', pound: '£', euro: '€', yen: '¥', cent: '¢', sect: '§', para: '¶', times: '×', divide: '÷', plusmn: '±', frac12: '½',
  frac14: '¼', frac34: '¾', aelig: 'æ', oslash: 'ø', Oslash: 'Ø', szlig: 'ß', shy: '', ensp: ' ', emsp: ' ', thinsp: ' ', zwnj: '', zwj: '',
  prime: '′', Prime: '″', minus: '−', larr: '←', rarr: '→',
}; // prettier-ignore
/** How entities name accents, and the marks that join the letter before them. */
const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301', grave: '\u0300', circ: '\u0302', uml: '\u0308', tilde: '\u0303', ring: '\u030a', cedil: '\u0327', caron: '\u030c',
}; // prettier-ignore
export const HTML_ENTITIES: RegExp =
  /&(?:amp;)*(?:#(?<decimal>\d{2,7})|#x(?<hex>[\da-f]{2,6})|(?<name>[a-z]{2,8}\d{0,2}));/gi;

/** Entities of HTML that were never decoded ("&amp;", "&#8217;"). One that was encoded twice is decoded all the way. */
export function findHtmlEntities(_: string, entities: Iterable<RegExpExecArray>): Artefact[] {
  const found: Artefact[] = [];
  for (const match of entities) {
    const { decimal, hex, name } = match.groups!;
    const code = decimal === undefined ? (hex === undefined ? undefined : Number.parseInt(hex, 16)) : Number(decimal);
    const char = code === undefined ? namedChar(name!) : charOfCode(code);
    if (char === undefined) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    found.push({
      ...span,
      code: 'html-entity',
      message:
        char.trim() === ''
          ? 'This stands for a space or an invisible mark in HTML.'
          : `This is “${char}” written for HTML.`,
      severity: 'warning',
      fix: [{ ...span, newText: char }],
    });
  }
  return found;
}

function namedChar(name: string): string | undefined {
  if (Object.hasOwn(NAMED, name)) return NAMED[name];
  const accent = name.slice(1);
  const letter = Object.hasOwn(ACCENTS, accent) ? (name[0]! + ACCENTS[accent]).normalize() : '';
  // A letter that has no such accent stays apart from it.
  return letter.length === 1 ? letter : undefined;
}

function charOfCode(code: number): string | undefined {
  if (code === 0xa0) return ' ';
  if (code === 0xad || code === 0x200b) return '';
  if (code < 0x20 || (code >= 0x7f && code < 0xa0) || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
    return undefined;
  return String.fromCodePoint(code);
}
