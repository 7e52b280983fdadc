import type { Article, Digest } from '@article-digest/core';

const LISTS = [
  'blocks',
  'sentences',
  'quotations',
  'entities',
  'mentions',
  'references',
  'attributions',
  'evidentials',
  'quantities',
  'times',
  'artefacts',
] as const satisfies readonly (keyof Article)[];
/** The lists whose elements hold spans and are none. */
const NOT_SPANS: ReadonlySet<string> = new Set(['entities', 'attributions']);

const DIGEST_LISTS = [
  'points',
  'statements',
  'lists',
  'quantities',
  'timeline',
] as const satisfies readonly (keyof Digest)[];
const DIGEST_PARTS = ['cast', 'sourcing', 'reading'] as const satisfies readonly (keyof Digest)[];

/**
 * The article in a value that came from outside: an `Article`, or an object with one in `article` and its digest in
 * `digest`, as the command line writes it. `undefined` where it has not the shape of one.
 */
export function readArticle(value: unknown): { article: Article; digest?: Digest } | undefined {
  if (!isObject(value)) return undefined;
  const article = checkedArticle(value['article'] ?? value);
  const digest = value['digest'];
  const whole =
    isObject(digest) &&
    DIGEST_LISTS.every((name) => Array.isArray(digest[name])) &&
    DIGEST_PARTS.every((name) => isObject(digest[name]));
  return article && { article, ...(whole && { digest: digest as unknown as Digest }) };
}

function checkedArticle(value: unknown): Article | undefined {
  if (!isObject(value)) return undefined;
  const { schema, text, language, meta } = value;
  if (schema !== 'article-digest/1' || typeof text !== 'string' || typeof language !== 'string' || !isObject(meta))
    return undefined;
  const isSpan = (one: unknown): boolean =>
    isObject(one) &&
    Number.isInteger(one['start']) &&
    Number.isInteger(one['end']) &&
    Number(one['start']) >= 0 &&
    Number(one['start']) <= Number(one['end']) &&
    Number(one['end']) <= text.length;
  const spans = (one: unknown): boolean => Array.isArray(one) && one.every(isSpan);
  for (const name of LISTS) {
    const list = value[name];
    if (!Array.isArray(list) || !list.every(NOT_SPANS.has(name) ? isObject : isSpan)) return undefined;
  }
  const article = value as unknown as Article;
  const sound =
    article.attributions.every(
      ({ id, source, cue, content, addressee, speaker }) =>
        typeof id === 'string' && [source, cue, content, addressee].every(spans) && isObject(speaker),
    ) &&
    article.entities.every(
      ({ id, roles, mentions }) => typeof id === 'string' && spans(roles) && Array.isArray(mentions),
    );
  return sound ? article : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
