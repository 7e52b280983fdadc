import type { Article } from '@article-digest/core';
import { readingTime } from '@article-digest/core/digest';
import type { CodeLens, Range } from 'vscode-languageserver-types';
import { SHOW_DIGEST_COMMAND } from './capabilities.ts';
import { partsFound } from './found.ts';
import { linesOf } from './line-index.ts';
import { english, type Worded } from './messages/messages.ts';

/**
 * One line above the headline, or above the first words of the story where it has none: `14 statements · 6 speakers ·
 * 2 unnamed sources · 3 faults · 4 min`. Unnamed sources and faults that there are none of are left out; a text that holds
 * no story has no lens.
 */
export function codeLenses(article: Article, uri: string, { messages = english }: Worded = {}): CodeLens[] {
  const range = codeLensPlace(article);
  if (range === undefined) return [];
  const title = [...partsFound(article, messages), messages.minutes(readingTime(article).minutes)].join(' · ');
  return [
    {
      range,
      command: { title, command: SHOW_DIGEST_COMMAND, arguments: [uri], tooltip: messages.showDigest },
    },
  ];
}

/** Where the lens stands, for an editor that asks what it says only where it is seen: counting takes longer than all else. */
export function codeLensPlace(article: Article): Range | undefined {
  const place = article.meta.headline ?? article.blocks.find(({ kind }) => kind !== 'boilerplate');
  return place && linesOf(article).rangeOf(place);
}
