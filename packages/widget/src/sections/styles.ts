import { css, type CSSResult } from 'lit';

/** The look of what stands inside the sections. */
export const sectionStyles: CSSResult = css`
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
  [part='chain'] {
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
  .bar:dir(rtl) {
    transform: scaleX(-1);
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
  .kind.others {
    fill: light-dark(#c8b7a6, #8a7a6a);
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
    display: inline-block;
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

  @container (inline-size < 20rem) {
    .legend li {
      grid-template-columns: 0.75rem minmax(0, 1fr) auto;
      gap: 0.375rem;
    }
    .share {
      display: none;
    }
    .point {
      grid-template-columns: 1.25rem minmax(0, 1fr);
    }
    .item:has(.locate) {
      padding-inline-end: 1.75rem;
    }
  }

  @media (forced-colors: active) {
    .moment::before {
      background: CanvasText;
    }
    .kind {
      stroke: CanvasText;
      stroke-width: 0.5;
    }
  }
`;
