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

  /* Key points */
  .points {
    counter-reset: point;
  }
  .point {
    counter-increment: point;
    display: grid;
    grid-template-columns: 1.75rem minmax(0, 1fr);
  }
  .point::before {
    content: counter(point);
    grid-row: span 2;
    color: var(--_accent);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .point > * {
    grid-column: 2;
  }

  /* Statements */
  .speaker-line {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.125rem 0.5rem;
    margin-block-end: 0.25rem;
  }
  .speaker-line :is(h4, h5, h6) {
    font-weight: 650;
  }
  .quote {
    margin-block-end: 0.25rem;
    padding-inline-start: 1rem;
  }
  .quote::before {
    content: '';
    position: absolute;
    inset-block: 0.5rem;
    inset-inline-start: 0.375rem;
    border-inline-start: 2px solid var(--_border);
  }
  .quote.direct::before,
  .quote.mixed::before {
    border-color: var(--_accent);
  }
  .pieces {
    list-style: disc;
    padding-inline-start: 1.25rem;
  }
  .quote.doubtful::before {
    border-color: var(--_unsure);
    border-inline-start-style: dashed;
  }
  .quote.direct blockquote {
    color: var(--article-digest-quote, inherit);
    font-size: 1.0625em;
    hanging-punctuation: first;
  }
  blockquote p + p {
    margin-block-start: 0.5em;
  }
  figcaption,
  .quote .note {
    margin-block-start: 0.125rem;
  }
  [part='chain'],
  bdi {
    unicode-bidi: isolate;
  }

  /* Cast */
  .member {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.625rem;
    padding-block: 0.1875rem;
  }
  dt {
    font-weight: 600;
  }
  dd:has(.role) {
    flex-basis: 100%;
  }
  dd .role {
    display: block;
    color: inherit;
  }

  /* Sourcing */
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.75rem;
    border-radius: 0.375rem;
    margin-block-end: 0.75rem;
  }
  .kind {
    stroke: none;
    forced-color-adjust: none;
  }
  .kind.named {
    fill: var(--_accent);
  }
  .kind.organizations {
    fill: light-dark(#5e9c92, #5fa89c);
  }
  .kind.documents {
    fill: light-dark(#a9a4c9, #8f89b8);
  }
  .kind.anonymous {
    fill: light-dark(#dd9a4d, #d39a5a);
  }
  .kind.unattributed {
    fill: light-dark(#b9b9b9, #6f6f6f);
  }
  .legend {
    display: grid;
    gap: 0.25rem;
    font-size: 0.9375em;
  }
  .legend li {
    display: grid;
    grid-template-columns: 0.75rem minmax(0, 1fr) auto 2.75em;
    align-items: baseline;
    gap: 0.625rem;
    font-variant-numeric: tabular-nums;
  }
  .swatch {
    inline-size: 0.75rem;
    border-radius: 0.1875rem;
  }
  .share {
    text-align: end;
  }
  .legend + .note {
    margin-block-start: 0.5rem;
  }

  /* Lists, figures, timeline */
  .announced .lead {
    font-weight: 600;
    margin-block-end: 0.25rem;
  }
  .announced :is(ol, ul) {
    padding-inline-start: 1.5rem;
  }
  .announced ol {
    list-style: decimal;
  }
  .announced ul {
    list-style: disc;
  }
  .announced li::marker {
    color: var(--_accent);
  }
  .announced li + li {
    margin-block-start: 0.25rem;
  }
  .figure strong {
    font-variant-numeric: tabular-nums;
    font-weight: 650;
  }
  .timeline {
    margin-inline-start: 0.25rem;
    border-inline-start: 2px solid var(--_border);
    padding-inline-start: 1rem;
  }
  .moment::before {
    content: '';
    position: absolute;
    inset-block-start: 0.8rem;
    inset-inline-start: calc(-0.5rem - 6px);
    inline-size: 10px;
    block-size: 10px;
    border-radius: 50%;
    background: var(--_accent);
  }
  .moment:has(.unsure)::before {
    background: none;
    border: 2px dashed var(--_unsure);
  }
  .when time,
  .when .written {
    font-weight: 600;
  }
  .moment .excerpt {
    color: inherit;
  }

  /* Sections that can be closed, and the full text */
  details.section + details.section,
  .disclosure .column {
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
    .item[aria-current] {
      border-color: Highlight;
    }
    .kind {
      stroke: CanvasText;
      stroke-width: 0.5;
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
    a[href].article::after {
      content: ' (' attr(href) ')';
    }
  }
`;
