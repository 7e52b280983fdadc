import type { Article } from '@article-digest/core';
import { told } from '@article-digest/core/digest';
import { english, type Messages, type Worded } from './messages/messages.ts';

/** What was found, in a line for a status bar: `14 statements, 6 speakers, 2 unnamed sources, 3 faults`. Faults that are mere hints do not count. */
export function foundInWords(article: Article, { messages = english }: Worded = {}): string {
  return partsFound(article, messages).join(', ');
}

/** The parts of that line. Statements are those that a digest tells; every speaker counts once, and nobody not at all. */
export function partsFound(article: Article, messages: Messages): string[] {
  const { statements, speakers, unnamed, faults } = countsOf(article);
  return [
    messages.statements(statements),
    messages.speakers(speakers),
    ...(unnamed > 0 ? [messages.unnamedSources(unnamed)] : []),
    ...(faults > 0 ? [messages.faults(faults)] : []),
  ];
}

interface Counts {
  statements: number;
  speakers: number;
  unnamed: number;
  faults: number;
}

/** Counted once for each article: a status bar and a line above the headline say the same. */
const counts = new WeakMap<Article, Counts>();

function countsOf(article: Article): Counts {
  let known = counts.get(article);
  if (known === undefined) counts.set(article, (known = count(article)));
  return known;
}

function count(article: Article): Counts {
  const statements = told(article);
  const speakers = new Set<string>();
  const unnamed = new Set<string>();
  for (const { speaker } of statements) {
    const name = speaker.entity ?? speaker.label;
    if (name === '') continue;
    speakers.add(name);
    if (speaker.anonymous) unnamed.add(name);
  }
  const faults = article.artefacts.filter(({ severity }) => severity !== 'hint').length;
  return { statements: statements.length, speakers: speakers.size, unnamed: unnamed.size, faults };
}
