import type { Article } from '@article-digest/core';
import { count } from './markdown.ts';

/** What was found, in a line for a status bar: `14 statements, 6 speakers, 3 faults`. Faults that are mere hints do not count. */
export function foundInWords(article: Article): string {
  const { attributions, artefacts } = article;
  const speakers = new Set(
    attributions.map(({ speaker }) => speaker.entity ?? speaker.label).filter((name) => name !== ''),
  );
  const parts = [count(attributions.length, 'statement'), count(speakers.size, 'speaker')];
  const faults = artefacts.filter(({ severity }) => severity !== 'hint').length;
  if (faults > 0) parts.push(count(faults, 'fault'));
  return parts.join(', ');
}
