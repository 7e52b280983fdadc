import type { Article, CastMember, Digest } from '@article-digest/core';
import { html, nothing, type TemplateResult } from 'lit';
import { capitalized, shown, type SectionContext } from '../context.ts';
import { current, frame, heading, locator, type SectionView } from './frame.ts';

/** People, organisations and places with their roles and how often they are named and quoted. */
export function renderCast(article: Article, digest: Digest, context: SectionContext): SectionView {
  const { people, organizations, places } = digest.cast;
  if (people.length + organizations.length + places.length === 0) return nothing;
  const { messages } = context;
  const total = Math.max(people.length, organizations.length, places.length);
  return frame(context, 'cast', total, [
    group(article, context, messages.people, 'person', people),
    group(article, context, messages.organizations, 'organisation', organizations),
    group(article, context, messages.places, 'place', places),
  ]);
}

function group(
  article: Article,
  context: SectionContext,
  title: string,
  kind: string,
  members: readonly CastMember[],
): TemplateResult | typeof nothing {
  if (members.length === 0) return nothing;
  return html`<div class="cast">
    ${heading(context.level + 1, title)}
    <dl part="list">${shown(context, 'cast', members).map((member) => entry(article, context, kind, member))}</dl>
  </div>`;
}

function entry(article: Article, context: SectionContext, kind: string, member: CastMember): TemplateResult {
  const { messages } = context;
  const role = [...new Set(member.roles.map(({ text }) => text.replace(/\s+/g, ' ')))].join(', ');
  const counts = [
    messages.named(member.mentions),
    ...(member.statements > 0 ? [messages.quoted(member.statements)] : []),
    ...(member.unsure ? [messages.unsure] : []),
  ];
  return html`<div
    class="item member"
    part="item entity entity-${kind}"
    data-item=${member.entity}
    aria-current=${current(context, member.entity)}
  >
    <dt><bdi>${member.name}</bdi>${locator(article, context, member.entity, member.first)}</dt>
    <dd>
      ${role ? html`<span class="role">${capitalized(role)}</span>` : nothing}<span class="note" part="count"
        >${counts.join(', ')}</span
      >
    </dd>
  </div>`;
}
