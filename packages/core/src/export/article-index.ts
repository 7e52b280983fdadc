import type { Article, Attribution, Entity, Reference } from '../model.ts';
import { slice } from '../source/span.ts';

/** What is looked up over and over when an article is put in words. */
export interface ArticleIndex {
  attributions: ReadonlyMap<string, Attribution>;
  entities: ReadonlyMap<string, Entity>;
  /** By entity id or label of a speaker: the article or possessive that the text itself puts before it, in lower case. */
  determiners: ReadonlyMap<string, string>;
  /** By where they start. */
  pronouns: ReadonlyMap<number, Reference>;
  /** Speakers in words, as far as they were asked for. */
  speakers: Map<string, string>;
}

const known = new WeakMap<readonly Attribution[], ArticleIndex>();

/** The index of an article, made once. An article is never changed after it was parsed. */
export function indexOf(article: Article): ArticleIndex {
  let index = known.get(article.attributions);
  if (index === undefined) known.set(article.attributions, (index = makeIndex(article)));
  return index;
}

function makeIndex(article: Article): ArticleIndex {
  const entities = new Map(article.entities.map((entity) => [entity.id, entity]));
  const determiners = new Map<string, string>();
  for (const { source, speaker } of article.attributions) {
    const key = speaker.entity ?? speaker.label;
    if (source[0] === undefined || determiners.has(key)) continue;
    const [, determiner, rest = ''] = DETERMINED.exec(slice(article.text, source[0])) ?? [];
    if (determiner === undefined) continue;
    const entity = entities.get(speaker.entity ?? '');
    const names = entity === undefined ? [speaker.label] : [entity.name, ...entity.aliases];
    if (names.includes(rest.replace(/\s+/g, ' '))) determiners.set(key, determiner.toLowerCase());
  }
  return {
    attributions: new Map(article.attributions.map((attribution) => [attribution.id, attribution])),
    entities,
    determiners,
    pronouns: new Map(article.references.map((reference) => [reference.start, reference])),
    speakers: new Map(),
  };
}

const DETERMINED = /^(the|an?|these|those|its|his|her|their|some)\s+(.+)$/is;
