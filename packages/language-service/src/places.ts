import type { Article, Attribution, Entity, Mention, Span } from '@article-digest/core';
import { attributionsAt, entityOf, nameAt, sameSpeaker, touches } from './lookup.ts';

/** Everywhere that one thing stands in the text. */
export interface Places {
  /** The words under the cursor. */
  here: Span;
  /** Where it is introduced: the first full name, or the first words for an unnamed source. */
  definition: Span;
  /** All of them in text order, the definition among them. */
  all: Span[];
}

/** The person, organisation, place or unnamed source under the cursor, and where else it stands. */
export function placesAt(article: Article, offset: number): Places | undefined {
  return placesOfName(article, offset) ?? placesOfSource(article, offset);
}

/** All the quotations and reported words of the speaker of the words under the cursor, with these words as their definition. */
export function statementsAt(article: Article, offset: number): Places | undefined {
  const found = attributionsAt(article, offset)[0];
  const here = found && [...found.content, ...found.cue].find((span) => touches(span, offset));
  if (found === undefined || here === undefined) return undefined;
  const spoken = article.attributions.filter((other) => other === found || sameSpeaker(other, found));
  return { here, definition: here, all: inOrder(spoken.flatMap(({ content }) => content)) };
}

/** The first full name of an entity, or else its first. */
export function introductionOf(article: Article, entity: Entity): Mention | undefined {
  const mentions = mentionsOf(article, entity);
  const full = mentions.find(({ start, end }) => article.text.slice(start, end).replace(/\s+/g, ' ') === entity.name);
  return full ?? mentions[0];
}

function mentionsOf(article: Article, entity: Entity): Mention[] {
  return entity.mentions.map((index) => article.mentions[index]).filter((mention) => mention !== undefined);
}

function placesOfName(article: Article, offset: number): Places | undefined {
  const here = nameAt(article, offset);
  const entity = entityOf(article, here?.entity);
  if (here === undefined || entity === undefined) return undefined;
  const mentions = mentionsOf(article, entity);
  const references = article.references.filter((item) => item.entity === entity.id);
  const all = inOrder([...mentions, ...references]);
  return { here, definition: introductionOf(article, entity) ?? here, all: all.length > 0 ? all : [here] };
}

/** An unnamed source has no mentions: the words that say who speaks stand for them. */
function placesOfSource(article: Article, offset: number): Places | undefined {
  const found = attributionsAt(article, offset, ['source'])[0];
  const here = found?.source.find((span) => touches(span, offset));
  if (found === undefined || here === undefined) return undefined;
  const all = inOrder(
    article.attributions.filter((other) => other === found || sameSpeaker(other, found)).flatMap(sourceOf),
  );
  return { here, definition: all[0]!, all };
}

function sourceOf({ source }: Attribution): Span[] {
  return source;
}

/** Each span once, in text order. */
function inOrder(spans: readonly Span[]): Span[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start || a.end - b.end);
  return sorted.filter(({ start, end }, index) => start !== sorted[index - 1]?.start || end !== sorted[index - 1]?.end);
}
