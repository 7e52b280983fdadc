import type { Artefact } from '../model.ts';

/** Named entities that turn up in pasted news. Values after the HTML standard. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', hellip: '…', lsquo: '‘', rsquo: '’', ldquo: '“',
  rdquo: '”', sbquo: '‚', bdquo: '„', laquo: '«', raquo: '»', lsaquo: '‹', rsaquo: '›', bull: '•', middot: '·', copy: '©', reg: '®',
  trade: '™', deg: '°', pound: '£', euro: '€', yen: '¥', cent: '¢', sect: '§', para: '¶', times: '×', divide: '÷', plusmn: '±', frac12: '½',
  frac14: '¼', frac34: '¾', eacute: 'é', egrave: 'è', ecirc: 'ê', euml: 'ë', aacute: 'á', agrave: 'à', acirc: 'â', auml: 'ä', aring: 'å',
  atilde: 'ã', aelig: 'æ', ccedil: 'ç', iacute: 'í', icirc: 'î', iuml: 'ï', ntilde: 'ñ', oacute: 'ó', ograve: 'ò', ocirc: 'ô', ouml: 'ö',
  oslash: 'ø', otilde: 'õ', szlig: 'ß', uacute: 'ú', ugrave: 'ù', ucirc: 'û', uuml: 'ü', Eacute: 'É', Aring: 'Å', Auml: 'Ä', Ouml: 'Ö',
  Uuml: 'Ü', Oslash: 'Ø', Ccedil: 'Ç', scaron: 'š', Scaron: 'Š', shy: '', ensp: ' ', emsp: ' ', thinsp: ' ', zwnj: '', zwj: '', prime: '′',
  Prime: '″', minus: '−', larr: '←', rarr: '→',
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
  return Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
}

function charOfCode(code: number): string | undefined {
  if (code === 0xa0) return ' ';
  if (code === 0xad || code === 0x200b) return '';
  if (code < 0x20 || (code >= 0x7f && code < 0xa0) || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
    return undefined;
  return String.fromCodePoint(code);
}
