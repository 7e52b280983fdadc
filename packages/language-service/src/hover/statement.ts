import type { Article, Attribution, Span } from '@article-digest/core';
import { chainInWords, speakerInWords } from '@article-digest/core/wording';
import type { Card } from '../hover.ts';
import { linesOf } from '../line-index.ts';
import { attributionsAt, chainOf, nameAt, touches } from '../lookup.ts';
import { escapeMarkdown, excerpt, excerptOf } from '../markdown.ts';
import { certainty, mannerOf, rolesOf, speakerName } from '../speech.ts';

/** Who said the words under the cursor, to whom and through whom: the innermost speech there, then the chain that brought it. */
export function statementCard(article: Article, offset: number): Card | undefined {
  const found =
    attributionsAt(article, offset)[0] ??
    // On the words that name the speaker a name has its own card, and that is enough there.
    (nameAt(article, offset) === undefined ? attributionsAt(article, offset, ['source'])[0] : undefined);
  if (found === undefined) return undefined;

  const chain = chainOf(article, found);
  const lines = [head(article, found), manner(article, found)];
  if (chain.length > 1) lines.push(through(article, chain));
  lines.push(...warnings(article, found), evidence(article, found));
  return { span: pieceAt(found, offset), markdown: lines.join('  \n') };
}

function head(article: Article, attribution: Attribution): string {
  const roles = rolesOf(article, attribution.speaker.entity);
  return [`**${escapeMarkdown(speakerName(article, attribution))}**`, ...roles.map(escapeMarkdown)].join(' · ');
}

function manner(article: Article, attribution: Attribution): string {
  const parts = [mannerOf(attribution)];
  if (attribution.cue.length > 0) parts.push(`cue “${escapeMarkdown(excerptOf(article, attribution.cue))}”`);
  if (attribution.addressee.length > 0) parts.push(`to ${escapeMarkdown(excerptOf(article, attribution.addressee))}`);
  return `Said ${parts.join(' · ')}`;
}

/** The chain, once as names from the outermost source inwards and once as a phrase. */
function through(article: Article, chain: readonly Attribution[]): string {
  const names = chain.map(({ speaker }) => escapeMarkdown(speakerInWords(article, speaker)));
  const inner = names.pop()!;
  return [
    `Through ${names.join(' → ')} → **${inner}**`,
    `*${escapeMarkdown(chainInWords(article, chain.at(-1)!.id))}*`,
  ].join('  \n');
}

function warnings(article: Article, attribution: Attribution): string[] {
  const found: string[] = [];
  if (attribution.speaker.anonymous) found.push('The article does not name this source.');
  if (attribution.speaker.label === '' && !attribution.speaker.anonymous)
    found.push('The text gives no source for these words.');
  if (attribution.negated) found.push('Denied, refused or not said.');
  if (attribution.evidential !== undefined) {
    found.push(`Hearsay: “${escapeMarkdown(excerptOf(article, [attribution.evidential]))}”.`);
  }
  return found;
}

/** The words that say who speaks, where they stand, and how sure the reading is. */
function evidence(article: Article, { source, cue, content, confidence }: Attribution): string {
  const said = [...source, ...cue].sort((a, b) => a.start - b.start);
  const first = said[0];
  if (first === undefined) return `Attribution: ${certainty(confidence)}`;
  const whole = { start: first.start, end: said.reduce((end, span) => Math.max(end, span.end), 0) };
  const apart = whole.end - whole.start > 80 || content.some(({ start }) => whole.start < start && start < whole.end);
  const words = apart ? excerptOf(article, said) : excerpt(article, whole);
  const { line } = linesOf(article).positionAt(first.start);
  return `Evidence on line ${line + 1}: “${escapeMarkdown(words)}” · ${certainty(confidence)}`;
}

function pieceAt({ content, cue, source }: Attribution, offset: number): Span {
  return [...cue, ...content, ...source].find((span) => touches(span, offset))!;
}
