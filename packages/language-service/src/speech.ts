import type { Article, Attribution, Entity, Quotation } from '@article-digest/core';
import { SURE } from '@article-digest/core/wording';
import { entityOf } from './lookup.ts';
import type { Messages } from './messages/messages.ts';
import { upperFirst } from './upper-first.ts';

/** From here on there is little doubt. */
export const FAIRLY_SURE = 0.7;

/** How sure, in a reader's words; a number would claim more than it knows. `unsure` where the digest says so too. */
export function certainty(confidence: number, messages: Messages): string {
  if (confidence >= 0.9) return messages.sure;
  if (confidence >= FAIRLY_SURE) return messages.fairlySure;
  return confidence >= SURE ? messages.likely : messages.unsure;
}

/** Whether the words are the speaker's own. */
export function mannerOf({ kind }: Attribution, messages: Messages): string {
  if (kind === 'direct') return messages.wordForWord;
  return kind === 'indirect' ? messages.inReportersWords : messages.partlyWordForWord;
}

/** Who speaks, not escaped, as the start of a line: `Nadia Brell`, `An unnamed official`, `An unstated source`. */
export function speakerName(article: Article, { speaker }: Attribution, messages: Messages): string {
  return upperFirst(messages.speaker(article, speaker));
}

/** Roles of an entity, each once, the longest first; not escaped. Left out are those that another one contains, and "Ms". */
export function rolesOf(article: Article, id: string | undefined): string[] {
  return uniqueRoles(entityOf(article, id));
}

export function uniqueRoles(entity: Entity | undefined): string[] {
  const kept: string[] = [];
  const texts = (entity?.roles ?? []).map(({ text }) => text.replace(/\s+/g, ' ').trim());
  for (const text of texts.sort((a, b) => b.length - a.length)) {
    const folded = text.toLowerCase();
    if (text !== '' && !COURTESY.test(text) && !kept.some((other) => other.toLowerCase().includes(folded)))
      kept.push(text);
  }
  return kept;
}

/** Forms of address that say nothing of who somebody is. */
export const COURTESY: RegExp = /^(?:mr|mrs|ms|miss|mx)\.?$/i;

/** The smallest pair of quotation marks that holds the offset. */
export function quotationAt(article: Article, offset: number): Quotation | undefined {
  let smallest: Quotation | undefined;
  for (const quotation of article.quotations) {
    if (quotation.start > offset) break;
    if (quotation.end < offset) continue;
    if (smallest === undefined || quotation.end - quotation.start <= smallest.end - smallest.start)
      smallest = quotation;
  }
  return smallest;
}
