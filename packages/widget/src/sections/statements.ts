import type { Article, Attribution, Block, Digest, Span, Speaker, SpeakerStatements } from '@article-digest/core';
import { chainInWords, joint, speakerInWords } from '@article-digest/core/wording';
import { html, nothing, type TemplateResult } from 'lit';
import { capitalized, shown, words, type SectionContext } from '../context.ts';
import { SURE } from '../items.ts';
import type { Messages } from '../messages.ts';
import { badge, current, frame, heading, locator, type SectionView } from './frame.ts';

/** Who said what, by speaker: direct speech in quotation marks, reported speech without, each with its chain in words. */
export function renderStatements(article: Article, digest: Digest, context: SectionContext): SectionView {
  const { statements: groups } = digest;
  if (groups.length === 0) return nothing;
  const byId = new Map(article.attributions.map((attribution) => [attribution.id, attribution]));
  const body = shown(context, 'statements', groups).map(
    (group) =>
      html`<div class="speaker" role="group" aria-labelledby="speaker-${keyOf(group)}">
        <div class="speaker-line">
          ${heading(context.level + 1, speakerName(article, group.speaker, context.messages), `speaker-${keyOf(group)}`)}
          ${speakerNotes(group, context.messages)}
        </div>
        ${group.statements.map(({ attribution }) => {
          const said = byId.get(attribution);
          return said ? renderStatement(article, said, context) : nothing;
        })}
      </div>`,
  );
  return frame(context, 'statements', groups.length, body);
}

/** The first statement's id tells two groups apart: unnamed speakers have no id of their own. */
function keyOf(group: SpeakerStatements): string {
  return group.statements[0]?.attribution ?? '';
}

function speakerName(article: Article, speaker: Speaker, messages: Messages): TemplateResult {
  const name = speaker.label === '' ? messages.unknownSpeaker : speakerInWords(article, speaker);
  return html`<bdi part="speaker">${capitalized(name)}</bdi>`;
}

function speakerNotes({ speaker, roles }: SpeakerStatements, messages: Messages): TemplateResult {
  const { label, kind, anonymous } = speaker;
  const role = [...new Set(roles.map(({ text }) => text))].join(', ');
  return html`${noteOf(messages, kind, anonymous, label)} ${role ? html`<span class="role">${role}</span>` : nothing}`;
}

function noteOf(messages: Messages, kind: Speaker['kind'], anonymous: boolean, label: string): SectionView {
  if (anonymous) return badge(messages.anonymous, 'unsure');
  // It says so itself.
  if (kind === 'unknown') return label === '' ? nothing : badge(messages.unidentified, 'unsure');
  const name = messages.speakerKinds[kind];
  return name ? badge(name) : nothing;
}

function renderStatement(article: Article, said: Attribution, context: SectionContext): TemplateResult {
  const { messages } = context;
  const { id, kind, content, confidence, evidential } = said;
  const unsure = confidence < SURE;
  const notes = [
    evidential ? badge(messages.hearsay, 'unsure') : nothing,
    unsure ? badge(messages.unsure, 'unsure') : nothing,
  ];
  const chain = capitalized(chainInWords(article, id));
  const way = locator(article, context, id, content[0]);
  const parts = `item quote quote-${kind}`;
  const classes = `item quote ${kind}${unsure ? ' doubtful' : ''}`;
  const language = article.language === 'und' ? nothing : article.language;
  if (kind === 'direct')
    return html`<figure class=${classes} part=${parts} data-item=${id} aria-current=${current(context, id)}>
      <blockquote part="quote-text" lang=${language}>
        ${spoken(article, content, messages).map((paragraph) => html`<p>${paragraph}</p>`)}
      </blockquote>
      <figcaption><span part="chain">${chain}</span> ${notes}${way}</figcaption>
    </figure>`;
  const pieces = content.map((piece) => words(article, piece));
  const listed = pieces.length > 1 && content.every(({ start }) => blockAt(article, start)?.kind === 'list');
  const told = listed ? '' : pieces.join(' … ');
  return html`<div class=${classes} part=${parts} data-item=${id} aria-current=${current(context, id)}>
    <p>
      <span class="chain" part="chain">${chain}${joint(article, said)}</span>
      <span part="quote-text" lang=${language}>${told}</span> ${notes}
    </p>
    ${
      listed
        ? html`<ul class="pieces" part="quote-text" lang=${language}>
            ${pieces.map((piece) => html`<li>${piece}</li>`)}
          </ul>`
        : nothing
    }
    ${way}
  </div>`;
}

function blockAt({ blocks }: Article, offset: number): Block | undefined {
  return blocks.find(({ start, end }) => start <= offset && offset < end);
}

/**
 * The speaker's own words, by paragraph, in the marks of the reader's language. The copy's own marks give way to them,
 * so that a quotation that lacks one in the copy, or stands alone as a pull quote, reads like all others.
 */
function spoken(article: Article, content: readonly Span[], { openQuote, closeQuote }: Messages): string[] {
  const paragraphs: string[] = [];
  let before = content[0]?.start ?? 0;
  for (const { start, end } of content) {
    const carriesOn = paragraphs.length > 0 && !/\n\s*\n/.test(article.text.slice(before, start));
    const [first = '', ...rest] = article.text
      .slice(start, end)
      .split(/\n\s*\n/)
      .map((piece) => openQuote + withoutMarks(piece.replace(/\s+/g, ' ').trim()) + closeQuote);
    if (carriesOn) paragraphs.push(`${paragraphs.pop()} ${first}`, ...rest);
    else paragraphs.push(first, ...rest);
    before = end;
  }
  return paragraphs;
}

/** One mark less at each end that has one. A single mark alone at the end is an apostrophe. */
function withoutMarks(piece: string): string {
  const opened = /^[“”„‟"«»‹›‘’‚‛']/.test(piece);
  const closed = opened ? /[“”„‟"«»‹›‘’‚‛']$/.test(piece) : /[“”„‟"«»]$/.test(piece);
  return piece.slice(opened ? 1 : 0, closed ? -1 : undefined);
}
