import type { Article, Attribution, Span } from '@article-digest/core';
import { chainOf } from '@article-digest/core/wording';
import { attributionsAt, entityOf, nameAt, reportingWords, touches } from '../lookup.ts';
import { escapeMarkdown, excerpt, excerptOf } from '../markdown.ts';
import type { Messages } from '../messages/messages.ts';
import { introductionOf } from '../places.ts';
import { certainty, mannerOf, rolesOf, speakerName } from '../speech.ts';
import type { Card, InWords } from './card.ts';

/** Who said the words under the cursor, to whom and through whom: the innermost speech there, then the chain that brought it. */
export function statementCard(article: Article, offset: number, inWords: InWords): Card | undefined {
  const found =
    attributionsAt(article, offset)[0] ??
    // On the words that name the speaker a name has its own card, and that is enough there.
    (nameAt(article, offset) === undefined ? attributionsAt(article, offset, ['source'])[0] : undefined);
  if (found === undefined) return undefined;

  const { messages } = inWords;
  const chain = chainOf(article, found.id);
  const lines = [head(article, found, messages), manner(article, found, messages)];
  if (chain.length > 1) lines.push(through(article, chain, messages));
  lines.push(
    ...warnings(article, found, messages),
    [evidence(article, found, inWords), ...introduced(article, found, inWords)].join(' · '),
  );
  return { span: pieceAt(found, offset), markdown: lines.join('  \n') };
}

function head(article: Article, attribution: Attribution, messages: Messages): string {
  const roles = rolesOf(article, attribution.speaker.entity);
  return [`**${escapeMarkdown(speakerName(article, attribution, messages))}**`, ...roles.map(escapeMarkdown)].join(
    ' · ',
  );
}

function manner(article: Article, attribution: Attribution, messages: Messages): string {
  const { kind, content, cue, addressee } = attribution;
  const parts = [mannerOf(attribution, messages)];
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
function through(article: Article, chain: readonly Attribution[], messages: Messages): string {
  const names = chain.map(({ speaker }) => escapeMarkdown(messages.speaker(article, speaker)));
  const inner = names.pop()!;
  const phrase = escapeMarkdown(messages.chain(article, chain.at(-1)!.id));
  return [messages.through(names.join(' → '), inner), `*${phrase}*`].join('  \n');
}

function warnings(article: Article, { speaker, negated, evidential }: Attribution, messages: Messages): string[] {
  const found: string[] = [];
  if (speaker.anonymous) found.push(messages.notNamed);
  if (speaker.label === '' && !speaker.anonymous) found.push(messages.noSource);
  if (negated) found.push(messages.denied);
  if (evidential !== undefined) found.push(messages.hearsay(escapeMarkdown(excerptOf(article, [evidential]))));
  return found;
}

/** The words that say who speaks, where they stand, and how sure the reading is. */
function evidence(article: Article, attribution: Attribution, { messages, lineOf }: InWords): string {
  const { source, cue, confidence } = attribution;
  const sure = messages.confidence(certainty(confidence, messages));
  const said = [...source, ...cue].sort((a, b) => a.start - b.start);
  const first = said[0];
  if (first === undefined) return `${messages.attribution} · ${sure}`;
  const whole = reportingWords(attribution)!;
  const words = said.every(({ end }) => end <= whole.end) ? excerpt(article, whole) : excerptOf(article, said);
  return `${messages.evidence(lineOf(first.start), escapeMarkdown(words))} · ${sure}`;
}

/** Where the speaker is introduced, where that is not in these very words. */
function introduced(article: Article, { speaker, source, cue }: Attribution, { messages, lineOf }: InWords): string[] {
  const entity = entityOf(article, speaker.entity);
  const place = entity && introductionOf(article, entity);
  if (place === undefined || [...source, ...cue].some((span) => touches(span, place.start))) return [];
  return [messages.introduced(lineOf(place.start))];
}

function pieceAt({ content, cue, source }: Attribution, offset: number): Span {
  return [...cue, ...content, ...source].find((span) => touches(span, offset))!;
}
