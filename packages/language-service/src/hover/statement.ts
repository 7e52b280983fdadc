import type { Article, Attribution, Span } from '@article-digest/core';
import { chainInWords, speakerInWords } from '@article-digest/core/wording';
import { attributionsAt, chainOf, entityOf, nameAt, reportingWords, touches } from '../lookup.ts';
import { escapeMarkdown, excerpt, excerptOf } from '../markdown.ts';
import { messages } from '../messages.ts';
import { introductionOf } from '../places.ts';
import { certainty, mannerOf, rolesOf, speakerName } from '../speech.ts';
import type { Card, LineOf } from './card.ts';

/** Who said the words under the cursor, to whom and through whom: the innermost speech there, then the chain that brought it. */
export function statementCard(article: Article, offset: number, lineOf: LineOf): Card | undefined {
  const found =
    attributionsAt(article, offset)[0] ??
    // On the words that name the speaker a name has its own card, and that is enough there.
    (nameAt(article, offset) === undefined ? attributionsAt(article, offset, ['source'])[0] : undefined);
  if (found === undefined) return undefined;

  const chain = chainOf(article, found);
  const lines = [head(article, found), manner(article, found)];
  if (chain.length > 1) lines.push(through(article, chain));
  lines.push(
    ...warnings(article, found),
    [evidence(article, found, lineOf), ...introduced(article, found, lineOf)].join(' · '),
  );
  return { span: pieceAt(found, offset), markdown: lines.join('  \n') };
}

function head(article: Article, attribution: Attribution): string {
  const roles = rolesOf(article, attribution.speaker.entity);
  return [`**${escapeMarkdown(speakerName(article, attribution))}**`, ...roles.map(escapeMarkdown)].join(' · ');
}

function manner(article: Article, attribution: Attribution): string {
  const { kind, content, cue, addressee } = attribution;
  const parts = [mannerOf(attribution)];
  if (kind === 'direct') parts.push(messages.words(wordsIn(article, content)));
  if (cue.length > 0) parts.push(messages.cue(escapeMarkdown(excerptOf(article, cue))));
  if (addressee.length > 0) parts.push(messages.addressee(escapeMarkdown(excerptOf(article, addressee))));
  return parts.join(' · ');
}

function wordsIn({ text }: Article, spans: readonly Span[]): number {
  return spans.reduce(
    (sum, { start, end }) => sum + (text.slice(start, end).match(/[\p{L}\p{N}][^\s—–]*/gu)?.length ?? 0),
    0,
  );
}

/** The chain, once as names from the outermost source inwards and once as a phrase. */
function through(article: Article, chain: readonly Attribution[]): string {
  const names = chain.map(({ speaker }) => escapeMarkdown(speakerInWords(article, speaker)));
  const inner = names.pop()!;
  const phrase = escapeMarkdown(chainInWords(article, chain.at(-1)!.id));
  return [messages.through(names.join(' → '), inner), `*${phrase}*`].join('  \n');
}

function warnings(article: Article, { speaker, negated, evidential }: Attribution): string[] {
  const found: string[] = [];
  if (speaker.anonymous) found.push(messages.notNamed);
  if (speaker.label === '' && !speaker.anonymous) found.push(messages.noSource);
  if (negated) found.push(messages.denied);
  if (evidential !== undefined) found.push(messages.hearsay(escapeMarkdown(excerptOf(article, [evidential]))));
  return found;
}

/** The words that say who speaks, where they stand, and how sure the reading is. */
function evidence(article: Article, attribution: Attribution, lineOf: LineOf): string {
  const { source, cue, confidence } = attribution;
  const sure = messages.confidence(certainty(confidence));
  const said = [...source, ...cue].sort((a, b) => a.start - b.start);
  const first = said[0];
  if (first === undefined) return `${messages.attribution} · ${sure}`;
  const whole = reportingWords(attribution)!;
  const words = said.every(({ end }) => end <= whole.end) ? excerpt(article, whole) : excerptOf(article, said);
  return `${messages.evidence(lineOf(first.start), escapeMarkdown(words))} · ${sure}`;
}

/** Where the speaker is introduced, where that is not in these very words. */
function introduced(article: Article, { speaker, source, cue }: Attribution, lineOf: LineOf): string[] {
  const entity = entityOf(article, speaker.entity);
  const place = entity && introductionOf(article, entity);
  if (place === undefined || [...source, ...cue].some((span) => touches(span, place.start))) return [];
  return [messages.introduced(lineOf(place.start))];
}

function pieceAt({ content, cue, source }: Attribution, offset: number): Span {
  return [...cue, ...content, ...source].find((span) => touches(span, offset))!;
}
