import type { Entity, Mention, Span } from '@article-digest/core';
import type { Gold, Pair, Sheet } from './gold.ts';
import { nameWords } from './words.ts';

const SCORED = new Set(['person', 'organization', 'place']);

interface Name extends Span {
  /** What the name belongs to. */
  entity: string;
  kind: string;
}

/** Names by span and kind, how they are joined into entities (B³), and roles. */
export function scoreNames({ gold, article }: Pair, sheet: Sheet): void {
  const { tally, misses } = sheet;
  const wanted = bySpan(goldNames(gold));
  const found = bySpan(article.mentions.filter(({ kind }) => SCORED.has(kind)));
  const text = (name: Span): string => article.text.slice(name.start, name.end);

  tally.add('men gold', wanted.size);
  tally.add('men pred', found.size);
  for (const [key, name] of wanted) {
    const parsed = found.get(key);
    if (parsed?.kind === name.kind) tally.add('men');
    else misses.push(['mention', `${name.entity}, ${name.kind}`, text(name), parsed?.kind ?? 'not found']);
  }
  for (const [key, name] of found) {
    if (!wanted.has(key)) misses.push(['mention+', text(name), name.kind]);
  }

  const both = [...wanted.keys()].filter((key) => found.has(key));
  const sizes = { wanted: sizesOf(both, wanted), found: sizesOf(both, found), joint: new Map<string, number>() };
  const joint = (key: string): string => `${wanted.get(key)!.entity}\n${found.get(key)!.entity}`;
  for (const key of both) sizes.joint.set(joint(key), (sizes.joint.get(joint(key)) ?? 0) + 1);
  for (const key of both) {
    const shared = sizes.joint.get(joint(key))!;
    tally.add('b3 n');
    tally.add('b3 p', shared / sizes.found.get(found.get(key)!.entity)!);
    tally.add('b3 r', shared / sizes.wanted.get(wanted.get(key)!.entity)!);
  }
  scoreRoles(gold, rightEntities(both, wanted, found, article.entities), sheet);
}

function goldNames(gold: Gold): Name[] {
  return gold.entities
    .filter(({ type }) => SCORED.has(type))
    .flatMap(({ name, type, mentions }) =>
      mentions.map(({ start, end }) => ({ start, end, entity: name, kind: type })),
    );
}

function bySpan<T extends Name | Mention>(names: readonly T[]): Map<string, T> {
  return new Map(names.map((name) => [`${name.start}-${name.end}`, name]));
}

function sizesOf(keys: readonly string[], names: ReadonlyMap<string, Name>): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const key of keys) {
    const { entity } = names.get(key)!;
    sizes.set(entity, (sizes.get(entity) ?? 0) + 1);
  }
  return sizes;
}

/** For each entity of the gold, the one that the parse took its first common mention for. */
function rightEntities(
  both: readonly string[],
  wanted: ReadonlyMap<string, Name>,
  found: ReadonlyMap<string, Name>,
  entities: readonly Entity[],
): Map<string, Entity> {
  const parsed = new Map(entities.map((entity) => [entity.id, entity]));
  const right = new Map<string, Entity>();
  for (const key of both) {
    const { entity } = wanted.get(key)!;
    const own = parsed.get(found.get(key)!.entity);
    if (own !== undefined && !right.has(entity)) right.set(entity, own);
  }
  return right;
}

/** A role is found where at least half of its words are among those of the entity's roles. */
function scoreRoles(gold: Gold, right: ReadonlyMap<string, Entity>, { tally, misses }: Sheet): void {
  for (const { name, roles = [] } of gold.entities) {
    const found = (right.get(name)?.roles ?? []).map(({ text }) => text).join(' ');
    for (const role of roles) {
      if (role === 'byline') continue;
      const words = nameWords(role);
      const ok = words.intersection(nameWords(found)).size >= words.size / 2;
      tally.add('role gold');
      tally.add('role', ok);
      if (!ok) misses.push(['role', name, role, found]);
    }
  }
}
