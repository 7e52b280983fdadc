/** Names of the highlights; they belong to the whole document, so all elements share them. */
const names = ['article-digest-quote', 'article-digest-selected'] as const;

export type HighlightName = (typeof names)[number];

const css = String.raw;
const styles = css`
  ::highlight(article-digest-quote) {
    background-color: var(--article-digest-highlight, color-mix(in srgb, #ffbf00 28%, transparent));
    color: inherit;
  }
  ::highlight(article-digest-selected) {
    background-color: light-dark(#ffd65c, #8a6a00);
    color: light-dark(#000, #fff);
  }
  /* As the reader's own selection looks, it does not. */
  @media (forced-colors: active) {
    ::highlight(article-digest-selected) {
      background-color: Mark;
      color: MarkText;
      text-decoration: underline;
    }
  }
`;
/** Made when the first words are marked. */
let sheet: CSSStyleSheet | undefined;

/** The stretches of the page that one element highlights. Where the browser knows no highlights, it does nothing. */
export class Highlights {
  readonly #ranges = new Map<HighlightName, readonly Range[]>();

  /** Highlights these ranges under a name, in the place of those before. */
  set(name: HighlightName, ranges: readonly Range[]): void {
    if (!('highlights' in CSS)) return;
    const highlight = CSS.highlights.get(name) ?? new Highlight();
    for (const range of this.#ranges.get(name) ?? []) highlight.delete(range);
    for (const range of ranges) highlight.add(range);
    this.#ranges.set(name, ranges);
    highlight.priority = names.indexOf(name);
    if (highlight.size > 0) CSS.highlights.set(name, highlight);
    else CSS.highlights.delete(name);
    const [first] = ranges;
    if (first) adopt(first.startContainer.getRootNode());
  }

  clear(): void {
    for (const name of names) this.set(name, []);
  }
}

/** The highlighted words stand in the page, out of reach of the element's own styles. */
function adopt(root: Node): void {
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
