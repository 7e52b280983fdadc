import type { Article, KeyPoint } from '../model.ts';
import { covers, slice } from '../source/span.ts';
import { SURE } from '../attributions/sure.ts';
import { indexOf } from './article-index.ts';
import { sourceInWords } from './chain.ts';
import { closed, inOneLine } from './words.ts';

/** The sentence of a key point on one line, a quotation that goes on behind it closed. */
export function pointInWords({ text }: Article, point: KeyPoint): string {
  return closed(inOneLine(slice(text, point)));
}

/**
 * What stands behind a key point, in words: each source once, then the marks of hearsay in it (`hearsay: “reportedly”`).
 * Empty where the article itself says it.
 */
export function pointSources(article: Article, point: KeyPoint): string[] {
  const sources = point.attributions.map((id) => {
    const attribution = indexOf(article).attributions.get(id);
    const unsure = attribution !== undefined && attribution.confidence < SURE;
    return `${sourceInWords(article, id, point)}${unsure ? ' (unsure)' : ''}`;
  });
  const marks = article.evidentials
    .filter((evidential) => covers(point, evidential))
    .map((evidential) => `“${slice(article.text, evidential).toLowerCase()}”`);
  const hearsay = marks.length === 0 ? '' : `hearsay: ${[...new Set(marks)].join(', ')}`;
  return [...new Set([...sources, hearsay])].filter((words) => words !== '');
}
