import { css, type CSSResult } from 'lit';

/** The look of the items: each stands for words of the text. */
export const sectionStyles: CSSResult = css`
  .item {
    position: relative;
    border-radius: 0.375rem;
    margin-inline: -0.5rem;
    padding: 0.375rem 0.5rem;
  }
  .locate:hover,
  .linked .item:hover {
    background-color: color-mix(in srgb, currentcolor 5%, transparent);
  }
  /* Under the pointer too. */
  .item.item[aria-current] {
    background: var(--article-digest-highlight, light-dark(#fdf0c4, #4a3d12));
    outline: 1px solid var(--_border);
  }
  .linked .item {
    padding-inline-end: 2rem;
  }
  /* An arrow to lines of text: backgrounds need neither a picture, which a policy may refuse, nor elements. */
  .locate {
    position: absolute;
    inset-block-start: 0.375rem;
    inset-inline-end: 0.375rem;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    padding: 0.25rem;
    border-radius: 0.25rem;
    background:
      conic-gradient(from 225deg at 100% 50%, currentcolor 90deg, transparent 0) 0 50% / 25% 50%,
      repeating-linear-gradient(currentcolor 0 12%, transparent 0 44%) 100% 50% / 62% 62%;
    background-origin: content-box;
    background-repeat: no-repeat;
  }
  :is(.bar, .locate):dir(rtl) {
    transform: scaleX(-1);
  }

  /* Key points, lists and pieces of what was said */
  .points,
  .announced ol {
    list-style: decimal;
    padding-inline-start: 1.75rem;
  }
  .pieces,
  .announced ul {
    list-style: disc;
    padding-inline-start: 1.25rem;
  }

  /* Statements */
  .speaker-line,
  .member {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.5rem;
  }
  .quote {
    padding-inline-start: 1.25rem;
  }
  .quote::before {
    content: '';
    position: absolute;
    inset-block: 0.25rem;
    inset-inline-start: 0.5rem;
    border-inline-start: 2px solid var(--_border);
  }
  .quote:is(.direct, .mixed)::before {
    border-color: var(--_accent);
  }
  .quote.doubtful::before {
    border-inline-start: 2px dashed var(--_unsure);
  }
  .direct blockquote {
    color: var(--article-digest-quote, inherit);
    font-size: 1.0625em;
  }
  blockquote p + p {
    margin-block-start: 0.5em;
  }
  .chain {
    color: var(--_muted);
  }
  .chain:dir(rtl) {
    display: block;
  }

  /* Cast */
  .member .role {
    color: inherit;
  }
  .member {
    padding-block: 0.125rem;
  }
  :is(.member, .compact) .locate {
    inset-block-start: 0.0625rem;
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
    fill: #999;
    forced-color-adjust: none;
  }
  .named {
    fill: var(--_accent);
  }
  .organizations {
    fill: #5f9f95;
  }
  .documents {
    fill: #a09bc4;
  }
  .anonymous {
    fill: #d9994f;
  }
  .others {
    fill: #b09c88;
  }
  .legend li {
    display: grid;
    grid-template-columns: 0.75rem minmax(0, 1fr) auto auto;
    align-items: baseline;
    gap: 0.625rem;
  }
  .legend,
  strong {
    font-variant-numeric: tabular-nums;
  }
  .share {
    min-inline-size: 2.75em;
    text-align: end;
  }

  /* Timeline */
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
  .moment.doubtful::before {
    background: none;
    border: 2px dashed var(--_unsure);
  }
  .moment > .note {
    color: inherit;
  }

  @media (forced-colors: active) {
    .item[aria-current] {
      outline: 2px solid Highlight;
    }
    .locate {
      forced-color-adjust: none;
      color: LinkText;
      outline-color: LinkText;
    }
    .moment::before {
      background: CanvasText;
    }
    .kind {
      stroke: CanvasText;
      stroke-width: 0.5;
    }
  }
`;
