import type { Article, Attribution } from '../model.ts';
import { indexOf } from './article-index.ts';

/** The attribution and those that it stands inside, outermost first; empty for an unknown id. */
export function chainOf(article: Article, id: string): Attribution[] {
  const { attributions } = indexOf(article);
  const chain: Attribution[] = [];
  let next = attributions.get(id);
  while (next !== undefined && !chain.includes(next)) {
    chain.unshift(next);
    next = next.within === undefined ? undefined : attributions.get(next.within);
  }
  return chain;
}
