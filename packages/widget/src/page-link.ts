import type { Span } from '@article-digest/core';
import { Highlights } from './highlights.ts';
import { spansOf, type Reading } from './items.ts';
import { scrollToRange } from './scroll.ts';

/** Ties a digest to the text on the page: marks quoted and selected words there, and tells where the reader clicks. */
export class PageLink {
  readonly #highlights = new Highlights();
  readonly #onOffset: (offset: number) => void;
  #reading: Reading | undefined;
  #target: Element | undefined;

  /** @param onOffset Called with the offset in the article's text that the reader clicked on. */
  constructor(onOffset: (offset: number) => void) {
    this.#onOffset = onOffset;
  }

  /** Marks the words of the selected item, and those of all speech where `target` is given; clicks are heard there. */
  show(reading: Reading | undefined, selected: string, target: Element | undefined): void {
    this.#reading = reading;
    if (target !== this.#target) {
      this.#target?.removeEventListener('click', this.#onClick);
      target?.addEventListener('click', this.#onClick);
      this.#target = target;
    }
    const speech = reading?.article.quotations.filter(({ kind }) => kind === 'speech') ?? [];
    this.#highlights.set('article-digest-quote', target ? this.#ranges(speech) : []);
    this.#highlights.set('article-digest-selected', this.#rangesOf(selected));
  }

  /** Brings the first words of an item into sight. */
  scrollTo(id: string): void {
    const [first] = this.#rangesOf(id);
    if (first) scrollToRange(first);
  }

  #rangesOf(id: string): Range[] {
    return this.#reading ? this.#ranges(spansOf(this.#reading.article, this.#reading.digest, id)) : [];
  }

  #ranges(spans: readonly Span[]): Range[] {
    const page = this.#reading?.page;
    return page ? spans.flatMap((span) => page.rangesOf(span)) : [];
  }

  readonly #onClick = (event: Event): void => {
    const { clientX, clientY, target } = event as MouseEvent;
    // A click on the digest itself comes by here too where the text is slotted.
    if (!(target instanceof Element) || target.shadowRoot || !document.getSelection()?.isCollapsed) return;
    const caret = caretAt(clientX, clientY);
    const offset = caret && this.#reading?.page?.offsetOf(caret.node, caret.offset);
    if (offset !== undefined) this.#onOffset(offset);
  };
}

function caretAt(x: number, y: number): { node: Node; offset: number } | undefined {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined;
  }
  const selection = getSelection();
  return selection?.focusNode ? { node: selection.focusNode, offset: selection.focusOffset } : undefined;
}
