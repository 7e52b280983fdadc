import { isEnglish } from '../language/english.ts';
import { digest } from '../digest/digest.ts';
import type { Article, CastMember, Digest, Role, Span, SpeakerStatements, Statement, TimelineEntry } from '../model.ts';
import { slice } from '../source/span.ts';
import { indexOf } from './article-index.ts';
import { cautions } from './cautions.ts';
import { chainInWords, sourceInWords } from './chain.ts';
import { escapeHtml, safeUrl } from './escape.ts';
import { faultsByMessage } from './faults.ts';
import { comparedFigures } from './figures.ts';
import { joint } from './joint.ts';
import { listOf } from './list-content.ts';
import { pointInWords, pointSources } from './point-sources.ts';
import { textFragmentUrl } from './text-fragment.ts';
import { contentInWords } from './content.ts';
import { hearsayMarks, sourceCounts } from './sourcing.ts';
import { saysUnnamed, speakerInWords } from './speaker.ts';
import { titles, unknownSpeaker } from './titles.ts';
import { undatedInWords } from './undated.ts';
import { inOneLine, upperFirst } from './words.ts';

/**
 * The digest as a fragment of plain, semantic HTML: one `<article>` with a section each, no script, no style, no ids and no
 * classes. All text is escaped and all links are http(s). Sections with nothing to show are left out.
 */
export function toHtml(article: Article, summary: Digest = digest(article)): string {
  const sections = [head, points, statements, cast, sourcing, lists, figures, timeline, faults];
  const body = sections.flatMap((section) => section(article, summary));
  return ['<article lang="en">', ...body, '</article>', ''].join('\n');
}

function head(article: Article, { headline, reading }: Digest): string[] {
  const { meta, text } = article;
  const url = safeUrl(meta.url);
  const title = headline === undefined ? '(no headline)' : inOneLine(slice(text, headline));
  const facts = [
    meta.publisher === undefined ? '' : escapeHtml(meta.publisher),
    meta.byline?.length ? `by ${meta.byline.map((span) => escapeHtml(inOneLine(slice(text, span)))).join(', ')}` : '',
    meta.published === undefined
      ? ''
      : `<time datetime="${escapeHtml(meta.published)}">${escapeHtml(meta.published)}</time>`,
    reading.words > 0 ? `${reading.words} words, ${reading.minutes} min` : '',
  ].filter(Boolean);
  return [
    '<header>',
    `<h1>${url === undefined ? escapeHtml(title) : `<a href="${escapeHtml(url)}">${escapeHtml(title)}</a>`}</h1>`,
    ...(meta.standfirst === undefined ? [] : [`<p>${words(article, meta.standfirst)}</p>`]),
    ...(facts.length === 0 ? [] : [`<p>${facts.join(' · ')}</p>`]),
    '</header>',
  ];
}

function points(article: Article, summary: Digest): string[] {
  const items = summary.points.map((point) => {
    const sources = pointSources(article, point);
    const source = sources.length === 0 ? '' : ` <small>— ${escapeHtml(sources.join('; '))}</small>`;
    return `<li>${linked(article, escapeHtml(pointInWords(article, point)), point)}${source}</li>`;
  });
  return section(titles.points, items.length === 0 ? [] : ['<ol>', ...items, '</ol>']);
}

function statements(article: Article, summary: Digest): string[] {
  const groups = summary.statements.filter((group) => group.statements.length > 0);
  return section(
    titles.statements,
    groups.flatMap((group) => [
      `<h3>${speaker(article, group)}</h3>`,
      ...group.statements.flatMap((statement) => statementLines(article, statement, summary)),
    ]),
  );
}

function statementLines(article: Article, { attribution: id }: Statement, summary: Digest): string[] {
  const attribution = indexOf(article).attributions.get(id);
  if (attribution === undefined) return [];
  const notes = cautions(attribution);
  const note = notes.length > 0 ? ` <em>(${notes.join(', ')})</em>` : '';
  const chain = escapeHtml(upperFirst(chainInWords(article, id)));
  const list = listOf(summary, attribution);
  if (list !== undefined) return [`<p>${chain}${note}: the ${list.items.length} items under “${titles.lists}”</p>`];
  const said = inLanguage(article, escapeHtml(contentInWords(article, attribution)));
  const span = attribution.content[0];
  const body = span === undefined ? said : linked(article, said, span);
  const link = joint(article, attribution);
  if (link !== ':') return [`<p>${chain}${link} ${body}${note}</p>`];
  if (attribution.kind !== 'direct') return [`<p>${chain}${note}: ${body}</p>`];
  const url = safeUrl(article.meta.url);
  return [
    '<figure>',
    `<figcaption>${chain}${note}:</figcaption>`,
    `<blockquote${url === undefined ? '' : ` cite="${escapeHtml(url)}"`}><p>${body}</p></blockquote>`,
    '</figure>',
  ];
}

function speaker(article: Article, { speaker: who, roles }: SpeakerStatements): string {
  if (who.label === '') return unknownSpeaker;
  const role = roles.length === 0 ? '' : `, ${rolesInWords(roles)}`;
  const name = upperFirst(speakerInWords(article, who));
  return escapeHtml(inOneLine(name)) + role + (who.anonymous && !saysUnnamed(name) ? ' (not named)' : '');
}

function cast(_article: Article, { cast: { people, organizations, places } }: Digest): string[] {
  const lines = [...table('People', people), ...table('Organisations', organizations), ...table('Places', places)];
  return section(titles.cast, lines);
}

function table(title: string, members: readonly CastMember[]): string[] {
  if (members.length === 0) return [];
  const items = members.flatMap(({ name, roles, mentions, statements: said, unsure }) => {
    const role = roles.length === 0 ? '' : `${rolesInWords(roles)}; `;
    const spoke = said === 0 ? '' : `, ${said} ${said === 1 ? 'statement' : 'statements'}`;
    return [
      `<dt>${escapeHtml(inOneLine(name))}</dt>`,
      `<dd>${role}named ${mentions}×${spoke}${unsure ? ', name unsure' : ''}</dd>`,
    ];
  });
  return [`<h3>${title}</h3>`, '<dl>', ...items, '</dl>'];
}

function rolesInWords(roles: readonly Role[]): string {
  return roles
    .slice(0, 2)
    .map(({ text }) => escapeHtml(inOneLine(text)))
    .join(', ');
}

function sourcing({ text }: Article, summary: Digest): string[] {
  const items = sourceCounts(summary).flatMap(([label, statements]) => [`<dt>${label}</dt>`, `<dd>${statements}</dd>`]);
  const hearsay = hearsayMarks(text, summary).map((mark) => `“${escapeHtml(mark)}”`);
  if (hearsay.length > 0)
    items.push('<dt>Hearsay</dt>', `<dd>${summary.sourcing.hearsay.length} (${hearsay.join(', ')})</dd>`);
  return section(titles.sourcing, items.length === 0 ? [] : ['<dl>', ...items, '</dl>']);
}

function lists(article: Article, summary: Digest): string[] {
  return section(
    titles.lists,
    summary.lists.flatMap(({ block, introducedBy, items, attributions }) => {
      const innermost = attributions.at(-1);
      const source = innermost === undefined ? '' : `<small>— ${escapeHtml(sourceInWords(article, innermost))}</small>`;
      const lead = [introducedBy === undefined ? '' : words(article, introducedBy), source].filter(Boolean).join(' ');
      const detail = article.blocks[block];
      const tag = detail?.kind === 'list' && detail.ordered ? 'ol' : 'ul';
      return [
        ...(lead === '' ? [] : [`<p>${lead}</p>`]),
        `<${tag}>`,
        ...items.map((item) => `<li>${words(article, item)}</li>`),
        `</${tag}>`,
      ];
    }),
  );
}

function figures(article: Article, summary: Digest): string[] {
  const lines = comparedFigures(article, summary).flatMap(({ title, figures: found }) => [
    `<h3>${escapeHtml(title)}</h3>`,
    '<ul>',
    ...found.map(({ quantity, converted }) => {
      const figure = escapeHtml([inOneLine(slice(article.text, quantity)), converted].filter(Boolean).join(' = '));
      return `<li>${linked(article, figure, quantity)}</li>`;
    }),
    '</ul>',
  ]);
  return section(titles.quantities, lines);
}

function timeline(article: Article, summary: Digest): string[] {
  const said = ({ time }: TimelineEntry): string => {
    const expression = article.times[time];
    return expression === undefined ? '' : `“${words(article, expression)}”`;
  };
  const dated = summary.timeline.flatMap((entry) => {
    const { value, certain, sentence } = entry;
    if (value === undefined) return [];
    // An interval is no valid datetime of <time>.
    const date = value.includes('/')
      ? escapeHtml(value)
      : `<time datetime="${escapeHtml(value)}">${escapeHtml(value)}</time>`;
    return [{ date: certain ? date : `${date} (from ${said(entry)})`, sentence }];
  });
  const items = [...dated, ...undatedInWords(summary, said)].map(
    ({ date, sentence }) => `<li>${date}: ${words(article, sentence)}</li>`,
  );
  return section(titles.timeline, items.length === 0 ? [] : ['<ol>', ...items, '</ol>']);
}

function faults(article: Article): string[] {
  const items = faultsByMessage(article).map(
    ([message, number]) => `<li>${escapeHtml(message)}${number > 1 ? ` (${number}×)` : ''}</li>`,
  );
  return section(titles.artefacts, items.length === 0 ? [] : ['<ul>', ...items, '</ul>']);
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['<section>', `<h2>${title}</h2>`, ...lines, '</section>'];
}

function linked({ text, meta }: Article, html: string, span: Span): string {
  const url = textFragmentUrl(meta.url, text, span);
  return url === undefined ? html : `<a href="${escapeHtml(url)}">${html}</a>`;
}

/** Marked as the language of the article, where that is not the one of the digest. */
function inLanguage({ language }: Article, html: string): string {
  return language === 'und' || isEnglish(language) ? html : `<span lang="${escapeHtml(language)}">${html}</span>`;
}

function words({ text }: Article, span: Span): string {
  return escapeHtml(inOneLine(slice(text, span)));
}
