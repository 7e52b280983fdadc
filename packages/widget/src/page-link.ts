import type { Article, Digest, Span } from '@article-digest/core';
import { Highlights } from './highlights.ts';
import type { PageText } from './page-text.ts';
import { scrollToRange } from './scroll.ts';

/** Ties a digest to the text on the page: marks quoted and selected words there, and tells which item the reader clicks on. */
export class PageLink {
  /** Where the text stands. */
  readonly target: Element;
  readonly #text: PageText;
  readonly #highlights = new Highlights();
  #shown: { article: Article; digest: Digest } | undefined;
  #onItem: ((id: string) => void) | undefined;

  constructor(target: Element, text: PageText) {
    this.target = target;
    this.#text = text;
  }

  /** Marks the selected words; those of all speech too where `onItem` is given, and clicks are heard then. */
  show(shown: { article: Article; digest: Digest }, selected: readonly Span[], onItem?: (id: string) => void): void {
    this.#shown = shown;
    this.#onItem = onItem;
    // The same listener is never added twice.
    if (onItem) this.target.addEventListener('click', this.#onClick);
    else this.target.removeEventListener('click', this.#onClick);
    const speech = onItem ? shown.article.quotations.filter(({ kind }) => kind === 'speech') : [];
    this.#highlights.set('article-digest-quote', this.#ranges(speech));
    this.#highlights.set('article-digest-selected', this.#ranges(selected));
  }

  /** Takes every mark away. */
  clear(): void {
    this.target.removeEventListener('click', this.#onClick);
    this.#highlights.clear();
  }

  /** Brings the words of a span into sight. */
  scrollTo(span: Span): void {
    const [first] = this.#ranges([span]);
    if (first) scrollToRange(first);
  }

  #ranges(spans: readonly Span[]): Range[] {
    return spans.flatMap((span) => this.#text.rangesOf(span));
  }

  readonly #onClick = (event: Event): void => {
    const { clientX, clientY, target } = event as MouseEvent;
    // A click on the digest itself comes by here too where the text is slotted.
    if (!this.#shown || !(target instanceof Element) || target.shadowRoot) return;
    if (document.getSelection()?.isCollapsed === false) return;
    const caret = caretAt(clientX, clientY);
    const offset = caret && this.#text.offsetOf(caret.node, caret.offset);
    const id = offset === undefined ? undefined : itemAt(this.#shown.article, this.#shown.digest, offset);
    if (id !== undefined) this.#onItem?.(id);
  };
}

/** The item whose words stand at an offset: the smallest one, since the reader pointed at it. */
function itemAt(article: Article, digest: Digest, offset: number): string | undefined {
  let best: string | undefined;
  let length = Infinity;
  const offer = (id: string, span: Span | undefined): void => {
    if (!span || offset < span.start || offset >= span.end || span.end - span.start >= length) return;
    best = id;
    length = span.end - span.start;
  };
  const { people, organizations, places } = digest.cast;
  const cast = new Set([...people, ...organizations, ...places].map((member) => member.entity));
  for (const mention of article.mentions) if (cast.has(mention.entity)) offer(mention.entity, mention);
  for (const { quantities } of digest.quantities)
    for (const index of quantities) offer(`quantity-${index}`, article.quantities[index]);
  for (const { time } of digest.timeline) offer(`time-${time}`, article.times[time]);
  for (const { id, content } of article.attributions) for (const span of content) offer(id, span);
  for (const [index, point] of digest.points.entries()) offer(`point-${index}`, point);
  for (const { block } of digest.lists) offer(`list-${block}`, article.blocks[block]);
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
