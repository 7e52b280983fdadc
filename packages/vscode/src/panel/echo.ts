import type { Span } from '@article-digest/core';

/**
 * Tells a selection that the panel made in the text from one that the reader makes there: the first comes back as an
 * event like any other, and answering it would move the digest under the reader's hand.
 */
export class Echo {
  #expected: Span | undefined;

  /** The panel is about to select these words. */
  expect(span: Span): void {
    this.#expected = span;
  }

  /** True for the selection that was expected, once. Any other ends the wait. */
  isOwn({ start, end }: Span): boolean {
    const own = this.#expected?.start === start && this.#expected.end === end;
    this.#expected = undefined;
    return own;
  }
}
