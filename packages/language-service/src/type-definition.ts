import type { Article, Entity, Span } from '@article-digest/core';
import type { LocationLink, Position } from 'vscode-languageserver-types';
import { linkTo } from './definition.ts';
import { linesOf } from './line-index.ts';
import { attributionsAt, entityOf, nameAt, touches } from './lookup.ts';
import { introductionOf } from './places.ts';
import { firstWhere } from './search.ts';

/**
 * From a person, or from an unnamed source ("a spokeswoman for the Harbour Board"), to the organisations that its roles
 * name, each where it is introduced. Empty where the text ties it to none.
 */
export function typeDefinition(article: Article, uri: string, position: Position): LocationLink[] {
  const offset = linesOf(article).offsetAt(position);
  const named = nameAt(article, offset);
  const person = entityOf(article, named?.entity);
  // A person's name in the words of a source is asked about itself, anything else there about the source.
  const source = attributionsAt(article, offset, ['source'])[0]?.source.find((span) => touches(span, offset));
  if (named !== undefined && person?.kind === 'person') {
    const places = [...person.roles, ...sourcesNaming(article, person)];
    return organisationsIn(article, places).map((to) => linkTo(article, uri, named, to));
  }
  if (source === undefined) return [];
  return organisationsIn(article, [source]).map((to) => linkTo(article, uri, source, to));
}

/** The words of the sources that a person is named in and speaks as: "Tomas Vell, who runs the Amsel Line". */
function sourcesNaming(article: Article, person: Entity): Span[] {
  const names = person.mentions.map((index) => article.mentions[index]).filter((mention) => mention !== undefined);
  return article.attributions
    .filter(({ speaker }) => speaker.entity === person.id)
    .flatMap(({ source }) => source)
    .filter((span) => names.some(({ start, end }) => span.start <= start && end <= span.end));
}

/** Where the organisations are introduced that stand in the words or follow them ("chairman | of the Harbour Board"). */
function organisationsIn(article: Article, places: readonly Span[]): Span[] {
  const { mentions, text } = article;
  const found = new Map<string, Span>();
  for (const { start, end } of places) {
    for (let index = firstWhere(mentions, (mention) => mention.start >= start); index < mentions.length; index++) {
      const mention = mentions[index]!;
      if (mention.start >= end && !LINK.test(text.slice(end, Math.min(mention.start, end + 20)))) break;
      const entity = entityOf(article, mention.entity);
      if (entity?.kind === 'organization') found.set(entity.id, introductionOf(article, entity) ?? mention);
      if (mention.start >= end) break;
    }
  }
  return [...found.values()];
}

/** What ties a role to the organisation behind it. */
const LINK = /^\s+(?:of|for|at|from|with|in)\s+(?:the\s+)?$/i;
