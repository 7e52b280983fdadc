/**
 * The text with parts of it replaced. Parts do not overlap; one that is empty stands before what begins at its place.
 *
 * @param {string} text
 * @param {readonly { start: number, end: number, text: string }[]} edits offsets into `text`, in any order
 * @returns {string}
 */
export function edited(text, edits) {
  let result = '';
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}
