/**
 * Text that is safe to show in a terminal, on one line: white space becomes single spaces, escape and control characters
 * become the symbols that stand for them (␛), and what has no width or turns the direction of the line is left out.
 */
export function visible(text: string): string {
  return (
    text
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .replace(/\s+/g, ' ')
      // Marks of direction could show the words of a quotation in another order than they were written.
      .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g, '')
      .replace(/\p{Cc}/gu, picture)
      .trim()
  );
}

function picture(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\ufffd';
}
