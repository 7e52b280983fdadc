import { css, type CSSResult } from 'lit';

/** The look of the items: each stands for words of the text. */
export const sectionStyles: CSSResult = css`
  .item {
    position: relative;
    border-radius: 0.375em;
    margin-inline: -0.5em;
    padding: 0.375em 0.5em;
  }
  .locate:hover,
  .linked .item:hover {
    background-color: color-mix(in srgb, currentcolor 5%, transparent);
  }
  /* Under the pointer too. */
  .item.item[aria-current] {
    background: var(--article-digest-highlight, color-mix(in srgb, #ffbf00 28%, transparent));
    outline: 1px solid var(--_border);
  }
  .linked .item {
    padding-inline-end: 32px;
  }
  /* An arrow to lines of text: backgrounds need neither a picture, which a policy may refuse, nor elements. */
  .locate {
    position: absolute;
    inset-block-start: 0.375em;
    inset-inline-end: 0.375em;
    inline-size: 24px;
    block-size: 24px;
    padding: 4px;
    border-radius: 0.25em;
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
    padding-inline-start: 1.75em;
  }
  .pieces,
  .announced ul {
    list-style: disc;
    padding-inline-start: 1.25em;
  }

  /* Statements */
  .speaker-line,
  .member {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.5em;
  }
  .quote {
    padding-inline-start: 1.25em;
  }
  .quote::before {
    content: '';
    position: absolute;
    inset-block: 0.25em;
    inset-inline-start: 0.5em;
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
  }
  .chain:dir(rtl) {
    display: block;
  }

  /* Cast */
  .member .role,
  .moment > .note {
    color: inherit;
  }
  .member,
  .compact .item {
    padding-block: 0.125em;
  }
  :is(.member, .compact) .locate {
    inset-block-start: 0.0625em;
  }

  /* Sourcing */
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.75em;
    border-radius: 0.375em;
    margin-block-end: 0.75em;
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
    grid-template-columns: 0.75em minmax(0, 1fr) auto auto;
    align-items: baseline;
    gap: 0.625em;
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
    margin-inline-start: 0.25em;
    border-inline-start: 2px solid var(--_border);
    padding-inline-start: 1em;
  }
  .moment::before {
    content: '';
    position: absolute;
    inset-block-start: 0.8em;
    inset-inline-start: calc(-0.5em - 6px);
    inline-size: 10px;
    block-size: 10px;
    border-radius: 50%;
    background: var(--_accent);
  }
  .moment.doubtful::before {
    background: none;
    border: 2px dashed var(--_unsure);
  }

  @media (forced-colors: active) {
    .item.item[aria-current] {
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
