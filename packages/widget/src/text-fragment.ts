/** Words on each side of a long quotation that are enough to find it. */
const EDGE_WORDS = 5;

/**
 * The URL with a text fragment (`#:~:text=`) that finds some words: the whole of a short text, the first and last words
 * of a long one or of one over several lines. A fragment that the URL already has is replaced.
 */
export function textFragmentUrl(url: string, text: string): string {
  const [page] = url.split('#', 1);
  // A line end in the copy may be a new block on the page; only a range reaches over one.
  const lines = text.trim().split(/\s*[\n\r]\s*/);
  const [first = [], last = first] = [lines[0], lines.at(-1)].map((line) => line?.split(/\s+/));
  const directive =
    lines.length === 1 && first.length <= 2 * EDGE_WORDS
      ? encode(first)
      : `${encode(first.slice(0, EDGE_WORDS))},${encode(last.slice(-EDGE_WORDS))}`;
  return `${page}#:~:text=${directive}`;
}

/** In a text directive `-` and `,` mean something, beside what a URL needs. A lone surrogate cannot be encoded. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ').toWellFormed()).replaceAll('-', '%2D');
}
