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
  /** Clauses in words, likewise. */
  clauses: Map<Attribution, string>;
}

const known = new WeakMap<readonly Attribution[], ArticleIndex>();

/** The index of an article, made once. An article is never changed after it was parsed. */
export function indexOf(article: Article): ArticleIndex {
  let index = known.get(article.attributions);
  if (index === undefined) known.set(article.attributions, (index = makeIndex(article)));
  return index;
}

/** Each part is made once it is asked for: an editor puts a few speakers in words after every keystroke, and nothing else. */
function makeIndex({ attributions, entities, references, text }: Article): ArticleIndex {
  const named = new Map(entities.map((entity) => [entity.id, entity]));
  let byId: ArticleIndex['attributions'] | undefined;
  let determiners: ArticleIndex['determiners'] | undefined;
  let pronouns: ArticleIndex['pronouns'] | undefined;
  return {
    entities: named,
    speakers: new Map(),
    clauses: new Map(),
    get attributions() {
      return (byId ??= new Map(attributions.map((attribution) => [attribution.id, attribution])));
    },
    get determiners() {
      return (determiners ??= determinersOf(text, attributions, named));
    },
    get pronouns() {
      return (pronouns ??= new Map(references.map((reference) => [reference.start, reference])));
    },
  };
}

function determinersOf(
  text: string,
  attributions: readonly Attribution[],
  entities: ArticleIndex['entities'],
): Map<string, string> {
  const determiners = new Map<string, string>();
  for (const { source, speaker } of attributions) {
    const [first] = source;
    // To look at one letter is much faster than at the words.
    if (first === undefined || !'taihsTAIHS'.includes(text.charAt(first.start))) continue;
    const key = speaker.entity ?? speaker.label;
    if (determiners.has(key)) continue;
    const [, determiner, rest = ''] = DETERMINED.exec(slice(text, first)) ?? [];
    if (determiner === undefined) continue;
    const entity = entities.get(speaker.entity ?? '');
    const names = entity === undefined ? [speaker.label] : [entity.name, ...entity.aliases];
    if (names.includes(rest.replace(/\s+/g, ' '))) determiners.set(key, determiner.toLowerCase());
  }
  return determiners;
}

const DETERMINED = /^(the|an?|these|those|its|his|her|their|some)\s+(.+)$/is;
