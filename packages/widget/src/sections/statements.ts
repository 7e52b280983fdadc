import type { Article, Attribution, Block, Digest, Span, Speaker, SpeakerStatements } from '@article-digest/core';
import { chainInWords, contentInWords, joint, listOf, speakerInWords, SURE } from '@article-digest/core/wording';
import { html, nothing, type TemplateResult } from 'lit';
import { capitalized, shown, words, type SectionContext } from '../context.ts';
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
          return said ? renderStatement(article, digest, said, context) : nothing;
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

function renderStatement(article: Article, digest: Digest, said: Attribution, context: SectionContext): TemplateResult {
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
        ${paragraphs(article, content).map((spans) => html`<p>${contentInWords(article, { ...said, content: spans })}</p>`)}
      </blockquote>
      <figcaption><span part="chain">${chain}</span> ${notes}${way}</figcaption>
    </figure>`;
  const listed = content.length > 1 && content.every(({ start }) => blockAt(article, start)?.kind === 'list');
  const elsewhere = context.sections.includes('lists') && listOf(digest, said) !== undefined;
  const told = elsewhere
    ? messages.itemsUnder(content.length, messages.sections.lists)
    : listed
      ? ''
      : contentInWords(article, said);
  return html`<div class=${classes} part=${parts} data-item=${id} aria-current=${current(context, id)}>
    <p>
      <span class="chain" part="chain">${chain}${elsewhere ? ':' : joint(article, said)}</span>
      <span part=${elsewhere ? nothing : 'quote-text'} lang=${elsewhere ? nothing : language}>${told}</span> ${notes}
    </p>
    ${
      listed && !elsewhere
        ? html`<ul class="pieces" part="quote-text" lang=${language}>
            ${content.map((piece) => html`<li>${words(article, piece)}</li>`)}
          </ul>`
        : nothing
    }
    ${way}
  </div>`;
}

function blockAt({ blocks }: Article, offset: number): Block | undefined {
  return blocks.find(({ start, end }) => start <= offset && offset < end);
}

/** What is said by the paragraphs of the text: blank lines part them, inside of a piece and between two. */
function paragraphs({ text }: Article, content: readonly Span[]): Span[][] {
  const found: Span[][] = [];
  let last = 0;
  for (const { start, end } of content) {
    let from = start;
    for (const { index, 0: gap } of text.slice(start, end).matchAll(/\n\s*\n/g)) {
      add({ start: from, end: start + index });
      from = start + index + gap.length;
    }
    add({ start: from, end });
  }
  return found;

  function add(span: Span): void {
    const carriesOn = found.length > 0 && !/\n\s*\n/.test(text.slice(last, span.start));
    if (carriesOn) found.at(-1)?.push(span);
    else found.push([span]);
    last = span.end;
  }
}
