import { css, type CSSResult } from 'lit';

/**
 * The look. Lines, remarks and backgrounds are mixed from the page's own text colour, so that they fit a page that never
 * heard of `color-scheme`; the accent follows the scheme. No colour carries meaning alone.
 */
export const styles: CSSResult = css`
  :host {
    --_accent: var(--article-digest-accent, light-dark(#1d5a8f, #8fc1ee));
    --_text: var(--article-digest-text, currentcolor);
    --_muted: var(--article-digest-muted, color-mix(in srgb, currentcolor 70%, transparent));
    --_border: var(--article-digest-border, color-mix(in srgb, currentcolor 15%, transparent));
    --_tint: color-mix(in srgb, currentcolor 5%, transparent);
    --_radius: var(--article-digest-radius, 0.75rem);
    --_gap: var(--article-digest-gap, 2rem);
    --_unsure: light-dark(#8a4b08, #f0b670);
    display: block;
    container-type: inline-size;
    font-family: var(--article-digest-font, inherit);
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ol,
  ul,
  dl,
  dd,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  ol,
  ul {
    list-style: none;
  }
  /* Each line of text runs as its own language runs, whatever that of the interface. */
  :is(#heading, .item) :is(h2, h3, h4, h5, h6, p, li),
  figcaption {
    unicode-bidi: plaintext;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 0.25rem;
  }

  .digest {
    color: var(--_text);
    background: var(--article-digest-surface, transparent);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    padding: clamp(1rem, 4cqi, 2rem);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25rem 1.5rem;
    padding-block-end: 1rem;
    border-block-end: 1px solid var(--_border);
  }
  #heading :is(h2, h3, h4, h5, h6) {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .reading,
  .note,
  .role,
  .aside,
  .chain,
  .excerpt,
  .share,
  figcaption {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .chain {
    font-size: inherit;
  }
  .columns,
  .column {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
    align-content: start;
  }
  .columns {
    padding-block-start: 1.25rem;
  }
  footer:has(a) {
    margin-block-start: var(--_gap);
  }

  /* A section and its heading */
  .section > :is(h3, h4, h5, h6),
  summary :is(h3, h4, h5, h6) {
    font-size: 1.0625em;
    font-weight: 700;
    line-height: 1.3;
  }
  .section > :is(h3, h4, h5, h6) {
    margin-block-end: 0.75rem;
  }
  .title {
    margin-inline-end: 0.5em;
  }
  .aside {
    font-weight: 400;
  }
  .cast + .cast,
  .figures + .figures,
  .announced + .announced,
  .speaker + .speaker {
    margin-block-start: 1.25rem;
  }
  :is(.cast, .figures) > :is(h4, h5, h6) {
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 600;
    margin-block-end: 0.25rem;
  }

  /* Items: each stands for words of the text */
  .item {
    position: relative;
    border-radius: 0.375rem;
    margin-inline: -0.5rem;
    padding: 0.375rem 0.5rem;
    border: 1px solid transparent;
  }
  .item:has(button.locate) {
    cursor: pointer;
  }
  @media (hover: hover) {
    .item:has(.locate):hover {
      background: var(--_tint);
    }
  }
  .item[aria-current] {
    background: var(--article-digest-highlight, light-dark(#fdf0c4, #4a3d12));
    border-color: color-mix(in srgb, currentcolor 25%, transparent);
  }
  .item:has(.locate) {
    padding-inline-end: 2.25rem;
  }
  .locate {
    position: absolute;
    inset-block-start: 0.3125rem;
    inset-inline-end: 0.375rem;
    display: grid;
    place-items: center;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    padding: 0;
    border: 0;
    border-radius: 0.25rem;
    background: none;
    color: var(--_accent);
    cursor: pointer;
    opacity: 0.75;
  }
  .item:hover .locate,
  .locate:focus-visible,
  .item[aria-current] .locate {
    opacity: 1;
  }
  .locate svg {
    inline-size: 0.9375rem;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .locate:dir(rtl) svg {
    transform: scaleX(-1);
  }
  .locate:hover {
    background: var(--_tint);
  }
  .badge {
    display: inline-block;
    font-size: 0.75em;
    font-weight: 500;
    line-height: 1.4;
    padding: 0.05em 0.5em;
    border: 1px solid var(--_border);
    border-radius: 1em;
    color: var(--_muted);
  }
  .badge + .badge {
    margin-inline-start: 0.25rem;
  }
  .badge.unsure,
  .badge.warning {
    border: 1px dashed var(--_unsure);
    color: var(--_unsure);
  }
  .more {
    font: inherit;
    font-size: 0.875em;
    font-weight: 600;
    margin-block-start: 0.5rem;
    padding: 0.3em 0.9em;
    border: 1px solid var(--_border);
    border-radius: 2em;
    background: none;
    color: var(--_accent);
    cursor: pointer;
  }
  .more:hover {
    background: var(--_tint);
  }

  /* Sections that can be closed, and the full text */
  .disclosure :is(.columns, .column) {
    gap: 0;
  }
  summary {
    cursor: pointer;
    padding-block: 0.75rem;
  }
  summary :is(h3, h4, h5, h6) {
    display: inline;
  }
  .disclosure details.section {
    border-block-end: 1px solid var(--_border);
  }
  .disclosure details.section[open] > .body {
    padding-block-end: 1rem;
  }
  .source > summary {
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_muted);
  }

  .compact {
    --_gap: 1.25rem;
    font-size: 0.9375em;
    padding: 0.875rem 1rem;
  }
  .compact .item {
    padding-block: 0.125rem;
  }
  .compact header {
    padding-block-end: 0.5rem;
  }
  .compact .columns {
    padding-block-start: 0.875rem;
  }

  @container (inline-size >= 54rem) {
    .stack .columns:has(.beside) {
      grid-template-columns: minmax(0, 1.7fr) minmax(0, 1fr);
      gap: 2.5rem;
    }
    .stack .beside {
      border-inline-start: 1px solid var(--_border);
      padding-inline-start: 2.5rem;
    }
  }

  @media (forced-colors: active) {
    .item {
      border-color: Canvas;
    }
    .item[aria-current] {
      border-color: Highlight;
    }
  }

  @media print {
    .digest {
      border: 0;
      padding: 0;
    }
    .locate,
    .more,
    .source:not([open]) {
      display: none;
    }
    .source[open] > summary {
      display: none;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .item,
    .speaker-line {
      break-inside: avoid;
    }
    h2,
    h3,
    h4,
    h5,
    h6,
    .speaker-line {
      break-after: avoid;
    }
    summary {
      list-style: none;
    }
    a[href].article::after {
      content: ' (' attr(href) ')';
    }
  }
`;
