import type { Article } from '@article-digest/core';
import { messages } from './messages.ts';

/** What was found, in a line for a status bar: `14 statements, 6 speakers, 2 unnamed sources, 3 faults`. Faults that are mere hints do not count. */
export function foundInWords(article: Article): string {
  return partsFound(article).join(', ');
}

/** The parts of that line. Every speaker counts once, those of whom the text says nothing at all not. */
export function partsFound({ attributions, artefacts }: Article): string[] {
  const speakers = new Set<string>();
  const unnamed = new Set<string>();
  for (const { speaker } of attributions) {
    const name = speaker.entity ?? speaker.label;
    if (name === '') continue;
    speakers.add(name);
    if (speaker.anonymous) unnamed.add(name);
  }
  const faults = artefacts.filter(({ severity }) => severity !== 'hint').length;
  return [
    messages.statements(attributions.length),
    messages.speakers(speakers.size),
    ...(unnamed.size > 0 ? [messages.unnamedSources(unnamed.size)] : []),
    ...(faults > 0 ? [messages.faults(faults)] : []),
  ];
}
