/** Text as the content of an HTML element or of a quoted attribute; characters that HTML forbids become U+FFFD. */
export function escapeHtml(text: string): string {
  return readable(text).replace(/[&<>"']/g, (character) => HTML[character] ?? character);
}
const HTML: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * Text on one line of Markdown, read by CommonMark and by GFM as the characters that it is: no markup, HTML, entity,
 * link or table in it comes to life.
 */
export function escapeMarkdown(text: string): string {
  return (
    readable(text)
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[\\`*_[\]<>&|~$]/g, String.raw`\$&`)
      // What makes a block of the line that it opens: heading, list, quotation, rule.
      .replace(/^[#+\-=!]/, String.raw`\$&`)
      .replace(/^(\d{1,9})([.)])(?=\s|$)/, String.raw`$1\$2`)
      // GFM makes links of bare addresses; a space of no width, or a reference for the sign, keeps them plain.
      .replace(/(?:https?|ftp)(?=:\/\/)/gi, '$&&#8203;')
      .replace(/www(?=\.)/gi, '$&&#8203;')
      .replaceAll('@', '&#64;')
  );
}

/** An `http:` or `https:` address in its normal form; undefined for any other, such as `javascript:`. */
export function safeUrl(address: string | undefined): string | undefined {
  if (address === undefined || !/^https?:\/\//i.test(address.trim())) return undefined;
  const { href } = parsedUrl(address.trim()) ?? {};
  // A closing bracket would end a Markdown link, a quotation mark an attribute.
  return href?.replace(/[()'"<>\\`\s]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

interface ParsedUrl {
  href: string;
}
/** `URL` is part of no ECMAScript library, but of every place that this runs in. */
declare const URL: { new (address: string): ParsedUrl; canParse?(address: string): boolean };

function parsedUrl(address: string): ParsedUrl | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

/** The text without lone surrogates, non-characters, and control characters other than white space. */
function readable(text: string): string {
  return wellFormed(text).replace(/[^\P{Cc}\s]|\p{Noncharacter_Code_Point}/gu, '\ufffd');
}

/** The text with U+FFFD for lone surrogates, which neither UTF-8 nor a URL can carry. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
