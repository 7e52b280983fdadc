import type { Span } from '@article-digest/core';

/** A stretch of the text that lies unbroken in one text node. */
interface Piece {
  start: number;
  length: number;
  node: Text;
  offset: number;
}

const SKIPPED = new Set('SCRIPT STYLE NOSCRIPT SVG BUTTON SELECT TEXTAREA IFRAME OBJECT VIDEO AUDIO CANVAS'.split(' '));

/** True for what stands on lines of its own. */
export function isBlock(display: string): boolean {
  return !/^(?:inline|contents|ruby)/.test(display);
}

/**
 * The text of elements as a reader sees it, with the way back: which characters of it stand where in the page. Blocks are
 * set apart by blank lines, list items get their markers, white space is collapsed where the page collapses it, and what
 * the page does not show is left out.
 */
export class PageText {
  text = '';
  readonly #pieces: Piece[] = [];
  #pending = '';
  /** True between a list item's marker and its first word: they stay on one line. */
  #marked = false;

  /** @param skip Local name of elements to leave out, so that the digest never reads itself. */
  constructor(roots: Iterable<Node>, skip: string) {
    for (const root of roots) this.#read(root, skip.toUpperCase(), false);
  }

  /** The stretches of the page that hold the words of a span. */
  rangesOf(span: Span): Range[] {
    const ranges: Range[] = [];
    for (let index = this.#pieceAt(span.start); index < this.#pieces.length; index++) {
      const piece = this.#pieces[index];
      if (!piece || piece.start >= span.end) break;
      const from = Math.max(span.start - piece.start, 0);
      const to = Math.min(span.end - piece.start, piece.length);
      // The page may have changed since it was read.
      if (from >= to || piece.offset + to > piece.node.length) continue;
      const range = new Range();
      range.setStart(piece.node, piece.offset + from);
      range.setEnd(piece.node, piece.offset + to);
      ranges.push(range);
    }
    return ranges;
  }

  /** Where a place in the page stands in the text; `undefined` outside of it. */
  offsetOf(node: Node, offset: number): number | undefined {
    const piece = this.#pieces.find(
      (one) => one.node === node && one.offset <= offset && offset <= one.offset + one.length,
    );
    return piece && piece.start + offset - piece.offset;
  }

  /** Index of the first piece that ends after an offset. */
  #pieceAt(offset: number): number {
    let low = 0;
    let high = this.#pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const piece = this.#pieces[middle];
      if (piece && piece.start + piece.length <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #read(node: Node, skip: string, verbatim: boolean): void {
    if (node instanceof Text) this.#add(node, verbatim);
    if (!(node instanceof Element) || SKIPPED.has(node.tagName.toUpperCase()) || node.tagName === skip) return;
    if (node.tagName === 'BR') {
      this.#break('\n');
      return;
    }
    const { display, whiteSpaceCollapse } = getComputedStyle(node);
    if (display === 'none') return;
    const block = isBlock(display);
    const item = display === 'list-item';
    if (block) this.#break(item ? '\n' : '\n\n');
    if (item) this.#mark(node);
    const keeps = /^(?:preserve|break-spaces)/.test(whiteSpaceCollapse);
    for (const child of node.childNodes) this.#read(child, skip, keeps);
    if (block) this.#break(item ? '\n' : '\n\n');
  }

  /** Asks for white space before whatever comes next; the widest that was asked for wins. */
  #break(space: string): void {
    if (this.#marked) return;
    if (space.length > this.#pending.length || this.#pending === ' ') this.#pending = space;
  }

  #mark(item: Element): void {
    const list = item.parentElement;
    this.#flush();
    this.text += list?.tagName === 'OL' ? `${[...list.children].indexOf(item) + 1}. ` : '• ';
    this.#marked = true;
  }

  #flush(): void {
    if (this.text !== '') this.text += this.#pending;
    this.#pending = '';
  }

  #add(node: Text, verbatim: boolean): void {
    if (verbatim) {
      if (node.length === 0) return;
      this.#flush();
      this.#push(node, 0, node.data);
      return;
    }
    for (const match of node.data.matchAll(/[^ \t\n\r\f]+|[ \t\n\r\f]+/g)) {
      const [run] = match;
      if (/^[ \t\n\r\f]/.test(run)) {
        if (this.#pending === '' && !this.#marked) this.#pending = ' ';
        continue;
      }
      // A space between two words is mapped with the word after it, so that a highlight has no holes.
      const spaced = this.#pending === ' ' && match.index > 0 && this.text !== '';
      if (spaced) this.#pending = '';
      else this.#flush();
      this.#push(node, spaced ? match.index - 1 : match.index, spaced ? ` ${run}` : run);
    }
  }

  #push(node: Text, offset: number, text: string): void {
    this.#marked = false;
    const last = this.#pieces.at(-1);
    const joins =
      last?.node === node && last.offset + last.length === offset && last.start + last.length === this.text.length;
    if (joins) last.length += text.length;
    else this.#pieces.push({ start: this.text.length, length: text.length, node, offset });
    this.text += text;
  }
}
