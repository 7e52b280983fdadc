import { digest } from '../digest/digest.ts';
import type { Article, CastMember, Digest, Role, SpeakerStatements, Statement, TimelineEntry } from '../model.ts';
import { slice } from '../source/span.ts';
import { indexOf } from './article-index.ts';
import { cautions } from './cautions.ts';
import { chainInWords, sourceInWords } from './chain.ts';
import { escapeMarkdown, safeUrl } from './escape.ts';
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
import { upperFirst } from './words.ts';

/**
 * The digest as Markdown (CommonMark). Text of the article is escaped throughout; where the article has an http(s)
 * address, key points and statements link to their place on its page. Sections with nothing to show are left out.
 */
export function toMarkdown(article: Article, summary: Digest = digest(article)): string {
  const sections = [head, points, statements, cast, sourcing, lists, figures, timeline, faults];
  const parts = sections.map((section) => section(article, summary)).filter((lines) => lines.length > 0);
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function head(article: Article, { headline, reading }: Digest): string[] {
  const { meta, text } = article;
  const title = headline === undefined ? '(no headline)' : slice(text, headline);
  const url = safeUrl(meta.url);
  const facts = [
    meta.publisher,
    meta.byline?.length ? `by ${meta.byline.map((span) => slice(text, span)).join(', ')}` : undefined,
    meta.published,
    reading.words > 0 ? `${reading.words} words, ${reading.minutes} min` : undefined,
  ].filter((fact) => fact !== undefined);
  return [
    `# ${url === undefined ? escapeMarkdown(title) : `[${escapeMarkdown(title)}](${url})`}`,
    ...(meta.standfirst === undefined ? [] : ['', escapeMarkdown(slice(text, meta.standfirst))]),
    ...(facts.length === 0 ? [] : ['', `*${facts.map(escapeMarkdown).join(' · ')}*`]),
  ];
}

function points(article: Article, summary: Digest): string[] {
  return section(
    titles.points,
    summary.points.map((point, index) => {
      const sources = pointSources(article, point);
      const source = sources.length === 0 ? '' : ` — ${sources.map(escapeMarkdown).join('; ')}`;
      return `${index + 1}. ${linked(article, pointInWords(article, point), point)}${source}`;
    }),
  );
}

function statements(article: Article, summary: Digest): string[] {
  const lines = summary.statements
    .filter((group) => group.statements.length > 0)
    .flatMap((group, index) => [
      ...(index === 0 ? [] : ['']),
      `### ${speaker(article, group)}`,
      '',
      ...group.statements.map((statement) => `- ${statementLine(article, statement, summary)}`),
    ]);
  return section(titles.statements, lines);
}

function speaker(article: Article, { speaker: who, roles }: SpeakerStatements): string {
  const role = rolesInWords(roles);
  if (who.label === '') return unknownSpeaker;
  const name = upperFirst(speakerInWords(article, who));
  return escapeMarkdown(name) + role + (who.anonymous && !saysUnnamed(name) ? ' (not named)' : '');
}

function statementLine(article: Article, { attribution: id }: Statement, summary: Digest): string {
  const attribution = indexOf(article).attributions.get(id);
  if (attribution === undefined) return '';
  const notes = cautions(attribution);
  const note = notes.length > 0 ? ` *(${notes.join(', ')})*` : '';
  const span = attribution.content[0];
  const said = contentInWords(article, attribution);
  const chain = escapeMarkdown(upperFirst(chainInWords(article, id)));
  const list = listOf(summary, attribution);
  if (list !== undefined) return `${chain}${note}: the ${list.items.length} items under “${titles.lists}”`;
  const body = span ? linked(article, said, span) : escapeMarkdown(said);
  const link = joint(article, attribution);
  return link === ':' ? `${chain}${note}: ${body}` : `${chain}${link} ${body}${note}`;
}

function cast(_article: Article, { cast: { people, organizations, places } }: Digest): string[] {
  return section(titles.cast, [
    ...[...people, ...organizations].map((member) => `- ${castMember(member)}`),
    ...(places.length === 0 ? [] : [`- Places: ${places.map(castPlace).join(', ')}`]),
  ]);
}

function castMember({ name, roles, mentions, statements: said, unsure }: CastMember): string {
  const role = rolesInWords(roles);
  const spoke = said === 0 ? '' : `, ${said} ${said === 1 ? 'statement' : 'statements'}`;
  return `**${escapeMarkdown(name)}**${role} (named ${mentions}×${spoke}${unsure ? ', name unsure' : ''})`;
}

function rolesInWords(roles: readonly Role[]): string {
  return roles
    .slice(0, 2)
    .map(({ text }) => `, ${escapeMarkdown(text)}`)
    .join('');
}

function castPlace({ name, mentions, unsure }: CastMember): string {
  return `${escapeMarkdown(name)} (${mentions}×${unsure ? ', unsure' : ''})`;
}

function sourcing({ text }: Article, summary: Digest): string[] {
  const hearsay = hearsayMarks(text, summary).map((mark) => `“${escapeMarkdown(mark)}”`);
  return section(titles.sourcing, [
    ...sourceCounts(summary).map(([label, statements]) => `- ${label}: ${statements}`),
    ...(hearsay.length === 0 ? [] : [`- Hearsay: ${summary.sourcing.hearsay.length} (${hearsay.join(', ')})`]),
  ]);
}

function lists(article: Article, summary: Digest): string[] {
  const lines = summary.lists.flatMap(({ block, introducedBy, items, attributions }, index) => {
    const innermost = attributions.at(-1);
    const source = innermost === undefined ? '' : ` — ${escapeMarkdown(sourceInWords(article, innermost))}`;
    const announced = introducedBy === undefined ? '' : escapeMarkdown(slice(article.text, introducedBy));
    const lead = (announced + source).trim();
    const detail = article.blocks[block];
    const ordered = detail?.kind === 'list' && detail.ordered;
    return [
      ...(index === 0 ? [] : ['']),
      ...(lead === '' ? [] : [lead, '']),
      ...items.map((item, place) => `${ordered ? `${place + 1}.` : '-'} ${escapeMarkdown(slice(article.text, item))}`),
    ];
  });
  return section(titles.lists, lines);
}

function figures(article: Article, summary: Digest): string[] {
  const lines = comparedFigures(article, summary).map(({ title, figures: found }) => {
    const each = found.map(({ quantity, converted }) =>
      escapeMarkdown([slice(article.text, quantity), converted].filter(Boolean).join(' = ')),
    );
    return `- ${escapeMarkdown(title)}: ${each.join('; ')}`;
  });
  return section(titles.quantities, lines);
}

function timeline({ text, times }: Article, summary: Digest): string[] {
  const said = ({ time }: TimelineEntry): string => {
    const expression = times[time];
    return expression === undefined ? '' : `“${escapeMarkdown(slice(text, expression))}”`;
  };
  const dated = summary.timeline
    .filter(({ value }) => value !== undefined)
    .map((entry) => ({ date: `${entry.value}${entry.certain ? '' : ` (from ${said(entry)})`}`, ...entry }));
  return section(
    titles.timeline,
    [...dated, ...undatedInWords(summary, said)].map(
      ({ date, sentence }) => `- ${date}: ${escapeMarkdown(slice(text, sentence))}`,
    ),
  );
}

function faults(article: Article): string[] {
  return section(
    titles.artefacts,
    faultsByMessage(article).map(
      ([message, number]) => `- ${escapeMarkdown(message)}${number > 1 ? ` (${number}×)` : ''}`,
    ),
  );
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, '', ...lines];
}

function linked({ text, meta }: Article, words: string, span: { start: number; end: number }): string {
  const url = textFragmentUrl(meta.url, text, span);
  return url === undefined ? escapeMarkdown(words) : `[${escapeMarkdown(words)}](${url})`;
}
