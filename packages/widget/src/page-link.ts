import type { Span } from '@article-digest/core';
import { focusWords } from './focus.ts';
import { Highlights } from './highlights.ts';
import { PageText } from './page-text.ts';
import { placesOf, type Places } from './places.ts';
import type { Reading } from './reading.ts';
import { scrollToRange } from './scroll.ts';

/** Ties a digest to the text on the page: marks quoted and selected words there, and tells which item the reader clicks on. */
export class PageLink {
  /** Where the text stands. */
  readonly target: Element;
  readonly #text: PageText;
  readonly #highlights = new Highlights();
  /** Where the digest's words stand, if the text is not the very one that it was made of. */
  found: Places | undefined;
  #places: Places | undefined;
  #onItem: ((id: string) => void) | undefined;

  /** Reads the text of an element of the page; `roots` are the nodes in it that hold the text, `skip` a tag to leave out. */
  static read(target: Element, roots: Iterable<Node>, skip: string): PageLink {
    return new PageLink(target, new PageText(roots, skip));
  }

  constructor(target: Element, text: PageText) {
    this.target = target;
    this.#text = text;
  }

  get text(): string {
    return this.#text.text;
  }

  /** Marks the words of the selected item; those of all speech too where `onItem` is given, and clicks are heard then. */
  show(shown: Reading, selected: string | null, onItem?: (id: string) => void): void {
    const places = (this.#places = this.found ?? placesOf(shown));
    this.#onItem = onItem;
    // The same listener is never added twice.
    if (onItem) this.target.addEventListener('click', this.#onClick);
    else this.target.removeEventListener('click', this.#onClick);
    // In the reader's own colours all speech would look selected: browsers paint any background of a highlight there.
    const marks = onItem && !matchMedia('(forced-colors: active)').matches ? places.speech : [];
    this.#highlights.set('article-digest-quote', this.#ranges(marks));
    this.#highlights.set('article-digest-selected', this.#rangesOf(selected));
  }

  /** Takes every mark away. */
  clear(): void {
    this.target.removeEventListener('click', this.#onClick);
    this.#highlights.clear();
  }

  /** Brings the words of an item into sight; the focus goes along where the reader asked for them in a digest. */
  scrollTo(id: string, digest?: HTMLElement): void {
    const [first] = this.#rangesOf(id);
    if (first) scrollToRange(first);
    if (first && digest) focusWords(first, digest);
  }

  #rangesOf(id: string | null): Range[] {
    return this.#ranges(this.#places?.items.find((item) => item.id === id)?.spans ?? []);
  }

  #ranges(spans: readonly Span[]): Range[] {
    return spans.flatMap((span) => this.#text.rangesOf(span));
  }

  readonly #onClick = (event: Event): void => {
    const { clientX, clientY, target, defaultPrevented } = event as MouseEvent;
    // A click on the digest itself comes by here too where the text is slotted.
    if (!this.#places || defaultPrevented || !(target instanceof Element) || target.shadowRoot) return;
    if (target.closest('a, button, summary, label, input')) return;
    if (document.getSelection()?.isCollapsed === false) return;
    const caret = caretAt(clientX, clientY);
    const offset = caret && this.#text.offsetOf(caret.node, caret.offset);
    const id = offset === undefined ? undefined : itemAt(this.#places, offset);
    if (id !== undefined) this.#onItem?.(id);
  };
}

/** The statement whose words stand at an offset: the smallest one, since the reader pointed at it. */
function itemAt({ items }: Places, offset: number): string | undefined {
  let best: string | undefined;
  let length = Infinity;
  // Of equal ones the more special, which stands further down.
  for (const { id, spans } of items.filter(({ isStatement }) => isStatement).toReversed()) {
    for (const { start, end } of spans) {
      if (offset < start || offset >= end || end - start >= length) continue;
      best = id;
      length = end - start;
    }
  }
  return best;
}

function caretAt(x: number, y: number): { node: Node; offset: number } | undefined {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined;
  }
  const selection = getSelection();
  return selection?.focusNode ? { node: selection.focusNode, offset: selection.focusOffset } : undefined;
}
