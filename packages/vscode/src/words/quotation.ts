import type { Article, Attribution, Span } from '@article-digest/core';
import { cautions, chainInWords, contentInWords } from '@article-digest/core/wording';

/** A statement to paste elsewhere: what was said, who said it to whom and through whom, and what to be careful about. */
export function quotationInWords(article: Article, attribution: Attribution): string {
  const notes = cautions(attribution);
  const note = notes.length > 0 ? ` (${notes.join(', ')})` : '';
  return `${contentInWords(article, attribution)} — ${chainInWords(article, attribution.id)}${note}`;
}

/** Where an article is from, as a line below what was taken out of it; `''` where the text does not say. */
export function sourceLine({ text, meta }: Article): string {
  const title = meta.headline && text.slice(meta.headline.start, meta.headline.end).replace(/\s+/g, ' ').trim();
  const parts = [title && `“${title}”`, meta.publisher, meta.published, meta.url];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

/** The statement around an offset, the innermost one, by its words or else by those that say who speaks. */
export function statementAt({ attributions }: Article, offset: number): Attribution | undefined {
  const holds = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  const around = attributions.filter(({ content }) => content.some(holds));
  const told = attributions.filter(({ cue, source }) => [...cue, ...source].some(holds));
  return [around, told].map((found) => found.toSorted((a, b) => size(a) - size(b))[0]).find((one) => one !== undefined);
}

function size({ content }: Attribution): number {
  return content.reduce((sum, span) => sum + span.end - span.start, 0);
}
