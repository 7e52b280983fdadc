import type { Article } from '@article-digest/core';
import { told } from '@article-digest/core/digest';
import { messages } from './messages.ts';

/** What was found, in a line for a status bar: `14 statements, 6 speakers, 2 unnamed sources, 3 faults`. Faults that are mere hints do not count. */
export function foundInWords(article: Article): string {
  return partsFound(article).join(', ');
}

/** The parts of that line. Statements are those that a digest tells; every speaker counts once, and nobody not at all. */
export function partsFound(article: Article): string[] {
  const attributions = told(article);
  const speakers = new Set<string>();
  const unnamed = new Set<string>();
  for (const { speaker } of attributions) {
    const name = speaker.entity ?? speaker.label;
    if (name === '') continue;
    speakers.add(name);
    if (speaker.anonymous) unnamed.add(name);
  }
  const faults = article.artefacts.filter(({ severity }) => severity !== 'hint').length;
  return [
    messages.statements(attributions.length),
    messages.speakers(speakers.size),
    ...(unnamed.size > 0 ? [messages.unnamedSources(unnamed.size)] : []),
    ...(faults > 0 ? [messages.faults(faults)] : []),
  ];
}
