import type { Article, Span } from '../../src/model.ts';

/** Every span of a value, however deep, with the path to it. */
export function* spansIn(value: unknown, path = ''): Generator<{ path: string; span: Span }> {
  if (typeof value !== 'object' || value === null) return;
  if ('start' in value && 'end' in value) yield { path, span: value as Span };
  for (const [key, inner] of Object.entries(value)) yield* spansIn(inner, `${path}/${key}`);
}

/** What is wrong with a model, whatever the text; empty where it keeps every promise. */
export function brokenPromises(article: Article): string[] {
  return [
    ...outOfRange(article),
    ...badBlocks(article),
    ...badOrder('sentences', article.sentences),
    ...badOrder('mentions', article.mentions),
    ...badReferences(article),
  ];
}

function outOfRange(article: Article): string[] {
  const { length } = article.text;
  return [...spansIn(article)]
    .filter(
      ({ span: { start, end } }) => !(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end),
    )
    .concat([...spansIn(article)].filter(({ span }) => span.end > length))
    .map(({ path, span }) => `${path} is ${span.start}–${span.end} of ${length}`);
}

/** Blocks stand in order and hold every character that is not white space. */
function badBlocks({ text, blocks }: Article): string[] {
  const broken = badOrder('blocks', blocks);
  let last = 0;
  for (const { start, end } of [...blocks, { start: text.length, end: text.length }]) {
    const between = text.slice(last, start);
    if (/[^\s\u0085\u200b\ufeff]/u.test(between)) broken.push(`no block holds “${between.trim().slice(0, 40)}”`);
    last = end;
  }
  return broken;
}

function badOrder(name: string, spans: readonly Span[]): string[] {
  const broken: string[] = [];
  for (let i = 1; i < spans.length; i++) {
    if (spans[i]!.start < spans[i - 1]!.end)
      broken.push(`${name} ${i - 1} and ${i} overlap or stand in the wrong order`);
  }
  return broken;
}

/** Ids are given once, and what points at something points at something there. */
function badReferences({
  entities,
  mentions,
  references,
  attributions,
  sentences,
  quotations,
  blocks,
}: Article): string[] {
  const entityIds = new Set(entities.map(({ id }) => id));
  const attributionIds = new Set(attributions.map(({ id }) => id));
  const broken: string[] = [];
  const check = (holds: boolean, what: string): void => {
    if (!holds) broken.push(what);
  };
  check(entityIds.size === entities.length, 'two entities share an id');
  check(attributionIds.size === attributions.length, 'two attributions share an id');
  for (const { entity } of [...mentions, ...references]) check(entityIds.has(entity), `no entity ${entity}`);
  for (const entity of entities) {
    for (const index of entity.mentions) {
      check(mentions[index]?.entity === entity.id, `mention ${index} is not one of ${entity.id}`);
    }
  }
  for (const { id, within, speaker, source, cue, addressee, content } of attributions) {
    check(within === undefined || attributionIds.has(within), `${id} is within ${within}, which is not there`);
    check(speaker.entity === undefined || entityIds.has(speaker.entity), `the speaker of ${id} is no entity`);
    check(content.length > 0, `${id} has no content`);
    const parts = [...source, ...cue, ...addressee, ...content];
    check(
      parts.every(({ start, end }) => start < end),
      `${id} has a part without words`,
    );
  }
  check(!hasCycle(attributions), 'attributions stand inside each other in a circle');
  for (const { block } of sentences) check(blocks[block] !== undefined, `no block ${block}`);
  for (const [index, { continues }] of quotations.entries()) {
    check(
      continues === undefined || (continues >= 0 && continues < index),
      `quotation ${index} continues ${continues}`,
    );
  }
  return broken;
}

function hasCycle(attributions: Article['attributions']): boolean {
  const outer = new Map(attributions.map(({ id, within }) => [id, within]));
  return attributions.some(({ id }) => {
    let at: string | undefined = outer.get(id);
    for (let steps = 0; at !== undefined; steps++) {
      if (steps > attributions.length) return true;
      at = outer.get(at);
    }
    return false;
  });
}
