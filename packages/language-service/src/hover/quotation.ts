import type { Article, Quotation } from '@article-digest/core';
import type { Card } from '../hover.ts';
import { attributionsAt } from '../lookup.ts';
import { quotationAt } from '../speech.ts';

/** What quotation marks are for where they are not somebody's words; speech that is attributed has a card of its own. */
export function quotationCard(article: Article, offset: number): Card | undefined {
  const found = quotationAt(article, offset);
  if (found === undefined) return undefined;
  if (found.kind !== 'speech') return { span: found, markdown: MEANINGS[found.kind] };
  if (attributionsAt(article, offset).length > 0) return undefined;
  return { span: found, markdown: '**Quotation** · the text does not say whose words these are' };
}

const MEANINGS: Record<Exclude<Quotation['kind'], 'speech'>, string> = {
  scare: '**Scare quotes** · the writer keeps a distance from the words; nobody is quoted',
  title: '**Title of a work** · nobody is quoted',
  term: '**A word or nickname as such** · nobody is quoted',
};
