import type { Article, Digest, Span } from '@article-digest/core';

/**
 * The item of the digest that a selection in the text stands for, by its id there: the innermost statement around it that
 * the digest has, else the name, figure or date that it touches. Undefined in other words.
 */
export function itemAt(article: Article, digest: Digest, { start, end }: Span): string | undefined {
  const holds = (span: Span): boolean => span.start <= start && end <= span.end;
  const shown = new Set(
    digest.statements.flatMap(({ statements }) => statements.map(({ attribution }) => attribution)),
  );
  const statements = article.attributions.filter(({ id }) => shown.has(id));
  const around = statements.filter(({ content }) => content.some(holds));
  const innermost = around.toSorted((a, b) => size(a.content) - size(b.content))[0];
  if (innermost !== undefined) return innermost.id;
  const name = [...article.mentions, ...article.references].find(holds);
  if (name !== undefined) return name.entity;
  const quantity = article.quantities.findIndex(holds);
  if (quantity >= 0) return `quantity-${quantity}`;
  const time = article.times.findIndex(holds);
  if (time >= 0) return `time-${time}`;
  return statements.find(({ cue, source }) => [...cue, ...source].some(holds))?.id;
}

function size(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + span.end - span.start, 0);
}
