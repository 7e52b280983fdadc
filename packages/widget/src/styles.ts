import { css, type CSSResult } from 'lit';

/**
 * The look of what stands around and between items. Every colour is mixed from the page's own text colour, so that it fits a page
 * that never heard of `color-scheme`. No colour carries meaning alone.
 */
export const styles: CSSResult = css`
  :host {
    --_accent: var(--article-digest-accent, color-mix(in srgb, currentcolor 50%, #3ab4ff));
    --_muted: var(--article-digest-muted, color-mix(in srgb, currentcolor 75%, transparent));
    --_border: var(--article-digest-border, color-mix(in srgb, currentcolor 15%, transparent));
    --_gap: var(--article-digest-gap, 2em);
    --_unsure: color-mix(in srgb, currentcolor 60%, #ff9610);
    display: block;
    container-type: inline-size;
    /* What shrinks to fit would shrink to nothing: so wide it is then, and narrower where there is less room. */
    contain-intrinsic-inline-size: min(36em, 80vi);
    min-inline-size: 0;
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
  * {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  /* What is "none" is no list to VoiceOver. */
  ol,
  ul {
    list-style: '';
  }
  /* Each line of text runs as its own language runs, whatever that of the interface. */
  :is(#heading, .item, .speaker-line) :is(h2, h3, h4, h5, h6, p, li, dt, dd, figcaption, strong, [part='chain']) {
    unicode-bidi: plaintext;
  }
  a,
  button,
  li::marker {
    color: var(--_accent);
  }
  button {
    border: 0;
    background: none;
  }
  button,
  summary,
  .located .item {
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 0.25em;
  }

  .digest {
    text-align: start;
    text-indent: 0;
    text-transform: none;
    letter-spacing: normal;
    word-spacing: normal;
    white-space: normal;
    color: var(--article-digest-text, currentcolor);
    background: var(--article-digest-surface, transparent);
    border: 1px solid var(--_border);
    border-radius: var(--article-digest-radius, 0.75rem);
    padding: clamp(0.75em, 4cqi, 2em);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25em 1.5em;
    padding-block-end: 1em;
  }
  header,
  .disclosure .section {
    border-block-end: 1px solid var(--_border);
  }
  :is(h2, h3, h4, h5, h6, dt, .lead, .written, strong, time) {
    font-weight: 700;
    line-height: 1.3;
  }
  #heading slot > * {
    font-size: 1.375em;
    text-wrap: balance;
  }
  .columns,
  .column {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
    align-content: start;
  }
  .columns {
    padding-block-start: 1.25em;
  }
  footer:has(a) {
    margin-block-start: var(--_gap);
  }

  /* A section, its heading and its groups */
  .section > :first-child,
  .direct blockquote {
    font-size: 1.0625em;
  }
  .body {
    padding-block-start: 0.5em;
  }
  .group + .group {
    margin-block-start: 1.25em;
  }
  :is(.cast, .figures) > :first-child {
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .message,
  .note,
  .role,
  .excerpt,
  .share,
  .source > summary,
  figcaption {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
  }
  .more,
  .badge {
    display: inline-block;
    font-size: 0.75em;
    padding: 0 0.5em;
    border: 1px solid var(--_border);
    border-radius: 2em;
  }
  .badge,
  .chain {
    color: var(--_muted);
  }
  .badge:is(.unsure, .warning) {
    border: 1px dashed;
    color: var(--_unsure);
  }
  blockquote p + p,
  .more {
    margin-block-start: 0.5em;
  }
  .more {
    font-size: 0.875em;
    padding: 0.25em 1em;
  }

  /* Sections that can be closed, and the full text */
  summary {
    padding-block: 0.75em;
  }
  summary > * {
    display: inline;
  }
  .disclosure :is(.columns, .column) {
    gap: 0;
  }
  .disclosure .body {
    padding-block: 0 1em;
  }
  .disclosure .columns {
    padding: 0;
  }

  .compact {
    --_gap: var(--article-digest-gap, 1.25em);
    font-size: 0.9375em;
  }
  .compact :is(header, .columns) {
    padding-block: 0.5em;
  }

  @container (inline-size >= 54em) {
    .columns:not(:has([hidden])) {
      grid-template-columns: minmax(0, 1.7fr) minmax(0, 1fr);
      gap: 2.5em;
    }
    .beside {
      border-inline-start: 1px solid var(--_border);
      padding-inline-start: 2.5em;
    }
  }

  @media print {
    .digest {
      border: 0;
      padding: 0 0.5em;
    }
    .more,
    .locate,
    .source:not([open]),
    .source > summary {
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
    header,
    :is(.section, .group) > :first-child {
      break-after: avoid;
    }
    summary {
      list-style: none;
    }
    .article::after {
      content: ' (' attr(href) ')';
    }
  }
`;
