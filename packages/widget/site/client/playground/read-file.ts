/** Bytes of a file that are read; a long article has a hundredth of this. */
const MOST = 8_000_000;

/**
 * The text of a file as somebody's editor saved it: UTF-8, UTF-16 with its mark, else windows-1252. What is no text is told
 * with cause and remedy.
 */
export async function readFile(file: File): Promise<{ text: string } | { fault: string }> {
  if (file.size > MOST) return { fault: `“${file.name}” is larger than ${MOST / 1e6} MB. Paste a part of it.` };
  if (/\.html?$/i.test(file.name) || file.type === 'text/html')
    return { fault: `“${file.name}” is a web page. Open it and paste the text of its article.` };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [first, second] = bytes;
  const utf16 =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes) };
  if (bytes.includes(0))
    return { fault: `“${file.name}” is no plain text. Save it as a text file, or paste its text.` };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes) };
  }
}
