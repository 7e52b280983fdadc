import type { Article, Attribution, Entity, Mention, Reference, Span } from '@article-digest/core';
import { chainOf } from '@article-digest/core/wording';

/** True where the cursor touches the span: on a character of it or right behind its last one, as editors count a word. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** The name, pronoun or description under the cursor. Where two touch it, the one that starts there wins. */
export function nameAt(article: Article, offset: number): Mention | Reference | undefined {
  const found = [...article.mentions, ...article.references].filter((item) => touches(item, offset));
  return found.sort((a, b) => b.start - a.start || a.end - b.end)[0];
}

export function entityOf(article: Article, id: string | undefined): Entity | undefined {
  return id === undefined ? undefined : tablesOf(article).entities.get(id);
}

export function attributionOf(article: Article, id: string | undefined): Attribution | undefined {
  return id === undefined ? undefined : tablesOf(article).attributions.get(id);
}

/** The attributions whose words, cue or (with `source`) source the cursor touches, innermost first. */
export function attributionsAt(
  article: Article,
  offset: number,
  parts: readonly ('content' | 'cue' | 'source')[] = ['content', 'cue'],
): Attribution[] {
  return article.attributions
    .filter((attribution) => parts.some((part) => attribution[part].some((span) => touches(span, offset))))
    .map((attribution) => ({ attribution, depth: chainOf(article, attribution.id).length, size: sizeOf(attribution) }))
    .sort((a, b) => b.depth - a.depth || a.size - b.size)
    .map(({ attribution }) => attribution);
}

/** From the first word of the attribution to the last: source, cue, content and addressee. */
export function extentOf({ source, cue, content, addressee }: Attribution): Span {
  let start = Infinity;
  let end = 0;
  // Asked of every statement after every keystroke: lists put together would take three times as long.
  for (const spans of [source, cue, content, addressee]) {
    for (const span of spans) {
      if (span.start < start) ({ start } = span);
      if (span.end > end) ({ end } = span);
    }
  }
  return start > end ? { start: 0, end: 0 } : { start, end };
}

/**
 * The words that report a statement, source and cue as one stretch where they stand together ("Brell told"), else the cue, the
 * source or what is said alone. `undefined` for an attribution without words.
 */
export function reportingWords({ source, cue, content }: Attribution): Span | undefined {
  const said = [...source, ...cue].sort((a, b) => a.start - b.start);
  const first = said[0];
  if (first === undefined) return content[0];
  const whole = { start: first.start, end: said.reduce((end, span) => Math.max(end, span.end), 0) };
  const apart = whole.end - whole.start > 80 || content.some(({ start }) => whole.start < start && start < whole.end);
  return apart ? (cue[0] ?? first) : whole;
}

/** Two attributions have one speaker: the same entity, or an unnamed source called by the same description. */
export function sameSpeaker({ speaker: a }: Attribution, { speaker: b }: Attribution): boolean {
  if (a.entity !== undefined || b.entity !== undefined) return a.entity === b.entity;
  return a.label !== '' && a.label === b.label && a.kind === b.kind;
}

function sizeOf({ content }: Attribution): number {
  return content.reduce((sum, span) => sum + span.end - span.start, 0);
}

interface Tables {
  entities: Map<string, Entity>;
  attributions: Map<string, Attribution>;
}

const tables = new WeakMap<Article, Tables>();

function tablesOf(article: Article): Tables {
  let found = tables.get(article);
  if (found === undefined) {
    found = {
      entities: new Map(article.entities.map((entity) => [entity.id, entity])),
      attributions: new Map(article.attributions.map((attribution) => [attribution.id, attribution])),
    };
    tables.set(article, found);
  }
  return found;
}
