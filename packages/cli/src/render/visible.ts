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
      // oxlint-disable-next-line no-control-regex
      .replace(/[\u0000-\u001f\u007f]/g, (control) =>
        String.fromCharCode(control === '\u007f' ? 0x2421 : 0x2400 + control.charCodeAt(0)),
      )
      .replace(/[\u0080-\u009f]/g, '\ufffd')
      .trim()
  );
}
